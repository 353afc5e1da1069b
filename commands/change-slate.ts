import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { type GuideRefusal, wrongGuide } from '@/domain/guide-set-up';
import { dayIn } from '@/domain/instants';
import { judgeSlate, judgeSlateDay } from '@/domain/judge-slates';
import { permit } from '@/domain/permissions';
import { ok, type Result, refuse } from '@/domain/result';
import { recordOfRound, roundInSetUp } from './round-in-set-up';
import { slateInput, slateOnRecord, slatesIn, typedSlate } from './slate-on-record';

const { slates } = schema;

export const changeSlateInput = slateInput.extend({
  slate: slateInput.shape.name,
  reason: slateInput.shape.name,
});
export type ChangeSlateInput = z.infer<typeof changeSlateInput>;

/** Changes what is said of a slate, for a public reason once the round is public. Its address and its claims stay. */
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
