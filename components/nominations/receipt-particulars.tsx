import type { ReactNode } from 'react';
import { atStart, weekDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { pageOfEntry } from '@/queries/log/public-log';
import type { ReceiptPage } from '@/queries/nominations/receipt';
import { bodyName } from '../bodies/body-name';
import { dayWords } from '../rounds/round-times';
import { Mark } from '../ui/mark';
import { Particulars } from '../ui/particulars';

type PartProps = { readonly receipt: ReceiptPage; readonly locale: Locale };

/** Whether it counts, what decided it, who sent it in which office, and where it is in the log. */
export function ReceiptParticulars({ receipt, locale }: PartProps) {
  const words = wordsFor(locale, 'receipts');
  const { round, body, provenance, confirmedAt, log } = receipt;
  const by = provenance === 'admin' ? words('byAdmin') : words('byOfficer', { body: bodyName(body, locale) });
  return (
    <Particulars
      rows={[
        { term: words('counts.term'), detail: <Counts receipt={receipt} locale={locale} /> },
        ...(confirmedAt
          ? [
              {
                term: words('confirmed'),
                detail: words(receipt.confirmedBy === 'admin' ? 'confirmedByAdmin' : 'confirmedOn', {
                  day: dayWords(confirmedAt, round.zone, locale),
                }),
              },
            ]
          : []),
        ...(receipt.kind === 'withdrawn' ? [] : [{ term: words('decided'), detail: meeting(receipt, locale) }]),
        { term: words('sentBy'), detail: by },
        ...(log
          ? [
              {
                term: words('inLog'),
                detail: (
                  <a href={href(locale, `/log/${pageOfEntry(log.seq)}#entry-${log.seq}`)}>
                    {words('logEntry', { seq: log.seq })}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

const b = (chunks: ReactNode) => <b>{chunks}</b>;

function Counts({ receipt: { version, kind, live, round, voidedAt, voidReason }, locale }: PartProps) {
  const words = wordsFor(locale, 'receipts');
  const stands = live?.version === version;
  if (voidedAt) {
    const day = dayWords(voidedAt, round.zone, locale);
    return <Mark shape="out">{words.rich('counts.voided', { b, day, reason: voidReason ?? '' })}</Mark>;
  }
  if (stands && kind === 'withdrawn') return <Mark shape="out">{words('counts.withdrawal')}</Mark>;
  if (stands && round.state === 'cancelled') return <Mark shape="out">{words.rich('counts.cancelled', { b })}</Mark>;
  if (stands) {
    const said = round.kind === 'practice' ? 'counts.practice' : 'counts.yes';
    return <Mark shape="full">{words.rich(said, { b, version })}</Mark>;
  }
  return (
    <>
      <Mark shape="out">{words.rich(live?.kind === 'withdrawn' ? 'counts.noWithdrawn' : 'counts.noLater', { b })}</Mark>{' '}
      {live?.code ? (
        <a href={href(locale, `/receipts/${live.code}`)}>{words('counts.later', { version: live.version })}</a>
      ) : null}
    </>
  );
}

function meeting({ meetingOn, meetingKind, meetingMode, isQuorate }: ReceiptPage, locale: Locale): string {
  const words = wordsFor(locale, 'receipts');
  const shared = wordsFor(locale, 'shared');
  if (!meetingOn || !meetingKind || !meetingMode) return words('notSaid');
  return words('meeting', {
    kind: atStart(shared(`meetingKind.${meetingKind}`), locale),
    mode: shared(`meetingMode.${meetingMode}`),
    day: weekDay(meetingOn, locale),
    quorate: isQuorate === null ? 'unknown' : isQuorate ? 'yes' : 'no',
  });
}
