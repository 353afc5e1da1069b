import type { ApplyBodyListRefusal } from '@/commands/bodies/importing';
import type { BodyActRefusal } from '@/domain/bodies/body-changes';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from '@/messages/translate';

/** The sentences for a refused act about a body, each with its field. */
export function bodyProblems(error: BodyActRefusal, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'bodiesAdmin');
  switch (error.code) {
    case 'wrong':
      return error.problems.map(({ field, code }) => ({ field, text: t(`wrong.${code}`) }));
    case 'has-nominated':
      return [{ text: t('refused.has-nominated', { round: error.round }) }];
    default:
      return [{ text: t(`refused.${error.code}`) }];
  }
}

/** The sentences for a list of bodies that was not imported. */
export function listRefused(error: ApplyBodyListRefusal, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'bodyListAdmin');
  if (error.code === 'upload-gone' || error.code === 'other-fates') return [{ text: t(`refused.${error.code}`) }];
  return error.code === 'rows-in-the-way'
    ? [{ text: t('refused.rows-in-the-way', { rows: error.rows }) }]
    : bodyProblems(error, locale);
}
