import { describe, expect, test } from 'vitest';
import { PAST_CONTESTS } from '../rounds/past-contests';
import { evaluate } from './evaluate-threshold';
import type { RosterCount } from './threshold';
import { boundaryExamples, exampleFacts, kindsNamed } from './threshold-examples';
import { DEPUTY_LEADER_2025, FIVE_CLPS, OWN_AND_TWO_ELSEWHERE, UNITE, WELSH_2022 } from './threshold-presets';

const roster: readonly RosterCount[] = [
  { kind: 'clp', nation: 'England', region: 'London', count: 600 },
  { kind: 'clp', nation: 'Wales', region: 'Wales', count: 32 },
];
const tried = (threshold: typeof FIVE_CLPS | typeof OWN_AND_TWO_ELSEWHERE) =>
  boundaryExamples(threshold, roster).map((example) => [
    ...Object.values(example.counts),
    example.regions,
    example.hasOwn,
    evaluate(threshold, exampleFacts(threshold, example, roster)).met,
  ]);

describe('examples near the limit', () => {
  test('five CLPs: four are too few, five are enough', () => {
    expect(tried(FIVE_CLPS)).toEqual([
      [4, 1, false, false],
      [5, 1, false, true],
    ]);
  });

  test('the rule of 2016: eighty without the own one are not enough, nor three in one region', () => {
    expect(tried(OWN_AND_TWO_ELSEWHERE)).toEqual([
      [2, 3, true, false],
      [3, 3, true, true],
      [80, 12, false, false],
      [3, 1, true, false],
    ]);
  });

  test('fifty branches in one region are not enough', () => {
    expect(tried(UNITE)).toContainEqual([50, 1, false, false]);
    expect(tried(UNITE)).toContainEqual([50, 2, false, true]);
  });

  test('a Welsh rule is tested with Welsh CLPs, and a share with the roster', () => {
    expect(tried(WELSH_2022)).toContainEqual([5, 1, false, true]);
    expect(tried(DEPUTY_LEADER_2025)).toContainEqual([32, 1, false, true]);
    expect(tried(DEPUTY_LEADER_2025)).toContainEqual([31, 1, false, false]);
    // An example with three socialist societies and no union
    expect(tried(DEPUTY_LEADER_2025).filter(([first]) => first === 3)).toEqual([
      [3, 1, false, true],
      [3, 1, false, false],
    ]);
  });

  test.each(PAST_CONTESTS.flatMap(({ key, threshold }) => (threshold ? [[key, threshold] as const] : [])))(
    '%s has an example on each side',
    (_key, threshold) => {
      const outcomes = boundaryExamples(threshold, roster).map(
        (example) => evaluate(threshold, exampleFacts(threshold, example, roster)).met,
      );
      expect(new Set(outcomes)).toEqual(new Set([true, false]));
      expect(kindsNamed(threshold).length).toBeGreaterThan(0);
    },
  );
});
