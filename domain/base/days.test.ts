import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, readTypedDay } from './days';

describe('isDay', () => {
  it.each(['2026-06-26', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-06-31',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-06-2026',
    '',
    '1899-12-31',
    '2200-01-01',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2026-06-26', 1, '2026-06-27'],
    ['2026-06-26', -7, '2026-06-19'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    // The days on which the clocks change have 23 and 25 hours.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
    expect(daysBetween(day, then)).toBe(days);
  });

  it('throws if the text is not a day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-06-26', 'tomorrow')).toThrow(RangeError);
  });
});

describe('readTypedDay', () => {
  const typed = (day: string, month: string, year: string) => ({ day, month, year });

  it.each([
    [typed('26', '6', '2026'), '2026-06-26'],
    [typed(' 07 ', '06', '2026 '), '2026-06-07'],
    [typed('29', '2', '2024'), '2024-02-29'],
  ])('%j is %s', (parts, day) => {
    expect(readTypedDay(parts)).toEqual({ ok: true, value: day });
  });

  it.each([
    [typed('', '', ''), { code: 'day-missing', parts: ['day', 'month', 'year'] }],
    [typed('26', ' ', '2026'), { code: 'day-missing', parts: ['month'] }],
    [typed('26', '6', ''), { code: 'day-missing', parts: ['year'] }],
    [typed('31', '6', '2026'), { code: 'day-not-real' }],
    [typed('29', '2', '2026'), { code: 'day-not-real' }],
    [typed('0', '6', '2026'), { code: 'day-not-real' }],
    [typed('26', '13', '2026'), { code: 'day-not-real' }],
    [typed('26', 'June', '2026'), { code: 'day-not-real' }],
    [typed('-1', '6', '2026'), { code: 'day-not-real' }],
    [typed('1e1', '6', '2026'), { code: 'day-not-real' }],
    [typed('126', '6', '2026'), { code: 'day-not-real' }],
    [typed('26', '6', '1066'), { code: 'day-not-real' }],
    [typed('26', '6', 'next'), { code: 'day-not-real' }],
    [typed('26', '6', '26'), { code: 'year-not-four-digits' }],
    [typed('26', '6', '20266'), { code: 'year-not-four-digits' }],
  ])('refuses %j', (parts, error) => {
    expect(readTypedDay(parts)).toEqual({ ok: false, error });
  });
});
