import type { ApproveStatementRefusal, ReturnStatementRefusal } from '@/commands/candidates/approve-statements';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';

/** The sentence for a refused decision of the returning officer about a statement. */
export function decisionProblem(error: ApproveStatementRefusal | ReturnStatementRefusal, locale: Locale): Problem {
  const text = wordsFor(locale, 'candidateAccess')(`problems.${error.code}`);
  if (error.code === 'cause-missing') return { field: 'cause', text };
  return error.code === 'reason-missing' || error.code === 'reason-long' ? { field: 'toPerson', text } : { text };
}
