import { describe, expect, test } from 'vitest';
import { isInventedAddress, readEmailAddress } from './email-address';

describe('readEmailAddress', () => {
  test.each([
    ['name@example.org', 'name@example.org'],
    ['  Name.Surname+clp@Example.ORG ', 'name.surname+clp@example.org'],
    ['name＠example.org', 'name@example.org'],
    ['o’neil@example.org', 'o’neil@example.org'],
    ['secretary@clp.labour.example', 'secretary@clp.labour.example'],
  ])('keeps %j as %j', (typed, kept) => {
    expect(readEmailAddress(typed)).toBe(kept);
  });

  test.each([
    '',
    'name',
    'name@',
    '@example.org',
    'name@example',
    'two@at@example.org',
    'a b@example.org',
    '"odd@evil.example"@example.org',
    'name@example.org,other@example.org',
    'name@example.org\r\nBcc: other@example.org',
    '<name@example.org>',
    'name@-example.org',
    `${'n'.repeat(250)}@example.org`,
  ])('refuses %j', (typed) => {
    expect(readEmailAddress(typed)).toBeNull();
  });
});

test.each([
  ['member@demo.invalid', true],
  ['name@example.org', true],
  ['name@mail.example', true],
  ['name@notexample.org', false],
  ['name@example.org.uk', false],
  ['name@labour.org.uk', false],
])('whether %s is invented: %s', (address, isInvented) => {
  expect(isInventedAddress(address)).toBe(isInvented);
});
