import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/guide-set-up';
import { isPublicAt } from '@/domain/rounds/rounds';
import { judgeSlate, judgeSlateDay } from '@/domain/slates/judge-slates';
import { recordOfRound, roundInSetUp } from '../rounds/round-in-set-up';
import { slateInput, slateOnRecord, slatesIn, typedSlate } from './slate-on-record';

const { slateClaims, slates } = schema;

export const changeSlateInput = slateInput.extend({
  slate: slateInput.shape.name,
  reason: slateInput.shape.name,
  does: z.enum(['change', 'remove']).catch('change'),
});
export type ChangeSlateInput = z.infer<typeof changeSlateInput>;

/**
 * Changes what is said of a slate, for a public reason once the round is public. Its address and its claims stay. One of
 * a draft, which nobody has seen, may also be taken away with its claims.
 */
export function changeSlate(ctx: Context, input: ChangeSlateInput): Promise<Result<null, GuideRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, GuideRefusal>> => {
    permit(ctx.actor, 'slate.change', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, input, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const held = await slateOnRecord(tx, round, input, 'name');
    if (!held.ok) return held;
    const { contest, slate, claims } = held.value;
    if (input.does === 'remove') {
      if (isPublicAt(round, now)) return refuse(wrongGuide('name', 'public-already'));
      await tx.delete(slateClaims).where(eq(slateClaims.slateId, slate.id));
      await tx.delete(slates).where(eq(slates.id, slate.id));
      return ok(null);
    }
    const others = (await slatesIn(tx, contest.id)).filter(({ id }) => id !== slate.id);
    const judged = judgeSlate(
      typedSlate(input),
      others.map(({ name }) => name),
      dayIn(round.zone, now),
    );
    if (!judged.ok) return judged;
    const next = judged.value;
    const day = judgeSlateDay(next.claimedOn, claims);
    if (!day.ok) return day;
    const isSame = (['name', 'claimedBy', 'source', 'claimedOn'] as const).every((key) => next[key] === slate[key]);
    if (isSame) return refuse(wrongGuide('name', 'unchanged'));
    await tx.update(slates).set(next).where(eq(slates.id, slate.id));
    if (reason !== null)
      await recordOfRound(
        tx,
        { round, now, actor: ctx.actor },
        { event: 'slate.changed', data: { round: round.slug, contest: contest.slug, slate: slate.slug, reason } },
      );
    return ok(null);
  });
}
