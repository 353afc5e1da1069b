import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { SentStatementId } from '@/domain/base/ids';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type DecisionRefusal, judgeApproval, RETURN_CAUSES } from '@/domain/candidates/sent-statements';
import type { WritingTimeRefusal } from '@/domain/candidates/statements';
import { mailStatementDecision } from '@/mail/templates/statement-decision';
import { decisionInput, judgeRefusing, publishApproved } from './decisions';
import { findCandidacy } from './find-candidacy';
import { closeSent } from './keep-for-approval';
import { nextPublished } from './statements';

const { candidacies, candidates, contests, rounds, sentStatements } = schema;

const sent = z.string().min(1).max(64).pipe(z.custom<SentStatementId>());

export const approveStatementInput = z.object({ sent });
export type ApproveStatementInput = z.infer<typeof approveStatementInput>;
export type ApproveStatementRefusal = DecisionRefusal | WritingTimeRefusal | { readonly code: 'no-such-statement' };

/**
 * Publishes a statement that waits for approval as the next version, in the words of the candidate. The candidate is
 * emailed. Refuses one that was decided or replaced, and a round that was declared or cancelled.
 */
export function approveStatement(
  ctx: Context,
  input: ApproveStatementInput,
): Promise<Result<null, ApproveStatementRefusal>> {
  return ctx.db.transact<null, ApproveStatementRefusal>(async (tx) => {
    permit(ctx.actor, 'statement.approve', {});
    const { now } = ctx;
    const waiting = await sentOf(tx, input.sent);
    if (!waiting) return refuse({ code: 'no-such-statement' });
    const { found, row } = waiting;
    const refusal = judgeApproval(row.state, found.round, now);
    if (refusal) return refuse(refusal);
    const { version } = await nextPublished(tx, found, row);
    await publishApproved(tx, ctx, found, { ...row, version, answers: row.answers ?? [], links: row.links ?? [] });
    await closeSent(tx, { id: row.id, state: 'approved', now });
    await mailStatementDecision(tx, now, found, {
      id: row.id,
      what: 'statement',
      language: row.language,
      decision: 'approved',
    });
    return ok(null);
  });
}

export const returnStatementInput = z.object({
  sent,
  ...decisionInput,
});
export type ReturnStatementInput = z.infer<typeof returnStatementInput>;
export type ReturnStatementRefusal = DecisionRefusal | { readonly code: 'no-such-statement' };

/**
 * Returns a statement that waits for approval to the candidate, with a common reason and words that only the candidate
 * reads. The version that was approved before stays public. The candidate is emailed. Refuses one that was decided or
 * replaced.
 */
export function returnStatement(
  ctx: Context,
  input: ReturnStatementInput,
): Promise<Result<null, ReturnStatementRefusal>> {
  return ctx.db.transact<null, ReturnStatementRefusal>(async (tx) => {
    permit(ctx.actor, 'statement.approve', {});
    const { now } = ctx;
    const waiting = await sentOf(tx, input.sent);
    if (!waiting) return refuse({ code: 'no-such-statement' });
    const { found, row } = waiting;
    const read = judgeRefusing(row.state, RETURN_CAUSES, input);
    if (!read.ok) return read;
    await closeSent(tx, { id: row.id, state: 'returned', ...read.value, now });
    const { round, contest, candidate } = found;
    const data = { round: round.slug, contest: contest.slug, candidate: candidate.slug, language: row.language };
    await record(tx, now, actorIdOf(ctx.actor), {
      event: 'statement.returned',
      data: { ...data, cause: read.value.cause },
    });
    const decision = {
      id: row.id,
      what: 'statement',
      language: row.language,
      decision: 'returned',
      ...read.value,
    } as const;
    await mailStatementDecision(tx, now, found, decision);
    return ok(null);
  });
}

async function sentOf(tx: Tx, id: SentStatementId) {
  const [at] = await tx
    .select({ row: sentStatements, round: rounds.slug, contest: contests.slug, candidate: candidates.slug })
    .from(sentStatements)
    .innerJoin(candidacies, eq(candidacies.id, sentStatements.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(sentStatements.id, id));
  const found = at && (await findCandidacy(tx, at));
  return at && found ? { row: at.row, found } : null;
}
