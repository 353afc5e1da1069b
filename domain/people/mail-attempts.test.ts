import { expect, test } from 'vitest';
import { LONGEST_ATTEMPT, MOST_ATTEMPTS, mailState, pauseAfter, SENDING_LASTS } from './mail-attempts';

test.each([
  [1, 1],
  [2, 2],
  [4, 8],
  [9, 256],
  [10, 360],
  [MOST_ATTEMPTS, 360],
])('after attempt %i an email waits %i minutes', (attempts, minutes) => {
  expect(pauseAfter(attempts)).toBe(minutes * 60_000);
});

test('an email is not given to a second process while the first may still be sending it', () => {
  expect(SENDING_LASTS).toBeGreaterThanOrEqual(2 * LONGEST_ATTEMPT);
});

const NOW = new Date('2026-12-01T12:00:00Z');
const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

test.each<[string, Partial<Parameters<typeof mailState>[0]>, string]>([
  ['went', { sentAt: NOW, attempts: 1 }, 'sent'],
  ['not tried yet', {}, 'waiting'],
  ['taken a minute ago', { attempts: 1, nextTryAt: inMinutes(2) }, 'sending'],
  ['taken, and the time to send it is over', { attempts: 1, nextTryAt: NOW }, 'waiting'],
  ['failed, and waits longer than any sending', { attempts: 4, nextTryAt: inMinutes(8), hasFailed: true }, 'failed'],
  ['failed and being tried again', { attempts: 4, nextTryAt: inMinutes(3), hasFailed: true }, 'sending'],
  ['given up', { attempts: MOST_ATTEMPTS, nextTryAt: inMinutes(-1), hasFailed: true }, 'failed'],
])('an email that was %s', (_case, mail, state) => {
  expect(mailState({ sentAt: null, attempts: 0, nextTryAt: NOW, hasFailed: false, ...mail }, NOW)).toBe(state);
});
