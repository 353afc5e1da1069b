import { dayOf } from './format';
import { type Locale, wordsFor } from './translate';

type TimeLeft = { readonly unit: 'days' | 'hours' | 'minutes' | 'over'; readonly count: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const dayNumber = (on: string): number => Date.parse(`${on}T00:00:00Z`) / DAY;

/**
 * How long until a deadline, as people count it: from a day up, in days of the calendar in its zone (Tuesday evening to
 * Friday noon is 3), below that in whole hours, then minutes, both rounded down so that nobody is promised too much. 0
 * minutes means less than one. 'over' from the deadline itself.
 */
export function timeLeft(now: Date, at: Date, zone: string): TimeLeft {
  const left = at.getTime() - now.getTime();
  if (left <= 0) return { unit: 'over', count: 0 };
  if (left >= DAY)
    return { unit: 'days', count: Math.max(1, dayNumber(dayOf(at, zone)) - dayNumber(dayOf(now, zone))) };
  if (left >= HOUR) return { unit: 'hours', count: Math.floor(left / HOUR) };
  return { unit: 'minutes', count: Math.floor(left / MINUTE) };
}

/** "in 3 days", "in 1 hour", "in less than a minute", "now closed". */
export const timeLeftWords = (left: TimeLeft, locale: Locale): string =>
  wordsFor(locale, 'format')('left', { unit: left.unit, count: left.count });
