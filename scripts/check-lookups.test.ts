import { expect, test } from 'vitest';
import { checkLookups, lookupFaults } from './check-lookups.mjs';

const TABLE = 'a table with any keys: use a Map';
const CAST = 'a cast that lets any key in: use a Map or Object.hasOwn';

test.each([
  ['const T: Record<string, number> = { a: 1 };', TABLE],
  ["const T: Readonly<Record<string, () => number>> = {\n  'a-b': () => 1,\n};", TABLE],
  ['const T: { readonly [name: string]: number } = { a: 1 };', TABLE],
  ['type Table = Record<string, number>;\nconst T: Table = { a: 1 };', TABLE],
  ['const n = (T as Record<string, number>)[word];', CAST],
  ['const n = (T as unknown as { readonly [name: string]: number })[word];', CAST],
  ['const n = T[word as keyof typeof T];', CAST],
  ['if (word in T) use();', '`in` also finds what every object has: use Object.hasOwn'],
  ['if (`-1` in T) use();', '`in` also finds what every object has: use Object.hasOwn'],
])('%j is found', (code, what) => {
  const faults = lookupFaults('lib/x.ts', code);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(what);
});

test.each([
  'const T = new Map<string, number>([["a", 1]]);',
  'const T: Record<Kind, number> = { a: 1 };',
  'const T = { a: 1 } satisfies Record<string, number>;',
  'const made: Record<string, number> = {};',
  'const n = Object.hasOwn(T, word) ? T[word as keyof typeof T] : 0;',
  "if ('children' in node) use();",
  'for (const word in T) use(T);',
  '// word in T, as keyof typeof T',
  "const text = 'a in b as keyof c';",
  'type All = { readonly [K in Kind]: number };',
])('%j is safe', (code) => {
  expect(lookupFaults('lib/x.ts', code)).toEqual([]);
});

test('without types, a key in brackets is found and an index of a list is not', () => {
  const code =
    "/* a\n b */\nconst n = words[name];\nconst m = row[at] + row[at - 1] + row[0] + words['a'] + all[all.length - 1];\n";
  expect(lookupFaults('public/islands/x.js', code)).toEqual([
    'public/islands/x.js:3: [name]: a key in brackets: use a Map or Object.hasOwn',
  ]);
});

test('no object of the product is read with a typed key', () => {
  expect(checkLookups(process.cwd())).toEqual([]);
});
