import { expect, test } from 'vitest';
import { readComparison } from './comparison';

const THERE = ['alder', 'aspen', 'beech', 'birch', 'cedar'];

test.each([
  [
    ['alder', 'birch'],
    ['alder', 'birch'],
  ],
  [
    ['birch', 'alder'],
    ['alder', 'birch'],
  ],
  [
    ['cedar', 'beech', 'alder', 'aspen'],
    ['alder', 'aspen', 'beech', 'cedar'],
  ],
])('%j are compared as %j', (asked, inOrder) => {
  expect(readComparison(asked, THERE)).toEqual({ ok: true, value: inOrder });
});

test.each([
  [[], { code: 'none' }],
  [['alder'], { code: 'one', only: 'alder' }],
  [THERE, { code: 'many', n: 5 }],
  [['alder', 'birch', 'alder'], { code: 'same', twice: 'alder' }],
  [['alder', 'alder'], { code: 'same', twice: 'alder' }],
  [['alder', 'nobody', 'none'], { code: 'unknown', n: 2 }],
  [['ALDER', 'birch'], { code: 'unknown', n: 1 }],
])('%j is refused', (asked, error) => {
  expect(readComparison(asked, THERE)).toEqual({ ok: false, error });
});
