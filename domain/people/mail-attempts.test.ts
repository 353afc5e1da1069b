import { expect, test } from 'vitest';
import {
  afterFailure,
  laneOf,
  leaseLasts,
  longestAttempt,
  MOST_ATTEMPTS,
  mailState,
  pauseAfter,
} from './mail-attempts';

test.each([
  [1, 1],
  [2, 2],
  [4, 8],
  [9, 256],
  [10, 360],
  [MOST_ATTEMPTS, 360],
])('after attempt %i an email waits %i minutes', (attempts, minutes) => {
  expect(pauseAfter('other', attempts)).toBe(minutes * 60_000);
});

test('a sign-in link is tried again within seconds, and an attempt never takes a minute', () => {
  for (let attempt = 1; attempt < 100; attempt += 1) {
    expect(pauseAfter('sign-in', attempt)).toBeLessThanOrEqual(15_000);
    expect(longestAttempt('sign-in', attempt)).toBeLessThanOrEqual(30_000);
  }
  expect(longestAttempt('sign-in', 1) + pauseAfter('sign-in', 1)).toBeLessThan(10_000);
});

test('an email is not given to a second process while the first may still be sending it', () => {
  for (const lane of ['sign-in', 'other'] as const)
    for (let attempt = 1; attempt <= 20; attempt += 1)
      expect(leaseLasts(lane, attempt)).toBeGreaterThanOrEqual(longestAttempt(lane, attempt) + 20_000);
});

test('the lane is that of the occasion', () => {
  expect(laneOf({ occasion: 'sign-in:abc' })).toBe('sign-in');
  expect(laneOf({ occasion: 'receipt:sign-in:abc' })).toBe('other');
});

const NOW = new Date('2026-12-01T12:00:00Z');
const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const receipt = { occasion: 'receipt:x', createdAt: NOW };
const link = { occasion: 'sign-in:x', createdAt: NOW };

test.each<[string, typeof receipt, number, boolean, Date, object]>([
  ['refused for good', receipt, 1, true, NOW, { outcome: 'refused' }],
  ['refused for now', receipt, 1, false, NOW, { outcome: 'waiting', nextTryAt: inMinutes(1) }],
  ['refused for now, often', receipt, MOST_ATTEMPTS, false, NOW, { outcome: 'given-up' }],
  ['refused for good, a link', link, 1, true, NOW, { outcome: 'refused' }],
  ['refused for now, a link, often', link, 50, false, NOW, { outcome: 'waiting', nextTryAt: inMinutes(0.25) }],
  [
    'refused for now, a link that expires before the next try',
    link,
    9,
    false,
    inMinutes(59.9),
    { outcome: 'given-up' },
  ],
])('an email %s', (_case, mail, attempts, isFinal, now, next) => {
  expect(afterFailure(mail, attempts, { isFinal }, now)).toEqual(next);
});

test.each<[string, Partial<Parameters<typeof mailState>[0]>, string]>([
  ['went', { outcome: 'sent', attempts: 1 }, 'sent'],
  ['not tried yet', {}, 'waiting'],
  ['taken a minute ago', { attempts: 1, leasedUntil: inMinutes(2) }, 'sending'],
  ['taken, and the time to send it is over', { attempts: 1, leasedUntil: NOW }, 'failing'],
  ['failed', { attempts: 4 }, 'failing'],
  ['refused', { outcome: 'refused', attempts: 1 }, 'refused'],
  ['given up', { outcome: 'given-up', attempts: MOST_ATTEMPTS }, 'given-up'],
])('an email that was %s', (_case, mail, state) => {
  expect(mailState({ outcome: 'waiting', attempts: 0, leasedUntil: null, ...mail }, NOW)).toBe(state);
});
