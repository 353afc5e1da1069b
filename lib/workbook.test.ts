import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIST_COLUMNS } from '@/domain/people/list-headings';
import { readCsv } from './csv';
import { asCsv } from './workbook';

const LIMITS = { bytes: 1_000_000, rows: 1000 };
const COLUMNS = LIST_COLUMNS.officers;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook with these rows of XML on each sheet; cells of type "s" refer to `shared`. */
function workbook(sheets: Readonly<Record<string, string>>, shared: readonly string[] = []): Uint8Array {
  const names = Object.keys(sheets);
  const each = (write: (name: string, n: number) => string) => names.map((name, at) => write(name, at + 1)).join('');
  const files: Record<string, string> = {
    'xl/workbook.xml': `${head}<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${PACKAGE}">${each((_, n) => `<Relationship Id="rId${n}" Type="${DOC}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId90" Type="${DOC}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${DOC}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${MAIN}"><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${MAIN}">${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/media/picture.xml': 'not read',
  };
  for (const [at, name] of names.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `${head}<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>${sheets[name]}</sheetData></worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (n: number, ...cells: string[]) =>
  `<row r="${n}">${cells.map((words, at) => text(`${'ABCDEFG'.charAt(at)}${n}`, words)).join('')}</row>`;
const HEAD = row(1, 'CLP name', 'E-mail address', 'Role');

async function read(bytes: Uint8Array) {
  const csv = await asCsv(bytes, COLUMNS, LIMITS);
  return csv.ok ? readCsv(csv.value, COLUMNS, LIMITS) : csv;
}

describe('an Excel workbook', () => {
  test('has rows with their numbers, shared strings, the values of formulas, and dates as days', async () => {
    const sheet = `${row(1, 'Officers of our region')}${row(3, 'CLP name', 'E-mail address', 'Role', 'From')}
      <row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="str"><f>LOWER("WREN@EXAMPLE.ORG")</f><v>wren@example.org</v></c>${text('C4', 'Chair')}<c r="D4" s="1"><v>46143</v></c></row>
      <row r="6">${text('A6', 'Truro, and Falmouth')}${text('B6', '&quot;Lleu&quot; &lt;lleu@example.org&gt;')}${text('C6', 'Ysgrifennydd')}</row>`;
    expect(await read(workbook({ Sheet1: sheet }, ['Ynys Môn']))).toMatchObject({
      value: [
        { line: 4, cells: { clp: 'Ynys Môn', email: 'wren@example.org', office: 'Chair', from: '2026-05-01' } },
        { line: 6, cells: { clp: 'Truro, and Falmouth', email: '"Lleu" <lleu@example.org>', office: 'Ysgrifennydd' } },
      ],
    });
  });

  test('may have its list on any sheet', async () => {
    const list = HEAD + row(2, 'Hexham', 'wren@example.org', 'Chair');
    const found = { value: [{ line: 2, cells: { clp: 'Hexham' } }] };
    expect(await read(workbook({ Notes: row(1, 'About this file'), Officers: list }))).toMatchObject(found);
    expect(await read(workbook({ Template: HEAD, Officers: list }))).toMatchObject(found);
    expect(await read(workbook({ One: list, Two: list }))).toEqual({
      ok: false,
      error: { code: 'sheets-several', sheets: ['One', 'Two'] },
    });
  });

  test('without the columns names what is missing', async () => {
    expect(await read(workbook({ One: row(1, 'CLP', 'Notes') }))).toMatchObject({
      error: { code: 'columns-missing', missing: ['email', 'office'] },
    });
    expect(await read(workbook({ One: '' }))).toMatchObject({ error: { code: 'file-empty' } });
  });

  test('a line break in a cell moves no row', async () => {
    const sheet =
      HEAD + row(2, 'Hexham&#10;CLP', 'wren@example.org', 'Chair') + row(3, 'Gower', 'a@example.org', 'Chair');
    expect(await read(workbook({ One: sheet }))).toMatchObject({ value: [{ line: 2 }, { line: 3 }] });
  });
});

describe('a workbook beyond the limits is refused at once', () => {
  const format = (n: number) => `<row r="${n}" s="1"><c r="XFD${n}" s="1"/></row>`;
  test('cells that only have a format are not counted', async () => {
    const sheet = HEAD + row(2, 'Hexham', 'wren@example.org', 'Chair') + format(1_048_576);
    expect(await read(workbook({ One: sheet }))).toMatchObject({ value: [{ line: 2 }] });
  });

  test.each([
    ['a row far away', HEAD + row(1_048_576, 'Hexham'), { code: 'file-too-long', most: 1000 }],
    ['a column far away', `${HEAD}<row r="2">${text('XFD2', 'x')}</row>`, { code: 'file-too-wide', most: 100 }],
    [
      'too many rows',
      HEAD + Array.from({ length: 1001 }, (_, n) => row(n + 2, 'a', 'b', 'c')).join(''),
      { code: 'file-too-long', most: 1000 },
    ],
    ['a sheet that unpacks to too much', HEAD + ' '.repeat(40_100_000), { code: 'file-too-large' }],
  ])('%s', async (_what, sheet, error) => {
    const bytes = workbook({ One: sheet });
    const began = performance.now();
    expect(await read(bytes)).toMatchObject({ ok: false, error });
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

test.each([
  [
    'OpenDocument',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
  ],
  ['Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') })],
  ['Word', zipSync({ 'word/document.xml': strToU8('<a/>') })],
  ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a broken archive', workbook({ One: HEAD }).slice(0, 300)],
  ['broken XML', workbook({ One: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' })],
])('%s is refused in plain words', async (_what, bytes) => {
  expect(await read(bytes)).toEqual({ ok: false, error: { code: 'file-not-text' } });
});

test('an entity does not grow', async () => {
  const bomb = workbook({ One: HEAD + row(2, '&a;&a;', 'wren@example.org', 'Chair') });
  expect(await read(bomb)).toMatchObject({ ok: true });
});
