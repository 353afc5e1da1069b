import type { BallotStanding } from '@/domain/ballot-standing';
import { unreachable } from '@/domain/errors';
import type { AtLeastOutcome, Condition, ElsewhereOutcome, Outcome, OwnBodyOutcome } from '@/domain/threshold-outcome';
import { bodiesOf, capital, joined, kindsOf, type ThresholdWords } from './threshold-words';

/** `lines` has one sentence for each branch of a compound rule, and for each condition; empty for a plain rule. */
export type ThresholdReading = { readonly headline: string; readonly lines: readonly string[] };

export type ReadingOf = {
  /** The name of the candidate's own body, for the sentences that speak of it. */
  readonly home: string | null;
  /** Where the candidacy stands, if more is known than the count: "On the ballot" would be wrong of one who withdrew. */
  readonly standing?: BallotStanding;
};

/**
 * Reads an outcome aloud: "On the ballot: 7 of 5 CLPs.", "Not yet: 4 of 5 CLPs, one more needed.", "Not yet: 82 CLPs,
 * but Eastwood, the candidate's own CLP, has not nominated." A null outcome is a contest without a threshold.
 */
export function readAloud(outcome: Outcome | null, t: ThresholdWords, { home, standing }: ReadingOf): ThresholdReading {
  if (outcome === null) return { headline: t('supportingOnly'), lines: [] };
  const known = standing === 'supporting-only' ? undefined : standing;
  const opening = t(`opening.${known ?? (outcome.met ? 'on-the-ballot' : 'not-yet')}`);
  const reader = { t, home };
  const what = known === 'out' ? fragment(reader, outcome) : clause(reader, outcome);
  return { headline: t('headline', { opening, what }), lines: linesOf(reader, outcome) };
}

type Reader = { readonly t: ThresholdWords; readonly home: string | null };

/** What a headline says after its opening. */
function clause(reader: Reader, outcome: Outcome): string {
  const { t } = reader;
  if (outcome.rule === 'any' && outcome.met) {
    return joined(
      t,
      'and',
      outcome.children.filter(({ met }) => met).map((child) => fragment(reader, child)),
    );
  }
  if (outcome.rule === 'all' || outcome.rule === 'any' || outcome.rule === 'own-body') return fragment(reader, outcome);
  const progress = fragment(reader, outcome);
  return outcome.missing > 0 ? t('missing', { progress, missing: t('number', { n: outcome.missing }) }) : progress;
}

/** How far a part is met, in words that fit inside a sentence: "4 of 5 CLPs". */
function fragment(reader: Reader, outcome: Outcome): string {
  const { t } = reader;
  switch (outcome.rule) {
    case 'all':
    case 'any': {
      const pair = pairOf(outcome);
      if (pair !== null) return pairFragment(reader, ...pair);
      const word = outcome.rule === 'all' ? 'and' : 'or';
      const parts = outcome.children.map((child) => fragment(reader, child));
      return joined(t, word, parts, outcome.children.some(isLong));
    }
    case 'at-least':
      return atLeastFragment(reader, outcome);
    case 'share':
      return progressOf(t, outcome, bodiesOf(t, outcome.of.from, outcome.need));
    case 'own-body':
      return ownFragment(reader, outcome);
    case 'elsewhere': {
      const { have, need, of } = outcome;
      return t('progressElsewhere', { have, need, bodies: bodiesOf(t, of.from, 2) });
    }
    default:
      return unreachable(outcome);
  }
}

const progressOf = (t: ThresholdWords, { have, need }: Outcome, bodies: string) =>
  t('progress', { have, need, bodies });

function atLeastFragment({ t }: Reader, outcome: AtLeastOutcome): string {
  const progress = progressOf(t, outcome, bodiesOf(t, outcome.of.from, outcome.need));
  // While bodies are missing, what those there are lack besides can wait for its own line.
  const lacks = outcome.missing > 0 ? [] : outcome.children.filter(({ met }) => !met);
  if (lacks.length === 0) return progress;
  return t('but', {
    progress,
    lack: joined(
      t,
      'and',
      lacks.map((lack) => lackOf(t, lack)),
    ),
  });
}

