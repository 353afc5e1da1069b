import { type Locale, wordsFor } from '@/messages/translate';

/** The words that every form of facts has, with those of its button. */
export function formWords(locale: Locale, button: string) {
  return {
    problem: wordsFor(locale, 'seats')('form.problem'),
    errorMark: wordsFor(locale, 'admin')('act.errorMark', { text: '' }),
    button,
  };
}

/** A question for a day, with today as its example. */
export function dayField(locale: Locale, name: string, label: string, today: string, value?: string | null) {
  const t = wordsFor(locale, 'seats');
  const [year, month, day] = today.split('-').map(Number);
  return {
    as: 'day' as const,
    name,
    label,
    hint: t('form.dayHint', { example: `${day} ${month} ${year}` }),
    words: { day: t('form.day'), month: t('form.month'), year: t('form.year') },
    value: value ?? undefined,
  };
}

/** The question where it was found. */
export function sourceField(locale: Locale, value?: string | null) {
  const t = wordsFor(locale, 'seats');
  return {
    as: 'line' as const,
    name: 'source',
    label: t('form.source'),
    hint: t('form.sourceHint'),
    value: value ?? '',
  };
}

/** The question for a note. */
export function noteField(locale: Locale, value?: string | null) {
  const t = wordsFor(locale, 'seats');
  return { as: 'lines' as const, name: 'note', label: t('form.note'), hint: t('form.noteHint'), value: value ?? '' };
}
