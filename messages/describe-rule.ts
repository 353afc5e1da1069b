import { unreachable } from '@/domain/base/errors';
import type { BodyKind } from '@/domain/bodies/bodies';
import type { AtLeast, Compound, Nominators, Threshold } from '@/domain/contests/threshold';
import { bodiesOf, capital, joined, kindsOf, ownKind, type ThresholdWords } from './threshold-words';

/**
 * The rule for the ballot as a label without a full stop: "5 CLPs", "Own CLP and 2 others in 2 other regions", "5 CLPs
 * or 2 trade unions". For null, a contest without a threshold, it is a sentence.
 */
export function describeRule(threshold: Threshold | null, t: ThresholdWords): string {
  return threshold === null ? t('supportingOnly') : capital(ruleIn(t, threshold, 'label'));
}

/** The same as a part of a sentence: "at least 5 CLPs", "their own CLP and at least 2 others in 2 other regions". */
export const ruleInSentence = (threshold: Threshold, t: ThresholdWords): string => ruleIn(t, threshold, 'sentence');

/** A label such as "5 CLPs" is read with the word "needed". A sentence says that more are enough too. */
type Form = 'label' | 'sentence';

function ruleIn(t: ThresholdWords, threshold: Threshold, form: Form): string {
  switch (threshold.rule) {
    case 'all':
    case 'any':
      return compoundIn(t, threshold, form);
    case 'at-least':
      return atLeastIn(t, threshold, form);
    case 'share':
      return t('rule.share', { form, percent: threshold.percent, bodies: bodiesOf(t, threshold.from, 2) });
    case 'own-body':
      return ownIn(t, threshold.kinds);
    case 'incumbent':
      return t('rule.incumbent');
    case 'elsewhere': {
      const { least, from } = threshold;
      return t('rule.elsewhere', { form, least, bodies: bodiesOf(t, from, least) });
    }
    default:
      return unreachable(threshold);
  }
}

const ownIn = (t: ThresholdWords, kinds: readonly BodyKind[] = ['clp']): string =>
  t('rule.ownBody', { body: ownKind(t, kinds) });

function compoundIn(t: ThresholdWords, { rule, of }: Compound, form: Form): string {
  const others = of.find((part) => part.rule === 'elsewhere');
  const own = of.find((part) => part.rule === 'own-body');
  if (rule === 'all' && of.length === 2 && others && own && areOfOneKind(own.kinds, others.from)) {
    return t('rule.ownAndElsewhere', { form, least: others.least, own: ownKind(t, own.kinds ?? ['clp']) });
  }
  const nominated = of.filter((part) => part.rule !== 'incumbent');
  // "Nominated by holding the seat" would be wrong.
  if (form === 'sentence' && rule === 'any' && nominated.length < of.length && nominated.length > 0) {
    const [only, ...more] = nominated;
    const others: Threshold = only && more.length === 0 ? only : { rule, of: nominated };
    return t('rule.unlessIncumbent', { rule: ruleIn(t, others, form) });
  }
  return joined(
    t,
    rule === 'all' ? 'and' : 'or',
    of.map((part) => ruleIn(t, part, form)),
    of.some(isLong),
  );
}

function atLeastIn(t: ThresholdWords, { least, from, regions, including = [], weight }: AtLeast, form: Form): string {
  const bodies = bodiesOf(t, from, least);
  const plain = t('rule.atLeast', {
    form,
    least,
    bodies: regions === undefined ? bodies : t('rule.regions', { bodies, regions }),
  });
  const withKinds = including.reduce(
    (rule, { least: some, kinds }) => t('rule.including', { rule, least: some, bodies: kindsOf(t, kinds, some) }),
    plain,
  );
  return weight === undefined ? withKinds : t('rule.weight', { rule: withKinds, percent: weight.percent });
}

/** Whether "others" after the own body can only mean bodies of its kind. */
const areOfOneKind = (own: readonly BodyKind[] = ['clp'], from: readonly Nominators[]): boolean =>
  own.length === 1 && from.every(({ kinds }) => kinds.length === 1 && kinds[0] === own[0]);

const isLong = (part: Threshold) =>
  part.rule === 'all' ||
  part.rule === 'any' ||
  part.rule === 'share' ||
  (part.rule === 'at-least' && (part.including !== undefined || part.weight !== undefined));
