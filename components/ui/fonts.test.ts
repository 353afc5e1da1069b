import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cy } from '@/messages/cy';
import { en } from '@/messages/en';

/** The most that a browser fetches for the fonts of a page on first sight, in bytes. */
const MOST = 60_000;
const size = (name: string) => statSync(`components/ui/fonts/${name}`).size;
const preloaded = [...readFileSync('components/ui/page.tsx', 'utf8').matchAll(/'\.\/fonts\/([^']+\.woff2)'/g)].map(
  ([, name = '']) => name,
);

/** The faces of a family in the style sheet: the file and the characters of each. */
function facesOf(family: string) {
  const css = readFileSync('app/styles/fonts.css', 'utf8');
  return [...css.matchAll(/@font-face \{([^}]+)\}/g)].flatMap(([, face = '']) => {
    if (!face.includes(`"${family}"`)) return [];
    const ranges = /unicode-range:([^;]+);/.exec(face)?.[1] ?? '';
    const characters = ranges.split(',').flatMap((range) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split('-')
        .map((each) => Number.parseInt(each, 16));
      return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
    });
    return [{ file: /fonts\/([^"]+)"/.exec(face)?.[1] ?? '', characters: new Set(characters) }];
  });
}

const lettersOf = (messages: object) => new Set(JSON.stringify(messages).replaceAll(/\\n/g, ''));

test('the fonts of a page in English are few bytes, and have every letter of its words', () => {
  expect(preloaded).toHaveLength(2);
  expect(preloaded.reduce((sum, name) => sum + size(name), 0)).toBeLessThanOrEqual(MOST);
  const faces = [...facesOf('Archivo Text'), ...facesOf('Newsreader Text')];
  expect(faces.map(({ file }) => file)).toEqual(expect.arrayContaining(preloaded));
  const welsh = facesOf('Archivo Variable').flatMap(({ characters }) => [...characters]);
  for (const { characters } of faces)
    expect([...lettersOf(en)].filter((letter) => !characters.has(letter) && !welsh.includes(letter))).toEqual([]);
});

test('so are those of a page in Welsh', () => {
  const normal = ['archivo-welsh-wdth-normal.woff2', 'newsreader-welsh-wght-normal.woff2'];
  expect([...preloaded, ...normal].reduce((sum, name) => sum + size(name), 0)).toBeLessThanOrEqual(MOST);
  for (const family of ['Archivo', 'Newsreader']) {
    const faces = [...facesOf(`${family} Text`), ...facesOf(`${family} Variable`)];
    const known = new Set(faces.flatMap(({ characters }) => [...characters]));
    expect([...lettersOf(cy)].filter((letter) => !known.has(letter))).toEqual([]);
  }
});
