import { expect, test } from 'vitest';
import { keptWithin } from './kept-within';

function keeper(most: number) {
  const made: string[] = [];
  const kept = keptWithin(
    most,
    (text) => {
      made.push(text);
      return text.toUpperCase();
    },
    (value) => value.length,
  );
  return { made, kept };
}

test('a text is made into something once', () => {
  const { made, kept } = keeper(100);
  expect([kept.get('a'), kept.get('a'), kept.get('__proto__'), kept.get('__proto__')]).toEqual([
    'A',
    'A',
    '__PROTO__',
    '__PROTO__',
  ]);
  expect(made).toEqual(['a', '__proto__']);
});

test('no more is kept than there is room for, and what was asked for last stays', () => {
  const { made, kept } = keeper(12);
  for (const text of ['aa', 'bb', 'aa', 'cc']) kept.get(text);
  expect(kept.bytes).toBe(12);
  kept.get('aa');
  expect(made).toEqual(['aa', 'bb', 'cc']);
  kept.get('bb');
  expect(made).toEqual(['aa', 'bb', 'cc', 'bb']);
  expect(kept.get('much too long')).toBe('MUCH TOO LONG');
  expect(kept.bytes).toBe(12);
  for (let n = 0; n < 1000; n += 1) kept.get(String(n % 10));
  expect(kept.bytes).toBeLessThanOrEqual(12);
});
