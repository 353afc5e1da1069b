import type { BallotStanding } from '@/domain/candidates/candidacies';
import type { Outcome } from '@/domain/contests/threshold';
import { openingOf, readAloud, type ThresholdReading } from './read-threshold';
import { type Locale, wordsFor } from './translate';

/** Puts a declared outcome into words, without the word "yet": "Not on the ballot: 4 CLPs (5 needed)." */
export function readDeclared(
  outcome: Outcome | null,
  { home, ballot }: { readonly home: string | null; readonly ballot: BallotStanding },
  locale: Locale,
): ThresholdReading {
  const t = wordsFor(locale, 'threshold');
  const reading = readAloud(outcome, t, { home, standing: ballot });
  if (outcome === null || (ballot !== 'not-yet' && ballot !== 'enough-not-accepted')) return reading;
  const opening = t(`opening.${openingOf(outcome, ballot)}`);
  if (!reading.headline.startsWith(opening)) return reading;
  return { ...reading, headline: t(`declared.${ballot}`) + reading.headline.slice(opening.length) };
}
