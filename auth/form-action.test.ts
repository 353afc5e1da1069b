import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formAction, readForm } from './form-action';

function sent(...pairs: readonly (readonly [string, string | Blob])[]) {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

describe('readForm', () => {
  test('gives a field its text, a repeated field its texts, and leaves out missing fields', () => {
    const form = sent(
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', '{"id":"x"}'],
      ['reason', ' as typed '],
      ['names', 'b'],
      ['names', 'a'],
      ['file', new Blob(['x'])],
    );
    expect(readForm(form)).toEqual({ reason: ' as typed ', names: ['b', 'a'] });
  });

  test.each([
    [[], []],
    [['a'], ['a']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  ])('a list of %j is a list', (ticked, names) => {
    expect(readForm(sent(...ticked.map((name) => ['names', name] as const)), ['names'])).toEqual({ names });
  });

  test('a field with the name of an object’s property is only a field', () => {
    const typed = readForm(sent(['__proto__', 'x'], ['constructor', 'y']));
    expect(Object.keys(typed)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(typed)).toBe(Object.prototype);
  });
});

test('an invalid field has one sentence, and all input comes back', async () => {
  const state = await formAction({
    locale: 'en',
    said: 'nothing',
    form: sent(['reason', ''], ['day', '1'], ['names', 'a']),
    lists: ['names'],
    input: z.object({
      reason: z.string().min(1, 'reason-missing').regex(/x/, 'no-x'),
      day: z.string(),
      names: z.array(z.string()).min(2, 'too-few'),
    }),
    run: () => {
      throw new Error('A form that does not fit must not reach its command.');
    },
    invalid: (field, code) => `${field}: ${code}`,
    refused: (none: never) => none,
    done: (none: never) => none,
  });
  expect(state).toEqual({
    problems: [
      { field: 'reason', text: 'reason: reason-missing' },
      { field: 'names', text: 'names: too-few' },
    ],
    typed: { reason: '', day: '1', names: ['a'] },
  });
});
