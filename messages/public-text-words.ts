import { unreachable } from '@/domain/base/errors';
import type { NotPublic, TextProblem } from '@/domain/base/public-text';
import type { Problem } from '@/lib/form-state';
import { count } from './format';
import { type Locale, wordsFor } from './translate';

/** The sentences for a refused public text, each with its field. */
export const notPublicWords = ({ problems }: NotPublic, locale: Locale): Problem[] =>
  problems.map((problem) => ({ field: problem.field, text: textProblemWords(problem, locale) }));

/** Says what is wrong with a public text, and what to do. */
export function textProblemWords(problem: TextProblem, locale: Locale): string {
  const t = wordsFor(locale, 'publicText');
  switch (problem.code) {
    case 'private':
      return t(`${problem.isAsked ? 'asked' : 'refused'}.${problem.kind}`, { found: problem.found });
    case 'invisible': {
      const { found, after } = problem;
      return after === '' ? t('invisibleFirst', { found }) : t('invisible', { found, after });
    }
    case 'strange-link':
      return t('strange-link', { found: problem.found });
    case 'too-long':
      return t('too-long', { most: count(problem.most, locale) });
    default:
      return unreachable(problem);
  }
}
