import { unreachable } from '@/domain/base/errors';
import type { FieldProblem, NotPublic, TextProblem } from '@/domain/base/public-text';
import type { Problem } from '@/lib/form-state';
import { count } from './format';
import { type Locale, wordsFor } from './translate';

/** The sentences for a refused public text, each once at its field. */
export function notPublicWords({ problems }: Pick<NotPublic, 'problems'>, locale: Locale): Problem[] {
  const said = problems.map((problem) => ({ field: fieldOf(problem), text: textProblemWords(problem, locale) }));
  return [...new Map(said.map((problem) => [`${problem.field} ${problem.text}`, problem])).values()];
}

/** The id of the field. The boxes of write-ins are one group. */
const fieldOf = ({ field }: FieldProblem): string => (field.startsWith('writeIn') ? 'writeIn' : field);

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
