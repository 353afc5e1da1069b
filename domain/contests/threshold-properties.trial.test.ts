import { describe, expect, inject, it } from 'vitest';
import type { BodyId } from '../base/ids';
import { BODY_KINDS, type Body, NATIONS, REGIONS } from '../bodies/bodies';
import { canonicalJson, type JsonValue } from '../log/canonical-json';
import { evaluate } from './evaluate-threshold';
import { THRESHOLD_PRESETS } from './real-thresholds';
import type { Condition, Nomination, Nominators, Outcome, Threshold, ThresholdFacts } from './threshold';

/** Pseudo-random numbers that are the same at every run (Lehmer). */
function dice(seed: number) {
  let state = seed + 1;
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const oneOf = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('An empty list');
    return item;
  };
  return { below, oneOf };
}
type Dice = ReturnType<typeof dice>;

// Few regions and kinds, so that cases at the boundary are frequent.
const kinds = BODY_KINDS.slice(0, 4);
const regions = REGIONS.slice(0, 4);
const BODIES: readonly Body[] = Array.from({ length: 40 }, (_, at) => {
  const { oneOf } = dice(at * 7919);
  return { id: `body ${at}` as BodyId, kind: oneOf(kinds), nation: oneOf(NATIONS), region: oneOf(regions) };
});

function anyThreshold(roll: Dice, depth: number): Threshold {
  const { below, oneOf } = roll;
  const from: Nominators[] = Array.from({ length: 1 + below(2) }, () => ({
    kinds: [oneOf(kinds), oneOf(kinds)],
    ...(below(3) === 0 ? { nations: [oneOf(NATIONS), oneOf(NATIONS)] } : {}),
    ...(below(3) === 0 ? { regions: [oneOf(regions), oneOf(regions)] } : {}),
  }));
  switch (below(depth > 0 ? 6 : 4)) {
    case 0:
      return {
        rule: 'at-least',
        least: 1 + below(6),
        from,
        ...(below(2) === 0 ? { regions: 1 + below(3) } : {}),
        ...(below(2) === 0 ? { including: [{ least: 1 + below(2), kinds: [oneOf(kinds)] }] } : {}),
        ...(below(2) === 0 ? { weight: { percent: 1 + below(30) } } : {}),
      };
    case 1:
      return { rule: 'share', percent: 1 + below(60), from };
    case 2:
      return { rule: 'own-body' };
    case 3:
      return { rule: 'elsewhere', least: 1 + below(3), from };
    default:
      return {
        rule: oneOf(['all', 'any'] as const),
        of: Array.from({ length: 1 + below(3) }, () => anyThreshold(roll, depth - 1)),
      };
  }
}

function anyFacts({ below, oneOf }: Dice): ThresholdFacts {
  const nominations: Nomination[] = Array.from({ length: below(25) }, () => ({
    body: oneOf(BODIES),
    weight: below(1000),
    ...(below(5) === 0 ? { countsAs: oneOf(BODIES).id } : {}),
  }));
  return {
    nominations,
    homeBody: below(4) === 0 ? null : oneOf(BODIES),
    ...(below(5) === 0 ? { homeCountsAs: oneOf(BODIES).id } : {}),
    roster: { bodies: BODIES.map(({ id: _, ...place }) => ({ ...place, count: 1 })), totalWeight: 10_000 },
  };
}

const nodesOf = (outcome: Outcome): (Outcome | Condition)[] => [
  outcome,
  ...(outcome.rule === 'all' || outcome.rule === 'any' ? outcome.children.flatMap(nodesOf) : outcome.children),
];
const metOf = (outcome: Outcome) => nodesOf(outcome).map(({ met }) => met);

// The seeds are the same at every run. The full trial uses those of the sample and more.
const CASES = Array.from({ length: inject('isFullTrial') ? 100_000 : 2000 }, (_, seed) => {
  const roll = dice(seed * 104_729);
  const threshold = seed % 4 === 0 ? roll.oneOf(THRESHOLD_PRESETS).threshold : anyThreshold(roll, 2);
  return { threshold, facts: anyFacts(roll), extra: { body: roll.oneOf(BODIES), weight: roll.below(1000) } };
});

describe('for every threshold and all nominations', () => {
  it('another nomination never turns any part from met to unmet', () => {
    for (const { threshold, facts, extra } of CASES) {
      const before = metOf(evaluate(threshold, facts));
      const after = metOf(evaluate(threshold, { ...facts, nominations: [extra, ...facts.nominations] }));
      const lost = before.filter((met, at) => met && !after[at]);
      expect(lost, JSON.stringify({ threshold, facts, extra })).toEqual([]);
    }
  });

  it('neither the order of nominations nor a repeated one matters', () => {
    for (const { threshold, facts } of CASES) {
      const turned = [...facts.nominations.toReversed(), ...facts.nominations];
      expect(evaluate(threshold, { ...facts, nominations: turned })).toEqual(evaluate(threshold, facts));
    }
  });

  it('nobody is on the ballot without a nomination', () => {
    for (const { threshold, facts } of CASES) {
      expect(evaluate(threshold, { ...facts, nominations: [] }).met).toBe(false);
    }
  });

  it('the figures agree with each other and with the parts that are met', () => {
    const seen = { met: 0, unmet: 0 };
    for (const { threshold, facts } of CASES) {
      for (const node of nodesOf(evaluate(threshold, facts))) {
        seen[node.met ? 'met' : 'unmet'] += 1;
        expect(node.need).toBeGreaterThanOrEqual(1);
        expect(node.missing).toBe(Math.max(0, node.need - node.have));
        const conditions = node.rule === 'at-least' ? node.children : [];
        expect(node.met).toBe(node.missing === 0 && conditions.every(({ met }) => met));
      }
    }
    // Checks the cases themselves, because unbalanced cases would prove nothing.
    expect(Math.min(seen.met, seen.unmet)).toBeGreaterThan(1000);
  });

  it('the outcome is plain JSON', () => {
    for (const { threshold, facts } of CASES.slice(0, 200)) {
      const outcome = evaluate(threshold, facts);
      expect(JSON.parse(canonicalJson(outcome as JsonValue))).toEqual(outcome);
      expect(evaluate(JSON.parse(JSON.stringify(threshold)) as Threshold, facts)).toEqual(outcome);
    }
  });
});
