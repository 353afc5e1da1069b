import { asc, eq } from 'drizzle-orm';
import type { Reads, Tx } from '@/db/client';
import { schema } from '@/db/schema';
import { ok, type Result, refuse } from '@/domain/base/result';
import { areQuestionsFixed } from '@/domain/candidates/judge-questions';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/guide-set-up';
import { isPublicAt } from '@/domain/rounds/rounds';
import { answeredIn } from '@/queries/candidates/answered';
import { type ContestRow, contestOfRound, type RoundRow } from '../rounds/round-in-set-up';

const { questions } = schema;

export type QuestionRow = typeof questions.$inferSelect;

type QuestionsOnRecord = {
  readonly contest: ContestRow;
  /** In their order. */
  readonly all: readonly QuestionRow[];
  /** Candidates have answered in public: only a translation may still change. */
  readonly areFixed: boolean;
};

/** The questions of a contest with whether they may still change. Refuses a contest that is not there. */
export async function questionsOnRecord(
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

/** Numbers questions by their place, from 0. */
export async function placeInOrder(tx: Tx, inOrder: readonly QuestionRow[]): Promise<void> {
  for (const [position, { id, position: before }] of inOrder.entries())
    if (position !== before) await tx.update(questions).set({ position }).where(eq(questions.id, id));
}
