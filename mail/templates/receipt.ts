import type { Tx } from '@/db/client';
import type { BodyRow, ContestRow, RoundRow } from '@/db/rows';
import type { SaidReason } from '@/domain/base/act-causes';
import { unreachable } from '@/domain/base/errors';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import type { EnteredFrom } from '@/domain/nominations/submission-acts';
import type { SubmissionKind } from '@/domain/nominations/submissions';
import { hasClosed } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { fullName } from '@/messages/body-words';
import { ASK } from '@/messages/contact-words';
import { bothTimesWords } from '@/messages/deadline-words';
import { exactInstant, longInstant, longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { sendersFor } from '@/queries/people/delegates';
import { queueMail } from '../queue';
import { type RoundMail, roundEmail, roundMail } from './round-email';

/** A version of a body's decision, with the facts that the emails about it show. */
export type SavedVersion = {
  readonly code: string;
  readonly version: number;
  readonly kind: SubmissionKind;
  readonly names: readonly { readonly name: string; readonly home: string | null; readonly isWrittenIn: boolean }[];
  /** How an admin received it; null if an officer sent it. */
  readonly enteredFrom: EnteredFrom | null;
  /** When the server had received the form, and when it was recorded. */
  readonly receivedAt: Date;
  readonly recordedAt: Date;
  /** Why it was accepted after the deadline; null if it arrived in time. */
  readonly late: SaidReason | null;
  readonly round: RoundRow;
  readonly contest: ContestRow;
  readonly body: BodyRow;
};

/**
 * Queues the receipt of a saved version for every officer of the body and its delegates for the round, in the
 * transaction that saved it. Nobody is left out, so that each of them sees what others have sent.
 */
export async function mailReceipt(tx: Tx, now: Date, saved: SavedVersion): Promise<void> {
  const about = await roundMail(tx, saved.round, 'officers');
  const mails = new Map<Locale, ReturnType<typeof compose>>();
  for (const { email: toAddress, language } of await sendersFor(tx, saved.body.id, saved.round, now)) {
    const mail = mails.get(language) ?? compose(saved, about, now, language);
    mails.set(language, mail);
    await queueMail(tx, now, { occasion: `receipt:${saved.code}`, toAddress, ...mail });
  }
}

function compose(saved: SavedVersion, about: RoundMail, now: Date, locale: Locale) {
  const t = wordsFor(locale, 'receiptMail');
  const { round, contest, body } = saved;
  const values = {
    code: saved.code,
    body: fullName(body, locale),
    contest: contest.title,
    round: round.title,
    version: String(saved.version),
    receivedAt: exactInstant(saved.receivedAt, round.zone, locale),
    closesAt: longInstant(round.closesAt, round.zone, locale),
    link: env.siteUrl() + href(locale, `/receipts/${saved.code}`),
    office: env.siteUrl() + href(locale, '/office'),
  };
  const end = confirmationsEnd(round);
  const both = bothTimesWords(saved.receivedAt, saved.recordedAt, round.zone, locale);
  const paragraphs = [
    opening(saved, values, locale),
    ...(saved.late || both === null ? [] : [both]),
    ...(saved.late ? [t('late', { reason: reasonWords(saved.late, locale) })] : []),
    ...(saved.enteredFrom === null ? [] : [t('entered', { ...values, from: saved.enteredFrom })]),
    saved.names
      .map(({ name, home, isWrittenIn }) =>
        home ? t(isWrittenIn ? 'writtenIn' : 'nameAndHome', { name, home }) : t('name', { name }),
      )
      .join('\n'),
    ...(saved.names.some(({ isWrittenIn }) => isWrittenIn) ? [t('unmatched')] : []),
    t('receipt', values),
    ...(end !== null && saved.kind !== 'withdrawn' && now < end
      ? [t('unconfirmed', { body: fullName(body, locale), end: longInstantInZone(end, round.zone, locale) })]
      : []),
    ...(!hasClosed(round, now) ? [t(saved.kind === 'withdrawn' ? 'again' : 'change', values)] : []),
    t('notYou', { ...values, contact: ASK }),
  ];
  return roundEmail(about, t('subject', values), paragraphs, locale);
}

function opening(
  saved: SavedVersion,
  values: { body: string; contest: string; round: string; receivedAt: string; version: string },
  locale: Locale,
) {
  const t = wordsFor(locale, 'receiptMail');
  const { kind } = saved;
  switch (kind) {
    case 'names':
      return t('nominated', { ...values, count: saved.names.length });
    case 'nobody':
      return t('nobody', values);
    case 'withdrawn':
      return t('withdrawn', values);
    default:
      return unreachable(kind);
  }
}
