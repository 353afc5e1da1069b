import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZip } from '@/verifier/verify.mjs';
import { type StreamedFile, writeZip, zipParts } from './zip';

const AT = new Date('2026-12-11T12:00:02Z');
const LINES = Array.from({ length: 3000 }, (_, n) => `{"seq":${n},"name":"Ynys Môn"}\n`);

async function* lines() {
  for (const [place, line] of LINES.entries()) yield place % 2 === 0 ? line : { hashes: line };
  yield '';
}

async function* streamed(): AsyncGenerator<StreamedFile> {
  yield { path: 'folder/first.txt', contents: 'first' };
  yield { path: 'folder/long.jsonl', contents: lines() };
  yield { path: 'folder/empty.txt', contents: '' };
}

const WHOLE = [
  { path: 'folder/first.txt', contents: 'first' },
  { path: 'folder/long.jsonl', contents: LINES.join('') },
  { path: 'folder/empty.txt', contents: '' },
];

test.each([
  ['as a whole', async () => writeZip(WHOLE, AT)],
  [
    'in parts',
    async () => {
      const parts: Uint8Array[] = [];
      for await (const part of zipParts(streamed(), AT)) parts.push(part);
      return Buffer.concat(parts);
    },
  ],
] as const)('files that are packed %s are read by this project and by others', async (_how, pack) => {
  const bytes = await pack();
  const expected = WHOLE.map(({ path, contents }) => [path, contents]);
  expect([...readZip(bytes)].map(([path, contents]) => [path, contents.toString('utf8')])).toEqual(expected);
  const others = Object.entries(unzipSync(bytes));
  expect(others.map(([path, contents]) => [path, Buffer.from(contents).toString('utf8')])).toEqual(expected);
  expect((await pack()).equals(bytes)).toBe(true);
});

test('no archive has a date before 1980', () => {
  expect(() => writeZip(WHOLE, new Date('1979-12-31T12:00:00Z'))).toThrow('1980');
});
