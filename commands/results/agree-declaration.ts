import { z } from 'zod';
import type { Context } from '@/db/context';
import type { UserId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type AgreeRefusal, type DeclareRefusal, judgeAgreement } from '@/domain/results/declaration';
import { declarationScene } from '@/queries/results/declaration-draft';
import { type Declared, freezeDeclaration } from './freeze-declaration';

export const agreeDeclarationInput = z.object({
  /** The round's slug. */
  round: z.string().trim(),
  /** Of the facts that the second admin read. */
  fingerprint: z.string(),
});
export type AgreeDeclarationInput = z.infer<typeof agreeDeclarationInput>;

export type AgreeDeclarationRefusal =
  | DeclareRefusal
  | AgreeRefusal
  | { readonly code: 'no-such-round'; readonly round: string };

/**
 * A second admin agrees to a proposed declaration, which freezes it. Refuses what judgeAgreement refuses: above all an
 * agreement to facts that have changed since they were proposed.
 */
export async function agreeDeclaration(
  ctx: Context,
  input: AgreeDeclarationInput,
): Promise<Result<Declared, AgreeDeclarationRefusal>> {
  permit(ctx.actor, 'round.declare', {});
  return ctx.db.transact(async (tx): Promise<Result<Declared, AgreeDeclarationRefusal>> => {
    const { now } = ctx;
    const scene = await declarationScene(tx, input.round, now);
    if (!scene) return refuse({ code: 'no-such-round', round: input.round });
    if (scene.refusal) return refuse(scene.refusal);
    const by = ctx.actor.kind === 'person' ? ctx.actor.userId : ('operator' as UserId);
    const agreed = judgeAgreement(scene.proposal, { seen: input.fingerprint, current: scene.fingerprint, by });
    if (!agreed.ok) return agreed;
    const actorId = ctx.actor.kind === 'person' ? by : null;
    return ok(await freezeDeclaration(tx, permit(ctx.actor, 'round.declare', scene), { by: actorId, now }));
  });
}
