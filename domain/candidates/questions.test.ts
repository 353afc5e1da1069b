import { describe, expect, test } from 'vitest';
import { areQuestionsFixed, judgeQuestion, movedBy } from './questions';

describe('a question', () => {
  test('is one line, with Welsh or without', () => {
    expect(judgeQuestion({ text: ' What would\nyou do first? ', textCy: '' })).toEqual({
      ok: true,
      value: { text: 'What would you do first?', textCy: null },
    });
  });
  test.each([
    ['', 'Beth?', 'text', 'question-missing'],
    ['a'.repeat(301), '', 'text', 'text-long'],
    ['Why?', 'a'.repeat(301), 'textCy', 'text-long'],
  ])('%#: is refused', (text, textCy, field, code) => {
    expect(judgeQuestion({ text, textCy })).toEqual({
      ok: false,
      error: { code: 'wrong', problems: [{ field, code }] },
    });
  });
});

test('questions are fixed once somebody has published an answer', () => {
  expect(areQuestionsFixed(false, 3)).toBe(false);
  expect(areQuestionsFixed(true, 0)).toBe(false);
  expect(areQuestionsFixed(true, 1)).toBe(true);
});

test.each([
  ['b', -1, 'bac'],
  ['b', 1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['x', 1, 'abc'],
] as const)('%s by %i', (one, by, order) => {
  expect(movedBy([...'abc'], one, by).join('')).toBe(order);
});
