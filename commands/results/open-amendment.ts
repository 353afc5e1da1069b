import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { cleanText } from '@/domain/base/unseen-signs';

const { declarations, rounds } = schema;

export const openAmendmentInput = z.object({
  /** The round's slug. */
  round: z.string().trim(),
  /** Public. */
  reason: z.string().trim().min(1, 'noReason').max(500, 'longReason'),
});
export type OpenAmendmentInput = z.infer<typeof openAmendmentInput>;

export type OpenAmendmentRefusal =
  | { readonly code: 'no-such-round'; readonly round: string }
  | { readonly code: 'not-declared' }
  | { readonly code: 'round-cancelled' }
  | { readonly code: 'amending-already' };

/**
 * Opens a declared round to correction, with a public reason. What was declared stays published; the acts that change
 * facts are allowed again, each with its own reason, until a new declaration stands beside the old one. Refuses a round
 * that was not declared here, and one that is being amended.
 */
export async function openAmendment(
  ctx: Context,
  input: OpenAmendmentInput,
): Promise<Result<null, OpenAmendmentRefusal>> {
  permit(ctx.actor, 'round.declare', {});
  return ctx.db.transact(async (tx): Promise<Result<null, OpenAmendmentRefusal>> => {
    const { now } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round)).limit(1);
    if (!round) return refuse({ code: 'no-such-round', round: input.round });
    if (round.cancelledAt) return refuse({ code: 'round-cancelled' });
    const [made] = await tx
      .select({ id: declarations.id })
      .from(declarations)
      .where(eq(declarations.roundId, round.id))
      .limit(1);
    if (!made) return refuse({ code: 'not-declared' });
    // Half a character, which a broken paste can leave behind, has no place in the log.
    const reason = cleanText(input.reason);
    const opened = await tx
      .update(rounds)
      .set({ amendingSince: now, amendingReason: reason })
      .where(and(eq(rounds.id, round.id), isNull(rounds.amendingSince), isNotNull(rounds.declaredAt)))
      .returning({ id: rounds.id });
    if (opened.length === 0) return refuse({ code: 'amending-already' });
    await record(tx, now, ctx.actor.kind === 'person' ? ctx.actor.userId : null, {
      event: 'amendment.opened',
      data: { round: round.slug, reason },
    });
    return ok(null);
  });
}
