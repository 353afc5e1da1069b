import { describe, expect, test } from 'vitest';
import { ok } from '@/domain/base/result';
import { LIST_COLUMNS } from '@/domain/people/list-headings';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { MOST_COLUMNS, readCsv, writeCsv } from './csv';

const LIMITS = { bytes: 1_000_000, rows: 10_000 };
const HEADER = 'clp,email,office\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(bytes(text), LIST_COLUMNS.members, LIMITS);
/** The header, then `text` repeated until the file is as large as it may be. */
const filledWith = (text: string, header = HEADER) =>
  header + text.repeat(Math.floor((LIMITS.bytes - header.length) / text.length));

describe('a CSV file', () => {
  test('has rows with the line on which each begins; empty lines are left out', () => {
    expect(read('\ufeff CLP ;Email\n\n Hexham ;"a\n b"\n\nGower\n')).toMatchObject({
      value: [
        { line: 3, cells: { clp: 'Hexham', email: 'a\n b' } },
        { line: 6, cells: { clp: 'Gower', email: '' } },
      ],
    });
  });

  test.each([
    ['blank rows', filledWith('\n'), { code: 'file-too-long', most: 10_000 }],
    ['blank rows above its header', `${'\n'.repeat(990_000)}${HEADER}`, { code: 'file-too-long', most: 10_000 }],
    ['rows of one space', filledWith(' \n'), { code: 'file-too-long', most: 10_000 }],
    ['rows of commas', filledWith(',,\n'), { code: 'file-too-long', most: 10_000 }],
    ['Windows line ends', filledWith('\r\n'), { code: 'file-too-long', most: 10_000 }],
    ['a header of commas', filledWith(',', 'clp,email'), { code: 'file-too-wide', most: MOST_COLUMNS }],
    [
      'wide rows under a wide header',
      `clp,email${',x'.repeat(20_000)}\n${'a\n'.repeat(9000)}`,
      { code: 'file-too-wide', most: MOST_COLUMNS },
    ],
    ['one cell of a megabyte', filledWith('a'), { code: 'file-not-csv' }],
    ['quotation marks that are never closed', filledWith('a,b\n', `${HEADER}"`), { code: 'file-not-csv', line: 2 }],
    ['quotation marks alone', filledWith('"'), { code: 'file-not-csv' }],
    ['spaces', ' '.repeat(LIMITS.bytes), { code: 'file-empty' }],
    ['a byte more than a megabyte', `${filledWith('\n')}\n\n`, { code: 'file-too-large', most: LIMITS.bytes }],
  ])('with %s is refused', (_case, text, error) => {
    expect(read(text)).toMatchObject({ ok: false, error });
  });

  test('keeps no more cells of a row than it has columns', () => {
    expect(read(filledWith(',', `${HEADER}Hexham`))).toMatchObject({
      value: [{ cells: { clp: 'Hexham', email: '', office: '' } }],
    });
  });

  test('has columns and cells with any name', () => {
    const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const done = read(`clp,email,${words.join(',')}\n${words.join(',')},a,b`);
    expect(done.ok && Object.entries(done.value[0]?.cells ?? {})).toEqual(
      ['clp', 'email', ...words].map((name, at) => [name.toLowerCase(), [...words, 'a', 'b'][at]]),
    );
  });
});

describe('the write lock', () => {
  const within = async (db: TemporaryDatabase, work: () => unknown) =>
    db.transact(async () => ok(work())).catch((error: unknown) => String(error));

  test('is not held while a file is read', async () => {
    const db = await temporaryDatabase();
    expect(await within(db, () => read(HEADER))).toBe('Error: A CSV file must be read before the transaction begins.');
    expect(await within(db, () => 'work')).toEqual(ok('work'));
    expect(read(`${HEADER}Hexham,a,b`).ok).toBe(true);
    await db.close();
  });
});

test('commas, quotation marks and line breaks are quoted, and no formula runs in a spreadsheet', () => {
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
])('no formula runs in a spreadsheet: %j', (text) => {
  expect(writeCsv(['a'], [[text]]).replace(/^a\n"?/, '')).toMatch(/^'/);
});

test.each(['Ynys Môn', 'a = b', '2026-12-08', '1-2', '\u2212', 'x@y'])('%j stays as it is', (text) => {
  expect(writeCsv(['a'], [[text]])).toBe(`a\n${text}\n`);
});
