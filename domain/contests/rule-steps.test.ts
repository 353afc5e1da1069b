import { describe, expect, test } from 'vitest';
import { anyThreshold, randomFrom } from '@/testing/random';
import { PAST_CONTESTS } from '../rounds/past-contests';
import { THRESHOLD_PRESETS } from './real-thresholds';
import {
  draftAsText,
  draftOf,
  fieldsOfStep,
  NO_RULE_YET,
  nextStep,
  problemsOfStep,
  type RuleDraft,
  readDraft,
  stepBefore,
  stepsOf,
  withAnswers,
} from './rule-steps';
import type { Threshold } from './threshold';
import { readThresholdFields } from './threshold-form';
import { FIVE_CLPS, INCUMBENT_OR_FIFTH_OF_MPS } from './threshold-presets';

const CONTEST = { seats: 9, maxPerBody: 9, reservedSeats: null, quotas: [] };

/** Answers one question after the other, from the first, as a browser would, with the answers of a finished draft. */
function typedFrom(finished: RuleDraft): RuleDraft {
  const answers = new Map(Object.entries(finished.fields));
  let draft = NO_RULE_YET;
  for (let step = nextStep(draft); step; step = nextStep(draft)) {
    const typed = Object.fromEntries(
      fieldsOfStep(step).flatMap((name) => {
        const value = name.endsWith('-another') ? (answers.get(name) ?? 'no') : answers.get(name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    draft = withAnswers(draft, step, typed);
    expect(problemsOfStep(draft, step, CONTEST), step).toEqual([]);
    const read = readDraft(draftAsText(draft));
    expect(read).toEqual(draft);
  }
  return draft;
}

function thereAndBack(threshold: Threshold | null) {
  const draft = draftOf(threshold);
  expect(nextStep(draft)).toBeNull();
  expect(readThresholdFields(draft.fields)).toEqual({ ok: true, value: threshold });
  return readThresholdFields(typedFrom(draft).fields);
}

describe('every rule of a preset can be made with the questions, and edited', () => {
  test.each(THRESHOLD_PRESETS.map(({ key, threshold }) => [key, threshold] as const))('%s', (_key, threshold) => {
    expect(thereAndBack(threshold)).toEqual({ ok: true, value: threshold });
  });
  test.each(PAST_CONTESTS.map(({ key, threshold }) => [key, threshold] as const))('%s', (_key, threshold) => {
    expect(thereAndBack(threshold)).toEqual({ ok: true, value: threshold });
  });

  test.each([
    ['the incumbent, or a fifth of MPs', INCUMBENT_OR_FIFTH_OF_MPS],
    ['the incumbent alone', { rule: 'incumbent' }],
    ['the own trade union', { rule: 'own-body', kinds: ['union'] }],
    [
      'the own union or society, and five CLPs',
      { rule: 'all', of: [{ rule: 'own-body', kinds: ['union', 'socialist_society'] }, FIVE_CLPS] },
    ],
  ] satisfies [string, Threshold][])('%s', (_name, threshold) => {
    expect(thereAndBack(threshold)).toEqual({ ok: true, value: threshold });
  });

  test('and so can any other rule that the form can express', () => {
    const random = randomFrom(40);
    for (let turn = 0; turn < 500; turn += 1) {
      const threshold = anyThreshold(random);
      expect(thereAndBack(threshold)).toEqual({ ok: true, value: threshold });
    }
  });
});

describe('the questions follow from the answers', () => {
  const fiveClps = draftOf({ rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] });

  test('a rule of five CLPs has seven questions, and two about groups', () => {
    expect(stepsOf(fiveClps)).toEqual([
      'decides',
      ...['1-how', '1-least', '1-kinds', '1-places', '1-extra', '1-another'],
      ...['reserved', 'quota'],
    ]);
    expect(stepBefore(fiveClps, '1-how')).toBe('decides');
    expect(stepBefore(fiveClps, 'decides')).toBeNull();
  });

  test('one changed answer leads straight back, and a new condition asks only what it needs', () => {
    const six = withAnswers(fiveClps, '1-least', { '1-least': '6' });
    expect(nextStep(six)).toBeNull();
    expect(readThresholdFields(six.fields)).toMatchObject({ ok: true, value: { least: 6 } });
    const share = withAnswers(fiveClps, '1-how', { '1-how': 'share' });
    expect(nextStep(share)).toBe('1-percent');
    expect(nextStep(withAnswers(share, '1-percent', { '1-percent': '5' }))).toBeNull();
    const wide = withAnswers(fiveClps, '1-extra', { '1-extra': ['regionsLeast'] });
    expect(nextStep(wide)).toBe('1-regionsLeast');
    expect(nextStep(withAnswers(fiveClps, '1-another', { '1-another': 'yes' }))).toBe('2-how');
  });

  test('a rule that decides nothing has one question, and forgets the others but for those about groups', () => {
    const none = withAnswers(fiveClps, 'decides', { decides: 'no' });
    expect(none).toEqual({ fields: { decides: 'no' }, asked: ['decides', 'reserved', 'quota'] });
    expect(readThresholdFields(none.fields)).toEqual({ ok: true, value: null });
  });

  test('an extra condition that is not wanted any more is forgotten', () => {
    const wide = withAnswers(withAnswers(fiveClps, '1-extra', { '1-extra': ['weight'] }), '1-weight', {
      '1-weight': '5',
    });
    expect(wide.fields).toHaveProperty('1-weight', '5');
    expect(withAnswers(wide, '1-extra', {}).fields).toEqual(fiveClps.fields);
  });
});

test.each([
  ['decides', {}, [['decides', 'no-way']]],
  ['1-how', {}, [['1-how', 'no-way']]],
  ['1-how', { '1-how': 'none' }, [['1-how', 'no-way']]],
  ['1-least', { '1-least': 'five' }, [['1-least', 'whole-number']]],
  ['1-kinds', {}, [['1-kinds', 'kinds-missing']]],
] as const)('at %s the answers %j are refused', (step, typed, problems) => {
  const start = draftOf({ rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] });
  const found = problemsOfStep(withAnswers(start, step, typed), step, CONTEST);
  expect(found.map(({ field, code }) => [field, code])).toEqual(problems);
});

test.each(['', '{', '[]', 'null', '{"fields":1,"asked":[]}', '{"fields":{},"asked":1}', 'x'.repeat(9000)])(
  'the draft %# of an address is not read',
  (text) => {
    expect(readDraft(text)).toBeNull();
  },
);

test('unknown fields and steps of an address are left out', () => {
  const text = '{"fields":{"__proto__":"x","constructor":"y","decides":"yes","1-how":7},"asked":["decides","9-how",3]}';
  expect(readDraft(text)).toEqual({ fields: { decides: 'yes' }, asked: ['decides'] });
});
