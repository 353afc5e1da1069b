import { expect, test } from 'vitest';
import { numbered } from './alphabetical-order';
import { readPersonName, sortNameOf } from './sort-names';

// The kinds were reported in the field; the names are invented.

test.each([
  ['Wren Sample', 'Sample, Wren'],
  ['Wren Oak Sample', 'Sample, Wren Oak'],
  ['Wren', 'Wren'],
  ['Carwyn De Wynter', 'De Wynter, Carwyn'],
  ['Wren van der Hazel', 'van der Hazel, Wren'],
  ['Lleu ap Rowan', 'ap Rowan, Lleu'],
  ['Mair ferch Rowan', 'ferch Rowan, Mair'],
  ['Ana d’Ávore', 'd’Ávore, Ana'],
  ['Siân O’Dell', 'O’Dell, Siân'],
  ['Wren Mc Alder', 'Mc Alder, Wren'],
  ['Wren McAlder', 'McAlder, Wren'],
  ['Wren Lloyd-Rowan', 'Lloyd-Rowan, Wren'],
  ['Zed Abbot OBE', 'Abbot, Zed'],
  ['Zed Abbot, MBE', 'Abbot, Zed'],
  ['Zed Abbot MP', 'Abbot, Zed'],
  ['Zed Abbot KC MP', 'Abbot, Zed'],
  ['Wren Oliver Jr', 'Oliver, Wren'],
  ['Wren Oliver, Jnr.', 'Oliver, Wren'],
  ['Wren Oliver III', 'Oliver, Wren'],
  ['Cllr Wren Sample', 'Sample, Wren'],
  ['Cllr. Dr Wren Sample PhD', 'Sample, Wren'],
  ['Sir Wren De Wynter OBE', 'De Wynter, Wren'],
  ['Di Sample', 'Sample, Di'],
  ['Ben Sample', 'Sample, Ben'],
  ['Van Sample', 'Sample, Van'],
  ['Wren Major', 'Major, Wren'],
  ['Wren Ma', 'Ma, Wren'],
  ['Cllr Sample', 'Sample'],
  ['  Wren   Sample ', 'Sample, Wren'],
])('%j is sorted as %j', (name, sortName) => {
  expect(sortNameOf(name)).toBe(sortName);
});

test('the order is by surname, and by the name that an admin has set', () => {
  const named = (...names: string[]) => names.map((name) => ({ name, slug: name, sortName: null }));
  const people = [
    ...named('Carwyn De Wynter', 'Zed Abbot OBE', 'Ann Moor', 'Peter Nash', 'Sam Oliver Jr'),
    { name: 'Li Wei', slug: 'li-wei', sortName: 'Li, Wei' },
  ];
  expect(numbered(people).map(({ name }) => name)).toEqual([
    'Zed Abbot OBE',
    'Carwyn De Wynter',
    'Li Wei',
    'Ann Moor',
    'Peter Nash',
    'Sam Oliver Jr',
  ]);
});

test.each([
  ['Wren Sample', 'Wren Sample', null],
  ['SAMPLE, Wren', 'Wren Sample', null],
  ['SAMPLE, Wren OBE', 'Wren Sample OBE', null],
  ['Sample, Wren', 'Wren Sample', null],
  ['Sample, Wren Oak', 'Wren Oak Sample', null],
  ['Oak Sample, Wren', 'Wren Oak Sample', 'Oak Sample, Wren'],
  ['De Wynter, Carwyn', 'Carwyn De Wynter', null],
  ['DE WYNTER, Carwyn', 'Carwyn De Wynter', null],
  ["O'DELL, Siân", "Siân O'Dell", null],
  ['MCALDER, Wren', 'Wren McAlder', null],
  ['LLOYD-ROWAN, Wren', 'Wren Lloyd-Rowan', null],
  ['SAMPLE Wren', 'Wren Sample', null],
  ['Wren Sample, OBE', 'Wren Sample, OBE', null],
  ['Wren Sample, Jr', 'Wren Sample, Jr', null],
  ['AJ Sample', 'AJ Sample', null],
  ['WREN SAMPLE', 'WREN SAMPLE', null],
])('%j is read as %j', (typed, name, sortName) => {
  expect(readPersonName(typed)).toEqual({ name, sortName });
});
