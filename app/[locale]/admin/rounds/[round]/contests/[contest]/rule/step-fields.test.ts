import { expect, test } from 'vitest';
import { draftOf, EXTRAS, NO_RULE_YET, stepsOf, withAnswers } from '@/domain/contests/rule-steps';
import { FIVE_CLPS } from '@/domain/contests/threshold-presets';
import { stepFields } from './step-fields';

test('no question about a rule has more than thirty fields', () => {
  const start = draftOf({ rule: 'any', of: [FIVE_CLPS, FIVE_CLPS, FIVE_CLPS] }) ?? NO_RULE_YET;
  const draft = withAnswers(start, '1-extra', { '1-extra': EXTRAS });
  const steps = stepsOf(draft);
  expect(steps.length).toBeGreaterThan(20);
  const counts = steps.map((step) =>
    stepFields(step, draft, 'en').reduce((sum, field) => sum + ('choices' in field ? field.choices.length : 1), 0),
  );
  expect(Math.max(...counts)).toBeLessThan(30);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});
