import { REGIONS } from '@/domain/bodies/bodies';
import type { SetCellProblem, SetFate } from '@/domain/bodies/set-list';
import { either, startOf } from '@/messages/format';
import { textProblemWords } from '@/messages/public-text-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** What will happen to a row of a set. A mistake names the column, what is in it, and what to do. */
export function fateWords(fate: SetFate, locale: Locale): string {
  const t = wordsFor(locale, 'setsAdmin');
  switch (fate.kind) {
    case 'added':
      return t('fates.added');
    case 'wrong':
      return fate.problems.map((problem) => cellWords(problem, locale)).join(' ');
    case 'twice': {
      const { column, value, sameAs } = fate;
      return t('fates.twice', { column: t(`columnNames.${column}`), value: shown(value), line: String(sameAs) });
    }
    case 'formula':
      return t('fates.formula', { column: t(`columnNames.${fate.column}`), value: shown(fate.value) });
    case 'too-many-cells':
      return t('fates.too-many-cells', { value: shown(fate.value) });
    case 'not-public': {
      const { column, problem } = fate;
      const found = problem.code === 'private' ? { ...problem, isAsked: false } : problem;
      return t('notPublic', { column: t(`columnNames.${column}`), problem: textProblemWords(found, locale) });
    }
  }
}

const cellWords = ({ column, code, value }: SetCellProblem, locale: Locale): string => {
  const t = wordsFor(locale, 'setsAdmin');
  return t(`cells.${code}`, {
    column: t(`columnNames.${column}`),
    value: shown(value),
    regions: either(REGIONS, locale),
  });
};

/** A value as a sentence repeats it: a cell may have a very long text. */
const shown = (value: string) => startOf(value, 60);
