import { expect, test } from 'vitest';
import { ATTRIBUTES } from '@/domain/contests/reserved-seats';
import type { HeldRules } from '@/domain/contests/rule-form';
import { draftOf, EXTRAS, stepsOf, withAnswers } from '@/domain/contests/rule-steps';
import { FIVE_CLPS } from '@/domain/contests/threshold-presets';
import { answerOf, stepFields } from './step-fields';

test('no question about a rule has more than thirty fields', () => {
  const held: HeldRules = {
    seats: 9,
    maxPerBody: 9,
    threshold: { rule: 'any', of: [FIVE_CLPS, FIVE_CLPS, FIVE_CLPS] },
    reservedSeats: [{ least: 1, region: 'Wales' }, ...ATTRIBUTES.map((attribute) => ({ least: 1, attribute }))],
    quotas: ATTRIBUTES.map((attribute) => ({ kind: 'at-least', least: 1, attribute })),
  };
  const start = draftOf(held.threshold, held);
  const draft = withAnswers(start, '1-extra', { '1-extra': EXTRAS });
  const steps = stepsOf(draft);
  expect(steps.length).toBeGreaterThan(20);
  const counts = steps.map((step) =>
    stepFields(step, draft, 'en', held).reduce(
      (sum, field) => sum + ('choices' in field ? field.choices.length : 1),
      0,
    ),
  );
  expect(Math.max(...counts)).toBeLessThan(30);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test('several answers to one question are listed, and not joined into a sentence', () => {
  const reservedSeats = [{ least: 1, attribute: 'woman' } as const, { least: 1, region: 'Wales' } as const];
  const held: HeldRules = { seats: 2, maxPerBody: 2, threshold: FIVE_CLPS, reservedSeats, quotas: [] };
  expect(answerOf('reserved', draftOf(FIVE_CLPS, held), 'en', held)).toBe(
    'Women; People whose home CLP or other body is in a region',
  );
});
