import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeQuestion, movedBy } from '@/domain/candidates/judge-questions';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/guide-set-up';
import { recordOfRound, roundInSetUp } from '../rounds/round-in-set-up';
import { addQuestionInput } from './add-question';
import { placeInOrder, type QuestionRow, questionsOnRecord } from './question-on-record';

const { questions } = schema;

/** `does`: `change` writes what was typed, `up` and `down` move it a place, `remove` asks it no more. */
export const changeQuestionInput = addQuestionInput.extend({
  question: addQuestionInput.shape.text,
  does: z.enum(['change', 'up', 'down', 'remove']).catch('change'),
});
export type ChangeQuestionInput = z.infer<typeof changeQuestionInput>;

type Asked = { readonly all: readonly QuestionRow[]; readonly one: QuestionRow; readonly areFixed: boolean };

/**
 * Changes a question, moves it, or takes it away. Once candidates have answered in public the questions stay as they
 * are; only the Welsh of one may still be written or mended.
 */
export function changeQuestion(ctx: Context, input: ChangeQuestionInput): Promise<Result<null, GuideRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, GuideRefusal>> => {
    permit(ctx.actor, 'round.set-up', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, input, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const held = await questionsOnRecord(tx, round, input.contest, now);
    if (!held.ok) return held;
    const { contest, all, areFixed } = held.value;
    const one = all.find(({ id }) => id === input.question);
    if (!one) return refuse(wrongGuide('text', 'gone'));
    const asked = { all, one, areFixed };
    const done = await (input.does === 'change' ? rewrite(tx, asked, input) : reorder(tx, asked, input.does));
    if (!done.ok) return done;
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      { event: 'round.changed', data: { round: round.slug, changed: [`questions:${contest.slug}`], reason } },
    );
    return ok(null);
  });
}

async function rewrite(
  tx: Tx,
  { one, areFixed }: Asked,
  input: ChangeQuestionInput,
): Promise<Result<null, GuideRefusal>> {
  const judged = judgeQuestion(input);
  if (!judged.ok) return judged;
  const { text, textCy } = judged.value;
  if (areFixed && text !== one.text) return refuse(wrongGuide('text', 'questions-answered'));
  if (text === one.text && textCy === one.textCy) return refuse(wrongGuide('text', 'unchanged'));
  await tx.update(questions).set(judged.value).where(eq(questions.id, one.id));
  return ok(null);
}

async function reorder(
  tx: Tx,
  { all, one, areFixed }: Asked,
  does: 'up' | 'down' | 'remove',
): Promise<Result<null, GuideRefusal>> {
  if (areFixed) return refuse(wrongGuide('text', 'questions-answered'));
  if (does === 'remove') {
    await tx.delete(questions).where(eq(questions.id, one.id));
    await placeInOrder(
      tx,
      all.filter((each) => each !== one),
    );
    return ok(null);
  }
  await placeInOrder(tx, movedBy(all, one, does === 'up' ? -1 : 1));
  return ok(null);
}
