import { describe, expect, test } from 'vitest';
import type { RowChanges } from './log-chain';
import { contestDifferences, ruleDifferences, touchesRules } from './rule-history';

const CLOSES = '2026-12-11T12:00:00.000Z';
const whole: RowChanges = {
  rounds: { r: { was: null, now: { title: 'NEC 2026', closesAt: CLOSES, asksConfirmation: false } } },
  contests: { c: { was: null, now: { title: 'Treasurer', seats: 1, threshold: { rule: 'own-body' }, position: 0 } } },
  timetableEntries: { t: { was: null, now: { kind: 'freeze', at: CLOSES } } },
};
/** The differences of the last entry after the beginning. */
const after = (...changes: RowChanges[]) =>
  ruleDifferences([whole, ...changes].map((each) => ({ changes: each }))).at(-1);

describe('the history of rules', () => {
  test('begins with the whole round, which is no difference', () => {
    expect(ruleDifferences([{ changes: whole }])).toEqual([[]]);
  });

  test('has each changed column, before and after, and no other', () => {
    const to = '2026-12-14T12:00:00.000Z';
    const moved = {
      rounds: { r: { was: { closesAt: CLOSES, declaredAt: null }, now: { closesAt: to, declaredAt: to } } },
    };
    expect(after(moved)).toEqual([{ of: 'round', field: 'closesAt', was: CLOSES, now: to }]);
  });

  test('names the contest as it is called after the change', () => {
    const renamed = { contests: { c: { was: { title: 'Treasurer' }, now: { title: 'National Treasurer' } } } };
    const seats = { contests: { c: { was: { seats: 1 }, now: { seats: 2 } } } };
    expect(after(renamed)).toMatchObject([{ field: 'title', was: 'Treasurer', now: 'National Treasurer' }]);
    expect(after(renamed, seats)).toEqual([
      { of: 'contest', contest: 'National Treasurer', field: 'seats', was: 1, now: 2 },
    ]);
  });

  test('has a rule that was removed, and one that was added, as null', () => {
    const change = { contests: { c: { was: { threshold: { rule: 'own-body' } }, now: { threshold: null } } } };
    expect(after(change)).toMatchObject([{ field: 'threshold', was: { rule: 'own-body' }, now: null }]);
    const back = { contests: { c: { was: { threshold: null }, now: { threshold: { rule: 'own-body' } } } } };
    expect(after(change, back)).toMatchObject([{ field: 'threshold', was: null, now: { rule: 'own-body' } }]);
  });

  test('has a new contest by its name', () => {
    const added = { contests: { d: { was: null, now: { title: 'Auditors', seats: 2 } } } };
    expect(after(added)).toEqual([{ of: 'new-contest', contest: 'Auditors' }]);
  });

  test('has dates that were added, changed and removed, with all their facts', () => {
    const at = '2026-11-01T09:00:00.000Z';
    const freeze = { kind: 'freeze', label: null, at: CLOSES };
    expect(after({ timetableEntries: { t: { was: { at: CLOSES }, now: { at } } } })).toEqual([
      { of: 'date', was: freeze, now: { ...freeze, at } },
    ]);
    expect(after({ timetableEntries: { t: { was: { kind: 'freeze', at: CLOSES }, now: null } } })).toEqual([
      { of: 'date', was: freeze, now: null },
    ]);
    expect(after({ timetableEntries: { u: { was: null, now: { kind: 'other', label: 'Count', at } } } })).toEqual([
      { of: 'date', was: null, now: { kind: 'other', label: 'Count', at } },
    ]);
  });

  test('a column that it does not show is no difference', () => {
    expect(after({ contests: { c: { was: { position: 0 }, now: { position: 1 } } } })).toEqual([]);
    expect(after({ rosterExceptions: { x: { was: null, now: { bodyId: 'b' } } } })).toEqual([]);
  });
});

test('an entry is about the rules if it has a row of their tables', () => {
  expect(touchesRules({ submissions: {}, nominations: {} })).toBe(false);
  expect(touchesRules({ rosterExceptions: {} })).toBe(true);
  expect(touchesRules({})).toBe(false);
});

test('of a proposed change, equal fields are left out', () => {
  const row = { title: 'Treasurer', seats: 1, nominators: [{ kinds: ['clp'] }] };
  expect(contestDifferences(row, { ...row, nominators: [{ kinds: ['clp', 'union'] }] })).toEqual([
    {
      of: 'contest',
      contest: 'Treasurer',
      field: 'nominators',
      was: [{ kinds: ['clp'] }],
      now: [{ kinds: ['clp', 'union'] }],
    },
  ]);
});
