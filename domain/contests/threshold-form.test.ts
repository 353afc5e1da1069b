import { describe, expect, test } from 'vitest';
import { BODY_KINDS, NATIONS, REGIONS } from '../bodies/bodies';
import { PAST_CONTESTS } from '../rounds/past-contests';
import { THRESHOLD_PRESETS } from './real-thresholds';
import type { Nominators, Threshold } from './threshold';
import { readThresholdFields, thresholdFields } from './threshold-form';
import { FIVE_CLPS } from './threshold-presets';

/** Converts a threshold to form fields and back, as a browser sends them: lists and texts only. */
const thereAndBack = (threshold: Threshold | null) => {
  const fields = thresholdFields(threshold);
  if (fields === null) throw new Error('The form has no room for this.');
  return readThresholdFields(JSON.parse(JSON.stringify(fields)));
};

describe('a rule goes into the form and comes back the same', () => {
  test.each(THRESHOLD_PRESETS.map(({ key, threshold }) => [key, threshold] as const))('%s', (_key, threshold) => {
    expect(thereAndBack(threshold)).toEqual({ ok: true, value: threshold });
  });
  test.each(PAST_CONTESTS.map(({ key, threshold }) => [key, threshold] as const))('%s', (_key, threshold) => {
    expect(thereAndBack(threshold)).toEqual({ ok: true, value: threshold });
  });

  test('for everything that the form can express', () => {
    const random = figures(2026);
    for (let turn = 0; turn < 2000; turn += 1) {
      const threshold = anyThreshold(random);
      expect(thereAndBack(threshold)).toEqual({ ok: true, value: threshold });
    }
  });
});

describe('a rule that does not fit in the form is reported, never changed', () => {
  const clps = [{ kinds: ['clp'] }] as const;
  test.each([
    [
      'alternatives inside a way',
      { rule: 'all', of: [{ rule: 'own-body' }, { rule: 'any', of: [FIVE_CLPS, FIVE_CLPS] }] },
    ],
    ['four ways', { rule: 'any', of: [FIVE_CLPS, FIVE_CLPS, FIVE_CLPS, FIVE_CLPS] }],
    ['one alternative to nothing', { rule: 'any', of: [FIVE_CLPS] }],
    ['all of one', { rule: 'all', of: [FIVE_CLPS] }],
    ['the own body at the end', { rule: 'all', of: [FIVE_CLPS, { rule: 'own-body' }] }],
    ['a third requirement', { rule: 'all', of: [FIVE_CLPS, FIVE_CLPS, FIVE_CLPS] }],
    [
      'a second requirement in a nation',
      { rule: 'all', of: [FIVE_CLPS, { rule: 'at-least', least: 1, from: [{ kinds: ['clp'], nations: ['Wales'] }] }] },
    ],
    ['three groups', { rule: 'at-least', least: 1, from: [...clps, ...clps, ...clps] }],
    ['an empty part', { rule: 'at-least', least: 1, from: clps, including: [] }],
  ] satisfies [string, Threshold][])('%s', (_case, threshold) => {
    expect(thresholdFields(threshold)).toBeNull();
  });
});

describe('an incomplete form is refused at the field', () => {
  test.each([
    [{}, [{ field: '1-how', code: 'no-way' }]],
    [{ decides: 'yes', '1-how': 'nonsense' }, [{ field: '1-how', code: 'no-way' }]],
    [{ '1-how': 'count', '1-least': '0', '1-kinds': ['clp'] }, [{ field: '1-least', code: 'whole-number' }]],
    [{ '1-how': 'count', '1-least': '2.5', '1-kinds': ['clp'] }, [{ field: '1-least', code: 'whole-number' }]],
    [
      { '1-how': 'count', '1-least': '', '1-kinds': ['parliament'] },
      [
        { field: '1-least', code: 'whole-number' },
        { field: '1-kinds', code: 'kinds-missing' },
      ],
    ],
    [{ '1-how': 'share', '1-percent': '101', '1-kinds': ['clp'] }, [{ field: '1-percent', code: 'percent' }]],
    [{ '1-how': 'share', '1-percent': 'half', '1-kinds': ['clp'] }, [{ field: '1-percent', code: 'percent' }]],
    [
      { '1-own': ['yes'], '1-secondLeast': '2', '1-secondKinds': ['union'] },
      [{ field: '1-secondLeast', code: 'first-missing' }],
    ],
    [
      { '1-own': ['yes'], '3-how': 'count', '3-least': '5', '3-kinds': ['clp'], '3-includingLeast': '2' },
      [{ field: '3-includingKinds', code: 'kinds-missing' }],
    ],
  ])('%j', (fields, error) => {
    expect(readThresholdFields(fields)).toEqual({ ok: false, error });
  });

  test('one box ticked comes as a text, and a percentage may have its sign', () => {
    expect(readThresholdFields({ '2-how': 'share', '2-percent': '5%', '2-kinds': 'clp' })).toEqual({
      ok: true,
      value: { rule: 'share', percent: 5, from: [{ kinds: ['clp'] }] },
    });
  });

  test('nominations that decide nothing need no way', () => {
    expect(readThresholdFields({ decides: 'no', '1-how': 'count' })).toEqual({ ok: true, value: null });
  });
});

// ---- random rules, which are the same at each run ----

type Random = (below: number) => number;

function figures(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const some = <T>(random: Random, all: readonly T[]): T[] => {
  const chosen = all.filter(() => random(3) === 0);
  return chosen.length > 0 ? chosen : all.slice(0, 1);
};

function anyThreshold(random: Random): Threshold | null {
  if (random(20) === 0) return null;
  const ways = Array.from({ length: 1 + random(3) }, () => anyWay(random));
  const [only, ...others] = ways;
  return only && others.length === 0 ? only : { rule: 'any', of: ways };
}

function anyWay(random: Random): Threshold {
  const main = anyMain(random);
  const parts: Threshold[] = [
    ...(random(3) === 0 ? [{ rule: 'own-body' } as const] : []),
    main,
    ...(random(3) === 0
      ? [{ rule: 'at-least', least: 1 + random(60), from: [{ kinds: some(random, BODY_KINDS) }] } as const]
      : []),
  ];
  if (random(15) === 0) return { rule: 'own-body' };
  return parts.length === 1 ? main : { rule: 'all', of: parts };
}

function anyMain(random: Random): Threshold {
  const group = (): Nominators => ({
    kinds: some(random, BODY_KINDS),
    ...(random(3) === 0 ? { nations: some(random, NATIONS) } : {}),
    ...(random(3) === 0 ? { regions: some(random, REGIONS) } : {}),
  });
  const how = random(4);
  if (how === 0) return { rule: 'share', percent: (1 + random(1000)) / 10, from: [group()] };
  if (how === 1) return { rule: 'elsewhere', least: 1 + random(9), from: [group()] };
  return {
    rule: 'at-least',
    least: 1 + random(99),
    from: [group(), ...(random(3) === 0 ? [{ kinds: some(random, BODY_KINDS) }] : [])],
    ...(random(3) === 0 ? { regions: 1 + random(12) } : {}),
    ...(random(3) === 0 ? { including: [{ least: 1 + random(9), kinds: some(random, BODY_KINDS) }] } : {}),
    ...(random(3) === 0 ? { weight: { percent: 1 + random(99) } } : {}),
  };
}
