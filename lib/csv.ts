import { parse } from 'csv-parse/sync';
import { withoutInvisible } from '@/domain/base/invisible';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type ListColumns, readHeadings } from '@/domain/people/list-headings';
import { HEADINGS_WITHIN, LONGEST_ROW, prepareCsv } from './csv-text';
import { decodeText } from './decode-text';
import { mustPrecedeTransaction } from './write-lock';

export type CsvRow = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** True if the row has more cells than there are headings, so that nobody knows which cell belongs to which. */
  readonly hasTooMany: boolean;
  /** The first cell that is under no heading. */
  readonly beyond?: string;
};
export type CsvRefusal =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-not-text' }
  | { readonly code: 'file-too-large'; readonly most: number }
  | { readonly code: 'file-too-long'; readonly most: number }
  | { readonly code: 'file-too-wide'; readonly most: number }
  | { readonly code: 'file-not-csv'; readonly line: number }
  /** A workbook has such a list on each of these sheets. */
  | { readonly code: 'sheets-several'; readonly sheets: readonly string[] }
  | { readonly code: 'column-twice'; readonly column: string; readonly headings: readonly string[] }
  | { readonly code: 'columns-missing'; readonly missing: readonly string[]; readonly found: readonly string[] };

export type CsvLimits = {
  readonly bytes: number;
  /** How many rows may follow the header. Blank rows count too, because reading them takes as long. */
  readonly rows: number;
};

/**
 * No list of people has nearly as many columns. The limit matters because every cell is stored with its column's name.
 */
export const MOST_COLUMNS = 100;

/** Stops the parser in the middle of a file. */
class LimitReached extends Error {
  constructor(readonly refusal: CsvRefusal) {
    super(refusal.code);
  }
}

/**
 * Reads a list with headings, as spreadsheets and people write them: see decodeText, prepareCsv and readHeadings. The
 * headings are in one of the first five rows that are not blank. `line` is the line on which a row begins, and the first
 * line of the file is line 1. Invisible characters are removed from the cells. A row that is shorter than the headings
 * has empty cells, and a row whose cells are all blank is left out. Refuses a file that is not text, not CSV, empty or
 * beyond the limits, without a needed column, or with a column twice. Stops
 * reading as soon as a limit is passed. Throws inside a transaction, because nobody else can write while a file is read.
 */
