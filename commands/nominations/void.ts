import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeRestore, judgeVoid, type RestoreRefusal, type VoidRefusal } from '@/domain/nominations/acts';
import { newId } from '@/lib/tokens';
import { mailSubmissionAct } from '@/mail/templates/submission-act';
import { reasonInput } from '../rounds/reason';
import { submissionOnRecord } from './find-submission';

const { submissionActs, submissions } = schema;

/** `code` is the receipt's; the reason is public. */
export const voidSubmissionInput = z.object({ code: z.string().trim(), reason: reasonInput });
export type VoidSubmissionInput = z.infer<typeof voidSubmissionInput>;
export type VoidSubmissionRefusal = VoidRefusal | { readonly code: 'no-such-submission' };

/**
 * Rules a submission invalid, with a public reason: it stays on the record but does not count, the body's officers are
 * emailed, and the body may send a new version. Can be reversed by reinstating it. Refuses what judgeVoid refuses.
 */
export async function voidSubmission(
  ctx: Context,
  input: VoidSubmissionInput,
): Promise<Result<{ readonly code: string }, VoidSubmissionRefusal>> {
  permit(ctx.actor, 'submission.void', {});
  return ctx.db.transact(async (tx): Promise<Result<{ readonly code: string }, VoidSubmissionRefusal>> => {
    const { now, actor } = ctx;
    const found = await submissionOnRecord(tx, input.code);
    if (!found) return refuse({ code: 'no-such-submission' });
    const reason = input.reason.trim();
    const decision = judgeVoid(found.round, found.toJudge, reason, now);
    if (!decision.ok) return decision;
    const { id: submissionId } = permit(actor, 'submission.void', found.submission);
    const userId = actorIdOf(actor);
    const id = newId();
    await tx.update(submissions).set({ voidedAt: now, voidReason: reason }).where(eq(submissions.id, submissionId));
    await tx.insert(submissionActs).values({ id, submissionId, kind: 'voided', by: 'admin', reason, at: now, userId });
    await record(tx, now, userId, { event: 'submission.voided', data: { receipt: input.code, reason } });
    await mailSubmissionAct(tx, now, found, { id, act: 'voided', reason });
    return ok({ code: input.code });
  });
}

/** `code` is the receipt's; the reason is public. */
export const restoreSubmissionInput = z.object({ code: z.string().trim(), reason: reasonInput });
export type RestoreSubmissionInput = z.infer<typeof restoreSubmissionInput>;
export type RestoreSubmissionRefusal = RestoreRefusal | { readonly code: 'no-such-submission' };

/**
 * Reinstates a submission, with a public reason: it counts again, and the body's officers are emailed. Refuses what
 * judgeRestore refuses: a submission that was not ruled invalid, or that has been replaced since.
 */
export async function restoreSubmission(
  ctx: Context,
  input: RestoreSubmissionInput,
): Promise<Result<{ readonly code: string }, RestoreSubmissionRefusal>> {
  permit(ctx.actor, 'submission.void', {});
  return ctx.db.transact(async (tx): Promise<Result<{ readonly code: string }, RestoreSubmissionRefusal>> => {
    const { now, actor } = ctx;
    const found = await submissionOnRecord(tx, input.code);
    if (!found) return refuse({ code: 'no-such-submission' });
    const reason = input.reason.trim();
    const decision = judgeRestore(found.round, found.toJudge, reason, now);
    if (!decision.ok) return decision;
    const { id: submissionId } = permit(actor, 'submission.void', found.submission);
    const userId = actorIdOf(actor);
    const id = newId();
    await tx.update(submissions).set({ voidedAt: null, voidReason: null }).where(eq(submissions.id, submissionId));
    await tx
      .insert(submissionActs)
      .values({ id, submissionId, kind: 'restored', by: 'admin', reason, at: now, userId });
    await record(tx, now, userId, { event: 'submission.restored', data: { receipt: input.code, reason } });
    await mailSubmissionAct(tx, now, found, { id, act: 'restored', reason });
    return ok({ code: input.code });
  });
}
