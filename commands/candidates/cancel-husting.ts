import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { cleanText } from '@/domain/base/unseen-signs';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/guide-set-up';
import { isPublicAt } from '@/domain/rounds/rounds';
import { recordOfRound } from '../rounds/round-in-set-up';
import { hustingOfRound, roundWithHustings } from './husting-input';

const { hustings } = schema;
const text = z.string().max(5000).catch('');
const LONGEST_REASON = 500;

export const cancelHustingInput = z.object({
  round: text,
  husting: text,
  reason: text,
  does: z.enum(['cancel', 'remove']).catch('cancel'),
});
export type CancelHustingInput = z.infer<typeof cancelHustingInput>;

/**
 * Cancels a husting for a reason that anyone can read. It stays on the record, and its sequence goes up, so that
 * calendars strike it out. One of a draft, which nobody has seen, may also be taken away. Refuses one that is cancelled
 * already.
 */
export function cancelHusting(ctx: Context, input: CancelHustingInput): Promise<Result<null, GuideRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, GuideRefusal>> => {
    permit(ctx.actor, 'hustings.change', {});
    const now = ctx.now;
    const found = await roundWithHustings(tx, input.round, now);
    if (!found.ok) return found;
    const round = found.value;
    const before = await hustingOfRound(tx, round, input.husting);
    if (!before) return refuse(wrongGuide('reason', 'gone'));
    if (before.cancelledAt !== null) return refuse(wrongGuide('reason', 'husting-cancelled'));
    if (input.does === 'remove') {
      if (isPublicAt(round, now)) return refuse(wrongGuide('reason', 'public-already'));
      await tx.delete(hustings).where(eq(hustings.id, before.id));
      return ok(null);
    }
    const reason = cleanText(input.reason);
    if (reason === '') return refuse(wrongGuide('reason', 'reason-missing'));
    if (reason.length > LONGEST_REASON) return refuse(wrongGuide('reason', 'text-long'));
    await tx
      .update(hustings)
      .set({ cancelledAt: now, cancelReason: reason, sequence: before.sequence + 1, changedAt: now })
      .where(and(eq(hustings.id, before.id), isNull(hustings.cancelledAt)));
    const { title, startsAt } = before;
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      { event: 'husting.cancelled', data: { round: round.slug, title, startsAt: startsAt.toISOString(), reason } },
    );
    return ok(null);
  });
}
