import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import type { MergeToJudge } from '@/domain/nominations/acts';
import { isPublicAt } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { queueMail } from '@/mail/queue';
import { roundEmail } from '@/mail/templates/round-email';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

const { candidacies, candidacyEvents, candidates, contests, rounds, users } = schema;

/** The three slugs that identify a candidacy. */
export type CandidacyAddress = { readonly round: string; readonly contest: string; readonly candidate: string };

/** A candidacy with its timeline, candidate, contest and round; null if there is none at that address. */
export async function candidacyOnRecord(tx: Tx, address: CandidacyAddress) {
  const [row] = await tx
    .select({ candidacy: candidacies, candidate: candidates, contest: contests, round: rounds })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(
      and(eq(rounds.slug, address.round), eq(contests.slug, address.contest), eq(candidates.slug, address.candidate)),
    )
    .limit(1);
  if (!row) return null;
  const events = await tx
    .select()
    .from(candidacyEvents)
    .where(eq(candidacyEvents.candidacyId, row.candidacy.id))
    .orderBy(asc(candidacyEvents.at), asc(candidacyEvents.id));
  const { id, mergedIntoId } = row.candidacy;
  const [taken] = await tx
    .select({ id: candidacies.id })
    .from(candidacies)
    .where(eq(candidacies.mergedIntoId, id))
    .limit(1);
  const toMerge: MergeToJudge = { id, mergedIntoId, hasMerged: taken !== undefined };
  return { ...row, events, toMerge };
}

export type CandidacyOnRecord = NonNullable<Awaited<ReturnType<typeof candidacyOnRecord>>>;

/**
 * Emails the candidate, if they have ever signed in, about a change to their candidacy, in their language. Sends
 * nothing for a round that has not been announced. `id` identifies the change.
 */
export async function mailCandidate(
  tx: Tx,
  now: Date,
  { candidate, contest, round }: CandidacyOnRecord,
  change: { readonly id: string; readonly act: (locale: Locale) => string; readonly reason: string | null },
): Promise<void> {
  if (candidate.userId === null || !isPublicAt(round, now)) return;
  const [user] = await tx
    .select({ email: users.email, language: users.language })
    .from(users)
    .where(eq(users.id, candidate.userId));
  if (!user) return;
  const locale = user.language ?? 'en';
  const t = wordsFor(locale, 'actMail');
  const values = { contest: contest.title, round: round.title, act: change.act(locale) };
  const link = env.siteUrl() + href(locale, `/rounds/${round.slug}/${contest.slug}/${candidate.slug}`);
  const paragraphs = [
    t('candidacy.what', values),
    ...(change.reason === null ? [] : [t('reason', { reason: change.reason })]),
    t('candidacy.link', { link }),
    t('wrong'),
  ];
  const mail = roundEmail(round.kind, t('candidacy.subject', values), paragraphs, locale);
  await queueMail(tx, now, { occasion: `candidacy:${change.id}`, toAddress: user.email, ...mail });
}

/** Which candidacy somebody acts for, as their own form says. */
export const candidacyInput = z.string().min(1).pipe(z.custom<CandidacyId>());

type Own = { readonly id: CandidacyId };
type Allowed = Permitted<'statement.write', Own> | Permitted<'candidacy.answer', Own> | Permitted<'report.post', Own>;

/** The candidacy that somebody may act for, with its timeline and what it belongs to. Throws NotFound. */
export async function ownCandidacy(tx: Tx, { id }: Allowed): Promise<CandidacyOnRecord> {
  const [address] = await tx
    .select({ round: rounds.slug, contest: contests.slug, candidate: candidates.slug })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(candidacies.id, id));
  const found = address ? await candidacyOnRecord(tx, address) : null;
  if (!found) throw new NotFound('candidacy');
  return found;
}
