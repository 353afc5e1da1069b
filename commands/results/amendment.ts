import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { countDeclaration } from '@/queries/results/declaration';
import { readTexts } from '../public-texts';
import { closeProposals } from '../rounds/proposals';
import { reasonInput } from '../rounds/reason';

const { declarations, rounds } = schema;

export const openAmendmentInput = z.object({
  /** The round's slug. */
  round: z.string().trim(),
  /** The public reason. */
  reason: reasonInput.pipe(z.string().min(1, 'reason-missing')),
});
export type OpenAmendmentInput = z.infer<typeof openAmendmentInput>;

export type OpenAmendmentRefusal =
  | { readonly code: 'no-such-round'; readonly round: string }
  | { readonly code: 'not-declared' }
  | { readonly code: 'round-cancelled' }
  | { readonly code: 'amending-already' };

/**
 * Opens a declared round for corrections, with a public reason. The declaration stays published. Until there is a new
 * declaration, facts can be changed again, each change with its own reason. Refuses a round that was not declared here,
 * and a round that is already being amended.
 */
export async function openAmendment(
  ctx: Context,
  given: OpenAmendmentInput,
): Promise<Result<null, OpenAmendmentRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'openAmendment', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'round.declare', {});
  return ctx.db.transact<null, OpenAmendmentRefusal>(async (tx) => {
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
    const { reason } = input;
    const opened = await tx
      .update(rounds)
      .set({ amendingSince: now, amendingReason: reason })
      .where(and(eq(rounds.id, round.id), isNull(rounds.amendingSince), isNotNull(rounds.declaredAt)))
      .returning({ id: rounds.id });
    if (opened.length === 0) return refuse({ code: 'amending-already' });
    await record(tx, now, actorIdOf(ctx.actor), {
      event: 'amendment.opened',
      data: { round: round.slug, reason },
    });
    return ok(null);
  });
}

export const closeAmendmentInput = z.object({
  /** The round's slug. */
  round: z.string().trim(),
});
export type CloseAmendmentInput = z.infer<typeof closeAmendmentInput>;

export type CloseAmendmentRefusal =
  | { readonly code: 'no-such-round'; readonly round: string }
  | { readonly code: 'not-amending' }
  /** The record now gives a different result, so only a new declaration can end the amendment. */
  | { readonly code: 'facts-changed' };

/**
 * Ends an amendment that changed nothing: the declaration remains valid. Refuses if the record now gives a different
 * result.
 */
export async function closeAmendment(
  ctx: Context,
  input: CloseAmendmentInput,
): Promise<Result<null, CloseAmendmentRefusal>> {
  permit(ctx.actor, 'round.declare', {});
  return ctx.db.transact<null, CloseAmendmentRefusal>(async (tx) => {
    const { now } = ctx;
    const loaded = await countDeclaration(tx, input.round, now);
    if (!loaded) return refuse({ code: 'no-such-round', round: input.round });
    const { round } = loaded;
    if (!round.amendingSince) return refuse({ code: 'not-amending' });
    if (loaded.hasChanged) return refuse({ code: 'facts-changed' });
    await tx.update(rounds).set({ amendingSince: null, amendingReason: null }).where(eq(rounds.id, round.id));
    await closeProposals(tx, round.id, now);
    await record(tx, now, actorIdOf(ctx.actor), {
      event: 'amendment.closed',
      data: { round: round.slug },
    });
    return ok(null);
  });
}
