import { describe, expect, it, test } from 'vitest';
import {
  calendarDaysUntil,
  dayIn,
  endOfDayIn,
  instantIn,
  isMomentEmpty,
  localTime,
  readTypedMoment,
  startOfDayIn,
  typedMomentIn,
  wallIn,
} from './instants';

const LONDON = 'Europe/London';
const wall = (year: number, month: number, day: number, hour: number, minute: number) => ({
  year,
  month,
  day,
  hour,
  minute,
});

describe('instantIn London', () => {
  it.each([
    ['noon in summer (2026 deadline)', wall(2026, 6, 26, 12, 0), '2026-06-26T11:00:00.000Z'],
    ['noon in winter', wall(2026, 12, 11, 12, 0), '2026-12-11T12:00:00.000Z'],
    ['the last minute of a Sunday (2017 deadline)', wall(2017, 11, 19, 23, 59), '2017-11-19T23:59:00.000Z'],
    ['the last minute of a Sunday in summer (2020)', wall(2020, 9, 27, 23, 59), '2020-09-27T22:59:00.000Z'],
    ['midnight in summer', wall(2026, 7, 1, 0, 0), '2026-06-30T23:00:00.000Z'],
    ['a leap day', wall(2024, 2, 29, 12, 0), '2024-02-29T12:00:00.000Z'],
    // Clocks go forward at 1:00 on 29 March 2026 and back at 2:00 on 25 October 2026.
    ['the minute before the skipped hour', wall(2026, 3, 29, 0, 59), '2026-03-29T00:59:00.000Z'],
    ['the start of the skipped hour', wall(2026, 3, 29, 1, 0), '2026-03-29T01:00:00.000Z'],
    ['in the skipped hour: read as 2:30 summer time', wall(2026, 3, 29, 1, 30), '2026-03-29T01:30:00.000Z'],
    ['the end of the skipped hour', wall(2026, 3, 29, 2, 0), '2026-03-29T01:00:00.000Z'],
    ['noon on the day they go forward', wall(2026, 3, 29, 12, 0), '2026-03-29T11:00:00.000Z'],
    ['the minute before the doubled hour', wall(2026, 10, 25, 0, 59), '2026-10-24T23:59:00.000Z'],
    ['the start of the doubled hour: the second', wall(2026, 10, 25, 1, 0), '2026-10-25T01:00:00.000Z'],
    ['in the doubled hour: the second', wall(2026, 10, 25, 1, 30), '2026-10-25T01:30:00.000Z'],
    ['after the doubled hour', wall(2026, 10, 25, 2, 0), '2026-10-25T02:00:00.000Z'],
    ['noon on the day they go back', wall(2026, 10, 25, 12, 0), '2026-10-25T12:00:00.000Z'],
  ])('%s', (_, shown, iso) => {
    expect(instantIn(LONDON, shown).toISOString()).toBe(iso);
  });

  it.each([
    wall(2026, 6, 31, 12, 0),
    wall(2026, 6, 26, 24, 0),
    wall(2026, 6, 26, 12, 60),
    wall(2026, 13, 1, 0, 0),
    wall(2026, 6, 26, Number.NaN, 0),
  ])('throws on %j', (shown) => {
    expect(() => instantIn(LONDON, shown)).toThrow(RangeError);
  });

  it('is the inverse of wallIn at every hour of a year, except for the first of the two repeated hours', () => {
    const start = Date.UTC(2026, 0, 1);
    const apart: string[] = [];
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const at = new Date(start + hour * 3_600_000);
      if (instantIn(LONDON, wallIn(LONDON, at)).getTime() !== at.getTime()) apart.push(at.toISOString());
    }
    // Both of these hours show 1:00, and the first is read as the second.
    expect(apart).toEqual(['2026-10-25T00:00:00.000Z']);
  });
});

