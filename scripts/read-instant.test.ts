import { expect, test } from 'vitest';
import { readInstant } from './read-instant';

test.each([
  ['2026-06-26T12:00', '2026-06-26T11:00:00.000Z'],
  ['2026-12-11 12:00', '2026-12-11T12:00:00.000Z'],
  ['2026-06-26T12:00:00', '2026-06-26T11:00:00.000Z'],
  ['2026-06-26T12:00:00Z', '2026-06-26T12:00:00.000Z'],
  ['2026-06-26T12:00:30.250+05:45', '2026-06-26T06:15:30.250Z'],
])('%s is %s', (text, iso) => {
  expect(readInstant(text, 'Europe/London')?.toISOString()).toBe(iso);
});

test.each([
  '',
  'tomorrow',
  '2026-06-31T12:00',
  '2026-06-31T12:00Z',
  '2026-06-26',
  '2026-06-26T24:00',
  '26/06/2026 12:00',
  '2026-06-26T12:00:30',
])('%j is not an instant', (text) => {
  expect(readInstant(text, 'Europe/London')).toBeNull();
});
