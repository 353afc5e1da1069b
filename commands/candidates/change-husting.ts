import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/guide-set-up';
import { recordOfRound } from '../rounds/round-in-set-up';
import { hustingInput, hustingOfRound, readHusting, roundWithHustings } from './husting-input';

const { hustings } = schema;
const KEYS = ['title', 'contestId', 'mode', 'place', 'joinAddress', 'note'] as const;

export const changeHustingInput = hustingInput.extend({ husting: hustingInput.shape.title });
export type ChangeHustingInput = z.infer<typeof changeHustingInput>;

/**
 * Changes what is said of a husting. Its sequence goes up, so that calendars take the new time. Refuses one that was
 * cancelled, a change of nothing, and what judgeHusting refuses.
 */
export function changeHusting(ctx: Context, input: ChangeHustingInput): Promise<Result<null, GuideRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, GuideRefusal>> => {
    permit(ctx.actor, 'hustings.change', {});
    const now = ctx.now;
    const found = await roundWithHustings(tx, input.round, now);
    if (!found.ok) return found;
    const round = found.value;
    const before = await hustingOfRound(tx, round, input.husting);
    if (!before) return refuse(wrongGuide('title', 'gone'));
    if (before.cancelledAt !== null) return refuse(wrongGuide('title', 'husting-cancelled'));
    const read = await readHusting(tx, round, input);
    if (!read.ok) return read;
    const next = read.value;
    const isSame =
      KEYS.every((key) => next[key] === before[key]) &&
      next.startsAt.getTime() === before.startsAt.getTime() &&
      next.endsAt?.getTime() === before.endsAt?.getTime();
    if (isSame) return refuse(wrongGuide('title', 'unchanged'));
    await tx
      .update(hustings)
      .set({ ...next, sequence: before.sequence + 1, changedAt: now })
      .where(and(eq(hustings.id, before.id), eq(hustings.sequence, before.sequence)));
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      {
        event: 'husting.changed',
        data: { round: round.slug, title: next.title, startsAt: next.startsAt.toISOString() },
      },
    );
    return ok(null);
  });
}
