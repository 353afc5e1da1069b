import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import {
  judgeReinstatement,
  judgeRulingInvalid,
  type ReinstateRefusal,
  type RuleInvalidRefusal,
} from '@/domain/nominations/submission-acts';
import { newId } from '@/lib/tokens';
import { mailSubmissionAct } from '@/mail/templates/submission-act';
import { readTexts } from '../public-texts';
import { reasonInput } from '../rounds/reason';
import { findSubmission, placeOf } from './find-submission';

const { submissionActs, submissions } = schema;

/** The form of a ruling. `code` is the code of the receipt, and the reason is public. */
export const rulingInput = z.object({ code: z.string().trim(), reason: reasonInput });
export type RulingInput = z.infer<typeof rulingInput>;

type Ruled<E> = Result<{ readonly code: string }, E | NotPublic | { readonly code: 'no-such-submission' }>;

/**
 * Rules a submission invalid, with a public reason. It stays on the record but does not count, and the body may send a
 * new version. The body's officers are emailed. Reinstating the submission reverses the ruling. Refuses what
 * judgeRulingInvalid refuses.
 */
export const ruleInvalid = (ctx: Context, input: RulingInput): Promise<Ruled<RuleInvalidRefusal>> =>
  rule('voided', judgeRulingInvalid, ctx, input);

/**
 * Reinstates a submission that was ruled invalid, with a public reason. It counts again, and the body's officers are
 * emailed. Refuses what judgeReinstatement refuses: a submission that was not ruled invalid, or that has been replaced
 * since.
 */
export const reinstate = (ctx: Context, input: RulingInput): Promise<Ruled<ReinstateRefusal>> =>
  rule('restored', judgeReinstatement, ctx, input);

async function rule<E>(
  act: 'voided' | 'restored',
  judge: (...facts: Parameters<typeof judgeRulingInvalid>) => Result<null, E>,
  ctx: Context,
  given: RulingInput,
): Promise<Ruled<E>> {
  const texts = readTexts(ctx, act === 'voided' ? 'ruleInvalid' : 'reinstate', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'submission.void', {});
  return ctx.db.transact(async (tx): Promise<Ruled<E>> => {
    const { now, actor } = ctx;
    const found = await findSubmission(tx, input.code);
    if (!found) return refuse({ code: 'no-such-submission' });
    const reason = input.reason.trim();
    const decision = judge(found.round, found.toJudge, reason, now);
    if (!decision.ok) return decision;
    const { id: submissionId } = permit(actor, 'submission.void', found.submission);
    const userId = actorIdOf(actor);
    const id = newId();
    const state = act === 'voided' ? { voidedAt: now, voidReason: reason } : { voidedAt: null, voidReason: null };
    await tx.update(submissions).set(state).where(eq(submissions.id, submissionId));
    await tx.insert(submissionActs).values({ id, submissionId, kind: act, by: 'admin', reason, at: now, userId });
    await record(tx, now, userId, { event: `submission.${act}`, data: { ...placeOf(found), reason } });
    await mailSubmissionAct(tx, now, found, { id, act, reason });
    return ok({ code: input.code });
  });
}
