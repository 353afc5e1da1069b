import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { givenReason } from '@/domain/base/act-causes';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type CancelRefusal, isPublicAt, judgeCancel } from '@/domain/rounds/rounds';
import { mailCancelled } from '@/mail/templates/cancelled';
import { readTexts } from '../public-texts';
import { closeProposals } from './proposals';
import { causeInput, reasonInput, saidReason } from './reason';

const { rounds } = schema;

/** The form to cancel a round. `round` is its slug, and the reason is public. */
export const cancelRoundInput = z.object({
  round: z.string().trim(),
  cause: causeInput('cancel'),
  reason: reasonInput,
});
export type CancelRoundInput = z.infer<typeof cancelRoundInput>;
export type CancelRoundRefusal = CancelRefusal | { readonly code: 'no-such-round' };

/**
 * Cancels a round permanently, with a public reason. Its submissions no longer count but stay readable. If the round
 * was announced, every officer of the bodies that may nominate is emailed. Refuses what judgeCancel refuses.
 */
export async function cancelRound(
  ctx: Context,
  given: CancelRoundInput,
): Promise<Result<null, CancelRoundRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'cancelRound', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'round.cancel', {});
  return ctx.db.transact<null, CancelRoundRefusal>(async (tx) => {
    const { now, actor } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const said = saidReason(input);
    const decision = judgeCancel(round, { isArchive: round.kind === 'archive', reason: givenReason(said) }, now);
    if (!decision.ok) return decision;
    const { id } = permit(actor, 'round.cancel', round);
    const cancelled = await tx
      .update(rounds)
      .set({ cancelledAt: now, cancelReason: said.reason || null, cancelCause: said.cause })
      .where(and(eq(rounds.id, id), isNull(rounds.cancelledAt), isNull(rounds.declaredAt)))
      .returning({ id: rounds.id });
    if (cancelled.length === 0) return refuse({ code: 'round-cancelled' });
    await closeProposals(tx, id, now);
    await record(tx, now, actorIdOf(actor), {
      event: 'round.cancelled',
      data: { round: round.slug, ...said },
    });
    if (isPublicAt(round, now)) await mailCancelled(tx, now, round, said);
    return ok(null);
  });
}
