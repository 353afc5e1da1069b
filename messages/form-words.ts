import { type Locale, wordsFor } from './translate';

/** The words of a form, with those of its button. `problem` heads the list of what is wrong. */
export function formWords(locale: Locale, button: string, problem?: string) {
  const t = wordsFor(locale, 'form');
  return {
    problem: problem ?? t('problemTitle'),
    errorMark: t('errorMark', { text: '' }),
    button,
    sending: t('sending'),
    day: t('day'),
    month: t('month'),
    year: t('year'),
    time: t('time'),
  };
}
