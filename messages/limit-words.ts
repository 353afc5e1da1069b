import { LIMITS, type LimitReached, minutesUntil } from '@/domain/base/limits';
import { type Locale, wordsFor } from './translate';

/** The sentence for a limit that somebody has reached: the rule, and how long they must wait. */
export const limitWords = ({ limit, until }: LimitReached, now: Date, locale: Locale): string =>
  wordsFor(locale, 'limits')(limit, { most: LIMITS[limit].most, minutes: minutesUntil(until, now) });
