import { type NotSealed, sealedFrom } from '@/domain/rounds/in-time';
import { clockTime, exactInstant, exactTime } from './format';
import { type Locale, wordsFor } from './translate';

/** The place in the text where the two times are said: figures on a public page, an act that must wait, or the fact. */
type Place = 'figures' | 'wait' | 'until';

/** "Forms received before 12 noon may still be recorded until 12:02pm." */
export function sealWords(place: Place, deadline: Date, zone: string, locale: Locale): string {
  return wordsFor(locale, 'deadline')(place, {
    closesAt: timeWords(deadline, zone, locale),
    sealedAt: timeWords(sealedFrom(deadline), zone, locale),
  });
}

/** The sentence for an act that must wait until a deadline is sealed. */
export const notSealedWords = ({ closesAt }: NotSealed, locale: Locale): string =>
  sealWords('wait', closesAt, 'Europe/London', locale);

/** A round that was closed early has a deadline to the millisecond. It is said to the next second. */
function timeWords(at: Date, zone: string, locale: Locale): string {
  if (at.getTime() % 60_000 === 0) return clockTime(at, zone, locale);
  return exactTime(new Date(Math.ceil(at.getTime() / 1000) * 1000), zone, locale);
}

/** How much later something is recorded than it was received before pages say both times, in milliseconds. */
const WORTH_SAYING = 1000;

/** Whether a form was recorded so long after it was received that both times are said. */
export const saysBothTimes = (receivedAt: Date, recordedAt: Date): boolean =>
  recordedAt.getTime() - receivedAt.getTime() > WORTH_SAYING;

/** "We received it at … and recorded it at …", if these are more than a second apart; otherwise null. */
export function bothTimesWords(receivedAt: Date, recordedAt: Date, zone: string, locale: Locale): string | null {
  if (!saysBothTimes(receivedAt, recordedAt)) return null;
  return wordsFor(locale, 'deadline')('both', {
    received: exactInstant(receivedAt, zone, locale),
    recorded: exactInstant(recordedAt, zone, locale),
  });
}
