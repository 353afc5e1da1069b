import { describe, expect, test } from 'vitest';
import { groupFields, groupStepsOf, keptGroups, readGroupFields } from './group-form';
import { ATTRIBUTES, type GroupRules, type ReservedSeats } from './reserved-seats';
import { ASKED_GROUPS, readRuleFields } from './rule-form';
import { draftAsText, draftOf, KEEP, nextStep, problemsOfStep, readDraft, withAnswers } from './rule-steps';
import { FIVE_CLPS } from './threshold-presets';

type Held = GroupRules & { readonly maxPerBody: number };
const NONE: Held = { seats: 9, maxPerBody: 4, reservedSeats: null, quotas: [] };
const quota = (least: number, attribute: string) => ({ kind: 'at-least', least, attribute }) as const;
const ofWales: ReservedSeats = { least: 1, region: 'Wales' };
const ofLondon: ReservedSeats = { least: 1, region: 'London' };

describe('rules about groups can be made with the questions, and edited', () => {
  test.each<[string, Held]>([
    ['none', NONE],
    ...ATTRIBUTES.map((attribute): [string, Held] => [
      attribute,
      { ...NONE, reservedSeats: [{ least: 4, attribute }] },
    ]),
    ['regions', { ...NONE, reservedSeats: [ofLondon, ofWales] }],
    ['a quota of each', { ...NONE, quotas: ATTRIBUTES.map((attribute) => quota(1, attribute)) }],
    [
      'everything',
      {
        ...NONE,
        reservedSeats: [...ATTRIBUTES.map((attribute) => ({ least: 9, attribute })), ofLondon, ofWales],
        quotas: [quota(4, 'woman'), quota(1, 'co-operator')],
      },
    ],
    ['regions with different numbers', { ...NONE, reservedSeats: [ofWales, { ...ofLondon, least: 2 }] }],
  ])('%s', (_name, rules) => {
    const { reservedSeats, quotas } = rules;
    expect(readGroupFields(groupFields(rules), rules)).toEqual({ ok: true, value: { reservedSeats, quotas } });
    const draft = draftOf(FIVE_CLPS, rules);
    expect(nextStep(draft)).toBeNull();
    expect(readDraft(draftAsText(draft))).toEqual(draft);
  });

  test('what the form has no questions for is kept until the admin asks for something else', () => {
    const rules = { ...NONE, reservedSeats: [ofWales, { ...ofLondon, least: 2 }], quotas: [quota(1, 'co-operator')] };
    expect(keptGroups(rules)).toEqual({ reservedSeats: rules.reservedSeats, quotas: rules.quotas });
    const asked = { reserved: ['region'], 'reserved-region': '3', 'reserved-regions': ['Wales'] };
    expect(readGroupFields(asked, rules)).toMatchObject({ value: { reservedSeats: [{ least: 3, region: 'Wales' }] } });
  });

  test('only the chosen groups are asked about, and a group that is no longer chosen is forgotten', () => {
    const draft = withAnswers(draftOf(FIVE_CLPS), 'reserved', { reserved: ['woman', 'region'] });
    expect(nextStep(draft)).toBe('reserved-woman');
    const four = withAnswers(draft, 'reserved-woman', { 'reserved-woman': '4' });
    expect(nextStep(four)).toBe('reserved-region');
    expect(groupStepsOf(withAnswers(four, 'reserved', {}).fields)).toEqual(['reserved', 'quota']);
    expect(withAnswers(four, 'reserved', {}).fields).not.toHaveProperty('reserved-woman');
  });
});

test.each([
  ['reserved-woman', '9', []],
  ['reserved-woman', '10', [['reserved-woman', 'reserved-too-many']]],
  ['reserved-woman', '0', [['reserved-woman', 'whole-number']]],
  ['reserved-woman', '', [['reserved-woman', 'whole-number']]],
  ['quota-bame', '4', []],
  ['quota-bame', '5', [['quota-bame', 'quota-too-many']]],
  ['quota-bame', 'two', [['quota-bame', 'whole-number']]],
  ['reserved-region', '4', [['reserved-regions', 'regions-missing']]],
] as const)('at %s the answer “%s” gives %j', (step, typed, problems) => {
  const chosen = { reserved: ['woman', 'region'], quota: ['bame'] };
  const draft = withAnswers(withAnswers(withAnswers(draftOf(null), 'reserved', chosen), 'quota', chosen), step, {
    [step]: typed,
  });
  expect(problemsOfStep(draft, step, NONE).map(({ field, code }) => [field, code])).toEqual(problems);
});

test('regions together cannot have more seats than there are', () => {
  const of = (each: string) => ({
    reserved: ['region'],
    'reserved-region': each,
    'reserved-regions': ['Wales', 'London', 'Scotland'],
  });
  expect(readGroupFields(of('3'), NONE).ok).toBe(true);
  expect(readGroupFields(of('4'), NONE)).toMatchObject({
    error: [{ field: 'reserved-region', code: 'reserved-too-many' }],
  });
});

describe('the whole form', () => {
  const held = { ...NONE, threshold: FIVE_CLPS, reservedSeats: [ofWales], quotas: [quota(1, 'woman')] };

  test('leaves groups as they are if it did not ask about them', () => {
    expect(readRuleFields({ decides: 'no' }, held)).toEqual({
      ok: true,
      value: { threshold: null, reservedSeats: [ofWales], quotas: [quota(1, 'woman')] },
    });
    expect(readRuleFields({ decides: 'no', [ASKED_GROUPS.name]: ASKED_GROUPS.value }, held)).toMatchObject({
      value: { reservedSeats: null, quotas: [] },
    });
  });

  test('keeps a rule for the ballot that it has no questions for', () => {
    const threshold = { rule: 'all', of: [{ rule: 'any', of: [FIVE_CLPS, { rule: 'own-body' }] }, FIVE_CLPS] } as const;
    const draft = draftOf(threshold, held);
    expect(draft.fields.decides).toBe(KEEP);
    expect(nextStep(draft)).toBeNull();
    const typed = { ...draft.fields, [ASKED_GROUPS.name]: ASKED_GROUPS.value };
    const { reservedSeats, quotas } = held;
    expect(readRuleFields(typed, { ...held, threshold })).toEqual({
      ok: true,
      value: { threshold, reservedSeats, quotas },
    });
  });
});
