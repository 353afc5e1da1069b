import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { readTypedMoment, typedMomentIn } from '@/domain/base/typed-moments';
import { type SetUpProblem, type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { isPublicAt } from '@/domain/rounds/rounds';
import { roundInSetUp } from './round-in-set-up';

const { rounds } = schema;
const text = z.string().max(100).catch('');

export const changeRoundTimesInput = z.object({
  round: text,
  'opens-day': text,
  'opens-month': text,
  'opens-year': text,
  'opens-time': text,
  'closes-day': text,
  'closes-month': text,
  'closes-year': text,
  'closes-time': text,
});
export type ChangeRoundTimesInput = z.infer<typeof changeRoundTimesInput>;

/**
 * Sets when a draft opens and closes. Refuses a round that was announced: then the deadline is moved, with a reason, and
 * everyone is told.
 */
export function changeRoundTimes(ctx: Context, input: ChangeRoundTimesInput): Promise<Result<null, SetUpRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, SetUpRefusal>> => {
    permit(ctx.actor, 'round.set-up', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, { round: input.round, reason: '-' }, now);
    if (!found.ok) return found;
    const { round } = found.value;
    if (isPublicAt(round, now)) return refuse(wrong('opens', 'times-fixed'));
    const opens = readTypedMoment(typedMomentIn(input, 'opens'), round.zone);
    const closes = readTypedMoment(typedMomentIn(input, 'closes'), round.zone);
    const problems: SetUpProblem[] = [
      ...(opens.ok ? [] : [{ field: 'opens', code: opens.error.code }]),
      ...(closes.ok ? [] : [{ field: 'closes', code: closes.error.code }]),
    ];
    if (!opens.ok || !closes.ok) return refuse({ code: 'wrong', problems });
    if (closes.value <= opens.value) return refuse(wrong('closes', 'not-after-opening'));
    // Announced in the same moment by somebody else: then these times are no longer ours to set.
    const set = await tx
      .update(rounds)
      .set({ opensAt: opens.value, closesAt: closes.value })
      .where(and(eq(rounds.id, round.id), isNull(rounds.announcedAt)))
      .returning({ id: rounds.id });
    return set.length > 0 ? ok(null) : refuse(wrong('opens', 'times-fixed'));
  });
}
