import { expect, test } from 'vitest';
import { isProbablySame, type ListedPerson, matchPerson } from './match-people';

// The kinds were reported in the field; the names are invented.

const PEOPLE: readonly ListedPerson[] = [
  { slug: 'wren-oakley', name: 'Wren Oakley', homeName: 'Gower' },
  { slug: 'rowan-sample', name: 'Rowan Sample', homeName: 'Stroud' },
  { slug: 'rowan-sample-2', name: 'Rowan Sample', homeName: 'Witney' },
  { slug: 'sian-o-dell', name: 'Siân O’Dell', homeName: 'Ynys Môn' },
  { slug: 'carwyn-de-wynter', name: 'Carwyn De Wynter', homeName: null },
  { slug: 'jay-alder', name: 'Jay Alder OBE', homeName: 'Hexham' },
  { slug: 'li-wei', name: 'Li Wei', sortName: 'Li, Wei', homeName: null },
  { slug: 'alder-moor', name: 'Alder Moor', homeName: 'Hexham' },
];

function outcome(typed: string): string {
  const match = matchPerson(typed, PEOPLE);
  if (match.kind === 'matched') return match.person.slug;
  return match.kind === 'question' ? `? ${match.people.map(({ slug }) => slug).join(' ')}` : 'unknown';
}

test.each([
  ['Wren Oakley', 'wren-oakley'],
  ['wren oakley', 'wren-oakley'],
  ['wren-oakley', 'wren-oakley'],
  ['OAKLEY, Wren', 'wren-oakley'],
  ['Oakley, Wren', 'wren-oakley'],
  ['OAKLEY Wren', 'wren-oakley'],
  ['Cllr Wren Oakley', 'wren-oakley'],
  ['Wren Oakley OBE', 'wren-oakley'],
  ['Rt Hon Wren Oakley MP', 'wren-oakley'],
  ['OAKLEY, Cllr Wren', 'wren-oakley'],
  ['Wren Oakley (Gower)', 'wren-oakley'],
  ['Wren Oakley (Gower CLP)', 'wren-oakley'],
  ['Sian O Dell', 'sian-o-dell'],
  ["O'DELL, Sian", 'sian-o-dell'],
  ['De Wynter, Carwyn', 'carwyn-de-wynter'],
  ['DE WYNTER, Carwyn', 'carwyn-de-wynter'],
  ['Carwyn Dewynter', 'carwyn-de-wynter'],
  ['Jay Alder', 'jay-alder'],
  ['Li, Wei', 'li-wei'],
  ['Rowan Sample (Witney)', 'rowan-sample-2'],
  ['rowan-sample-2', 'rowan-sample-2'],
])('%j can only mean %s', (typed, slug) => {
  expect(outcome(typed)).toBe(slug);
});

test.each([
  ['Rowan Sample', '? rowan-sample rowan-sample-2'],
  ['SAMPLE, Rowan', '? rowan-sample rowan-sample-2'],
  ['Rowan Sample (Hexham)', '? rowan-sample rowan-sample-2'],
  ['Wren Oakley (Stroud)', '? wren-oakley'],
  ['W. Oakley', '? wren-oakley'],
  ['W Oakley', '? wren-oakley'],
  ['Oakley, W.', '? wren-oakley'],
  ['Oakley', '? wren-oakley'],
  ['Wren', '? wren-oakley'],
  ['Wren Mary Oakley', '? wren-oakley'],
  ['Wren Oakly', '? wren-oakley'],
  ['Wern Oakley', '? wren-oakley'],
  ['Oakley Wren', '? wren-oakley'],
  ['WREN OAKLEY-ELM', '? wren-oakley'],
  ['Kit Oakley', '? wren-oakley'],
  ['Carwyn Wynter', '? carwyn-de-wynter'],
  ['Wei Li', '? li-wei'],
  ['J. Alder', '? jay-alder'],
])('%j is a question: %s', (typed, asked) => {
  expect(outcome(typed)).toBe(asked);
});

test.each(['', '  ', '()', 'Kit Rowley', 'Nobody', 'Total', 'x'.repeat(1000)])('%j is unknown', (typed) => {
  expect(outcome(typed)).toBe('unknown');
});

test.each([
  ['Wren Oakley', 'Wren Oakley OBE', true],
  ['Wren Oakley', 'OAKLEY, Wren', true],
  ['W Oakley', 'Wren Oakley', true],
  ['Wren M Oakley', 'Wren Oakley', true],
  ['Wren Oakly', 'Wren Oakley', true],
  ['Oakley Wren', 'Wren Oakley', true],
  ['Kit Oakley', 'Wren Oakley', false],
  ['Wren Rowan', 'Wren Oakley', false],
  ['Wren', 'Wren Oakley', false],
])('%s and %s are probably one person: %s', (one, other, isSame) => {
  expect(isProbablySame(one, other)).toBe(isSame);
  expect(isProbablySame(other, one)).toBe(isSame);
});
