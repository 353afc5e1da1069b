import { expect, test } from 'vitest';
import { addedBetween, cumulative, stretchesOf, totalOn } from './cumulative';

const said = (...pairs: readonly (readonly [once: string, on: string])[]) => pairs.map(([once, on]) => ({ once, on }));

test.each([
  ['nothing', [], []],
  ['one', said(['a', '2026-11-02']), [['2026-11-02', 1, 1]]],
  [
    'two on one day, told in no order',
    said(['c', '2026-11-09'], ['a', '2026-11-02'], ['b', '2026-11-02']),
    [
      ['2026-11-02', 2, 2],
      ['2026-11-09', 1, 3],
    ],
  ],
  [
    'a merged body counts once, on its first day',
    said(['a', '2026-11-09'], ['b', '2026-11-03'], ['a', '2026-11-02']),
    [
      ['2026-11-02', 1, 1],
      ['2026-11-03', 1, 2],
    ],
  ],
] as const)('%s', (_, entries, steps) => {
  expect(cumulative(entries).map(({ on, added, total }) => [on, added, total])).toEqual(steps);
});

test('a total on a day is that of the last step up to it', () => {
  const steps = cumulative(said(['a', '2026-11-02'], ['b', '2026-11-09'], ['c', '2026-11-09']));
  const days = ['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09', '2027-01-01'];
  expect(days.map((day) => totalOn(steps, day))).toEqual([0, 1, 1, 3, 3]);
  expect(addedBetween(steps, '2026-11-02', '2026-11-09')).toBe(2);
});

test.each([
  ['a round that has just opened', '2026-10-13', '2026-10-13', ['2026-10-13 2026-10-13']],
  ['two days', '2026-10-13', '2026-10-14', ['2026-10-13 2026-10-13', '2026-10-14 2026-10-14']],
  [
    'weeks, cut at both ends',
    '2026-10-14',
    '2026-11-03',
    ['2026-10-14 2026-10-18', '2026-10-19 2026-10-25', '2026-10-26 2026-11-01', '2026-11-02 2026-11-03'],
  ],
  [
    'from a Sunday to a Monday',
    '2026-10-18',
    '2026-11-02',
    ['2026-10-18 2026-10-18', '2026-10-19 2026-10-25', '2026-10-26 2026-11-01', '2026-11-02 2026-11-02'],
  ],
  ['not begun', '2026-10-14', '2026-10-13', []],
] as const)('%s', (_, from, to, stretches) => {
  expect(stretchesOf({ from, to }).map((each) => `${each.from} ${each.to}`)).toEqual(stretches);
});

test('the groups add up to the total', () => {
  const steps = cumulative(said(['a', '2026-02-05'], ['b', '2026-03-01'], ['c', '2026-03-02'], ['d', '2026-04-19']));
  const told = stretchesOf({ from: '2026-02-05', to: '2026-04-19' });
  const added = told.map(({ to }, place) => addedBetween(steps, told[place - 1]?.to ?? '2026-02-04', to));
  expect(added.reduce((sum, each) => sum + each, 0)).toBe(4);
  expect([added[0], added.at(-1)]).toEqual([1, 1]);
});