export function readCsv(bytes: Uint8Array, columns: ListColumns, limits: CsvLimits): Result<CsvRow[], CsvRefusal> {
  mustPrecedeTransaction('A CSV file');
  if (bytes.byteLength > limits.bytes) return refuse({ code: 'file-too-large', most: limits.bytes });
  const file = decodeText(bytes);
  if (file === null) return refuse({ code: 'file-not-text' });
  const { text, separators } = prepareCsv(file);
  // Separators and quotation marks around nothing are blank rows.
  if (!/[^\s,;|"]/.test(withoutInvisible(text))) return refuse({ code: 'file-empty' });
  let first: Result<CsvRow[], CsvRefusal> | null = null;
  for (const separator of separators) {
    const read = readWith(separator, text, columns, limits);
    if (read.hasHeadings) return read.result;
    if (first === null || isCloser(read.result, first)) first = read.result;
  }
  return first ?? refuse({ code: 'file-empty' });
}

/** Characters that turn text round. They stay, because a public text with them is refused and not changed. */
const TURNS_TEXT = /([\u202A-\u202E\u2066-\u2069])/;
const cleaned = (cell: string): string =>
  cell
    .split(TURNS_TEXT)
    .map((part, at) => (at % 2 === 1 ? part : withoutInvisible(part)))
    .join('');

/** Whether the rows read with this separator lack fewer columns. */
function isCloser(read: Result<CsvRow[], CsvRefusal>, than: Result<CsvRow[], CsvRefusal>): boolean {
  const lacking = (result: Result<CsvRow[], CsvRefusal>) =>
    !result.ok && result.error.code === 'columns-missing' ? result.error.missing.length : 0;
  return lacking(read) < lacking(than) && !read.ok && read.error.code === 'columns-missing';
}

type Reading = { readonly hasHeadings: boolean; readonly result: Result<CsvRow[], CsvRefusal> };

function readWith(delimiter: string, text: string, columns: ListColumns, limits: CsvLimits): Reading {
  let found: readonly string[] | null = null;
  const above: { readonly missing: readonly string[]; readonly found: readonly string[] }[] = [];
  let seen = 0;
  let endedAt = 0;
  const rows: CsvRow[] = [];
  const takeHeadings = (record: readonly string[]) => {
    if (record.length > MOST_COLUMNS) throw new LimitReached({ code: 'file-too-wide', most: MOST_COLUMNS });
    const read = readHeadings(record, columns);
    if (read.kind === 'missing') above.push(read);
    else if (read.kind === 'twice')
      throw new LimitReached({ code: 'column-twice', column: read.column, headings: read.headings });
    else found = read.columns;
    if (above.length === HEADINGS_WITHIN) throw new LimitReached(missingFrom(above));
  };
  const take = (typed: readonly string[], lines: number) => {
    const record = typed.map((cell) => cleaned(cell).trim());
    const isEmpty = record.every((cell) => withoutInvisible(cell).trim() === '');
    if (found !== null || isEmpty) seen += 1;
    if (seen > limits.rows) throw new LimitReached({ code: 'file-too-long', most: limits.rows });
    if (isEmpty) return;
    if (found === null) return takeHeadings(record);
    // The parser counts lines up to the end of a row, but a row with line breaks in a cell began earlier.
    const line = lines - typed.reduce((breaks, cell) => breaks + (cell.split('\n').length - 1), 0);
    // A sheet is as wide as its widest row, so its headings may end in blanks.
    const beyond = record.slice(found.findLastIndex((name) => name !== '') + 1).find((cell) => cell !== '');
    const cells = withFullName(cellsOf(found, record));
    rows.push({ line, cells, hasTooMany: beyond !== undefined, ...(beyond === undefined ? {} : { beyond }) });
  };
  const result = ((): Result<CsvRow[], CsvRefusal> => {
    try {
      parse(text, {
        relax_column_count: true,
        max_record_size: LONGEST_ROW,
        delimiter,
        record_delimiter: '\n',
        // Checked here and not by the parser, so that a row beyond a limit stops the reading.
        on_record: (record: readonly string[], { lines }) => {
          take(record, lines);
          endedAt = lines;
          return null;
        },
      });
    } catch (error) {
      if (error instanceof LimitReached) return refuse(error.refusal);
      // The line where the row begins, because the parser only notices much later that a quotation mark was never closed.
      return refuse({ code: 'file-not-csv', line: endedAt + 1 });
    }
    return found === null ? refuse(missingFrom(above)) : ok(rows);
  })();
  const isRead = found !== null || (!result.ok && result.error.code === 'column-twice');
  return { hasHeadings: isRead, result };
}

/** Names what is missing from the row that is most like headings. */
function missingFrom(rows: readonly { readonly missing: readonly string[]; readonly found: readonly string[] }[]) {
  const [best] = rows.toSorted((a, b) => a.missing.length - b.missing.length);
  return best ? ({ code: 'columns-missing', ...pick(best) } as const) : ({ code: 'file-empty' } as const);
}

const pick = ({ missing, found }: { readonly missing: readonly string[]; readonly found: readonly string[] }) => ({
  missing,
  found,
});

const cellsOf = (columns: readonly string[], record: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.flatMap((name, at) => (name === '' ? [] : [[name, record[at] ?? '']])));

/** A first name and a surname in two columns make the name, and the order by surname. */
function withFullName(cells: Record<string, string>): Record<string, string> {
  const { first = '', surname = '', name, ...others } = cells;
  if (name !== undefined || (first === '' && surname === '')) return cells;
  const sortName = surname === '' ? '' : `${surname} ${first}`.trim();
  return { name: `${first} ${surname}`.trim(), 'sort name': sortName, ...others };
}

export type CsvValue = string | number | null;

/**
 * Matches texts that a spreadsheet would run: those that begin like a formula, also after blanks and invisible
 * characters, and with full-width characters, which some programs treat as normal ones.
 */
const LIKE_A_FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * Writes rows as CSV (RFC 4180, but lines end in a line feed), with the column names first. If a spreadsheet would run
 * a value as a formula, an apostrophe is put before it. NUL is left out, because some readers stop at it.
 */
export const writeCsv = (columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  writeCsvRows([columns, ...rows]);

/** The same without the column names, for a file that is written in parts. */
export const writeCsvRows = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\n`).join('');

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll('\0', '');
  const safe = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
