import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import type { MergeToJudge } from '@/domain/candidates/candidacies';

const { candidacies, candidacyEvents, candidates, contests, rounds } = schema;

/** The three slugs that identify a candidacy. */
export type CandidacyAddress = { readonly round: string; readonly contest: string; readonly candidate: string };

/** A candidacy with its timeline, candidate, contest and round; null if there is none at that address. */
export async function findCandidacy(tx: Tx, address: CandidacyAddress) {
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

export type FoundCandidacy = NonNullable<Awaited<ReturnType<typeof findCandidacy>>>;

/** The id of a candidacy, as the candidate's own form sends it. */
export const candidacyInput = z.string().min(1).pipe(z.custom<CandidacyId>());

type Own = { readonly id: CandidacyId };
type Allowed = Permitted<
  'statement.write' | 'candidacy.answer' | 'candidacy.describe' | 'report.post' | 'report.take-back',
  Own
>;

/** The candidacy that the permission is about, with its timeline, contest and round. Throws NotFound. */
export async function ownCandidacy(tx: Tx, { id }: Allowed): Promise<FoundCandidacy> {
  const [address] = await tx
    .select({ round: rounds.slug, contest: contests.slug, candidate: candidates.slug })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(candidacies.id, id));
  const found = address ? await findCandidacy(tx, address) : null;
  if (!found) throw new NotFound('candidacy');
  return found;
}
