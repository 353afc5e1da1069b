import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reads, Tx } from '@/db/client';
import type { Context } from '@/db/context';
import type { ContestRow, QuestionRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { QuestionId } from '@/domain/base/ids';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { areQuestionsFixed, judgeQuestion, movedBy } from '@/domain/candidates/questions';
import { isPublicAt } from '@/domain/rounds/rounds';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/voter-guide';
import { newId } from '@/lib/tokens';
import { answeredIn } from '@/queries/candidates/questions-of';
import { readTexts } from '../public-texts';
import { contestOfRound, inSetUp } from '../rounds/set-up';

const text = z.string().max(5000).catch('');

export const addQuestionInput = z.object({ round: text, contest: text, text, textCy: text, reason: text });
export type AddQuestionInput = z.infer<typeof addQuestionInput>;

/** Adds a question at the end of a contest's list. Refused once candidates have answered. */
export async function addQuestion(
  ctx: Context,
  given: AddQuestionInput,
): Promise<Result<null, GuideRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'addQuestion', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<null, GuideRefusal>('round.set-up', ctx, input, async ({ tx, now, round, logChange }) => {
    const held = await questionsOnRecord(tx, round, input.contest, now);
    if (!held.ok) return held;
    const { contest, all, areFixed } = held.value;
    if (areFixed) return refuse(wrongGuide('text', 'questions-answered'));
    const judged = judgeQuestion(input);
    if (!judged.ok) return judged;
    await tx
      .insert(schema.questions)
      .values({ id: newId<QuestionId>(), contestId: contest.id, position: all.length, ...judged.value });
    await logChange(`questions:${contest.slug}`);
    return ok(null);
  });
}

const { questions } = schema;

/**
 * `does` says what to do with the question: `change` saves the new text, `up` and `down` move it by one place, and
 * `remove` deletes it.
 */
export const changeQuestionInput = addQuestionInput.extend({
  question: addQuestionInput.shape.text,
  does: z.enum(['change', 'up', 'down', 'remove']).catch('change'),
});
export type ChangeQuestionInput = z.infer<typeof changeQuestionInput>;

type Asked = { readonly all: readonly QuestionRow[]; readonly one: QuestionRow; readonly areFixed: boolean };

/**
 * Changes, moves or deletes a question. Once candidates have published answers, only its Welsh text can be added or
 * corrected.
 */
export async function changeQuestion(
  ctx: Context,
  given: ChangeQuestionInput,
): Promise<Result<null, GuideRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeQuestion', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<null, GuideRefusal>('round.set-up', ctx, input, async ({ tx, now, round, logChange }) => {
    const held = await questionsOnRecord(tx, round, input.contest, now);
    if (!held.ok) return held;
    const { contest, all, areFixed } = held.value;
    const one = all.find(({ id }) => id === input.question);
    if (!one) return refuse(wrongGuide('text', 'gone'));
    const asked = { all, one, areFixed };
    const done = await (input.does === 'change' ? rewrite(tx, asked, input) : reorder(tx, asked, input.does));
    if (!done.ok) return done;
    await logChange(`questions:${contest.slug}`);
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

type QuestionsOnRecord = {
  readonly contest: ContestRow;
  /** The questions of the contest, in order. */
  readonly all: readonly QuestionRow[];
  /** True once candidates have published answers. Then only a translation can change. */
  readonly areFixed: boolean;
};

/** The questions of a contest, and whether they can still change. Refuses a contest that does not exist. */
async function questionsOnRecord(
  tx: Reads,
  round: RoundRow,
  slug: string,
  now: Date,
): Promise<Result<QuestionsOnRecord, GuideRefusal>> {
  const contest = await contestOfRound(tx, round, slug);
  if (!contest) return refuse(wrongGuide('text', 'gone'));
  const all = await tx
    .select()
    .from(questions)
    .where(eq(questions.contestId, contest.id))
    .orderBy(asc(questions.position), asc(questions.id));
  const answered = await answeredIn(tx, [contest.id]);
  return ok({ contest, all, areFixed: areQuestionsFixed(isPublicAt(round, now), answered.get(contest.id) ?? 0) });
}

/** Saves the position of each question, counted from 0. */
async function placeInOrder(tx: Tx, inOrder: readonly QuestionRow[]): Promise<void> {
  for (const [position, { id, position: before }] of inOrder.entries())
    if (position !== before) await tx.update(questions).set({ position }).where(eq(questions.id, id));
}
