import { describe, expect, test } from 'vitest';
import { isMomentEmpty, readTypedMoment, typedMomentIn } from './typed-moments';

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

  test('the day is judged first', () => {
    expect(readTypedMoment({ ...on(''), day: '31' }, 'Europe/London')).toEqual({
      ok: false,
      error: { code: 'day-not-real' },
    });
  });

  test('comes out of a form by its names', () => {
    const typed = { 'opens-day': '1', 'opens-month': '2', 'opens-year': '2026', 'opens-time': ['x'] };
    expect(typedMomentIn(typed, 'opens')).toEqual({ day: '1', month: '2', year: '2026', time: '' });
    expect(isMomentEmpty(typedMomentIn(typed, 'closes'))).toBe(true);
    expect(isMomentEmpty(typedMomentIn(typed, 'opens'))).toBe(false);
  });
});