function lackOf(t: ThresholdWords, condition: Condition): string {
  const { have, need } = condition;
  if (condition.rule === 'regions') return t('lack.regions', { have, need });
  if (condition.rule === 'weight') return t('lack.weight', { have, need });
  return t('lack.including', { have, need, bodies: kindsOf(t, condition.kinds, need) });
}

const ownName = ({ t, home }: Reader) => (home === null ? t('own.unnamed') : t('own.named', { home }));

function ownFragment(reader: Reader, { met, isHomeKnown }: OwnBodyOutcome): string {
  const { t } = reader;
  if (!isHomeKnown) return t('own.unknown');
  return t(met ? 'own.has' : 'own.hasNot', { own: ownName(reader) });
}

/** The own body and others elsewhere, the rule of 2012 to 2016, is one sentence rather than two parts. */
function pairOf(outcome: Outcome): readonly [OwnBodyOutcome, ElsewhereOutcome] | null {
  if (outcome.rule !== 'all' || outcome.children.length !== 2) return null;
  const own = outcome.children.find((child) => child.rule === 'own-body');
  const others = outcome.children.find((child) => child.rule === 'elsewhere');
  return own !== undefined && others !== undefined ? [own, others] : null;
}

function pairFragment(reader: Reader, own: OwnBodyOutcome, others: ElsewhereOutcome): string {
  const { t } = reader;
  const { counted, missing } = others;
  const name = ownName(reader);
  if (others.met) {
    const bodies = bodiesOf(t, others.of.from, counted);
    if (!own.isHomeKnown) return t('pair.unknown', { counted, bodies });
    return t(own.met ? 'pair.both' : 'pair.hasNot', { counted, bodies, own: name });
  }
  const need = { missing, number: t('number', { n: missing }), bodies: bodiesOf(t, others.of.from, missing) };
  if (!own.isHomeKnown) return t('pair.neitherUnknown', need);
  return t(own.met ? 'pair.elsewhere' : 'pair.neither', { ...need, own: name });
}

const isLong = (outcome: Outcome) => outcome.rule === 'all' || outcome.rule === 'any' || outcome.children.length > 0;

function linesOf(reader: Reader, outcome: Outcome): string[] {
  const { t } = reader;
  const sentence = (what: string) => t('sentence', { what: capital(what) });
  if (outcome.rule === 'all' || outcome.rule === 'any') {
    return outcome.children.map((child) => sentence(child.met ? metLine(reader, child) : clause(reader, child)));
  }
  if (outcome.rule !== 'at-least' || outcome.children.length === 0) return [];
  const base = progressOf(t, outcome, bodiesOf(t, outcome.of.from, outcome.need));
  return [
    withRest(t, base, outcome.missing),
    ...outcome.children.map((child) => withRest(t, conditionOf(t, child), child.missing)),
  ].map(sentence);
}

function metLine(reader: Reader, child: Outcome): string {
  const isCount = child.rule === 'at-least' || child.rule === 'share' || child.rule === 'elsewhere';
  return isCount ? withRest(reader.t, fragment(reader, child), 0) : fragment(reader, child);
}

function withRest(t: ThresholdWords, progress: string, missing: number): string {
  return missing > 0 ? t('missing', { progress, missing: t('number', { n: missing }) }) : t('enough', { progress });
}

function conditionOf(t: ThresholdWords, condition: Condition): string {
  const { have, need } = condition;
  if (condition.rule === 'regions') return t('condition.regions', { have, need });
  if (condition.rule === 'weight') return t('condition.weight', { have, need });
  return t('condition.including', { have, need, bodies: kindsOf(t, condition.kinds, need) });
}
