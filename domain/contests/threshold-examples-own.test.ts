import { expect, test } from 'vitest';
import type { RosterCount } from './threshold';
import { boundaryExamples } from './threshold-examples';
import { readThresholdFields, thresholdFields } from './threshold-form';

const ROSTER = [{ kind: 'union', nation: 'England', region: 'London', count: 12 }] as unknown as RosterCount[];
const own = { rule: 'own-body', kinds: ['union'] } as const;

test('the examples of a rule for unions have only unions, and no more than there are', () => {
  const rule = { rule: 'all', of: [own, { rule: 'elsewhere', least: 1, from: [{ kinds: ['union'] }] }] } as const;
  const examples = boundaryExamples(rule, ROSTER);
  expect(examples.length).toBeGreaterThan(2);
  expect(examples.map(({ counts }) => Object.keys(counts))).toEqual(examples.map(() => ['union']));
  expect(Math.max(...examples.map(({ counts }) => counts.union ?? 0))).toBe(11);
});

test('own bodies of several kinds, one of them a CLP, stay as they are in the form', () => {
  const rule = { rule: 'own-body', kinds: ['clp', 'labour_group'] } as const;
  expect(readThresholdFields(thresholdFields(rule) ?? {})).toEqual({ ok: true, value: rule });
});
