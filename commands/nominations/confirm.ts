import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, timesOf } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { receivedPart } from '@/domain/log/received';
import { type ConfirmRefusal, judgeConfirmation } from '@/domain/nominations/submission-acts';
import { newId } from '@/lib/tokens';
import { findSubmission, placeOf } from './find-submission';

const { submissionActs, submissions } = schema;

export const confirmSubmissionInput = z.object({ code: z.string().trim() });
export type ConfirmSubmissionInput = z.infer<typeof confirmSubmissionInput>;
export type ConfirmSubmissionRefusal = ConfirmRefusal | { readonly code: 'no-such-submission' };

const NOBODYS = '' as BodyId;

/**
 * Confirms a submission, on behalf of a second officer of the body or an admin. The submission counted already; now its
 * status is `confirmed`. Refuses what judgeConfirmation refuses, first of all the person who sent it.
 */
export function confirmSubmission(
  ctx: Context,
  input: ConfirmSubmissionInput,
): Promise<Result<{ readonly code: string }, ConfirmSubmissionRefusal>> {
  return ctx.db.transact<{ readonly code: string }, ConfirmSubmissionRefusal>(async (tx) => {
    const { actor } = ctx;
    const { now, receivedAt } = timesOf(ctx);
    const found = await findSubmission(tx, input.code);
    const body = permit(actor, 'submission.confirm', { id: found?.body.id ?? NOBODYS });
    if (!found) return refuse({ code: 'no-such-submission' });
    const userId = actorIdOf(actor);
    const decision = judgeConfirmation(found.round, found.toJudge, userId, now, receivedAt);
    if (!decision.ok) return decision;
    const isOfficer = actor.kind === 'person' && actor.offices.some(({ bodyId }) => bodyId === body.id);
    const by = isOfficer ? 'officer' : 'admin';
    const submissionId = found.submission.id;
    await tx.update(submissions).set({ confirmedAt: receivedAt }).where(eq(submissions.id, submissionId));
    await tx
      .insert(submissionActs)
      .values({ id: newId(), submissionId, kind: 'confirmed', by, at: receivedAt, userId });
    await record(tx, now, userId, {
      event: 'submission.confirmed',
      data: { ...placeOf(found), by, ...receivedPart(now, receivedAt) },
    });
    return ok({ code: input.code });
  });
}
