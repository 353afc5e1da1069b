import type { FormField } from '@/components/ui/form-field';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminQuestion } from '@/queries/candidates/admin-statements';

/** The two texts of a question, with their current values. */
export function questionFields(locale: Locale, question?: AdminQuestion): FormField[] {
  const t = wordsFor(locale, 'guideAdmin');
  return [
    {
      as: 'lines',
      name: 'text',
      label: t('questions.text'),
      hint: t('questions.textHint'),
      value: question?.text ?? '',
    },
    {
      as: 'lines',
      name: 'textCy',
      label: t('questions.textCy'),
      hint: t('questions.textCyHint'),
      value: question?.textCy ?? '',
    },
  ];
}
