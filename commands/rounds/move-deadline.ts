import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { type Result, refuse } from '@/domain/base/result';
import { cleanText } from '@/domain/base/unseen-signs';
import { type DeadlineMove, type DeadlineMoveRefusal, judgeDeadlineMove } from '@/domain/rounds/deadlines';
import { type ChangedMeanwhile, saveDeadlineMove } from './save-deadline-move';

const { rounds } = schema;

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
  | ChangedMeanwhile;

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
    const { now, actor } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round', round: input.round });
    // Half a character, which a broken paste can leave behind, has no place in the log.
    const decision = judgeDeadlineMove(round, input.to, cleanText(input.reason), now);
    if (!decision.ok) return decision;
    const actorId = actor.kind === 'person' ? actor.userId : null;
    return saveDeadlineMove(tx, permit(actor, 'deadline.move', round), { move: decision.value, actorId, now });
  });
}
