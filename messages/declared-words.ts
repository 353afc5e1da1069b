import type { BallotStanding } from '@/domain/candidates/candidacies';
import type { Outcome } from '@/domain/contests/threshold';
import type { RoundKind, RoundState } from '@/domain/rounds/rounds';
import { openingOf, readAloud, type ThresholdReading } from './read-threshold';
import { type Locale, wordsFor } from './translate';

/** Puts a declared outcome into words, without the word "yet": "Not on the ballot: 4 CLPs (5 needed)." */
export function readDeclared(outcome: Outcome | null, { home, ballot }: About, locale: Locale): ThresholdReading {
  const t = wordsFor(locale, 'threshold');
  const reading = readAloud(outcome, t, { home, standing: ballot });
  if (outcome === null || (ballot !== 'not-yet' && ballot !== 'enough-not-accepted')) return reading;
  const opening = t(`opening.${openingOf(outcome, ballot)}`);
  if (!reading.headline.startsWith(opening)) return reading;
  return { ...reading, headline: t(`declared.${ballot}`) + reading.headline.slice(opening.length) };
}

type RoundNow = { readonly kind: RoundKind; readonly state: RoundState };
type About = { readonly home: string | null; readonly ballot: BallotStanding };

/** Puts an outcome into words as a page of its round says it now: without "yet" once the round is declared or past. */
export function readStanding(
  { kind, state }: RoundNow,
  outcome: Outcome | null,
  about: About,
  locale: Locale,
): ThresholdReading {
  if (kind === 'archive' || state === 'declared') return readDeclared(outcome, about, locale);
  return readAloud(outcome, wordsFor(locale, 'threshold'), { home: about.home, standing: about.ballot });
}

/** A headline in its two parts: "Not on the ballot yet" and "4 CLPs (5 needed)". */
export function partsOfHeadline(headline: string): { readonly opening: string; readonly what: string } {
  const [opening = '', ...rest] = headline.replace(/\.$/, '').split(':');
  return { opening, what: rest.join(':').trim() };
}
