import { addressProblem } from '@/app/[locale]/admin/address-problems';
import type { ApproveLetterRefusal, ReturnLetterRefusal } from '@/commands/candidates/approve-letters';
import type { ApproveStatementRefusal, ReturnStatementRefusal } from '@/commands/candidates/approve-statements';
import type { ApproveApplicationRefusal, RefuseApplicationRefusal } from '@/commands/candidates/decide-applications';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';

/** The sentence for a refused decision of the returning officer about a statement. */
type Refusal =
  | ApproveLetterRefusal
  | ReturnLetterRefusal
  | ApproveStatementRefusal
  | ReturnStatementRefusal
  | ApproveApplicationRefusal
  | RefuseApplicationRefusal;

export function decisionProblem(error: Refusal, locale: Locale): Problem {
  if (error.code === 'address-taken') return addressProblem(error, locale, 'person');
  const text = wordsFor(locale, 'candidateAccess')(`problems.${error.code}`);
  if (error.code === 'who-missing') return { field: 'person', text };
  if (error.code === 'cause-missing') return { field: 'cause', text };
  return error.code === 'reason-missing' || error.code === 'reason-long' ? { field: 'toPerson', text } : { text };
}
