import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { QuestionId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeQuestion } from '@/domain/candidates/judge-questions';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/guide-set-up';
import { newId } from '@/lib/tokens';
import { recordOfRound, roundInSetUp } from '../rounds/round-in-set-up';
import { questionsOnRecord } from './question-on-record';

const text = z.string().max(5000).catch('');

export const addQuestionInput = z.object({ round: text, contest: text, text, textCy: text, reason: text });
export type AddQuestionInput = z.infer<typeof addQuestionInput>;

/** Asks every candidate of a contest one more question, last in the order. Refused once candidates have answered. */
export function addQuestion(ctx: Context, input: AddQuestionInput): Promise<Result<null, GuideRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, GuideRefusal>> => {
    permit(ctx.actor, 'round.set-up', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, input, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const held = await questionsOnRecord(tx, round, input.contest, now);
    if (!held.ok) return held;
    const { contest, all, areFixed } = held.value;
    if (areFixed) return refuse(wrongGuide('text', 'questions-answered'));
    const judged = judgeQuestion(input);
    if (!judged.ok) return judged;
    await tx
      .insert(schema.questions)
      .values({ id: newId<QuestionId>(), contestId: contest.id, position: all.length, ...judged.value });
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      { event: 'round.changed', data: { round: round.slug, changed: [`questions:${contest.slug}`], reason } },
    );
    return ok(null);
  });
}
