import { expect, test } from 'vitest';
import { refusalIfSettled, type SettledTimes } from './settled';

const now = new Date('2026-12-12T12:00:00Z');
const before = new Date('2026-12-12T11:59:59Z');
const after = new Date('2026-12-12T12:00:01Z');

test.each<[string, SettledTimes, string | null]>([
  ['neither', { declaredAt: null, cancelledAt: null }, null],
  ['declared', { declaredAt: before, cancelledAt: null }, 'round-declared'],
  ['declared this instant', { declaredAt: now, cancelledAt: null }, 'round-declared'],
  ['declared later', { declaredAt: after, cancelledAt: null }, null],
  ['being amended', { declaredAt: before, cancelledAt: null, amendingSince: before }, null],
  [
    'amended before and settled again',
    { declaredAt: before, cancelledAt: null, amendingSince: null },
    'round-declared',
  ],
  ['cancelled', { declaredAt: null, cancelledAt: before }, 'round-cancelled'],
  ['cancelled while being amended', { declaredAt: before, cancelledAt: now, amendingSince: before }, 'round-cancelled'],
])('a round that is %s', (_name, times, code) => {
  expect(refusalIfSettled(times, now)?.code ?? null).toBe(code);
});
