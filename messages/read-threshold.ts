import type { BallotStanding } from '@/domain/candidates/candidacies';
import type { Condition, Outcome } from '@/domain/contests/threshold';
import { fragment, progressOf, type Reader } from './threshold-fragments';
import { bodiesOf, capital, joined, kindsOf, type ThresholdWords } from './threshold-words';

/** `lines` has one sentence for each branch of a compound rule, and for each condition; empty for a plain rule. */
export type ThresholdReading = { readonly headline: string; readonly lines: readonly string[] };

export type ReadingOf = {
  /** The name of the candidate's own body, for the sentences that mention it. */
  readonly home: string | null;
  /** The standing of the candidacy, if it is known: "On the ballot" would be wrong for somebody who withdrew. */
  readonly standing?: BallotStanding;
};

/**
 * Puts an outcome into words: "On the ballot: 7 CLPs (5 needed).", "Not on the ballot yet: 82 CLPs, but Eastwood, the
 * candidate's own CLP, has not nominated." A null outcome is a contest without a threshold.
 */
export function readAloud(outcome: Outcome | null, t: ThresholdWords, { home, standing }: ReadingOf): ThresholdReading {
  if (outcome === null) return { headline: t('supportingOnly'), lines: [] };
  const known = standing === 'supporting-only' ? undefined : standing;
  const opening = t(`opening.${openingOf(outcome, known ?? (outcome.met ? 'on-the-ballot' : 'not-yet'))}`);
  const reader = { t, home };
  const told = toldOf(outcome);
  const what = known === 'out' ? fragment(reader, told) : clause(reader, told);
  return { headline: t('headline', { opening, what }), lines: linesOf(reader, told) };
}

/** The key of the words that begin a headline. Somebody who holds the seat has not got "enough nominations". */
export const openingOf = <Standing extends BallotStanding>(outcome: Outcome, standing: Standing) =>
  standing === 'enough-not-accepted' && holdsSeat(outcome) ? 'incumbent-not-accepted' : standing;

/** Whether the candidate meets a part of the rule because they hold the seat. */
export const holdsSeat = (outcome: Outcome): boolean =>
  outcome.rule === 'incumbent'
    ? outcome.met
    : (outcome.rule === 'all' || outcome.rule === 'any') && outcome.children.some(holdsSeat);

/** For each of the `lines` of an outcome, whether the candidate meets that part. */
export function linesMet(outcome: Outcome): readonly boolean[] {
  const told = toldOf(outcome);
  const parts = told.children.map(({ met }) => met);
  return told.rule === 'at-least' && parts.length > 0 ? [told.missing === 0, ...parts] : parts;
}

/** The outcome without what is only for the person who holds the seat, if the candidate does not and there is another way. */
function toldOf(outcome: Outcome): Outcome {
  if (outcome.rule !== 'any') return outcome;
  const children = outcome.children.filter(({ rule, met }) => rule !== 'incumbent' || met);
  const [only, ...more] = children;
  if (!only || children.length === outcome.children.length) return outcome;
  return more.length === 0 ? only : { ...outcome, children };
}

/** The rest of a headline, after its opening. */
function clause(reader: Reader, outcome: Outcome): string {
  const { t } = reader;
  if (outcome.rule === 'any' && outcome.met) {
    return joined(
      t,
      'and',
      outcome.children.filter(({ met }) => met).map((child) => fragment(reader, child)),
    );
  }
  return fragment(reader, outcome);
}

function linesOf(reader: Reader, outcome: Outcome): string[] {
  const { t } = reader;
  const sentence = (what: string) => t('sentence', { what: capital(what) });
  if (outcome.rule === 'all' || outcome.rule === 'any') {
    return outcome.children.map((child) => sentence(fragment(reader, child)));
  }
  if (outcome.rule !== 'at-least' || outcome.children.length === 0) return [];
  const base = progressOf(t, outcome, bodiesOf(t, outcome.of.from, outcome.have));
  return [base, ...outcome.children.map((child) => conditionOf(t, child))].map(sentence);
}

function conditionOf(t: ThresholdWords, condition: Condition): string {
  const { have, need } = condition;
  if (condition.rule === 'regions') return t('condition.regions', { have, need });
  if (condition.rule === 'weight') return t('condition.weight', { have, need });
  return t('condition.including', { have, need, bodies: kindsOf(t, condition.kinds, have) });
}
