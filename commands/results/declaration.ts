import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record, saltedHash } from '@/db/record';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { actorIdOf, type Permitted, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { GENESIS } from '@/domain/log/log-chain';
import { type DeclareRefusal, declarationText } from '@/domain/results/declaration';
import { type AgreeRefusal, judgeAgreement } from '@/domain/rounds/agreement';
import { newId, sha256 } from '@/lib/tokens';
import { type CountedDeclaration, countDeclaration, DECLARATION } from '@/queries/results/declaration';
import { closeProposals, proposerOf, saveProposal } from '../rounds/proposals';

const { declarations, log, rounds } = schema;

export const proposeDeclarationInput = z.object({
  /** The round's slug. */
  round: z.string().trim(),
  /** The fingerprint of the facts that the admin read. */
  fingerprint: z.string(),
});
export type ProposeDeclarationInput = z.infer<typeof proposeDeclarationInput>;

export type ProposeDeclarationRefusal =
  | DeclareRefusal
  | { readonly code: 'no-such-round'; readonly round: string }
  | { readonly code: 'facts-changed' }
  | { readonly code: 'nothing-changed' };

/**
 * Proposes the result of a round, as the admin read it. If only one admin runs rounds, the result is declared at once.
 * Otherwise the other admins are emailed, and one of them must agree. A new proposal replaces an older one. Refuses
 * what refusalToDeclare refuses, facts that have changed since they were read, and an amendment that changes nothing.
 */
export async function proposeDeclaration(
  ctx: Context,
  input: ProposeDeclarationInput,
): Promise<Result<{ readonly declared: Declared | null }, ProposeDeclarationRefusal>> {
  permit(ctx.actor, 'round.declare', {});
  return ctx.db.transact<{ declared: Declared | null }, ProposeDeclarationRefusal>(async (tx) => {
    const { now } = ctx;
    const loaded = await countDeclaration(tx, input.round, now);
    if (!loaded) return refuse({ code: 'no-such-round', round: input.round });
    if (loaded.refusal) return refuse(loaded.refusal);
    if (loaded.fingerprint !== input.fingerprint) return refuse({ code: 'facts-changed' });
    if (!loaded.hasChanged) return refuse({ code: 'nothing-changed' });
    const by = actorIdOf(ctx.actor);
    const allowed = permit(ctx.actor, 'round.declare', loaded);
    if (!loaded.needsSecond) return ok({ declared: await freezeDeclaration(tx, allowed, { by, now }) });
    await propose(tx, loaded, proposerOf(ctx.actor), now);
    return ok({ declared: null });
  });
}

async function propose(tx: Tx, { round, fingerprint }: CountedDeclaration, by: UserId, now: Date) {
  const reason = round.amendingReason;
  await saveProposal(tx, { round, subject: DECLARATION, fingerprint, contents: null, reason, by, now });
}

export const agreeDeclarationInput = z.object({
  /** The round's slug. */
  round: z.string().trim(),
  /** The fingerprint of the facts that the second admin read. */
  fingerprint: z.string(),
});
export type AgreeDeclarationInput = z.infer<typeof agreeDeclarationInput>;

export type AgreeDeclarationRefusal =
  | DeclareRefusal
  | AgreeRefusal
  | { readonly code: 'no-such-round'; readonly round: string };

/**
 * Records that a second admin agrees to a proposed result, and declares it. Refuses what judgeAgreement refuses, above
 * all if the facts have changed since they were proposed.
 */
export async function agreeDeclaration(
  ctx: Context,
  input: AgreeDeclarationInput,
): Promise<Result<Declared, AgreeDeclarationRefusal>> {
  permit(ctx.actor, 'round.declare', {});
  return ctx.db.transact<Declared, AgreeDeclarationRefusal>(async (tx) => {
    const { now } = ctx;
    const loaded = await countDeclaration(tx, input.round, now);
    if (!loaded) return refuse({ code: 'no-such-round', round: input.round });
    if (loaded.refusal) return refuse(loaded.refusal);
    const by = proposerOf(ctx.actor);
    const agreed = judgeAgreement(loaded.proposal, { seen: input.fingerprint, current: loaded.fingerprint, by });
    if (!agreed.ok) return agreed;
    const actorId = actorIdOf(ctx.actor);
    return ok(await freezeDeclaration(tx, permit(ctx.actor, 'round.declare', loaded), { by: actorId, now }));
  });
}

export type Declared = { readonly number: number; readonly fingerprint: string };

/**
 * Saves the result of a round as its next declaration: the text, its hash, and the head of the log before it. The log
 * gets an entry. Closes the proposal and the amendment that led to it.
 */
async function freezeDeclaration(
  tx: Tx,
  { round, facts, number }: Permitted<'round.declare', CountedDeclaration>,
  { by, now }: { readonly by: UserId | null; readonly now: Date },
): Promise<Declared> {
  const [last] = await tx.select({ seq: log.seq, hash: log.hash }).from(log).orderBy(desc(log.seq)).limit(1);
  const head = last ?? GENESIS;
  const reason = round.amendingReason;
  const contents = declarationText(facts, {
    number,
    declaredAt: now,
    reason: reason === null ? null : await saltedHash(tx, reason),
    head,
  });
  const fingerprint = sha256(contents);
  await tx.insert(declarations).values({
    id: newId(),
    roundId: round.id,
    number,
    declaredAt: now,
    reason,
    contents,
    fingerprint,
    headSeq: head.seq,
    headHash: head.hash,
  });
  await tx
    .update(rounds)
    .set({ declaredAt: round.declaredAt ?? now, amendingSince: null, amendingReason: null })
    .where(eq(rounds.id, round.id));
  await closeProposals(tx, round.id, now);
  await record(tx, now, by, {
    event: 'round.declared',
    data: { round: round.slug, number, fingerprint, headSeq: head.seq, headHash: head.hash, reason },
  });
  return { number, fingerprint };
}
