import type { FormField } from '@/components/ui/form-field';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** The words of a form that records how a contest ended. */
export const resultWords = (locale: Locale, button: string) =>
  formWords(locale, button, wordsFor(locale, 'seats')('form.problem'));

/** A question for a day, with today as its example. */
export function dayField(
  locale: Locale,
  name: string,
  label: string,
  today: string,
  value?: string | null,
): FormField & { readonly as: 'day' } {
  const [year, month, day] = today.split('-').map(Number);
  const hint = wordsFor(locale, 'seats')('form.dayHint', { example: `${day} ${month} ${year}` });
  return { as: 'day', name, label, hint, value: value ?? undefined };
}

/** The question where it was found. */
export function sourceField(locale: Locale, value?: string | null): FormField {
  const t = wordsFor(locale, 'seats');
  return { as: 'line', name: 'source', label: t('form.source'), hint: t('form.sourceHint'), value: value ?? '' };
}

/** The question for a note. */
export function noteField(locale: Locale, value?: string | null): FormField {
  const t = wordsFor(locale, 'seats');
  return { as: 'lines', name: 'note', label: t('form.note'), hint: t('form.noteHint'), value: value ?? '' };
}
