import { unreachable } from '@/domain/base/errors';
import { BODY_KINDS, REGIONS } from '@/domain/bodies/bodies';
import { BODY_LIST_COLUMNS } from '@/domain/bodies/body-list-columns';
import type { BodyFate, CellProblem } from '@/domain/bodies/body-list-fates';
import { either, list, startOf } from '@/messages/format';
import { textProblemWords } from '@/messages/public-text-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** What will happen to a row. A mistake names the column, what is in it, and what to do. */
export function fateWords(fate: BodyFate, locale: Locale): string {
  const t = wordsFor(locale, 'bodyListAdmin');
  const named = (column: string) => columnName(column, locale);
  const value = 'value' in fate ? shown(fate.value) : '';
  switch (fate.kind) {
    case 'changed':
      return t('texts.changed', { what: list(fate.what.map(named), locale) });
    case 'duplicate':
      return t('texts.duplicate', { line: String(fate.sameAs) });
    case 'contradicts':
      return t('texts.contradicts', { line: String(fate.sameAs), columns: list(fate.what.map(named), locale) });
    case 'near':
      return t('texts.near', {
        names: either(
          fate.names.map(({ name, slug }) => `${name} (${slug})`),
          locale,
        ),
      });
    case 'wrong':
      return fate.problems.map((problem) => cellWords(problem, locale)).join(' ');
    case 'not-public': {
      const { column, problem } = fate;
      const found = problem.code === 'private' ? { ...problem, isAsked: false } : problem;
      return t('texts.not-public', { column: named(column), problem: textProblemWords(found, locale) });
    }
    case 'formula':
      return t('texts.formula', { column: named(fate.column), value });
    case 'code-taken':
      return t('texts.code-taken', { value, name: fate.name, slug: fate.slug });
    case 'code-twice':
      return t('texts.code-twice', { value, line: String(fate.sameAs) });
    case 'other-code':
      return t('texts.other-code', { value, name: fate.name, code: fate.code });
    case 'other-region':
      return t('texts.other-region', { value, name: fate.name, region: fate.region });
    case 'name-taken':
      return t('texts.name-taken', { value, column: named(fate.column), name: fate.name, slug: fate.slug });
    case 'name-in-line':
      return t('texts.name-in-line', { value, column: named(fate.column), line: String(fate.sameAs) });
    case 'other-kind':
      return t('texts.other-kind', { value, name: fate.name });
    case 'ended':
      return t('texts.ended', { name: fate.name });
    case 'added':
    case 'same':
      return t(`fates.${fate.kind}`);
    case 'unknown-same-as':
    case 'unknown-within':
    case 'too-many-cells':
      return t(`texts.${fate.kind}`, { value });
    default:
      return unreachable(fate);
  }
}

function cellWords({ code, value }: CellProblem, locale: Locale): string {
  const kinds = wordsFor(locale, 'kinds');
  return wordsFor(locale, 'bodyListAdmin')(`cells.${code}`, {
    value: shown(value),
    kinds: either(
      BODY_KINDS.map((kind) => kinds(`one.${kind}`)),
      locale,
    ),
    regions: either(REGIONS, locale),
  });
}

function columnName(column: string, locale: Locale): string {
  const known = BODY_LIST_COLUMNS.find((one) => one === column);
  return known ? wordsFor(locale, 'bodyListAdmin')(`columnNames.${known}`) : column;
}

/** A value as a sentence repeats it: a cell may have a very long text. */
const shown = (value: string) => startOf(value, 60);
