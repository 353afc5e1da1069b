import type { FormField } from '@/components/ui/form-field';
import { REFUSAL_CAUSES } from '@/domain/candidates/applications';
import { RETURN_CAUSES } from '@/domain/candidates/sent-statements';
import { type Locale, wordsFor } from '@/messages/translate';

/** The questions of a decision against somebody: a common reason, and words that only the person reads. */
function decisionFields(choices: readonly { value: string; words: string }[], locale: Locale): FormField[] {
  const t = wordsFor(locale, 'candidateAccess');
  return [
    { as: 'one', name: 'cause', label: t('decision.cause'), hint: t('decision.causeHint'), choices },
    { as: 'lines', name: 'toPerson', rows: 4, label: t('decision.reason'), hint: t('decision.reasonHint') },
  ];
}

/** The questions of an admin who returns a statement or a letter. */
export function returnFields(locale: Locale): FormField[] {
  const t = wordsFor(locale, 'approval');
  return decisionFields(
    RETURN_CAUSES.map((cause) => ({ value: cause, words: t(`returnCause.${cause}`) })),
    locale,
  );
}

/** The questions of an admin who refuses an application. */
export function refusalFields(locale: Locale): FormField[] {
  const t = wordsFor(locale, 'approval');
  return decisionFields(
    REFUSAL_CAUSES.map((cause) => ({ value: cause, words: t(`refusalCause.${cause}`) })),
    locale,
  );
}
