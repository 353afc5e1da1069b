import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type DecisionRefusal, judgeApproval, RETURN_CAUSES } from '@/domain/candidates/sent-statements';
import type { WritingTimeRefusal } from '@/domain/candidates/statements';
import { mailStatementDecision } from '@/mail/templates/statement-decision';
import { decisionInput, judgeRefusing } from './decisions';
import { findCandidacy } from './find-candidacy';

const { candidacies, candidates, contests, letters, rounds } = schema;

const letter = z.string().min(1).max(64);

export const approveLetterInput = z.object({ letter });
export type ApproveLetterInput = z.infer<typeof approveLetterInput>;
export type ApproveLetterRefusal = DecisionRefusal | WritingTimeRefusal | { readonly code: 'no-such-letter' };

/**
 * Puts a letter that waits for approval into the agenda packs. The candidate is emailed. Nothing of it is public. Refuses
 * one that was decided or replaced, and a round that was declared or cancelled.
 */
export function approveLetter(ctx: Context, input: ApproveLetterInput): Promise<Result<null, ApproveLetterRefusal>> {
  return ctx.db.transact<null, ApproveLetterRefusal>(async (tx) => {
    permit(ctx.actor, 'statement.approve', {});
    const { now } = ctx;
    const waiting = await letterOf(tx, input.letter);
    if (!waiting) return refuse({ code: 'no-such-letter' });
    const { row, found } = waiting;
    const refusal = judgeApproval(row.state ?? 'approved', found.round, now);
    if (refusal) return refuse(refusal);
    await tx.update(letters).set({ state: 'approved', decidedAt: now }).where(eq(letters.id, row.id));
    const decision = { id: row.id, what: 'letter', language: row.language, decision: 'approved' } as const;
    await mailStatementDecision(tx, now, found, decision);
    return ok(null);
  });
}

export const returnLetterInput = z.object({
  letter,
  ...decisionInput,
});
export type ReturnLetterInput = z.infer<typeof returnLetterInput>;
export type ReturnLetterRefusal = DecisionRefusal | { readonly code: 'no-such-letter' };

/**
 * Returns a letter that waits for approval to the candidate, with a common reason and words that only the candidate
 * reads. The version that was approved before stays in the agenda packs. The candidate is emailed. Refuses one that was
 * decided or replaced.
 */
export function returnLetter(ctx: Context, input: ReturnLetterInput): Promise<Result<null, ReturnLetterRefusal>> {
  return ctx.db.transact<null, ReturnLetterRefusal>(async (tx) => {
    permit(ctx.actor, 'statement.approve', {});
    const { now } = ctx;
    const waiting = await letterOf(tx, input.letter);
    if (!waiting) return refuse({ code: 'no-such-letter' });
    const { row, found } = waiting;
    const read = judgeRefusing(row.state, RETURN_CAUSES, input);
    if (!read.ok) return read;
    await tx
      .update(letters)
      .set({ state: 'returned', decidedAt: now, ...read.value })
      .where(eq(letters.id, row.id));
    const about = { id: row.id, what: 'letter', language: row.language } as const;
    await mailStatementDecision(tx, now, found, { ...about, decision: 'returned', ...read.value });
    return ok(null);
  });
}

async function letterOf(tx: Tx, id: string) {
  const [at] = await tx
    .select({ row: letters, round: rounds.slug, contest: contests.slug, candidate: candidates.slug })
    .from(letters)
    .innerJoin(candidacies, eq(candidacies.id, letters.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(letters.id, id));
  const found = at && (await findCandidacy(tx, at));
  return at && found ? { row: at.row, found } : null;
}
