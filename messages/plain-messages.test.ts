import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { cy } from './cy';
import { en } from './en';
import { fill, readPlainMessage } from './plain-messages';

const leavesOf = (messages: object, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leavesOf(Object(value), `${path}${key}.`),
  );

test.each([
  ['en', en],
  ['cy', cy],
] as const)('every plain message reads as the formatter makes it: %s', (locale, messages) => {
  const t = createTranslator({ locale, messages: messages as never }) as unknown as (
    key: string,
    values: object,
  ) => string;
  const leaves = leavesOf(messages);
  const plain = leaves.flatMap(([key, text]) => {
    const message = readPlainMessage(text);
    return message ? [{ key, message }] : [];
  });
  expect(plain.length).toBeGreaterThan(leaves.length / 2);
  for (const { key, message } of plain) {
    const values = Object.fromEntries(
      message.names.map((name, at) => [name, at % 2 === 0 ? `“O'Neill” {${name}} <b>#'` : 1234567.5]),
    );
    expect(fill(message, values)).toBe(t(key, values));
  }
});

test.each([
  ['{count, plural, one {# CLP} other {# CLPs}}', null],
  ['<link>Ask</link>', null],
  ["It''s here", null],
  ["'{name}'", null],
  ['an open {brace', null],
  ['', null],
  [undefined, null],
])('%s is not plain', (text, expected) => expect(readPlainMessage(text)).toBe(expected));

test('a value that is missing or is no text or number is left to the formatter', () => {
  const message = readPlainMessage('Hello {name}');
  if (!message) throw new Error('not plain');
  expect(fill(message, {})).toBeNull();
  expect(fill(message, { name: null })).toBeNull();
  expect(fill(message, { name: new Date(0) })).toBeNull();
  expect(fill(message, { name: 3 })).toBe('Hello 3');
});
