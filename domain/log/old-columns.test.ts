import { expect, test } from 'vitest';
import { todaysColumns } from './old-columns';
import { replay } from './replay';

const created = { rounds: { r: { was: null, now: { title: 'NEC', asksConfirmation: false } } } };
const asked = { rounds: { r: { was: { asksConfirmation: false }, now: { asksConfirmation: true } } } };
const needed = { rounds: { r: { was: { confirmation: 'asked' }, now: { confirmation: 'required' } } } };

test('an old flag of a round becomes the choice that replaced it', () => {
  expect(todaysColumns()(asked)).toEqual({
    rounds: { r: { was: { confirmation: 'none' }, now: { confirmation: 'asked' } } },
  });
  const deleted = { rounds: { r: { was: { asksConfirmation: true }, now: null } }, contests: {} };
  expect(todaysColumns()(deleted)).toEqual({
    rounds: { r: { was: { confirmation: 'asked' }, now: null } },
    contests: {},
  });
});

test('what has no such flag stays as it is', () => {
  for (const changes of [{}, needed, { contests: { c: { was: null, now: { asksConfirmation: true } } } }])
    expect(todaysColumns()(changes)).toEqual(changes);
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

test('the kinds, nations and regions of an old contest become groups, also where only one of them changed', () => {
  const entries = [
    { contests: { c: { was: null, now: { title: 'Welsh', bodyKinds: ['clp', 'union'] } } } },
    { contests: { c: { was: { nations: null }, now: { nations: ['Wales'] } } } },
    { contests: { c: { was: { bodyKinds: ['clp', 'union'] }, now: { bodyKinds: ['clp'] } } } },
    { contests: { c: { was: { nominators: [{ kinds: ['clp'], nations: ['Wales'] }] }, now: { nominators: [] } } } },
  ].map((changes, index) => ({ seq: index + 1, event: 'x', changes }));
  const after = (n: number) => replay(entries.slice(0, n)).tables.get('contests')?.get('c')?.get('nominators');
  expect(replay(entries).faults).toEqual([]);
  expect(after(1)).toEqual([{ kinds: ['clp', 'union'] }]);
  expect(after(2)).toEqual([{ kinds: ['clp'], nations: ['Wales'] }, { kinds: ['union'] }]);
  expect(after(3)).toEqual([{ kinds: ['clp'], nations: ['Wales'] }]);
  expect(after(4)).toEqual([]);
});
