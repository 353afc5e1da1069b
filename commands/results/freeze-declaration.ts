import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import { GENESIS } from '@/domain/log/log-chain';
import { declarationText } from '@/domain/results/declaration';
import { newId, sha256 } from '@/lib/tokens';
import type { DeclarationScene } from '@/queries/results/declaration-draft';

const { declarations, log, proposals, rounds } = schema;

export type Declared = { readonly number: number; readonly fingerprint: string };

/**
 * Freezes the result of a round as its next declaration: the text and its hash, the head of the log before it, and the
 * entry in the log. Closes whatever proposal and amendment led to it.
 */
export async function freezeDeclaration(
  tx: Tx,
  { round, facts, number }: Permitted<'round.declare', DeclarationScene>,
  { by, now }: { readonly by: UserId | null; readonly now: Date },
): Promise<Declared> {
  const [last] = await tx.select({ seq: log.seq, hash: log.hash }).from(log).orderBy(desc(log.seq)).limit(1);
  const head = last ?? GENESIS;
  const reason = round.amendingReason;
  const contents = declarationText(facts, { number, declaredAt: now, reason, head });
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

/** What was proposed for a round is open no more. */
export const closeProposals = (tx: Tx, roundId: DeclarationScene['round']['id'], now: Date) =>
  tx
    .update(proposals)
    .set({ closedAt: now })
    .where(and(eq(proposals.roundId, roundId), isNull(proposals.closedAt)));
