import { CANDIDACY_STATUSES } from '@/domain/candidacies';
import { unreachable } from '@/domain/errors';
import { fold } from '@/domain/names';
import type { JudgedRow } from '@/domain/row-fates';
import { LANGUAGE_TAGS, type Locale, wordsFor } from '@/lib/words';

/** What becomes of a row, and what to do about it. */
export function fateWords({ fate, body, cells }: JudgedRow<unknown>, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  const oneOf = (items: readonly string[]) =>
    new Intl.ListFormat(LANGUAGE_TAGS[locale], { type: 'disjunction' }).format(items);
  switch (fate.kind) {
    case 'added':
      // Read otherwise than it was written, which deserves a look.
      return body !== null && fold(cells.clp ?? '').replace(/ clp$/, '') !== fold(body)
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
