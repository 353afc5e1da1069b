import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import { ok, type Result, refuse } from '@/domain/base/result';
import { typedMomentIn } from '@/domain/base/typed-moments';
import { type HustingFacts, judgeHusting } from '@/domain/candidates/judge-husting';
import type { GuideRefusal } from '@/domain/rounds/guide-set-up';
import { contestOfRound, type RoundRow } from '../rounds/round-in-set-up';

const { hustings, rounds } = schema;
const text = z.string().max(5000).catch('');

/** A husting as it was typed. `contest`: the address of one, or empty for every contest of the round. */
export const hustingInput = z.object({
  round: text,
  title: text,
  contest: text,
  'starts-day': text,
  'starts-month': text,
  'starts-year': text,
  'starts-time': text,
  ends: text,
  mode: text,
  place: text,
  joinAddress: text,
  note: text,
});
export type HustingInput = z.infer<typeof hustingInput>;

/** Reads what was typed, with its contest as the round has it. */
export async function readHusting(
  tx: Reads,
  round: RoundRow,
  input: HustingInput,
): Promise<Result<HustingFacts<ContestId>, GuideRefusal>> {
  const contest = input.contest === '' ? null : await contestOfRound(tx, round, input.contest);
  const contestId = input.contest === '' ? null : contest?.id;
  return judgeHusting({ ...input, contestId, starts: typedMomentIn(input, 'starts') }, round.zone);
}

/**
 * The round of an address, if hustings may be listed for it. They go on after a round is declared, while the ballot
 * runs, so only a cancelled one is refused.
 */
export async function roundWithHustings(tx: Reads, slug: string, now: Date): Promise<Result<RoundRow, GuideRefusal>> {
  const [round] = await tx.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return refuse({ code: 'no-such-round' });
  const isCancelled = round.cancelledAt !== null && round.cancelledAt <= now;
  return isCancelled ? refuse({ code: 'round-cancelled' }) : ok(round);
}

/** A husting of a round, or null. */
export async function hustingOfRound(tx: Reads, round: RoundRow, id: string) {
  const [row] = await tx
    .select()
    .from(hustings)
    .where(and(eq(hustings.roundId, round.id), eq(hustings.id, id as typeof hustings.$inferSelect.id)));
  return row ?? null;
}
