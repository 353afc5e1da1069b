import { parse } from 'csv-parse/sync';
import { ok, type Result, refuse } from '@/domain/base/result';

export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
export type CsvRefusal =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-not-text' }
  | { readonly code: 'file-too-long'; readonly most: number }
  | { readonly code: 'file-not-csv'; readonly line: number | null }
  | { readonly code: 'columns-missing'; readonly missing: readonly string[]; readonly found: readonly string[] };

/** More rows than every CLP naming nine people for fifty years; a longer file is a mistake. */
export const MOST_ROWS = 100_000;

/**
 * Reads a CSV file with a header. Column names are compared without case or spaces around them; `line` is where a row
 * begins in the file, the header being line 1. A row shorter than the header has empty cells; empty lines are passed over.
 * Refuses what is not UTF-8, not CSV, empty, too long, or without a column in `needed`.
 */
export function readCsv(bytes: Uint8Array, needed: readonly string[]): Result<CsvRow[], CsvRefusal> {
  const text = decode(bytes);
  if (text === null) return refuse({ code: 'file-not-text' });
  if (text.trim() === '') return refuse({ code: 'file-empty' });
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      delimiter: delimiterOf(text),
    }) as unknown as typeof records;
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : null;
    return refuse({ code: 'file-not-csv', line });
  }
  const [head, ...rest] = records;
  const found = (head?.record ?? []).map((name) => name.trim().toLowerCase());
  const missing = needed.filter((name) => !found.includes(name));
  if (missing.length > 0) return refuse({ code: 'columns-missing', missing, found });
  if (rest.length > MOST_ROWS) return refuse({ code: 'file-too-long', most: MOST_ROWS });
  return ok(
    rest.map(({ record, info }) => ({
      // The parser counts to the end of a row; a cell with line breaks began above.
      line: info.lines - record.reduce((breaks, cell) => breaks + (cell.split('\n').length - 1), 0),
      cells: Object.fromEntries(found.map((name, at) => [name, (record[at] ?? '').trim()])),
    })),
  );
}

/** The text, or null if the bytes are not UTF-8 (a spreadsheet saved as something else) or hold NUL. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Spreadsheets here write commas, those elsewhere semicolons, and a copied table tabs: whichever the header has most of. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  const [most] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  return most ?? ',';
}
