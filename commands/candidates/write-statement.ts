import { z } from 'zod';
import type { Context } from '@/db/context';
import type { QuestionId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import { judgeStatement, type StatementRefusal, type StatementWords } from '@/domain/candidates/judge-statement';
import { statementFacts } from '@/queries/candidates/statement-facts';
import { candidacyInput, ownCandidacy } from './own-candidacy';
import { saveStatement } from './save-statement';

// The form's own bounds are far above the rule's: the rule says by how much somebody is over, this only keeps the server whole.
const text = z.string().max(400_000);
const texts = z.array(text).max(200);

/** A statement as its form sends it. Answers and links come as lists, side by side: the first question's answer first. */
export const statementWordsInput = {
  text,
  question: texts,
  answer: texts,
  linkWords: texts,
  linkAddress: texts,
};

export const writeStatementInput = z.object({
  candidacyId: candidacyInput,
  language: z.enum(LOCALES),
  /** The version that the writer had before their eyes; 0 for none. */
  basedOnVersion: z.coerce.number().int().min(0),
  ...statementWordsInput,
});
export type WriteStatementInput = z.infer<typeof writeStatementInput>;

/** The typed lists as a statement. */
export const statementWords = ({
  text: words,
  question,
  answer,
  linkWords,
  linkAddress,
}: Pick<WriteStatementInput, keyof typeof statementWordsInput>): StatementWords => ({
  text: words,
  answers: question.map((id, place) => ({ question: id as QuestionId, text: answer[place] ?? '' })),
  links: linkAddress.map((address, place) => ({ words: linkWords[place] ?? '', address })),
});

export type WrittenStatement = { readonly version: number; readonly isNew: boolean };

/**
 * Publishes what a candidate writes, in one language, as the next version; those before it stay on the record. The same
 * words again are the version that stands: a double click is one. Refuses whatever judgeStatement refuses.
 */
export function writeStatement(
  ctx: Context,
  input: WriteStatementInput,
): Promise<Result<WrittenStatement, StatementRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<WrittenStatement, StatementRefusal>> => {
    const allowed = permit(ctx.actor, 'statement.write', { id: input.candidacyId });
    const now = ctx.now; // with the write lock held: the deadline is compared with the moment of the commit
    const found = await ownCandidacy(tx, allowed);
    const facts = await statementFacts(tx, found, input);
    const decision = judgeStatement(facts, statementWords(input), 'candidate', now);
    if (!decision.ok) return decision;
    const judged = decision.value;
    const { language } = input;
    const actorId = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
    if (judged.isNew)
      await saveStatement(tx, allowed, {
        found,
        language,
        judged,
        isSummary: false,
        source: null,
        by: 'candidate',
        actorId,
        now,
      });
    return ok({ version: judged.version, isNew: judged.isNew });
  });
}
