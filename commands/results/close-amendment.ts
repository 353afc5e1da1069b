import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { declarationScene } from '@/queries/results/declaration-draft';
import { closeProposals } from './freeze-declaration';

const { rounds } = schema;

export const closeAmendmentInput = z.object({
  /** The round's slug. */
  round: z.string().trim(),
});
export type CloseAmendmentInput = z.infer<typeof closeAmendmentInput>;

export type CloseAmendmentRefusal =
  | { readonly code: 'no-such-round'; readonly round: string }
  | { readonly code: 'not-amending' }
  /** The record no longer gives what was declared: only a new declaration can end this. */
  | { readonly code: 'facts-changed' };

/** Ends an amendment that changed nothing: the declaration holds as it was. Refuses once the record gives another result. */
export async function closeAmendment(
  ctx: Context,
  input: CloseAmendmentInput,
): Promise<Result<null, CloseAmendmentRefusal>> {
  permit(ctx.actor, 'round.declare', {});
  return ctx.db.transact(async (tx): Promise<Result<null, CloseAmendmentRefusal>> => {
    const { now } = ctx;
    const scene = await declarationScene(tx, input.round, now);
    if (!scene) return refuse({ code: 'no-such-round', round: input.round });
    const { round } = scene;
    if (!round.amendingSince) return refuse({ code: 'not-amending' });
    if (scene.hasChanged) return refuse({ code: 'facts-changed' });
    await tx.update(rounds).set({ amendingSince: null, amendingReason: null }).where(eq(rounds.id, round.id));
    await closeProposals(tx, round.id, now);
    await record(tx, now, ctx.actor.kind === 'person' ? ctx.actor.userId : null, {
      event: 'amendment.closed',
      data: { round: round.slug },
    });
    return ok(null);
  });
}
