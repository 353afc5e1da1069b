import type { BodyKind } from '@/domain/bodies';
import type { Threshold } from '@/domain/threshold';
import { describeRule } from '@/lib/describe-rule';
import { atStart, count, numberWord } from '@/lib/format';
import { kindsOf } from '@/lib/threshold-words';
import { type Locale, wordsFor } from '@/lib/words';

/** "CLPs", "1 CLP" without the figure: the bodies that may nominate, in the number that goes with `n`. */
export const bodiesIn = (contest: { readonly bodyKinds: readonly BodyKind[] }, n: number, locale: Locale): string =>
  kindsOf(wordsFor(locale, 'threshold'), contest.bodyKinds, n);

/** "5 CLPs", as a label. */
export const ruleOf = (threshold: Threshold | null, locale: Locale): string =>
  describeRule(threshold, wordsFor(locale, 'threshold'));

/** "5 CLPs" inside a sentence: "Own CLP and …" without its capital. */
export function ruleInSentence(threshold: Threshold, locale: Locale): string {
  const rule = ruleOf(threshold, locale);
  return /^[A-Z][a-z]/.test(rule) ? rule.charAt(0).toLowerCase() + rule.slice(1) : rule;
}

/** A number that opens a heading or a sentence: "Nine", "212". */
export const startingNumber = (n: number, locale: Locale): string => atStart(numberWord(n, locale), locale);

/** A number inside a sentence: "nine", "212". */
export const number = (n: number, locale: Locale): string => (n <= 20 ? numberWord(n, locale) : count(n, locale));
