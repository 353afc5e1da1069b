import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { type DeadlineMove, type DeadlineMoveRefusal, judgeDeadlineMove } from '@/domain/deadlines';
import { permit } from '@/domain/permissions';
import { type Result, refuse } from '@/domain/result';
import { newId } from '@/lib/tokens';
import { mailDeadline } from './mail-deadline';

const { rounds, deadlineMoves } = schema;

export const moveDeadlineInput = z.object({
  /** The round's slug. */
  round: z.string().trim(),
  to: z.date(),
  /** Public. */
  reason: z.string().max(500),
});
export type MoveDeadlineInput = z.infer<typeof moveDeadlineInput>;
export type MoveDeadlineRefusal =
  | DeadlineMoveRefusal
  | { readonly code: 'no-such-round'; readonly round: string }
  /** Somebody else moved it, or ended the round, in the same moment. */
  | { readonly code: 'changed-meanwhile' };

/**
 * Moves a round's deadline, with a public reason: the move stays on record, stands in the log, and every officer of the
 * bodies that may nominate in the round is told by mail. Refuses what judgeDeadlineMove refuses.
 */
export async function moveDeadline(
  ctx: Context,
  input: MoveDeadlineInput,
): Promise<Result<DeadlineMove, MoveDeadlineRefusal>> {
  permit(ctx.actor, 'deadline.move', {});
  return ctx.db.transact(async (tx): Promise<Result<DeadlineMove, MoveDeadlineRefusal>> => {
    const { now } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round', round: input.round });
    // Half a character, which a broken paste can leave behind, has no place in the log.
    const decision = judgeDeadlineMove(round, input.to, input.reason.toWellFormed(), now);
    if (!decision.ok) return decision;
    const { from, to, reason } = decision.value;
    const moved = await tx
      .update(rounds)
      .set({ closesAt: to })
      .where(
        and(eq(rounds.id, round.id), eq(rounds.closesAt, from), isNull(rounds.declaredAt), isNull(rounds.cancelledAt)),
      )
      .returning({ id: rounds.id });
    if (moved.length === 0) return refuse({ code: 'changed-meanwhile' });
    const id = newId();
    await tx.insert(deadlineMoves).values({ id, roundId: round.id, fromAt: from, toAt: to, reason, movedAt: now });
    await record(tx, now, ctx.actor.kind === 'person' ? ctx.actor.userId : null, {
      event: 'deadline.moved',
      data: { round: round.slug, from: from.toISOString(), to: to.toISOString(), reason },
    });
    await mailDeadline(tx, now, { id, round, move: decision.value });
    return decision;
  });
}
