import { expect, test } from 'vitest';
import { outageSince } from './outages';

const now = new Date('2026-06-26T10:50:00Z');
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

test.each([15, 45, 0, -60])('%i seconds after the last note there was no outage', (seconds) => {
  expect(outageSince(before(seconds), now)).toBeNull();
});

test('a longer pause is an outage from the last note until now', () => {
  expect(outageSince(before(45.001), now)).toEqual({ startsAt: before(45.001), endsAt: now });
});

test('the first note of an installation ends no outage', () => {
  expect(outageSince(null, now)).toBeNull();
});
