import { and, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import { ok, type Result, refuse } from '@/domain/base/result';

const { contests, rounds } = schema;

/** A contest and its round. */
export type CandidatePlace = {
  readonly round: typeof rounds.$inferSelect;
  readonly contest: typeof contests.$inferSelect;
};
export type CandidatePlaceRefusal =
  | { readonly code: 'no-such-round'; readonly round: string }
  | { readonly code: 'no-such-contest'; readonly contest: string; readonly choices: readonly string[] };

/** A contest by its slug and that of its round. If there is none, the refusal names the contests of the round. */
export async function placeBySlugs(
  reads: Reads,
  slugs: { readonly round: string; readonly contest: string },
): Promise<Result<CandidatePlace, CandidatePlaceRefusal>> {
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slugs.round));
  if (!round) return refuse({ code: 'no-such-round', round: slugs.round });
  const [contest] = await reads
    .select()
    .from(contests)
    .where(and(eq(contests.roundId, round.id), eq(contests.slug, slugs.contest)));
  if (contest) return ok({ round, contest });
  const all = await reads.select({ slug: contests.slug }).from(contests).where(eq(contests.roundId, round.id));
  return refuse({ code: 'no-such-contest', contest: slugs.contest, choices: all.map(({ slug }) => slug).sort() });
}

/** A contest by its id, or null. */
export async function placeById(reads: Reads, id: ContestId): Promise<CandidatePlace | null> {
  const [place] = await reads
    .select({ round: rounds, contest: contests })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(contests.id, id));
  return place ?? null;
}
