import { type Locale, wordsFor } from './translate';

/** The texts of a form and its button. `problem` is the heading of the error summary. */
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
    check: wordsFor(locale, 'publicText')('check'),
  };
}
