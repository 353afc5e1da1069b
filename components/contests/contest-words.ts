import { isDay } from '@/domain/base/days';
import type { Stretch } from '@/domain/contests/cumulative';
import type { Threshold } from '@/domain/contests/threshold';
import { kindsIn, type RosterRule } from '@/domain/rounds/roster';
import type { RoundState } from '@/domain/rounds/rounds';
import { describeRule, ruleInSentence as ruleWords } from '@/messages/describe-rule';
import { atStart, count, longDay, numberWord, shortDay } from '@/messages/format';
import { kindsOf, nominatorsIn } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Coverage } from '@/queries/contests/claims-and-results';
import type { Span } from '@/queries/contests/progress-series';

/** "CLP" or "CLPs": the noun for the bodies that may nominate, without the number `n` but in agreement with it. */
export const bodiesIn = (contest: RosterRule, n: number, locale: Locale): string =>
  kindsOf(wordsFor(locale, 'threshold'), kindsIn(contest), n);

type Heard = { readonly all: number; readonly notHeardFrom: number };

/** From how many we have not heard, as a sentence: "We have not heard from 12 of the 650 CLPs." */
export const heardFrom = (contest: RosterRule, { all, notHeardFrom }: Heard, locale: Locale): string =>
  wordsFor(locale, 'standings')('heardFrom', {
    total: all,
    n: notHeardFrom,
    isAll: notHeardFrom === all ? 'yes' : 'no',
    figure: count(notHeardFrom, locale),
    all: `${count(all, locale)} ${bodiesIn(contest, all, locale)}`,
    only: bodiesIn(contest, 1, locale),
  });

/** "Welsh CLPs or affiliates": who may nominate, and under which conditions. */
export function rosterIn(contest: RosterRule, locale: Locale): string {
  return atStart(nominatorsIn(wordsFor(locale, 'threshold'), contest.nominators), locale);
}

/** "5 CLPs", as a label. */
export const ruleOf = (threshold: Threshold | null, locale: Locale): string =>
  describeRule(threshold, wordsFor(locale, 'threshold'));

/** "at least 5 CLPs", "their own CLP and …": the rule inside a sentence. */
export const ruleInSentence = (threshold: Threshold, locale: Locale): string =>
  ruleWords(threshold, wordsFor(locale, 'threshold'));

/** A number that opens a heading or a sentence: "Nine", "212". */
export const startingNumber = (n: number, locale: Locale): string => atStart(numberWord(n, locale), locale);

/** A number inside a sentence: "nine", "212". */
export const number = (n: number, locale: Locale): string => (n <= 20 ? numberWord(n, locale) : count(n, locale));

/** A sentence that says how complete our record of a past contest is. */
export function coverageWords({ extent, known, published, isPublishedShort }: Coverage, locale: Locale): string {
  const words = wordsFor(locale, 'shared');
  if (extent === 'none') return words('noRows');
  if (extent === 'whole') return words('whole');
  if (published === null) return words('partialUnknown', { known });
  return words(isPublishedShort ? 'partialAtLeast' : 'partial', { known, published });
}

/** "Closes 11 Dec", or "Closed" once it has. A postponed or cancelled round has no deadline. */
export const closesWords = ({ closesOn }: Pick<Span, 'closesOn'>, state: RoundState, locale: Locale): string => {
  if (state === 'postponed' || state === 'cancelled') return wordsFor(locale, 'progress')(`time.${state}`);
  const isOver = state !== 'open' && state !== 'announced';
  return wordsFor(locale, 'progress')(isOver ? 'time.closed' : 'time.closes', { day: shortDay(closesOn, locale) });
};

/** "12 Oct to 18 Oct", or the one day. */
export const stretchWords = ({ from, to }: Stretch, locale: Locale): string =>
  from === to
    ? shortDay(from, locale)
    : wordsFor(locale, 'progress')('time.days', { from: shortDay(from, locale), to: shortDay(to, locale) });

/** A published day: in words if it is a date, otherwise unchanged. */
export const asOfWords = (asOf: string, locale: Locale): string => (isDay(asOf) ? longDay(asOf, locale) : asOf);
