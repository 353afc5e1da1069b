import { Fragment, type ReactNode } from 'react';
import { KINDS } from '@/domain/bodies/kinds';
import { pageOfEntry } from '@/domain/log/log-pages';
import { hasClosed } from '@/domain/rounds/rounds';
import { ASK } from '@/messages/contact-words';
import { bothTimesWords } from '@/messages/deadline-words';
import { atStart, exactInstant, longInstant, weekDay, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { acceptedLateWords } from '@/messages/late-words';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, shownText, wordsFor } from '@/messages/translate';
import type { ReceiptPage } from '@/queries/nominations/receipt';
import { bodyName } from '../bodies/body-name';
import { number } from '../contests/contest-words';
import { dayWords, missingParts } from '../rounds/round-times';
import { Notice, Warning } from '../ui/callout';
import { Fingerprint } from '../ui/fingerprint';
import { NamedList, SummaryList } from '../ui/lists';
import { Mark } from '../ui/marks';
import { partySaid } from './party-note';

type ReceiptViewProps = {
  readonly receipt: ReceiptPage;
  readonly now: Date;
  readonly locale: Locale;
  /** Puts whom to ask into a text. */
  readonly ask: (text: string) => ReactNode;
};

/** The certificate: exactly what was received, when, from which body, and whether it still counts. */
export function ReceiptView({ receipt, now, locale, ask }: ReceiptViewProps) {
  const words = wordsFor(locale, 'receipts');
  const { round, contest, names } = receipt;
  return (
    <article className="receipt">
      <div>
        <Notice
          id="receipt"
          over={words('over', { round: round.title, contest: contest.title })}
          title={words('title')}
        >
          <ReceiptCode code={receipt.code} locale={locale} />
          <CertificateText receipt={receipt} locale={locale} />
          {names.length > 0 ? (
            <NamedList
              names={names.map(({ slug, name, homeBody, number, matchedTo }, place) => ({
                key: slug ?? String(place),
                number,
                name: shownText(name, locale),
                // The text as it was received, with the body's name on that day.
                note:
                  slug !== null
                    ? (homeBody ?? undefined)
                    : matchedTo === null
                      ? words('writtenIn', { home: homeBody ?? '' })
                      : words('writtenInMatched', { home: homeBody ?? '', name: matchedTo }),
              }))}
            />
          ) : null}
          {receipt.isIntact ? null : (
            <Warning>
              <p>{ask(words('broken', { contact: ASK }))}</p>
            </Warning>
          )}
          <ReceiptFacts receipt={receipt} locale={locale} />
          <Fingerprint figures={receipt.fingerprint} locale={locale} />
        </Notice>
      </div>
      <section className="two items-start gap-s6 md:grid md:grid-cols-2 print:mt-0">
        <HowToCheck receipt={receipt} locale={locale} />
        <NextSteps receipt={receipt} now={now} locale={locale} />
      </section>
    </article>
  );
}

/** The one sentence of the certificate, to the second. */
function CertificateText({ receipt, locale }: { readonly receipt: ReceiptPage; readonly locale: Locale }) {
  const words = wordsFor(locale, 'receipts');
  const { kind, receivedAt, round, body, names } = receipt;
  const parts = {
    when: exactInstant(receivedAt, round.zone, locale),
    zone: zoneName(round.zone, locale),
    before: hasClosed(round, receivedAt) ? '' : words('certify.before'),
    body: bodyName(body, locale),
    b: (chunks: ReactNode) => <b>{chunks}</b>,
    time: (chunks: ReactNode) => <time dateTime={receivedAt.toISOString()}>{chunks}</time>,
  };
  return (
    <p className="certify">
      {kind === 'names'
        ? words.rich('certify.names', { ...parts, n: names.length, number: number(names.length, locale) })
        : words.rich(`certify.${kind}`, parts)}
    </p>
  );
}

type PartProps = { readonly receipt: ReceiptPage; readonly locale: Locale };

