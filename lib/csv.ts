import { parse } from 'csv-parse/sync';
import { ok, type Result, refuse } from '@/domain/base/result';
import { mustPrecedeTransaction } from './write-lock';

export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
export type CsvRefusal =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-not-text' }
  | { readonly code: 'file-too-large'; readonly most: number }
  | { readonly code: 'file-too-long'; readonly most: number }
  | { readonly code: 'file-too-wide'; readonly most: number }
  | { readonly code: 'file-not-csv'; readonly line: number }
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
/** How many characters a row may have. In a longer one, a quotation mark was never closed. */
const LONGEST_ROW = 100_000;

/** Stops the parser in the middle of a file. */
class LimitReached extends Error {
  constructor(readonly refusal: CsvRefusal) {
    super(refusal.code);
  }
}

/**
 * Reads a CSV file with a header. Column names are compared without case or spaces around them. `line` is the line on
 * which a row begins; the header is line 1. A row that is shorter than the header has empty cells, and empty lines are
 * left out. Refuses a file that is not UTF-8, not CSV, empty, beyond the limits, or without a column in `needed`. Stops
 * reading as soon as a limit is passed. Throws inside a transaction, because nobody else can write while a file is
 * read.
 */
export function readCsv(bytes: Uint8Array, needed: readonly string[], limits: CsvLimits): Result<CsvRow[], CsvRefusal> {
  mustPrecedeTransaction('A CSV file');
  if (bytes.byteLength > limits.bytes) return refuse({ code: 'file-too-large', most: limits.bytes });
  const text = decode(bytes);
  if (text === null) return refuse({ code: 'file-not-text' });
  if (!/\S/.test(text)) return refuse({ code: 'file-empty' });
  const delimiter = delimiterOf(text);
  let found: string[] | null = null;
  let seen = 0;
  let endedAt = 0;
  const rows: CsvRow[] = [];
  const take = (record: readonly string[], lines: number) => {
    const isHeader = found === null && !isBlank(record);
    if (!isHeader) seen += 1;
    if (seen > limits.rows) throw new LimitReached({ code: 'file-too-long', most: limits.rows });
    if (isBlank(record)) return;
    if (found === null) {
      if (record.length > MOST_COLUMNS) throw new LimitReached({ code: 'file-too-wide', most: MOST_COLUMNS });
      const columns = record.map((name) => name.trim().toLowerCase());
      const missing = needed.filter((name) => !columns.includes(name));
      if (missing.length > 0) throw new LimitReached({ code: 'columns-missing', missing, found: columns });
      found = columns;
      return;
    }
    rows.push({
      // The parser counts lines up to the end of a row, but a row with line breaks in a cell began earlier.
      line: lines - record.reduce((breaks, cell) => breaks + (cell.split('\n').length - 1), 0),
      cells: Object.fromEntries(found.map((name, at) => [name, (record[at] ?? '').trim()])),
    });
  };
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      delimiter,
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
  return ok(rows);
}

/** Whether a row is only an empty line. */
const isBlank = (record: readonly string[]): boolean => record.length === 1 && record[0] === '';

/** The file as text. Null if the bytes are not UTF-8 (a spreadsheet saved in another format) or contain NUL. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/**
 * The separator that occurs most often in the header: British spreadsheets write commas, others write semicolons, and a
 * copied table has tabs.
 */
function delimiterOf(text: string): string {
  const head = text.slice(0, Math.min(text.indexOf('\n') === -1 ? LONGEST_ROW : text.indexOf('\n'), LONGEST_ROW));
  const [most] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  return most ?? ',';
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
export function writeCsv(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll('\0', '');
  const safe = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
