import { expect, test } from 'vitest';
import { MOST_ATTEMPTS, pauseAfter } from './mail-attempts';

test.each([
  [1, 1],
  [2, 2],
  [4, 8],
  [9, 256],
  [10, 360],
  [MOST_ATTEMPTS, 360],
])('after attempt %i a mail waits %i minutes', (attempts, minutes) => {
  expect(pauseAfter(attempts)).toBe(minutes * 60_000);
});
