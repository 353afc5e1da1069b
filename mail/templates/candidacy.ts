import { eq } from 'drizzle-orm';
import type { Reads, Tx } from '@/db/client';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { CandidateId } from '@/domain/base/ids';
import { isPublicAt } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { queueMail } from '../queue';
import { roundEmail, roundMail } from './round-email';

const { candidateAddresses, users } = schema;

type ChangedCandidacy = {
  readonly candidate: { readonly id: CandidateId; readonly slug: string };
  readonly contest: ContestRow;
  readonly round: RoundRow;
};

/**
 * Emails the candidate about a change to their candidacy, at each of their addresses. Sends nothing for a round that has
 * not been announced. `id` is the id of the change.
 */
export async function mailCandidate(
  tx: Tx,
  now: Date,
  { candidate, contest, round }: ChangedCandidacy,
  change: {
    readonly id: string;
    readonly act: (locale: Locale) => string;
    readonly reason: string | null | ((locale: Locale) => string);
  },
): Promise<void> {
  if (!isPublicAt(round, now)) return;
  const about = await roundMail(tx, round, 'candidates');
  for (const { email, language } of await addressesOf(tx, candidate.id)) {
    const locale = language ?? 'en';
    const t = wordsFor(locale, 'actMail');
    const values = { contest: contest.title, round: round.title, act: change.act(locale) };
    const link = env.siteUrl() + href(locale, `/rounds/${round.slug}/${contest.slug}/${candidate.slug}`);
    const reason = typeof change.reason === 'function' ? change.reason(locale) : change.reason;
    const paragraphs = [
      t('candidacy.what', values),
      ...(reason === null ? [] : [t('reason', { reason })]),
      t('candidacy.link', { link }),
      t('wrong', { contact: ASK }),
    ];
    const mail = roundEmail(about, t('candidacy.subject', values), paragraphs, locale);
    await queueMail(tx, now, { occasion: `candidacy:${change.id}`, toAddress: email, ...mail });
  }
}

/** The addresses of a candidate, each with the language in which they last signed in. */
export const addressesOf = (reads: Reads, candidateId: CandidateId) =>
  reads
    .select({ email: users.email, language: users.language })
    .from(candidateAddresses)
    .innerJoin(users, eq(users.id, candidateAddresses.userId))
    .where(eq(candidateAddresses.candidateId, candidateId))
    .orderBy(users.email);
