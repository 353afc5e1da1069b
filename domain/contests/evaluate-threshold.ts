import { unreachable } from '../base/errors';
import type { BodyId } from '../base/ids';
import type { Body } from '../bodies/bodies';
import type {
  AtLeast,
  Compound,
  Condition,
  Elsewhere,
  Figures,
  Nomination,
  Nominators,
  Outcome,
  OwnBody,
  OwnBodyOutcome,
  Share,
  Threshold,
  ThresholdFacts,
} from './threshold';

/**
 * Evaluates a threshold from the facts, part by part. An additional nomination never makes a part fail that was met. A
 * body counts once, however often it appears, and merged bodies count once together. If the contest has no threshold,
 * the outcome is null.
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
      return ownBody(threshold, facts);
    case 'incumbent':
      return {
        rule: 'incumbent',
        ...figures(facts.isIncumbent ? 1 : 0, 1),
        counted: bodiesIn(facts.nominations).size,
        children: [],
      };
    case 'elsewhere':
      return elsewhere(threshold, facts);
    default:
      return unreachable(threshold);
  }
}

function compound({ rule, of }: Compound, facts: ThresholdFacts): Outcome {
  const children = of.map((part) => evaluate(part, facts));
  const have = children.filter(({ met }) => met).length;
  // A compound without parts is never met, because otherwise it would put everybody on the ballot.
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

function ownBody({ kinds = ['clp'] }: OwnBody, facts: ThresholdFacts): OwnBodyOutcome {
  const { homeBody, nominations } = facts;
  const isHomeKnown = homeBody !== null && kinds.includes(homeBody.kind);
  const have = isHomeKnown && nominations.some((nomination) => isHome(nomination, facts)) ? 1 : 0;
  const counted = bodiesIn(nominations.filter(({ body }) => kinds.includes(body.kind))).size;
  return { rule: 'own-body', kinds, ...figures(have, 1), counted, isHomeKnown, children: [] };
}

function elsewhere(rule: Elsewhere, facts: ThresholdFacts): Outcome {
  const from = facts.nominations.filter(({ body }) => isAmong(body, rule.from));
  const away = from.filter(
    (nomination) => !isHome(nomination, facts) && nomination.body.region !== facts.homeBody?.region,
  );
  const have = regionsIn(away);
  return { rule: 'elsewhere', of: rule, ...figures(have, rule.least), counted: bodiesIn(from).size, children: [] };
}

/** Compares a number with the number that is needed. */
export const figures = (have: number, need: number): Figures => ({
  met: have >= need,
  have,
  need,
  missing: Math.max(0, need - have),
});

/**
 * A share of a total, rounded up. It is at least one, because otherwise an empty roster would put everybody on the
 * ballot.
 */
export function shareOf(whole: number, percent: number): number {
  // Rounded to a few decimals first: in binary, 4.4% of 750 is 33.00000000000001, which would be rounded up to 34.
  return Math.max(1, Math.ceil(Number(((whole * percent) / 100).toFixed(6))));
}

const countedAs = ({ body, countsAs }: Nomination): BodyId => countsAs ?? body.id;

/** The different bodies that nominated. Merged bodies count once together. */
export const bodiesIn = (nominations: readonly Nomination[]) => new Set(nominations.map(countedAs));

/**
 * The number of different regions, but never more than there are bodies, because a merged party in two regions is one
 * body.
 */
const regionsIn = (nominations: readonly Nomination[]) =>
  Math.min(new Set(nominations.map(({ body }) => body.region)).size, bodiesIn(nominations).size);

/** The total weight of the different bodies that nominated. */
function weightOf(nominations: readonly Nomination[]): number {
  const weights = new Map<BodyId, number>();
  for (const { body, weight = 0 } of nominations) weights.set(body.id, Math.max(weight, weights.get(body.id) ?? 0));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Whether the home body made the nomination, alone or as part of a merged body. */
function isHome(nomination: Nomination, { homeBody, homeCountsAs }: ThresholdFacts): boolean {
  if (homeBody === null) return false;
  return nomination.body.id === homeBody.id || countedAs(nomination) === (homeCountsAs ?? homeBody.id);
}

/** Whether a body belongs to at least one of the groups. */
export function isAmong(body: Omit<Body, 'id'>, groups: readonly Nominators[]): boolean {
  return groups.some(
    ({ kinds, nations, regions }) =>
      kinds.includes(body.kind) &&
      (nations === undefined || nations.includes(body.nation)) &&
      (regions === undefined || regions.includes(body.region)),
  );
}
