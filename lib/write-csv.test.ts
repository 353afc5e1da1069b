import { expect, test } from 'vitest';
import { writeCsv } from './write-csv';

test('commas, quotation marks and line breaks are quoted, and nothing runs in a spreadsheet', () => {
  const rows = [
    ['Truro, and Falmouth', 3, null],
    ['She said "yes"', 0, 'one\ntwo'],
    ['=cmd|calc', -1, '@sum'],
  ];
  expect(writeCsv(['a', 'b', 'c'], rows)).toBe(
    'a,b,c\n"Truro, and Falmouth",3,\n"She said ""yes""",0,"one\ntwo"\n\'=cmd|calc,-1,\'@sum\n',
  );
});

test.each([
  '=1+1',
  ' =1+1',
  '\u00A0+1',
  '\u200B-1',
  '\uFEFF@sum',
  '\uFF1D1',
  '\uFF0B1',
  '\uFF0D1',
  '\uFF20a',
  '\n=1',
  '\t1',
  '\0=1',
])('nothing runs in a spreadsheet: %j', (text) => {
  expect(writeCsv(['a'], [[text]]).replace(/^a\n"?/, '')).toMatch(/^'/);
});

test.each(['Ynys Môn', 'a = b', '2026-12-08', '1-2', '\u2212', 'x@y'])('%j stays as it is', (text) => {
  expect(writeCsv(['a'], [[text]])).toBe(`a\n${text}\n`);
});
