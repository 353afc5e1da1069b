import { and, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import { roundState } from '@/domain/rounds/rounds';
import { type ContestRows, contestRows } from '../contests/contest-rows';

const { contests, rounds } = schema;

export type ContestAddress = { readonly round: string; readonly contest: string };

/** Everything that counting a contest takes, in whatever state its round is: for admins. Null if there is none. */
export async function anyContest(
  reads: Reads,
  where: ContestAddress | { readonly id: ContestId },
  now: Date,
): Promise<ContestRows | null> {
  const [found] = await reads
    .select({ round: rounds, contest: contests })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(
      'id' in where ? eq(contests.id, where.id) : and(eq(rounds.slug, where.round), eq(contests.slug, where.contest)),
    )
    .limit(1);
  if (!found) return null;
  const round = { ...found.round, state: roundState(found.round, now) };
  const [rows] = await contestRows(reads, [round], [found.contest]);
  return rows ?? null;
}
