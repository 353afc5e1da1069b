import { expect, test } from 'vitest';
import { SENT_MARK, withoutMark } from './sent-mark.mjs';

test.each([
  ['/admin', '/admin'],
  ['/admin?a=1', '/admin?a=1'],
  [`/admin?${SENT_MARK}=x7`, '/admin'],
  [`/admin?a=1&${SENT_MARK}=x7`, '/admin?a=1'],
  [`/admin?${SENT_MARK}=x7&a=1`, '/admin?a=1'],
  [`/admin?a=1&${SENT_MARK}=x7&b=%262`, '/admin?a=1&b=%262'],
  [`/admin?a${SENT_MARK}=x7`, `/admin?a${SENT_MARK}=x7`],
])('%s without the mark of a form', (address, without) => {
  expect(withoutMark(address)).toBe(without);
});
