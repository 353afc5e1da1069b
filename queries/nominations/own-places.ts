import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import { isPublicAt } from '@/domain/rounds/rounds';

const { candidacies, candidates, contests, rounds } = schema;

/** Where the given candidacies are, of rounds that are announced: entries that count by themselves first. */
export async function placesOf(reads: Reads, ids: readonly CandidacyId[], now: Date, where?: SQL) {
  if (ids.length === 0) return [];
  const rows = await reads
    .select({ candidacy: candidacies, candidate: candidates, contest: contests, round: rounds })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(and(inArray(candidacies.id, [...ids]), where))
    .orderBy(asc(rounds.closesAt), asc(contests.position), asc(candidacies.id));
  return rows
    .filter(({ round }) => isPublicAt(round, now))
    .sort((a, b) => Number(a.candidacy.mergedIntoId !== null) - Number(b.candidacy.mergedIntoId !== null));
}

export type OwnPlace = Awaited<ReturnType<typeof placesOf>>[number];
