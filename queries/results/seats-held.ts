import { asc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, CandidateId } from '@/domain/base/ids';
import type { SeatsToJudge } from '@/domain/candidates/reports';
import type { SeatTerm } from '@/domain/results/seats';
import { isPublicAt } from '@/domain/rounds/rounds';
import { seatFacts } from './seat-facts';

const { candidacies, contests, results, rounds } = schema;

export type SeatsHeld = {
  /** All candidacies of the person. */
  readonly holders: readonly CandidacyId[];
  /** Every contest whose seats they have held, in order of the rounds. */
  readonly contests: readonly (SeatsToJudge & {
    readonly round: { readonly slug: string; readonly title: string };
    readonly contest: { readonly slug: string; readonly title: string };
    readonly terms: readonly SeatTerm[];
  })[];
};

/** Which seats a person has held, by election or by filling one that fell vacant, in every public round. */
export async function seatsHeldBy(reads: Reads, candidateId: CandidateId, now: Date): Promise<SeatsHeld> {
  const own = await reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .where(eq(candidacies.candidateId, candidateId));
  const holders = own.map(({ id }) => id);
  // A person elected in a by-election holds a seat of another contest, so every contest with seats is read.
  const elected = await reads
    .selectDistinct({ id: candidacies.contestId })
    .from(results)
    .innerJoin(candidacies, eq(candidacies.id, results.candidacyId))
    .where(eq(results.isElected, true));
  const ids = elected.map(({ id }) => id);
  const rows = await reads
    .select({ contest: contests, round: rounds })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(inArray(contests.id, ids))
    .orderBy(asc(rounds.closesAt), asc(contests.position), asc(contests.id));
  const held: SeatsHeld['contests'][number][] = [];
  for (const { contest, round } of rows.filter((row) => isPublicAt(row.round, now))) {
    const { election, seats } = await seatFacts(reads, round, contest, now);
    const terms = seats.flat().filter(({ holder }) => holders.includes(holder));
    if (terms.length === 0) continue;
    held.push({
      election,
      seats,
      round: { slug: round.slug, title: round.title },
      contest: { slug: contest.slug, title: contest.title },
      terms,
    });
  }
  return { holders, contests: held };
}
