import { ok, type Result, refuse } from '../base/result';
import { cleanText } from '../base/unseen-signs';
import type { GuideProblem, GuideRefusal } from '../rounds/guide-set-up';

const LONGEST_QUESTION = 300;

export type QuestionFacts = { readonly text: string; readonly textCy: string | null };

/** Judges a question to the candidates of a contest. The Welsh may be left out. */
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
 * Whether the questions of a contest stay as they are: once a candidate has answered in public, another question, or the
 * same in other words, would put words into their mouth or ask one candidate more than another. Only a translation may
 * come later.
 */
export const areQuestionsFixed = (isPublic: boolean, answered: number): boolean => isPublic && answered > 0;

/** The order after one of them moved a place up or down. At the ends nothing moves. */
export function movedBy<T>(all: readonly T[], one: T, by: -1 | 1): T[] {
  const from = all.indexOf(one);
  const to = from + by;
  if (from < 0 || to < 0 || to >= all.length) return [...all];
  const rest = all.filter((each) => each !== one);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}
