import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { answeredList, answersTo, type ListAnswers } from '@/domain/people/list-questions';
import { checkList } from '@/queries/people/checked-list';
import { ownUpload, questionsOfUpload } from '@/queries/people/upload-preview';

const { uploads } = schema;

/** The answers are fields by line, such as `line-7`. */
export const answerUploadInput = z.looseObject({ upload: z.string().min(1).max(64) });
export type AnswerUploadInput = z.infer<typeof answerUploadInput>;
export type AnswerUploadRefusal =
  /** The upload belongs to another admin, was added, or is more than a day old. */
  | { readonly code: 'upload-gone' }
  | { readonly code: 'nothing-answered' }
  /** It was answered on another page at the same moment. */
  | { readonly code: 'list-answered' };

/**
 * Answers questions about the rows of an uploaded list: which person, CLP or office a row means, or that it is left out.
 * The answers are written into the stored list; nothing else changes. Questions without an answer stay. Ignores an
 * answer that was not offered.
 */
export async function answerUpload(
  ctx: Context,
  input: AnswerUploadInput,
): Promise<Result<{ readonly answered: number }, AnswerUploadRefusal>> {
  permit(ctx.actor, 'people.import', {});
  const asked = await questionsOfUpload(ctx, input.upload);
  if (!asked) return refuse({ code: 'upload-gone' });
  const answers: ListAnswers = new Map(
    asked.questions.flatMap((question) => {
      const given = input[`line-${question.line}`];
      const answer = answersTo(question).find((offered) => offered === given);
      return answer === undefined ? [] : [[question.line, { column: question.column, answer }] as const];
    }),
  );
  if (answers.size === 0) return refuse({ code: 'nothing-answered' });
  const onItsLines = answeredList(asked.rows, answers);
  const fits = checkList(asked.kind, new TextEncoder().encode(onItsLines)).ok;
  const text = fits ? onItsLines : answeredList(asked.rows, answers, true);
  return ctx.db.transact<{ readonly answered: number }, AnswerUploadRefusal>(async (tx) => {
    permit(ctx.actor, 'people.import', {});
    const upload = await ownUpload(tx, ctx, input.upload);
    if (!upload || upload.appliedAt) return refuse({ code: 'upload-gone' });
    if (upload.text !== asked.text) return refuse({ code: 'list-answered' });
    await tx
      .update(uploads)
      .set({ text })
      .where(and(eq(uploads.id, upload.id), isNull(uploads.appliedAt)));
    return ok({ answered: answers.size });
  });
}
