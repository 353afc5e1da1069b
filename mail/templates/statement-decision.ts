import type { Tx } from '@/db/client';
import type { ContestRow, RoundRow } from '@/db/rows';
import type { CandidateId } from '@/domain/base/ids';
import type { ReturnCause } from '@/domain/candidates/sent-statements';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { queueMail } from '../queue';
import { addressesOf } from './candidacy';
import { roundEmail, roundMail } from './round-email';

type Decision = { readonly id: string; readonly what: 'statement' | 'letter'; readonly language: Locale } & (
  | { readonly decision: 'approved' }
  | { readonly decision: 'returned'; readonly cause: ReturnCause; readonly reason: string | null }
);

type Found = {
  readonly candidate: { readonly id: CandidateId; readonly slug: string };
  readonly contest: ContestRow;
  readonly round: RoundRow;
};

/** Tells the candidate that their statement or letter was approved, or returned and why. */
export async function mailStatementDecision(
  tx: Tx,
  now: Date,
  { candidate, contest, round }: Found,
  decision: Decision,
): Promise<void> {
  const about = await roundMail(tx, round, 'candidates');
  for (const { email, language } of await addressesOf(tx, candidate.id)) {
    const locale = language ?? 'en';
    const t = wordsFor(locale, 'candidateMail');
    const closesAt = longInstant(round.closesAt, round.zone, locale);
    const values = { contest: contest.title, round: round.title, language: decision.language, closesAt };
    const link = (path: string) => env.siteUrl() + href(locale, path);
    const paragraphs =
      decision.decision === 'approved'
        ? [
            t(`${decision.what}.approved`, values),
            ...(decision.what === 'letter'
              ? []
              : [t('statement.read', { link: link(`/rounds/${round.slug}/${contest.slug}/${candidate.slug}`) })]),
          ]
        : [
            t(`${decision.what}.returned`, values),
            wordsFor(locale, 'approval')(`returnCause.${decision.cause}`),
            ...(decision.reason === null ? [] : [decision.reason]),
            t('statement.again', { ...values, link: link('/candidate') }),
          ];
    const subject = t(`${decision.what}.subject.${decision.decision}`, values);
    const wrong = wordsFor(locale, 'actMail')('wrong', { contact: ASK });
    const mail = roundEmail(about, subject, [...paragraphs, wrong], locale);
    await queueMail(tx, now, { occasion: `statement-decision:${decision.id}`, toAddress: email, ...mail });
  }
}
