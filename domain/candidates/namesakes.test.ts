import { expect, test } from 'vitest';
import { type KnownPerson, personMeant } from './namesakes';

// Two people of one name were taken for one. Reported in the field; the names are invented.

const earlier: KnownPerson = {
  slug: 'wren-sample',
  name: 'Wren Sample',
  home: 'stroud',
  homeName: 'Stroud',
  round: 'NEC 2024',
  isHere: false,
};
const here: KnownPerson = { ...earlier, slug: 'wren-sample-2', home: 'witney', homeName: 'Witney', isHere: true };

test.each([
  ['an unknown name', 'Lleu Sample', 'stroud', '', [earlier], { kind: 'new' }],
  ['a namesake of an earlier round, of the same CLP', 'wren  sample', 'stroud', '', [earlier], { kind: 'question' }],
  ['a namesake of an earlier round, of another CLP', 'Wren Sample', 'hexham', '', [earlier], { kind: 'question' }],
  ['the earlier person', 'Wren Sample', 'hexham', 'wren-sample', [earlier], { kind: 'known', slug: 'wren-sample' }],
  ['another person', 'Wren Sample', 'stroud', 'New', [earlier], { kind: 'new' }],
  ['an answer that names nobody of that name', 'Wren Sample', 'stroud', 'x', [earlier], { kind: 'question' }],
  ['the same name and CLP in the contest', 'Wren Sample', 'witney', '', [earlier, here], { kind: 'here' }],
  ['the same, whatever was answered', 'Wren Sample', 'witney', 'new', [here], { kind: 'here' }],
  ['no CLP, and the name is in the contest', 'Wren Sample', null, '', [here], { kind: 'here' }],
  ['another CLP, and the name is in the contest', 'Wren Sample', 'stroud', '', [here], { kind: 'question' }],
  ['another person in the contest', 'Wren Sample', 'stroud', 'new', [here], { kind: 'new' }],
] as const)('%s', (_what, name, home, answer, people, meant) => {
  expect(personMeant({ name, home }, answer, people)).toMatchObject(meant);
});

test('a person of several rounds is one choice', () => {
  const meant = personMeant({ name: 'Wren Sample', home: null }, '', [earlier, { ...earlier, round: 'NEC 2022' }]);
  expect(meant).toMatchObject({ kind: 'question', namesakes: [{ slug: 'wren-sample', round: 'NEC 2024' }] });
});
