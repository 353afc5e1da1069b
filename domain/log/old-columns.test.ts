import { expect, test } from 'vitest';
import { withTodaysColumns } from './old-columns';
import { replay } from './replay';

const created = { rounds: { r: { was: null, now: { title: 'NEC', asksConfirmation: false } } } };
const asked = { rounds: { r: { was: { asksConfirmation: false }, now: { asksConfirmation: true } } } };
const needed = { rounds: { r: { was: { confirmation: 'asked' }, now: { confirmation: 'required' } } } };

test('an old flag of a round becomes the choice that replaced it', () => {
  expect(withTodaysColumns(asked)).toEqual({
    rounds: { r: { was: { confirmation: 'none' }, now: { confirmation: 'asked' } } },
  });
  const deleted = { rounds: { r: { was: { asksConfirmation: true }, now: null } }, contests: {} };
  expect(withTodaysColumns(deleted)).toEqual({
    rounds: { r: { was: { confirmation: 'asked' }, now: null } },
    contests: {},
  });
});

test('what has no such flag stays as it is', () => {
  for (const changes of [{}, needed, { contests: { c: { was: null, now: { asksConfirmation: true } } } }])
    expect(withTodaysColumns(changes)).toEqual(changes);
});

test('a round of an old log is replayed into the column of today, and goes on from there', () => {
  const entries = [created, asked, needed].map((changes, index) => ({ seq: index + 1, event: 'x', changes }));
  const { tables, faults } = replay(entries);
  expect(faults).toEqual([]);
  expect(tables.get('rounds')?.get('r')).toEqual(
    new Map([
      ['title', 'NEC'],
      ['confirmation', 'required'],
    ]),
  );
});
