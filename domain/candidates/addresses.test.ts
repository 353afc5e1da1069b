import { expect, test } from 'vitest';
import { ok, refuse } from '../base/result';
import { MOST_ADDRESSES, readAddresses } from './addresses';

test.each([
  ['', []],
  ['  ', []],
  ['Ann@Example.org', ['ann@example.org']],
  ['a@example.org, b@example.org;c@example.org\r\nd@example.org', ['a', 'b', 'c', 'd'].map((n) => `${n}@example.org`)],
  ['a@example.org A@EXAMPLE.ORG', ['a@example.org']],
])('reads %j', (typed, emails) => {
  expect(readAddresses(typed)).toEqual(ok(emails));
});

test('names the text that is not an address', () => {
  expect(readAddresses('a@example.org, ann at example')).toEqual(refuse({ code: 'address-wrong', typed: 'ann' }));
});

test('refuses more than one person has', () => {
  const typed = (n: number) => Array.from({ length: n }, (_, i) => `a${i}@example.org`).join(' ');
  expect(readAddresses(typed(MOST_ADDRESSES)).ok).toBe(true);
  expect(readAddresses(typed(MOST_ADDRESSES + 1))).toEqual(
    refuse({ code: 'too-many-addresses', most: MOST_ADDRESSES }),
  );
});
