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
