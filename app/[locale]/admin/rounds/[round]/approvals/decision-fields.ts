import type { FormField } from '@/components/ui/form-field';
import { type Locale, wordsFor } from '@/messages/translate';

/** The questions of a decision against somebody: a common reason, and words that only the person reads. */
export function decisionFields(
  choices: readonly { readonly value: string; readonly words: string }[],
  locale: Locale,
): FormField[] {
  const t = wordsFor(locale, 'candidateAccess');
  return [
    { as: 'one', name: 'cause', label: t('decision.cause'), choices },
    { as: 'lines', name: 'toPerson', rows: 4, label: t('decision.reason'), hint: t('decision.reasonHint') },
  ];
}
