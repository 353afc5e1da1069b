import { asc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { ContestId, QuestionId } from '@/domain/base/ids';

const { candidacies, questions, statements } = schema;

/** A question that every candidate of a contest is asked. */
export type Question = {
  readonly id: QuestionId;
  readonly text: string;
  readonly textCy: string | null;
};

/** The questions of a contest, in order. */
export const questionsOf = (reads: Reads, contestId: ContestId): Promise<Question[]> =>
  reads
    .select({ id: questions.id, text: questions.text, textCy: questions.textCy })
    .from(questions)
    .where(eq(questions.contestId, contestId))
    .orderBy(asc(questions.position), asc(questions.id))
    .then((rows) => rows);

/** How many candidacies of each contest have answered at least one question, in any version of their statement. */
export async function answeredIn(reads: Reads, contestIds: readonly ContestId[]): Promise<Map<ContestId, number>> {
  const rows = await reads
    .select({ contestId: candidacies.contestId, candidacyId: candidacies.id, answers: statements.answers })
    .from(statements)
    .innerJoin(candidacies, eq(candidacies.id, statements.candidacyId))
    .where(inArray(candidacies.contestId, [...contestIds]));
  const answered = rows.filter(({ answers }) => answers !== null && answers.length > 0);
  const byContest = Map.groupBy(answered, ({ contestId }) => contestId);
  return new Map([...byContest].map(([id, all]) => [id, new Set(all.map(({ candidacyId }) => candidacyId)).size]));
}
