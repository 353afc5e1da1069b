import { unreachable } from '../base/errors';
import type { BodyKind } from '../bodies/bodies';
import type { AtLeast, Compound, Elsewhere, Share, Threshold } from './threshold';
import { bodiesIn, figures, isAmong, isHome, regionsIn, shareOf, weightOf } from './threshold-counts';
import type { ThresholdFacts } from './threshold-facts';
import type { Condition, Outcome, OwnBodyOutcome } from './threshold-outcome';

/**
 * Answers a threshold from the facts, part by part. Another nomination can never turn a part that is met into one that
 * is not. A body counts once however often it appears, and a merged one once for all its parts. Null in, null out: the
 * contest has no threshold.
 */
export function evaluate(threshold: Threshold, facts: ThresholdFacts): Outcome;
export function evaluate(threshold: Threshold | null, facts: ThresholdFacts): Outcome | null;
export function evaluate(threshold: Threshold | null, facts: ThresholdFacts): Outcome | null {
  if (threshold === null) return null;
  switch (threshold.rule) {
    case 'all':
    case 'any':
      return compound(threshold, facts);
    case 'at-least':
      return atLeast(threshold, facts);
    case 'share':
      return share(threshold, facts);
    case 'own-body':
      return ownBody(facts);
    case 'elsewhere':
      return elsewhere(threshold, facts);
    default:
      return unreachable(threshold);
  }
}

function compound({ rule, of }: Compound, facts: ThresholdFacts): Outcome {
  const children = of.map((part) => evaluate(part, facts));
  const have = children.filter(({ met }) => met).length;
  // A compound without parts asks for one part that is not there: it must not put everybody on the ballot.
  const need = rule === 'any' ? 1 : Math.max(1, of.length);
  return { rule, ...figures(have, need), counted: bodiesIn(facts.nominations).size, children };
}

function atLeast(rule: AtLeast, facts: ThresholdFacts): Outcome {
  const from = facts.nominations.filter(({ body }) => isAmong(body, rule.from));
  const have = bodiesIn(from).size;
  const children: Condition[] = [];
  if (rule.regions !== undefined) {
    children.push({ rule: 'regions', ...figures(regionsIn(from), rule.regions) });
  }
  for (const { least, kinds } of rule.including ?? []) {
    const some = from.filter(({ body }) => kinds.includes(body.kind));
    children.push({ rule: 'including', kinds, ...figures(bodiesIn(some).size, least) });
  }
  if (rule.weight !== undefined) {
    const { percent } = rule.weight;
    const need = shareOf(facts.roster.totalWeight, percent);
    children.push({ rule: 'weight', percent, ...figures(weightOf(from), need) });
  }
  const own = figures(have, rule.least);
  const met = own.met && children.every((child) => child.met);
  return { rule: 'at-least', of: rule, ...own, met, counted: have, children };
}

function share(rule: Share, facts: ThresholdFacts): Outcome {
  const have = bodiesIn(facts.nominations.filter(({ body }) => isAmong(body, rule.from))).size;
  const all = facts.roster.bodies.filter((body) => isAmong(body, rule.from)).reduce((sum, { count }) => sum + count, 0);
  return { rule: 'share', of: rule, ...figures(have, shareOf(all, rule.percent)), counted: have, children: [] };
}

function ownBody(facts: ThresholdFacts): OwnBodyOutcome {
  const { homeBody, nominations } = facts;
  const kind: BodyKind = homeBody?.kind ?? 'clp';
  const have = nominations.some((nomination) => isHome(nomination, facts)) ? 1 : 0;
  const counted = bodiesIn(nominations.filter(({ body }) => body.kind === kind)).size;
  return { rule: 'own-body', ...figures(have, 1), counted, isHomeKnown: homeBody !== null, children: [] };
}

function elsewhere(rule: Elsewhere, facts: ThresholdFacts): Outcome {
  const from = facts.nominations.filter(({ body }) => isAmong(body, rule.from));
  const away = from.filter(
    (nomination) => !isHome(nomination, facts) && nomination.body.region !== facts.homeBody?.region,
  );
  const have = regionsIn(away);
  return { rule: 'elsewhere', of: rule, ...figures(have, rule.least), counted: bodiesIn(from).size, children: [] };
}
