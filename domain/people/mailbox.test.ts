import { expect, test } from 'vitest';
import { mailboxOf } from './mailbox';

test.each([
  ['name@example.org', 'name@example.org'],
  ['name+1@example.org', 'name@example.org'],
  ['name+a+b@example.org', 'name@example.org'],
  ['na.me@example.org', 'na.me@example.org'],
  ['n.a.me+x@gmail.com', 'name@gmail.com'],
  ['name@googlemail.com', 'name@gmail.com'],
  ['+only@example.org', '+only@example.org'],
])('%s leads to %s', (email, mailbox) => {
  expect(mailboxOf(email)).toBe(mailbox);
});
