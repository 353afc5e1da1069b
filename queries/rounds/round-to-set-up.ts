import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { isPublicAt, type RoundState, refusalIfSettled, roundState } from '@/domain/rounds/rounds';
import type { ContestRow } from '../contests/contest-rows';

const { contests, rounds } = schema;

export type RoundToSetUp = {
  readonly round: typeof rounds.$inferSelect & { readonly state: RoundState };
  readonly isPublic: boolean;
  /** Declared or cancelled: its set-up cannot be changed. */
  readonly isSettled: boolean;
};

/** A round in whatever state with its contests in order, for admins. Null if there is none of that address. */
export async function roundToSetUp(
  reads: Reads,
  slug: string,
  now: Date,
): Promise<(RoundToSetUp & { readonly held: readonly ContestRow[] }) | null> {
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return null;
  const held = await reads
    .select()
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(asc(contests.position), asc(contests.id));
  return {
    round: { ...round, state: roundState(round, now) },
    isPublic: isPublicAt(round, now),
    isSettled: refusalIfSettled(round, now) !== null,
    held,
  };
}
