import { expect, test } from 'vitest';
import { fullName } from '@/messages/body-words';
import { LOCALES } from '../base/languages.mjs';
import { BODY_KINDS } from './bodies';
import { withoutKindWords } from './kind-words';

test.each(BODY_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))(
  'the words that pages add to the name of a %s are removed: %s',
  (kind, locale) => {
    const body = { kind, name: 'Ynys Môn', nameCy: null, nation: 'Wales' as const };
    const shown = fullName(body, locale);
    expect(withoutKindWords(shown, kind)).toBe('Ynys Môn');
    expect(withoutKindWords(shown.toUpperCase(), kind)).toBe('YNYS MÔN');
    expect(withoutKindWords('Ynys Môn', kind)).toBe('Ynys Môn');
  },
);

test.each([
  ['clp', 'Hexham Constituency Labour Party', 'Hexham'],
  ['clp', 'Labour Party in Northern Ireland', 'Labour Party in Northern Ireland'],
  ['labour_group', 'Kent County Council Labour Group', 'Kent County Council'],
  ['labour_group', 'Hexham CLP', 'Hexham CLP'],
  ['young_labour_branch', 'Young Labour', 'Young Labour'],
  ['mp', 'Hexham MP', 'Hexham'],
  ['union', 'Unison branch', 'Unison branch'],
] as const)('as the name of a %s, “%s” is “%s”', (kind, typed, name) => {
  expect(withoutKindWords(typed, kind)).toBe(name);
});
