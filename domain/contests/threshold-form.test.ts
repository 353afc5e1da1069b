import { describe, expect, test } from 'vitest';
import { anyThreshold, randomFrom } from '@/testing/random';
import { PAST_CONTESTS } from '../rounds/past-contests';
import { THRESHOLD_PRESETS } from './real-thresholds';
import type { Threshold } from './threshold';
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
    const random = randomFrom(2026);
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

  test('one ticked box arrives as a string, and a percentage may have its sign', () => {
    expect(readThresholdFields({ '2-how': 'share', '2-percent': '5%', '2-kinds': 'clp' })).toEqual({
      ok: true,
      value: { rule: 'share', percent: 5, from: [{ kinds: ['clp'] }] },
    });
  });

  test('nominations that decide nothing need no way', () => {
    expect(readThresholdFields({ decides: 'no', '1-how': 'count' })).toEqual({ ok: true, value: null });
  });
});