/** Whether the submission counts and why, whether an officer or an admin sent it, and its entry in the log. */
function ReceiptFacts({ receipt, locale }: PartProps) {
  const words = wordsFor(locale, 'receipts');
  const { round, body, provenance, confirmedAt, log } = receipt;
  const late = acceptedLateWords(receipt, round.zone, locale);
  const both = late || !log ? null : bothTimesWords(receipt.receivedAt, log.at, round.zone, locale);
  const by = provenance === 'admin' ? words('byAdmin') : words('byOfficer', { body: bodyName(body, locale) });
  return (
    <SummaryList
      rows={[
        { term: words('counts.term'), detail: <Counts receipt={receipt} locale={locale} /> },
        ...(late ? [{ term: words('late.term'), detail: late }] : []),
        ...(both ? [{ term: words('bothTimes'), detail: both }] : []),
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
        ...(receipt.kind === 'withdrawn' || !KINDS[body.kind].decidesInMeeting
          ? []
          : [{ term: words('decided'), detail: meeting(receipt, locale) }]),
        { term: words('sentBy'), detail: by },
        ...(receipt.party
          ? [
              {
                term: wordsFor(locale, 'party')('title'),
                detail: partySaid(
                  { sent: receipt.party.sent, body: bodyName(body, locale), contest: receipt.contest.title },
                  locale,
                ),
              },
            ]
          : []),
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

function Counts({ receipt, locale }: PartProps) {
  const words = wordsFor(locale, 'receipts');
  const { round, body, names, exception, voidedAt } = receipt;
  const isLatest = receipt.live?.version === receipt.version;
  const isCounted = isLatest && !voidedAt && !receipt.missing && round.state !== 'cancelled';
  const unmatched = names.filter(({ slug, matchedTo }) => slug === null && matchedTo === null).length;
  const other = exception?.countsWith ? bodyName(exception.countsWith, locale) : '';
  return (
    <>
      <CountsItself receipt={receipt} locale={locale} />
      {isCounted && unmatched > 0 ? <p>{words('counts.unmatched', { n: unmatched })}</p> : null}
      {isCounted && exception && receipt.kind !== 'withdrawn' ? (
        <p>
          {words(exception.countsWith ? 'counts.countedWith' : 'counts.barred', {
            body: bodyName(body, locale),
            other,
            reason: reasonWords(exception, locale),
          })}
        </p>
      ) : null}
    </>
  );
}

/** Whether the version counts as a whole, and why not. */
function CountsItself({ receipt, locale }: PartProps) {
  const { version, kind, live, round, voidedAt, voidReason, voidCause, missing } = receipt;
  const words = wordsFor(locale, 'receipts');
  const isCurrent = live?.version === version;
  if (voidedAt) {
    const day = dayWords(voidedAt, round.zone, locale);
    return (
      <Mark shape="out">
        {words.rich('counts.voided', { b, day, reason: reasonWords({ cause: voidCause, reason: voidReason }, locale) })}
      </Mark>
    );
  }
  if (isCurrent && kind === 'withdrawn') return <Mark shape="out">{words('counts.withdrawal')}</Mark>;
  if (isCurrent && round.state === 'cancelled') return <Mark shape="out">{words.rich('counts.cancelled', { b })}</Mark>;
  if (isCurrent && missing)
    return (
      <Mark shape={missing.when === 'over' ? 'out' : 'wait'}>
        {words.rich('counts.unconfirmed', { b, ...missingParts(missing, round.zone, locale) })}
      </Mark>
    );
  if (isCurrent) {
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

type CheckProps = { readonly receipt: ReceiptPage; readonly locale: Locale };

/** Three ways to check the certificate; the last does not depend on this site. */
function HowToCheck({ receipt, locale }: CheckProps) {
  const words = wordsFor(locale, 'receipts');
  const contents = href(locale, `/receipts/${receipt.code}/contents`);
  return (
    <div className="stack gap-s2 print:gap-0">
      <h2>{words('how.title')}</h2>
      <ol className="points print:leading-tight">
        {KINDS[receipt.body.kind].decidesInMeeting ? <li>{words(`how.minutes.${receipt.kind}`)}</li> : null}
        <li>{words.rich('how.code', { a: (chunks) => <a href={href(locale, '/receipts')}>{chunks}</a> })}</li>
        <li>{words.rich('how.file', { a: (chunks) => <a href={contents}>{chunks}</a> })}</li>
      </ol>
    </div>
  );
}

/** Says what an officer can still do, and links to the body's other submissions. */
function NextSteps({ receipt: { round, body, kind, party }, now, locale }: CheckProps & { readonly now: Date }) {
  const words = wordsFor(locale, 'receipts');
  const name = bodyName(body, locale);
  return (
    <div className="stack noprint gap-s2 max-md:mt-s5">
      <h2>{words('next.title')}</h2>
      {party ? <p>{wordsFor(locale, 'party')('tell')}</p> : null}
      <p>
        {round.state === 'open' && !hasClosed(round, now)
          ? words.rich('next.open', {
              kind,
              body: name,
              when: longInstant(round.closesAt, round.zone, locale),
              a: (chunks) => <a href={href(locale, '/office')}>{chunks}</a>,
            })
          : words(round.state === 'postponed' ? 'next.postponed' : 'next.over')}
      </p>
      <p>
        <a href={href(locale, `/bodies/${body.slug}`)}>{words('next.body', { body: name })}</a>
      </p>
    </div>
  );
}

/** A receipt's code, with each character in a box and its groups apart. Screen readers read it as one code. */
function ReceiptCode({ code, locale }: { readonly code: string; readonly locale: Locale }) {
  const groups = code.split('-');
  return (
    <p className="code" role="img" aria-label={wordsFor(locale, 'ui')('receiptCode', { code })}>
      {groups.map((group, place) => (
        <Fragment key={place}>
          {place > 0 ? <i aria-hidden="true" /> : null}
          {[...group].map((figure, index) => (
            <span key={index}>{figure}</span>
          ))}
        </Fragment>
      ))}
    </p>
  );
}
