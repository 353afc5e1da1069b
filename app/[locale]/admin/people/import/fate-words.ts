import { unreachable } from '@/domain/base/errors';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { CANDIDACY_STATUSES } from '@/domain/candidates/candidacies';
import { isReadOtherwise, type JudgedRow } from '@/domain/people/imports';
import { wordsFor } from '@/messages/translate';

/** The result of a row, and what to do about it. */
export function fateWords(row: JudgedRow<unknown>, locale: Locale): string {
  const { fate, body } = row;
  const t = wordsFor(locale, 'adminPeople');
  const oneOf = (items: readonly string[]) =>
    new Intl.ListFormat(LANGUAGE_TAGS[locale], { type: 'disjunction' }).format(items);
  switch (fate.kind) {
    case 'added':
      return body !== null && isReadOtherwise(row)
        ? t('preview.fateText.addedAs', { body })
        : t('preview.fateText.added');
    case 'duplicate':
      return t('preview.fateText.duplicate', { line: String(fate.sameAs) });
    case 'ambiguous-clp':
      return t('preview.fateText.ambiguous-clp', { choices: oneOf(fate.choices) });
    case 'unknown-clp':
      return fate.choices.length > 0
        ? t('preview.fateText.unknown-clp-near', { choices: oneOf(fate.choices) })
        : t('preview.fateText.unknown-clp');
    case 'bad-status':
      return t('preview.fateText.bad-status', { statuses: oneOf(CANDIDACY_STATUSES) });
    case 'too-long':
    case 'formula':
      return t(`preview.fateText.${fate.kind}`, { column: fate.column });
    case 'there-already':
    case 'bad-address':
    case 'bad-office':
    case 'bad-dates':
    case 'bad-name':
      return t(`preview.fateText.${fate.kind}`);
    default:
      return unreachable(fate);
  }
}
