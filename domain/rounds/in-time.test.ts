import { describe, expect, test } from 'vitest';
import { isInTime, mayStillRecord, notSealed, sealedFrom, stateForForm } from './in-time';
import type { RoundTimes } from './rounds';

const closesAt = new Date('2026-06-26T11:00:00Z');
const opensAt = new Date('2026-06-01T08:00:00Z');
const round: RoundTimes = {
  announcedAt: new Date('2026-05-01T08:00:00Z'),
  opensAt,
  closesAt,
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
};
/** The deadline, and a number of milliseconds. */
const T = (ms: number) => new Date(closesAt.getTime() + ms);

describe('a form is in time', () => {
  test.each<[receivedAt: number, recorded: number, isIn: boolean]>([
    [-1, -1, true],
    [-1, 0, true],
    [-1, 1, true],
    [-1, 119_999, true],
    [-1, 120_000, true],
    [-1, 120_001, false],
    [-60_000, 120_000, true],
    [-60_000, 120_001, false],
    [0, 0, false],
    [0, 1, false],
    [1, 1, false],
    [1, 120_000, false],
  ])('received %d ms from the deadline and recorded %d ms from it: %s', (received, recorded, isIn) => {
    expect(isInTime(closesAt, T(recorded), T(received))).toBe(isIn);
    expect(stateForForm(round, T(recorded), T(received))).toBe(isIn ? 'open' : 'closed');
  });
});

describe('the state by which a form is judged', () => {
  test('one that was received before the opening is too early, even if it is recorded later', () => {
    const opening = (ms: number) => new Date(opensAt.getTime() + ms);
    expect(stateForForm(round, opening(50), opening(-1))).toBe('announced');
    expect(stateForForm(round, opening(50), opening(0))).toBe('open');
    expect(stateForForm(round, opening(-1), opening(-1))).toBe('announced');
  });

  test.each(['postponed', 'cancelled', 'declared'] as const)('a round that is %s meanwhile takes no form', (state) => {
    const now = { ...round, [`${state}At`]: T(1) };
    expect(stateForForm(now, T(1), T(-1))).toBe(state);
    expect(stateForForm(now, T(0), T(-1))).toBe('open');
  });

  test('the deadline in force when it is recorded decides', () => {
    const later = { ...round, closesAt: T(60_000) };
    expect(stateForForm(later, T(1000), T(0))).toBe('open');
    const earlier = { ...round, closesAt: T(-60_000) };
    expect(stateForForm(earlier, T(-1000), T(-60_001))).toBe('open');
    expect(stateForForm(earlier, T(-1000), T(-60_000))).toBe('closed');
    const anHourAgo = { ...round, closesAt: T(-3_600_000) };
    expect(stateForForm(anHourAgo, T(0), T(-3_600_001))).toBe('closed');
  });
});

describe('a deadline is sealed', () => {
  test.each<[ms: number, may: boolean]>([
    [-1, false],
    [0, true],
    [119_999, true],
    [120_000, false],
  ])('%d ms from the deadline, forms may still be recorded: %s', (ms, may) => {
    expect(mayStillRecord(round, T(ms))).toBe(may);
  });

  test('a round that is postponed, cancelled or declared has nothing left to record', () => {
    for (const state of ['postponedAt', 'cancelledAt', 'declaredAt'])
      expect(mayStillRecord({ ...round, [state]: T(1) }, T(2))).toBe(false);
  });

  test('two minutes after it', () => {
    expect(sealedFrom(closesAt)).toEqual(new Date('2026-06-26T11:02:00Z'));
    expect(notSealed(closesAt)).toEqual({ code: 'not-sealed', closesAt, sealedAt: T(120_000) });
  });
});