describe('dayIn and calendarDaysUntil', () => {
  it.each([
    ['2026-06-26T22:59:59.999Z', '2026-06-26'],
    ['2026-06-26T23:00:00.000Z', '2026-06-27'],
    ['2026-12-11T23:59:59.999Z', '2026-12-11'],
    ['2026-12-12T00:00:00.000Z', '2026-12-12'],
    ['1999-12-31T23:59:59.999Z', '1999-12-31'],
  ])('%s is in %s', (iso, day) => {
    expect(dayIn(LONDON, new Date(iso))).toBe(day);
  });

  it.each([
    ['the same day', '2026-06-26T08:00:00Z', '2026-06-26T11:00:00Z', 0],
    ['tomorrow, though minutes away', '2026-06-26T22:59:00Z', '2026-06-26T23:01:00Z', 1],
    ['in three days', '2026-06-23T22:00:00Z', '2026-06-26T11:00:00Z', 3],
    ['over the longer night', '2026-10-24T11:00:00Z', '2026-10-26T12:00:00Z', 2],
    ['yesterday', '2026-06-26T23:30:00Z', '2026-06-26T11:00:00Z', -1],
  ])('%s', (_, from, to, days) => {
    expect(calendarDaysUntil(LONDON, new Date(from), new Date(to))).toBe(days);
  });
});

describe('startOfDayIn and endOfDayIn', () => {
  it.each([
    ['2026-06-26', '2026-06-25T23:00:00.000Z', '2026-06-26T23:00:00.000Z'],
    ['2026-12-11', '2026-12-11T00:00:00.000Z', '2026-12-12T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z'],
  ])('%s', (day, start, end) => {
    expect(startOfDayIn(LONDON, day).toISOString()).toBe(start);
    expect(endOfDayIn(LONDON, day).toISOString()).toBe(end);
  });
});

const on = (time: string) => ({ day: '26', month: '6', year: '2026', time });

describe('a moment typed in UK time', () => {
  test.each([
    ['12 noon', '2026-06-26T11:00:00.000Z'],
    ['Noon', '2026-06-26T11:00:00.000Z'],
    ['12:00', '2026-06-26T11:00:00.000Z'],
    ['12pm', '2026-06-26T11:00:00.000Z'],
    ['9am', '2026-06-26T08:00:00.000Z'],
    ['9.30 pm', '2026-06-26T20:30:00.000Z'],
    ['23:59', '2026-06-26T22:59:00.000Z'],
    ['00:00', '2026-06-25T23:00:00.000Z'],
    ['12:30am', '2026-06-25T23:30:00.000Z'],
  ])('%s', (time, at) => {
    expect(readTypedMoment(on(time), 'Europe/London')).toEqual({ ok: true, value: new Date(at) });
  });

  test.each([
    ['', 'time-missing'],
    ['midnight', 'midnight-unclear'],
    ['12 midnight', 'midnight-unclear'],
    ['12am', 'midnight-unclear'],
    ['24:00', 'midnight-unclear'],
    ['9', 'time-not-real'],
    ['25:00', 'time-not-real'],
    ['13pm', 'time-not-real'],
    ['12:60', 'time-not-real'],
    ['lunchtime', 'time-not-real'],
  ])('%j is refused: %s', (time, code) => {
    expect(readTypedMoment(on(time), 'Europe/London')).toEqual({ ok: false, error: { code } });
  });

  test('the date is judged first', () => {
    expect(readTypedMoment({ ...on(''), day: '31' }, 'Europe/London')).toEqual({
      ok: false,
      error: { code: 'day-not-real' },
    });
  });

  test('is read from a form by its names', () => {
    const typed = { 'opens-day': '1', 'opens-month': '2', 'opens-year': '2026', 'opens-time': ['x'] };
    expect(typedMomentIn(typed, 'opens')).toEqual({ day: '1', month: '2', year: '2026', time: '' });
    expect(isMomentEmpty(typedMomentIn(typed, 'closes'))).toBe(true);
    expect(isMomentEmpty(typedMomentIn(typed, 'opens'))).toBe(false);
  });
});

test('local times on both sides of a change of the clocks, whichever was asked first', () => {
  const times = ['2026-10-25T00:59:59.999Z', '2026-10-25T01:00:00.000Z', '2026-10-25T00:59:59.999Z'];
  expect(times.map((at) => localTime('Europe/London', new Date(at)).toISOString())).toEqual([
    '2026-10-25T01:59:59.999Z',
    '2026-10-25T01:00:00.000Z',
    '2026-10-25T01:59:59.999Z',
  ]);
  expect(() => localTime('Europe/London', new Date(Number.NaN))).toThrow(RangeError);
});
