import { describe, expect, it } from 'vitest';
import { timeLeft, timeLeftWords } from './time-left';

const LONDON = 'Europe/London';
const FRIDAY_NOON = '2026-12-11T12:00:00Z';

describe('timeLeft', () => {
  it.each([
    ['2026-12-08T21:20:00Z', FRIDAY_NOON, 'in 3 days'],
    ['2026-12-10T11:59:59Z', FRIDAY_NOON, 'in 1 day'],
    ['2026-12-10T12:00:00Z', FRIDAY_NOON, 'in 1 day'],
    ['2026-12-10T12:00:01Z', FRIDAY_NOON, 'in 23 hours'],
    ['2026-12-11T10:30:00Z', FRIDAY_NOON, 'in 1 hour'],
    ['2026-12-11T11:00:01Z', FRIDAY_NOON, 'in 59 minutes'],
    ['2026-12-11T11:58:59Z', FRIDAY_NOON, 'in 1 minute'],
    ['2026-12-11T11:59:59.999Z', FRIDAY_NOON, 'in less than a minute'],
    ['2026-12-11T12:00:00.000Z', FRIDAY_NOON, 'now closed'],
    ['2027-01-01T00:00:00Z', FRIDAY_NOON, 'now closed'],
    // 24 hours across the night the clocks go back end on the evening of the same calendar day
    ['2026-10-24T23:00:00Z', '2026-10-25T23:00:00Z', 'in 1 day'],
    // late on the 23rd in London is already the 24th in Kathmandu, and the days are London's
    ['2026-10-23T22:30:00Z', '2026-10-25T12:00:00Z', 'in 2 days'],
  ])('at %s the deadline %s is %s', (now, at, words) => {
    expect(timeLeftWords(timeLeft(new Date(now), new Date(at), LONDON), 'en')).toBe(words);
  });

  it.each([
    [{ unit: 'days', count: 2 }, 'ymhen 2 ddiwrnod'],
    [{ unit: 'days', count: 3 }, 'ymhen 3 diwrnod'],
    [{ unit: 'minutes', count: 0 }, 'ymhen llai na munud'],
    [{ unit: 'over', count: 0 }, 'bellach ar gau'],
  ] as const)('%o is %s in Welsh', (left, words) => {
    expect(timeLeftWords(left, 'cy')).toBe(words);
  });
});
