import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { givenReason } from '@/domain/base/act-causes';
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
import { causeInput, reasonInput, saidReason } from '../rounds/reason';
import { findSubmission, placeOf } from './find-submission';

const { submissionActs, submissions } = schema;

/** The forms of the two rulings. `code` is the code of the receipt, and the reason is public. */
const rulingInput = { code: z.string().trim(), reason: reasonInput };
export const ruleInvalidInput = z.object({ ...rulingInput, cause: causeInput('rule-invalid') });
export type RuleInvalidInput = z.infer<typeof ruleInvalidInput>;
export const reinstateInput = z.object({ ...rulingInput, cause: causeInput('reinstate') });
export type ReinstateInput = z.infer<typeof reinstateInput>;

type Ruled<E> = Result<{ readonly code: string }, E | NotPublic | { readonly code: 'no-such-submission' }>;

/**
 * Rules a submission invalid, with a public reason. It stays on the record but does not count, and the body may send a
 * new version. The body's officers are emailed. Reinstating the submission reverses the ruling. Refuses what
 * judgeRulingInvalid refuses.
 */
export const ruleInvalid = (ctx: Context, input: RuleInvalidInput): Promise<Ruled<RuleInvalidRefusal>> =>
  rule('voided', judgeRulingInvalid, ctx, input);

/**
 * Reinstates a submission that was ruled invalid, with a public reason. It counts again, and the body's officers are
 * emailed. Refuses what judgeReinstatement refuses: a submission that was not ruled invalid, or that has been replaced
 * since.
 */
export const reinstate = (ctx: Context, input: ReinstateInput): Promise<Ruled<ReinstateRefusal>> =>
  rule('restored', judgeReinstatement, ctx, input);

async function rule<E>(
  act: 'voided' | 'restored',
  judge: (...facts: Parameters<typeof judgeRulingInvalid>) => Result<null, E>,
  ctx: Context,
  given: RuleInvalidInput | ReinstateInput,
): Promise<Ruled<E>> {
  const texts = readTexts(ctx, act === 'voided' ? 'ruleInvalid' : 'reinstate', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'submission.void', {});
  return ctx.db.transact(async (tx): Promise<Ruled<E>> => {
    const { now, actor } = ctx;
    const found = await findSubmission(tx, input.code);
    if (!found) return refuse({ code: 'no-such-submission' });
    const said = saidReason(input);
    const decision = judge(found.round, found.toJudge, givenReason(said), now);
    if (!decision.ok) return decision;
    const { id: submissionId } = permit(actor, 'submission.void', found.submission);
    const userId = actorIdOf(actor);
    const id = newId();
    const reason = said.reason || null;
    const ruling = { voidedAt: now, voidReason: reason, voidCause: said.cause };
    const state = act === 'voided' ? ruling : { voidedAt: null, voidReason: null, voidCause: null };
    await tx.update(submissions).set(state).where(eq(submissions.id, submissionId));
    const done = { id, submissionId, kind: act, by: 'admin', reason, cause: said.cause, at: now, userId } as const;
    await tx.insert(submissionActs).values(done);
    await record(tx, now, userId, { event: `submission.${act}`, data: { ...placeOf(found), ...said } });
    await mailSubmissionAct(tx, now, found, { id, act, ...said });
    return ok({ code: input.code });
  });
}
