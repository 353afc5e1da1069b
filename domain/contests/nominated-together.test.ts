import { expect, test } from 'vitest';
import { mostTogether, nominatedTogether } from './nominated-together';

const PEOPLE = ['alder', 'beech', 'cedar'] as const;
const chose = (...choices: readonly (readonly string[])[]) =>
  nominatedTogether<string>(
    PEOPLE,
    choices.map((names) => ({ names })),
  );
const figures = (matrix: ReturnType<typeof chose>) =>
  matrix.map((row) => row.map(({ both, either }) => `${both}/${either}`).join(' '));

test.each([
  ['nobody nominated', [], ['0/0 0/0 0/0', '0/0 0/0 0/0', '0/0 0/0 0/0']],
  ['one name each', [['alder'], ['beech'], ['beech']], ['1/1 0/3 0/1', '0/3 2/2 0/2', '0/1 0/2 0/0']],
  [
    'together and apart',
    [['alder', 'beech'], ['beech', 'alder', 'cedar'], ['cedar'], ['alder']],
    ['3/3 2/3 1/4', '2/3 2/2 1/3', '1/4 1/3 2/2'],
  ],
  ['a name twice, a name unknown', [['alder', 'alder', 'zelkova']], ['1/1 0/1 0/1', '0/1 0/0 0/0', '0/1 0/0 0/0']],
  ['a body with no name on the list', [[]], ['0/0 0/0 0/0', '0/0 0/0 0/0', '0/0 0/0 0/0']],
] as const)('%s', (_, choices, rows) => {
  expect(figures(chose(...choices))).toEqual(rows);
});

test('is symmetric, and its diagonal adds up to every nomination', () => {
  const choices = [['alder', 'cedar'], ['beech', 'cedar'], ['alder', 'beech', 'cedar'], ['cedar']];
  const matrix = chose(...choices);
  matrix.forEach((row, left) => {
    row.forEach((pair, right) => {
      expect(pair).toEqual(matrix[right]?.[left]);
    });
  });
  expect(matrix.reduce((sum, row, place) => sum + (row[place]?.both ?? 0), 0)).toBe(choices.flat().length);
});

test.each([
  ['nobody together', [['alder'], ['beech']], 0, []],
  [
    'one pair',
    [
      ['alder', 'cedar'],
      ['alder', 'cedar'],
      ['beech', 'cedar'],
    ],
    2,
    ['0 2'],
  ],
  [
    'level',
    [
      ['alder', 'cedar'],
      ['beech', 'cedar'],
    ],
    1,
    ['0 2', '1 2'],
  ],
] as const)('most often: %s', (_, choices, both, couples) => {
  const most = mostTogether(chose(...choices));
  expect([most.both, most.couples.map(({ left, right }) => `${left} ${right}`)]).toEqual([both, couples]);
});

test('a single candidate has no pair', () => {
  expect(mostTogether(nominatedTogether(['alder'], [{ names: ['alder'] }]))).toEqual({ couples: [], both: 0 });
});
