import { describe, expect, it } from 'vitest';
import {
  atStart,
  clockTime,
  count,
  dayOf,
  exactInstant,
  list,
  longDay,
  longInstant,
  numberWord,
  shortDay,
  weekDay,
  zoneName,
} from './format';

const LONDON = 'Europe/London';

describe('longInstant', () => {
  it.each([
    // the deadline of the 2026 round, in summer time
    ['2026-06-26T11:00:00Z', '12 noon, Friday 26 June 2026'],
    ['2026-12-11T12:00:00Z', '12 noon, Friday 11 December 2026'],
    ['2026-12-08T21:20:00Z', '9:20pm, Tuesday 8 December 2026'],
    ['2026-07-31T22:59:00Z', '11:59pm, Friday 31 July 2026'],
    ['2026-07-31T23:00:00Z', 'midnight at the start of Saturday 1 August 2026'],
    ['2026-12-11T00:00:00Z', 'midnight at the start of Friday 11 December 2026'],
    ['2026-12-11T00:05:00Z', '12:05am, Friday 11 December 2026'],
    ['2026-12-11T12:30:00Z', '12:30pm, Friday 11 December 2026'],
    ['2026-12-10T09:00:00Z', '9am, Thursday 10 December 2026'],
    // the clocks go back: 1:30 happens twice and is written the same both times
    ['2026-10-25T00:30:00Z', '1:30am, Sunday 25 October 2026'],
    ['2026-10-25T01:30:00Z', '1:30am, Sunday 25 October 2026'],
  ])('%s in London is %s', (at, words) => {
    expect(longInstant(new Date(at), LONDON, 'en')).toBe(words);
  });

  it('gives the same time in another zone', () => {
    expect(longInstant(new Date('2026-06-26T11:00:00Z'), 'Asia/Kathmandu', 'en')).toBe('4:45pm, Friday 26 June 2026');
  });

  it('writes Welsh', () => {
    expect(longInstant(new Date('2026-06-26T11:00:00Z'), LONDON, 'cy')).toBe(
      '12 hanner dydd, dydd Gwener 26 Mehefin 2026',
    );
  });
});

describe('exactInstant', () => {
  it.each([
    ['2026-12-08T21:14:07.412Z', 'Tuesday 8 December 2026 at 9:14:07pm'],
    ['2026-06-26T10:59:59.999Z', 'Friday 26 June 2026 at 11:59:59am'],
    ['2026-06-26T11:00:00Z', 'Friday 26 June 2026 at 12:00:00pm'],
    ['2026-06-25T23:00:01Z', 'Friday 26 June 2026 at 12:00:01am'],
  ])('%s in London is %s', (at, words) => {
    expect(exactInstant(new Date(at), LONDON, 'en')).toBe(words);
  });
});

describe('days', () => {
  it('reads a calendar day without a zone', () => {
    expect(longDay('2026-12-07', 'en')).toBe('7 December 2026');
    expect(weekDay('2026-12-07', 'en')).toBe('Monday 7 December 2026');
    expect(shortDay('2026-11-08', 'en')).toBe('8 Nov');
    expect(longDay('2026-12-07', 'cy')).toBe('7 Rhagfyr 2026');
  });

  it('refuses what is not a day', () => {
    expect(() => longDay('2026-13-07', 'en')).toThrow(RangeError);
  });

  it('knows the calendar day of a time', () => {
    expect(dayOf(new Date('2026-06-30T23:30:00Z'), LONDON)).toBe('2026-07-01');
    expect(dayOf(new Date('2026-12-31T23:30:00Z'), LONDON)).toBe('2026-12-31');
  });

  it('gives the time of day', () => {
    expect(clockTime(new Date('2026-12-08T21:14:00Z'), LONDON, 'en')).toBe('9:14pm');
    expect(clockTime(new Date('2026-06-26T11:00:00Z'), LONDON, 'en')).toBe('12 noon');
    expect(clockTime(new Date('2026-12-10T19:00:00Z'), LONDON, 'en')).toBe('7pm');
  });
});

describe('names and numbers', () => {
  it('names the zone', () => {
    expect(zoneName(LONDON, 'en')).toBe('(UK time)');
    expect(zoneName('America/New_York', 'en')).toBe('(New York time)');
    expect(zoneName(LONDON, 'cy')).toBe('(amser y DU)');
  });

  it.each([
    [0, 'none'],
    [1, 'one'],
    [9, 'nine'],
    [20, 'twenty'],
    [21, '21'],
    [1847, '1,847'],
  ])('%i in words is %s', (n, word) => {
    expect(numberWord(n, 'en')).toBe(word);
  });

  it('begins a heading with a number', () => {
    expect(atStart(numberWord(9, 'en'), 'en')).toBe('Nine');
    expect(atStart('', 'en')).toBe('');
  });

  it('writes counts and lists', () => {
    expect(count(1847, 'en')).toBe('1,847');
    expect(list(['Alder', 'Aspen', 'Beech'], 'en')).toBe('Alder, Aspen and Beech');
  });

  it.each([
    [['Alder'], 'Alder'],
    [['Alder', 'Aspen', 'Beech'], 'Alder, Aspen a Beech'],
    [['Beech', 'Alder'], 'Beech ac Alder'],
    [['Alder', 'William'], 'Alder a William'],
    [['mae naw yma', 'mae tri acw'], 'mae naw yma ac mae tri acw'],
    [['CLP', '8 arall'], 'CLP ac 8 arall'],
    [['CLP', '12 arall'], 'CLP a 12 arall'],
    [[], ''],
  ])('joins %j in Welsh as %s', (items, words) => {
    expect(list(items, 'cy')).toBe(words);
  });
});
