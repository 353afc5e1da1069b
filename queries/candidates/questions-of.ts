import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { ContestId, QuestionId } from '@/domain/base/ids';

const { questions } = schema;

/** What every candidate of a contest is asked. */
export type Question = {
  readonly id: QuestionId;
  readonly text: string;
  readonly textCy: string | null;
};

/** The questions of a contest, in its order. */
export const questionsOf = (reads: Reads, contestId: ContestId): Promise<Question[]> =>
  reads
    .select({ id: questions.id, text: questions.text, textCy: questions.textCy })
    .from(questions)
    .where(eq(questions.contestId, contestId))
    .orderBy(asc(questions.position), asc(questions.id))
    .then((rows) => rows);
