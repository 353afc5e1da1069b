import { describe, expect, it } from 'vitest';
import { canonicalJson, type JsonValue } from './canonical-json';

describe('canonicalJson', () => {
  it.each([
    [null, 'null'],
    [true, 'true'],
    ['', '""'],
    [{}, '{}'],
    [[], '[]'],
    [0, '0'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.1, '0.1'],
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    // Sorted by UTF-16 code units: digits, upper-case letters, lower-case letters, then others.
    [{ é: 1, a: 2, B: 3, 10: 4, 9: 5, '': 6 }, '{"":6,"10":4,"9":5,"B":3,"a":2,"é":1}'],
    [{ '\u{1F33F}': 1, '\uFB33': 2 }, '{"\u{1F33F}":1,"\uFB33":2}'],
    [[3, 1, [2, { z: null, y: [] }]], '[3,1,[2,{"y":[],"z":null}]]'],
    ['line\nquote"back\\slash \u0001 é \u2028', '"line\\nquote\\"back\\\\slash \\u0001 é \u2028"'],
    [JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
  ] as [JsonValue, string][])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it.each([
    ['undefined', undefined],
    ['an undefined property', { a: undefined }],
    ['NaN', { a: [Number.NaN] }],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a function', { toJSON: () => 1 }],
    ['a bigint', 1n],
    ['a symbol', Symbol('x')],
    ['a date', { at: new Date(0) }],
    ['a map', new Map()],
    ['a hole', Object.assign([1], { length: 2 })],
    ['half a pair', 'a\uD83C'],
    ['half a pair in a key', { '\uDF3F': 1 }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow(TypeError);
  });

  it('gives the place of the error', () => {
    expect(() => canonicalJson({ names: [{ age: Number.NaN }] })).toThrow('$.names[0].age');
  });
});
