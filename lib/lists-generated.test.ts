import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIST_COLUMNS, LIST_KINDS, type ListKind } from '@/domain/people/list-headings';
import { randomFrom } from '@/testing/random';
import { type CsvRefusal, readCsv } from './csv';
import { asCsv } from './workbook';

// Every list is written in many ways, and must be read the same each time. A seed makes each run the same.

const LIMITS = { bytes: 1_000_000, rows: 1000 };
type Rows = readonly (readonly string[])[];

/** The headings of each list, in several wordings, and rows with everything that a cell may hold. */
const LISTS: Readonly<
  Record<ListKind, { readonly columns: readonly string[]; readonly wordings: Rows; readonly rows: Rows }>
> = {
  officers: {
    columns: ['clp', 'email', 'office'],
    wordings: [
      ['CLP name', 'E-mail address', 'Role'],
      ['Etholaeth', 'E-bost', 'Swydd'],
    ],
    rows: [
      ['Ynys Môn', 'siân@example.org', 'Hon. Secretary'],
      ['Ruislip, Northwood and Pinner', "o'dell@example.org", 'chair; acting'],
      ['Queen’s Park', '"Wren" <wren@example.org>', 'Ysgrifennydd'],
    ],
  },
  members: {
    columns: ['clp', 'email'],
    wordings: [
      ['Constituency', 'Email'],
      ['Enw’r CLP', 'Cyfeiriad e-bost'],
    ],
    rows: [
      ['Truro and Falmouth', 'wren@example.org'],
      ['Brecon, Radnor', 'info@xn--mnchen-3ya.example'],
    ],
  },
  candidates: {
    columns: ['name', 'clp', 'slates', 'email'],
    wordings: [
      ['Full name', 'Home CLP', 'Slates', 'E-mail'],
      ['Enw', 'CLP cartref', 'Llechi', 'E-bost'],
    ],
    rows: [
      ['OAKLEY, Wren', 'Gower', 'Oak list; Ash list', 'wren@example.org; lleu@example.org'],
      ['Siân O’Dell', 'Ynys Môn', '', ''],
      ['Rowan "Ro" Sample', 'Stroud', 'A | B', ''],
    ],
  },
  nominations: {
    columns: ['clp', 'candidate', 'source'],
    wordings: [
      ['Nominated by', 'Nominee', 'Source'],
      ['Etholaeth', 'Ymgeisydd', 'Ffynhonnell'],
    ],
    rows: [
      ['Hull W & Hessle', 'OAKLEY, Wren', 'https://example.org/a?b=1;c=2'],
      ['Bristol NW', 'Rowan Sample (Stroud)', 'A letter, page 1'],
    ],
  },
};

const ENDS = ['\n', '\r\n', '\r', '\u2028'] as const;
const SEPARATORS = [',', ';', '\t', '|'] as const;
const BLANKS = ['', ' ', '\u00a0', '\u200b', '\ufeff', '""', '" "'] as const;
const INVISIBLE = ['', '\u200b', '\u2060', '\u00ad', '\ufeff'] as const;

const encoded = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with a mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16le with a mark': (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'utf-16be with a mark': (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  'utf-16le': (text: string) => new Uint8Array(Buffer.from(text, 'utf16le')),
  'utf-16be': (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
};
const ENCODINGS = Object.values(encoded);

