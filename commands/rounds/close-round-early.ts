import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { type Result, refuse } from '@/domain/base/result';
import { type CloseEarlyRefusal, judgeCloseEarly } from '@/domain/nominations/judge-acts';
import { type DeadlineMove, type DeadlineMoveRefusal, judgeDeadlineMove } from '@/domain/rounds/deadlines';
import { reasonInput } from './reason-input';
import { type ChangedMeanwhile, saveDeadlineMove } from './save-deadline-move';

const { rounds } = schema;

/** `round` is the slug; the reason is public. */
export const closeRoundEarlyInput = z.object({ round: z.string().trim(), reason: reasonInput });
export type CloseRoundEarlyInput = z.infer<typeof closeRoundEarlyInput>;
export type CloseRoundEarlyRefusal =
  | CloseEarlyRefusal
  | DeadlineMoveRefusal
  | ChangedMeanwhile
  | { readonly code: 'no-such-round' };

/**
 * Ends nominations at the moment of the commit, by moving the deadline there: whoever was about to send is refused from
 * then on, and every officer of the bodies that may nominate is told. Undone by moving the deadline again. Refuses what
 * judgeCloseEarly refuses.
 */
export async function closeRoundEarly(
  ctx: Context,
  input: CloseRoundEarlyInput,
): Promise<Result<DeadlineMove, CloseRoundEarlyRefusal>> {
  permit(ctx.actor, 'deadline.move', {});
  return ctx.db.transact(async (tx): Promise<Result<DeadlineMove, CloseRoundEarlyRefusal>> => {
    const { now, actor } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const early = judgeCloseEarly(round, input.reason, now);
    if (!early.ok) return early;
    const decision = judgeDeadlineMove(round, now, input.reason, now);
    if (!decision.ok) return decision;
    const actorId = actor.kind === 'person' ? actor.userId : null;
    return saveDeadlineMove(tx, permit(actor, 'deadline.move', round), { move: decision.value, actorId, now });
  });
}
