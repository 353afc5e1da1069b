import { expect, test } from 'vitest';
import { loyaltyOf } from './slate-loyalty';

const slate = (slug: string, people: readonly string[], left: readonly string[] = []) => ({
  slug,
  people,
  standing: people.filter((id) => !left.includes(id)),
});
const GROVE = slate('grove', ['alder', 'birch', 'elm']);
const HEDGE = slate('hedge', ['beech', 'cedar']);
const MEADOW = slate('meadow', ['aspen', 'elm']);
const LONG = slate('long', ['a', 'b', 'c', 'd', 'e']);
const ALL = [GROVE, HEDGE, MEADOW];

test.each([
  ['all of one slate', ['alder', 'birch', 'elm'], ALL, 9, 'full', ['grove'], 'grove'],
  ['a full slate and others', ['alder', 'birch', 'elm', 'larch'], ALL, 9, 'full', ['grove'], 'grove'],
  ['two full slates', ['alder', 'birch', 'elm', 'beech', 'cedar'], ALL, 9, 'full', ['grove', 'hedge'], 'grove'],
  [
    'two slates that share a name, both full',
    ['alder', 'birch', 'elm', 'aspen'],
    ALL,
    9,
    'full',
    ['grove', 'meadow'],
    'grove',
  ],
  ['some of one slate', ['alder', 'birch'], ALL, 9, 'part', [], 'grove'],
  ['one name that two slates claim', ['elm'], ALL, 9, 'part', [], 'level'],
  ['some of one slate and one of none', ['alder', 'larch'], ALL, 9, 'mixed', [], 'grove'],
  ['some of two slates', ['alder', 'beech'], ALL, 9, 'mixed', [], 'level'],
  ['most from one of two', ['alder', 'birch', 'beech'], ALL, 9, 'mixed', [], 'grove'],
  ['nobody of a slate', ['larch', 'juniper'], ALL, 9, 'none', [], null],
  ['no name on the list', [], ALL, 9, 'none', [], null],
  ['a contest without slates', ['alder', 'birch'], [], 9, 'none', [], null],
  ['a slate that claims nobody', ['alder'], [slate('empty', [])], 9, 'none', [], null],
  ['a slate longer than a body may name', ['a', 'b', 'c'], [LONG], 3, 'full', ['long'], 'long'],
  ['as many as it may, one of another', ['a', 'b', 'z'], [LONG], 3, 'mixed', [], 'long'],
  ['one fewer than it may', ['a', 'b'], [LONG], 3, 'part', [], 'long'],
  ['a slate of one in a contest for one', ['quince'], [slate('grove', ['quince'])], 1, 'full', ['grove'], 'grove'],
  ['without one who left', ['alder', 'birch'], [slate('grove', GROVE.people, ['elm'])], 9, 'full', ['grove'], 'grove'],
  [
    'with one who left, without one who stands',
    ['alder', 'elm'],
    [slate('grove', GROVE.people, ['elm'])],
    9,
    'part',
    [],
    'grove',
  ],
  [
    'a slate that all left, named in part',
    ['alder'],
    [slate('grove', GROVE.people, GROVE.people)],
    9,
    'part',
    [],
    'grove',
  ],
  [
    'the long slate, one of its names gone since',
    ['a', 'b', 'c'],
    [slate('long', LONG.people, ['a'])],
    3,
    'full',
    ['long'],
    'long',
  ],
] as const)('%s', (_, names, slates, maxPerBody, loyalty, full, most) => {
  expect(loyaltyOf<string>(names, slates, maxPerBody)).toEqual({ loyalty, full, most });
});
