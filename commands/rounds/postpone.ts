import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { givenReason } from '@/domain/base/act-causes';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgePostpone, type PostponeRefusal } from '@/domain/rounds/rounds';
import { mailPostponed } from '@/mail/templates/cancelled';
import { readTexts } from '../public-texts';
import { closeProposals } from './proposals';
import { causeInput, reasonInput, saidReason } from './reason';

const { rounds } = schema;

/** The form to postpone a round. `round` is its slug, and the reason is public. */
export const postponeRoundInput = z.object({
  round: z.string().trim(),
  cause: causeInput('postpone'),
  reason: reasonInput,
});
export type PostponeRoundInput = z.infer<typeof postponeRoundInput>;
export type PostponeRoundRefusal = PostponeRefusal | { readonly code: 'no-such-round' };

/**
 * Postpones a round with a public reason: it takes no nominations until it has a new deadline. What was sent is kept.
 * Open proposals of changes are closed.
 * Every officer of the bodies that may nominate is emailed. Refuses what judgePostpone refuses.
 */
export async function postponeRound(
  ctx: Context,
  given: PostponeRoundInput,
): Promise<Result<null, PostponeRoundRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'postponeRound', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'deadline.move', {});
  return ctx.db.transact<null, PostponeRoundRefusal>(async (tx) => {
    const { now, actor } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const said = saidReason(input);
    const decision = judgePostpone(round, { isArchive: round.kind === 'archive', reason: givenReason(said) }, now);
    if (!decision.ok) return decision;
    const { id } = permit(actor, 'deadline.move', round);
    const postponed = await tx
      .update(rounds)
      .set({ postponedAt: now, postponeReason: said.reason || null, postponeCause: said.cause })
      .where(and(eq(rounds.id, id), isNull(rounds.postponedAt)))
      .returning({ id: rounds.id });
    if (postponed.length === 0) return refuse({ code: 'already-postponed' });
    await record(tx, now, actorIdOf(actor), { event: 'round.postponed', data: { round: round.slug, ...said } });
    await closeProposals(tx, id, now);
    await mailPostponed(tx, now, round, said);
    return ok(null);
  });
}
