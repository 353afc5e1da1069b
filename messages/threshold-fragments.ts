import { unreachable } from '@/domain/base/errors';
import type { AtLeastOutcome, Condition, ElsewhereOutcome, Outcome, OwnBodyOutcome } from '@/domain/contests/threshold';
import { bodiesOf, joined, kindsOf, ownKind, type ThresholdWords } from './threshold-words';

/** The texts, and the name of the candidate's own body if it is to be mentioned. */
export type Reader = { readonly t: ThresholdWords; readonly home: string | null };

/** The progress of a part, in words that fit inside a sentence: "4 CLPs (5 needed)". */
export function fragment(reader: Reader, outcome: Outcome): string {
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
      return progressOf(t, outcome, bodiesOf(t, outcome.of.from, outcome.have));
    case 'own-body':
      return ownFragment(reader, outcome);
    case 'incumbent':
      return t(outcome.met ? 'incumbent.is' : 'incumbent.isNot');
    case 'elsewhere': {
      const { have, need, of } = outcome;
      return t('progressElsewhere', { have, need, bodies: bodiesOf(t, of.from, 2) });
    }
    default:
      return unreachable(outcome);
  }
}

/** "4 CLPs (5 needed)". `bodies` agrees with the first number. */
export const progressOf = (t: ThresholdWords, { have, need }: Outcome, bodies: string) =>
  t('progress', { have, need, bodies });

function atLeastFragment({ t }: Reader, outcome: AtLeastOutcome): string {
  const progress = progressOf(t, outcome, bodiesOf(t, outcome.of.from, outcome.have));
  // While bodies are missing, further conditions are given on their own line.
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
  return t('lack.including', { have, need, bodies: kindsOf(t, condition.kinds, have) });
}

function ownName({ t, home }: Reader, { kinds }: OwnBodyOutcome): string {
  const body = ownKind(t, kinds);
  return home === null ? t('own.unnamed', { body }) : t('own.named', { home, body });
}

function ownFragment(reader: Reader, outcome: OwnBodyOutcome): string {
  const { t } = reader;
  if (!outcome.isHomeKnown) return t('own.unknown', { body: ownKind(t, outcome.kinds) });
  return t(outcome.met ? 'own.has' : 'own.hasNot', { own: ownName(reader, outcome) });
}

/** The own body and others elsewhere, the rule of 2012 to 2016, is one sentence instead of two parts. */
function pairOf(outcome: Outcome): readonly [OwnBodyOutcome, ElsewhereOutcome] | null {
  if (outcome.rule !== 'all' || outcome.children.length !== 2) return null;
  const own = outcome.children.find((child) => child.rule === 'own-body');
  const others = outcome.children.find((child) => child.rule === 'elsewhere');
  return own !== undefined && others !== undefined ? [own, others] : null;
}

function pairFragment(reader: Reader, own: OwnBodyOutcome, others: ElsewhereOutcome): string {
  const { t } = reader;
  const { counted, missing } = others;
  const name = ownName(reader, own);
  if (others.met) {
    const bodies = bodiesOf(t, others.of.from, counted);
    if (!own.isHomeKnown) return t('pair.unknown', { counted, bodies, own: ownKind(t, own.kinds) });
    return t(own.met ? 'pair.both' : 'pair.hasNot', { counted, bodies, own: name });
  }
  const need = { missing, number: t('number', { n: missing }), bodies: bodiesOf(t, others.of.from, missing) };
  if (!own.isHomeKnown) return t('pair.neitherUnknown', { ...need, own: ownKind(t, own.kinds) });
  return t(own.met ? 'pair.elsewhere' : 'pair.neither', { ...need, own: name });
}

const isLong = (outcome: Outcome) => outcome.rule === 'all' || outcome.rule === 'any' || outcome.children.length > 0;
