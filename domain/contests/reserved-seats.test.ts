import { describe, expect, test } from 'vitest';
import {
  ATTRIBUTES,
  attributesAsked,
  exceedsSeats,
  groupNeeds,
  needsOverlap,
  type ReservedSeats,
  type SelfDescribed,
  usesText,
} from './reserved-seats';

const women = (least: number): ReservedSeats => ({ least, attribute: 'woman' });
const wales = (least: number): ReservedSeats => ({ least, region: 'Wales' });
const quota = (least: number, attribute: string) => ({ kind: 'at-least', least, attribute }) as const;
const NOBODY: SelfDescribed = { region: null, said: [] };
const says = (...attributes: readonly string[]): SelfDescribed => ({
  region: null,
  said: attributes.map((attribute) => ({ attribute, isForNames: true })),
});

describe('reserved seats fit into the seats', () => {
  test.each<[string, number, ReservedSeats[] | null, boolean, boolean]>([
    ['none', 9, null, false, false],
    ['all of them', 9, [women(9)], false, false],
    ['one more than there are', 9, [women(10)], true, true],
    ['two groups that share one person', 9, [women(5), { least: 5, attribute: 'bame' }], false, true],
    ['two groups without sharing', 9, [women(5), { least: 4, attribute: 'bame' }], false, false],
    ['regions that fill every seat', 2, [wales(1), { least: 1, region: 'London' }], false, false],
    ['regions with one more than there are', 2, [wales(2), { least: 1, region: 'London' }], true, true],
  ])('%s', (_name, seats, reservedSeats, exceeds, overlaps) => {
    expect([exceedsSeats({ seats, reservedSeats }), needsOverlap({ seats, reservedSeats })]).toEqual([
      exceeds,
      overlaps,
    ]);
  });
});

describe('a contest asks its candidates only what its rules need', () => {
  test('nothing without a rule, for regions, or for keys of the installation’s own', () => {
    expect(attributesAsked({ reservedSeats: null, quotas: [] })).toEqual([]);
    expect(attributesAsked({ reservedSeats: [wales(1)], quotas: [quota(1, 'co-operator')] })).toEqual([]);
  });

  test('each attribute once, with both of its uses', () => {
    expect(attributesAsked({ reservedSeats: [women(4)], quotas: [quota(1, 'bame'), quota(2, 'woman')] })).toEqual([
      { attribute: 'woman', seats: 4, names: 2 },
      { attribute: 'bame', seats: null, names: 1 },
    ]);
  });

  test('another use is another text, which the candidate must read again', () => {
    const before = usesText({ reservedSeats: [women(4)], quotas: [] });
    expect(usesText({ reservedSeats: [women(4)], quotas: [quota(1, 'woman')] })).not.toBe(before);
    expect(usesText({ reservedSeats: [women(3)], quotas: [] })).not.toBe(before);
    expect(usesText({ reservedSeats: [women(4), wales(1)], quotas: [] })).toBe(before);
  });
});

describe('what the rules need of the candidates', () => {
  test.each(ATTRIBUTES)('%s: exactly enough, and one short', (attribute) => {
    const rules = { seats: 9, reservedSeats: [{ least: 2, attribute }], quotas: [] };
    const [enough] = groupNeeds(rules, [says(attribute), says(attribute), NOBODY]);
    expect(enough).toMatchObject({ have: 2, least: 2, isForAll: false, isMet: true });
    const [short] = groupNeeds(rules, [says(attribute), NOBODY, NOBODY]);
    expect(short).toMatchObject({ have: 1, isMet: false });
  });

  test('a seat that is only for a group needs every candidate', () => {
    const rules = { seats: 1, reservedSeats: [{ least: 1, attribute: 'bame' as const }], quotas: [] };
    expect(groupNeeds(rules, [says('bame'), NOBODY])).toMatchObject([{ have: 1, isForAll: true, isMet: false }]);
    expect(groupNeeds(rules, [says('bame'), says('bame')])).toMatchObject([{ isMet: true }]);
    expect(groupNeeds(rules, [])).toMatchObject([{ have: 0, isMet: false }]);
  });

  test('a region counts by the home body', () => {
    const rules = { seats: 9, reservedSeats: [wales(1)], quotas: [] };
    expect(groupNeeds(rules, [{ region: 'Wales', said: [] }])).toMatchObject([
      { group: 'Wales', have: 1, isMet: true },
    ]);
    expect(groupNeeds(rules, [{ region: 'London', said: [] }, NOBODY])).toMatchObject([{ have: 0, isMet: false }]);
  });

  test('a quota counts only those who agreed to be shown to officers', () => {
    const rules = { seats: 9, reservedSeats: [women(1)], quotas: [quota(1, 'woman'), quota(1, 'co-operator')] };
    const toOfficers = { region: null, said: [{ attribute: 'woman', isForNames: false }] };
    expect(groupNeeds(rules, [toOfficers])).toMatchObject([
      { of: 'seats', have: 1, isMet: true },
      { of: 'names', have: 0, isMet: false },
    ]);
    expect(groupNeeds(rules, [says('woman')])).toMatchObject([{ isMet: true }, { of: 'names', isMet: true }]);
  });
});
