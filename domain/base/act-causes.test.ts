import { expect, test } from 'vitest';
import { type ActCause, givenReason } from './act-causes';

test.each<[ActCause | null, string, string]>([
  [null, '', ''],
  [null, '  ', ''],
  [null, ' The minutes say so. ', 'The minutes say so.'],
  ['not-quorate', '', 'not-quorate'],
  ['not-quorate', 'Nine came.', 'not-quorate'],
  ['other', '', ''],
  ['other', ' ', ''],
  ['other', 'Nine came.', 'Nine came.'],
])('the common reason %s with the words "%s" gives "%s"', (cause, reason, given) => {
  expect(givenReason({ cause, reason })).toBe(given);
});
