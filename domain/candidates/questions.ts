import { cleanText } from '../base/clean-text';
import { ok, type Result, refuse } from '../base/result';
import type { GuideProblem, GuideRefusal } from '../rounds/voter-guide';

const LONGEST_QUESTION = 300;

export type QuestionFacts = { readonly text: string; readonly textCy: string | null };

/** Judges a question to the candidates of a contest. The Welsh text is optional. */
export function judgeQuestion(typed: {
  readonly text: string;
  readonly textCy: string;
}): Result<QuestionFacts, GuideRefusal> {
  const problems: GuideProblem[] = [];
  const line = (field: 'text' | 'textCy') => {
    const read = cleanText(typed[field]).replaceAll(/\s+/g, ' ');
    if (read.length > LONGEST_QUESTION) problems.push({ field, code: 'text-long' });
    return read;
  };
  const [text, textCy] = [line('text'), line('textCy')];
  if (text === '') problems.push({ field: 'text', code: 'question-missing' });
  if (problems.length > 0) return refuse({ code: 'wrong', problems });
  return ok({ text, textCy: textCy || null });
}

/**
 * Whether the questions of a contest can no longer change. Once a candidate has published an answer, another wording
 * would change the meaning of the answer, and a new question would not be asked of everyone. Only a translation may be
 * added later.
 */
export const areQuestionsFixed = (isPublic: boolean, answered: number): boolean => isPublic && answered > 0;

/**
 * The order of the questions after one was moved up or down by one place. The first cannot move up, nor the last down.
 */
export function movedBy<T>(all: readonly T[], one: T, by: -1 | 1): T[] {
  const from = all.indexOf(one);
  const to = from + by;
  if (from < 0 || to < 0 || to >= all.length) return [...all];
  const rest = all.filter((each) => each !== one);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}