/** One way to write a list: its bytes, and the line of each row. */
function written(kind: ListKind, seed: number): { readonly bytes: Uint8Array; readonly lines: readonly number[] } {
  const pick = randomFrom(seed);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const { wordings, rows } = LISTS[kind];
  const isNamed = pick(4) === 0;
  const separator = one(SEPARATORS);
  const isMixed = pick(3) === 0;
  const end = one(ENDS);
  const quoted = (cell: string) =>
    pick(3) === 0 || new RegExp(`["\\n\\r\\u2028${separator === '|' ? '\\|' : separator}]`).test(cell)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const line = (cells: readonly string[]) => cells.map(quoted).join(separator);
  const blank = () => Array.from({ length: pick(5) }, () => one(BLANKS)).join(separator);
  const texts: string[] = isNamed ? [`sep=${separator}`] : [];
  if (!isNamed && pick(3) === 0) texts.push(quoted('Our list as at 1 May'));
  while (pick(3) === 0) texts.push(blank());
  texts.push(line(one(wordings).map((heading) => `${one(INVISIBLE)}${heading}${one(INVISIBLE)}`)));
  const lines: number[] = [];
  for (const cells of rows) {
    while (pick(2) === 0) texts.push(blank());
    lines.push(texts.length + 1);
    texts.push(line(cells));
  }
  while (pick(2) === 0) texts.push(blank());
  let text = texts[0] ?? '';
  for (const next of texts.slice(1)) {
    const chosen = isMixed ? one(ENDS) : end;
    // A CR and a LF with nothing between them would be one line end.
    text += (chosen === '\n' && text.endsWith('\r') ? '\r' : chosen) + next;
  }
  return { bytes: one(ENCODINGS)(text), lines };
}

async function read(kind: ListKind, bytes: Uint8Array) {
  const csv = await asCsv(bytes, LIST_COLUMNS[kind], LIMITS);
  return csv.ok ? readCsv(csv.value, LIST_COLUMNS[kind], LIMITS) : csv;
}

const expected = (kind: ListKind, lines: readonly number[]) =>
  LISTS[kind].rows.map((cells, at) => ({
    line: lines[at],
    cells: Object.fromEntries(LISTS[kind].columns.map((column, place) => [column, cells[place]])),
    hasTooMany: false,
  }));

describe.each(LIST_KINDS)('a list of %s', (kind) => {
  test('is read the same in 300 ways to write it', async () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { bytes, lines } = written(kind, seed);
      expect(await read(kind, bytes), `seed ${seed}`).toEqual({ ok: true, value: expected(kind, lines) });
    }
  });

  test('is refused if a column is there twice, in any wording', async () => {
    const [first = [], second = []] = LISTS[kind].wordings;
    for (const [at, heading] of second.entries()) {
      const text = `${[...first, heading].join(',')}\n${'x,'.repeat(first.length)}y`;
      expect(await read(kind, encoded['utf-8'](text)), heading).toMatchObject({
        error: { code: 'column-twice', column: LISTS[kind].columns[at], headings: [first[at], heading] },
      });
    }
  });

  test.each<[string, Uint8Array, CsvRefusal['code']]>([
    [
      'an old workbook (.xls)',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
      'file-not-text',
    ],
    ['OpenDocument', zipSync({ 'content.xml': strToU8('<office/>'), mimetype: strToU8('x') }), 'file-not-text'],
    ['Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'file-not-text'],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'file-not-text'],
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), 'file-not-text'],
    ['RTF', strToU8('{\\rtf1\\ansi CLP, email, office}'), 'file-not-text'],
    ['a web page', strToU8('<!doctype html><table><tr><td>clp</td></tr></table>'), 'file-not-text'],
    ['a workbook saved as XML', strToU8('<?xml version="1.0"?><Workbook/>'), 'file-not-text'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'file-not-text'],
    ['half a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook') }).slice(0, 60), 'file-not-text'],
    ['nothing', new Uint8Array(), 'file-empty'],
    ['only blank rows', strToU8('\ufeff,,\r\n \r\n""'), 'file-empty'],
    ['no headings', strToU8('one,two\nthree,four\n'), 'columns-missing'],
    ['a quotation mark that is never closed', encoded['utf-8'](`${LISTS[kind].columns.join(',')}\n"x`), 'file-not-csv'],
  ])('%s is refused', async (_what, bytes, code) => {
    expect(await read(kind, bytes)).toMatchObject({ ok: false, error: { code } });
  });
});
