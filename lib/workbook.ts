import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type ListColumns, readHeadings } from '@/domain/people/list-headings';
import { type CsvLimits, type CsvRefusal, MOST_COLUMNS } from './csv';
import { HEADINGS_WITHIN } from './csv-text';

/** The limits of an unpacked workbook: a million bytes can unpack to a thousand times as many. */
const MOST_UNPACKED = 40_000_000;
const MOST_PARTS = 200;
/** The parts that hold values. Pictures, themes and macros are never unpacked. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?|xl\/(?:sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml)$/;
const SHEET = /^xl\/worksheets\//;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

type Cell = string | number | boolean | Date | null;
type Sheet = { readonly sheet: string; readonly data: readonly (readonly unknown[])[] };

class Beyond extends Error {
  constructor(readonly refusal: CsvRefusal) {
    super(refusal.code);
  }
}

/**
 * A list as CSV, if it is an Excel workbook (.xlsx); any other file unchanged. Takes the first sheet that has the
 * headings of the list, and keeps the numbers of its rows. Dates become days like 2026-05-01, and formulas their last
 * value. Refuses a workbook that cannot be read, is beyond the limits, or has such a list on several sheets.
 */
export async function asCsv(
  bytes: Uint8Array,
  columns: ListColumns,
  limits: CsvLimits,
): Promise<Result<Uint8Array, CsvRefusal>> {
  if (!ZIP.every((byte, at) => bytes[at] === byte)) return ok(bytes);
  if (bytes.byteLength > limits.bytes) return refuse({ code: 'file-too-large', most: limits.bytes });
  try {
    const sheets: readonly Sheet[] = await readWorkbook(partsOf(bytes, limits));
    const lists = sheets.filter(({ data }) => hasHeadings(data, columns));
    const filled = lists.filter(({ data }) => data.filter((row) => !isBlank(row)).length > 1);
    if (filled.length > 1) return refuse({ code: 'sheets-several', sheets: filled.map(({ sheet }) => sheet) });
    const [list] = [...filled, ...lists, ...sheets];
    return ok(new TextEncoder().encode((list?.data ?? []).map(lineOf).join('\n')));
  } catch (error) {
    if (error instanceof Beyond) return refuse(error.refusal);
    // Another kind of archive, such as OpenDocument or Numbers, or a broken workbook.
    return refuse({ code: 'file-not-text' });
  }
}

/** The parts of the workbook that hold values, in an archive that is not packed. Throws Beyond past a limit. */
function partsOf(bytes: Uint8Array, limits: CsvLimits): ArrayBuffer {
  let left = MOST_UNPACKED;
  let parts = 0;
  const files: Record<string, Uint8Array> = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      left -= originalSize;
      parts += 1;
      if (left < 0 || parts > MOST_PARTS) throw new Beyond({ code: 'file-too-large', most: limits.bytes });
      return true;
    },
  });
  if (!files['xl/workbook.xml']) throw new Error('This archive is no workbook.');
  for (const [name, part] of Object.entries(files)) if (SHEET.test(name)) files[name] = withoutBlanks(part, limits);
  const packed = zipSync(files, { level: 0 });
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
}

/** Cells and rows that only have a format. A sheet may have a million of them. */
const BLANK_CELL = /<(?:\w+:)?c(?:\s[^<>]*)?\/>|<(?:\w+:)?c(?:\s[^<>]*)?><\/(?:\w+:)?c>/g;
const BLANK_ROW = /<(?:\w+:)?row(?:\s[^<>]*)?\/>|<(?:\w+:)?row(?:\s[^<>]*)?>\s*<\/(?:\w+:)?row>/g;
const ROW = /<(?:\w+:)?row\s[^<>]*?\br="(\d+)"/g;
const CELL = /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]+)\d+"/g;

/** The sheet without its blank cells and rows. A cell far away would make the reader fill all rows before it. */
function withoutBlanks(part: Uint8Array, limits: CsvLimits): Uint8Array {
  const xml = new TextDecoder().decode(part).replace(BLANK_CELL, '').replace(BLANK_ROW, '');
  // Two more rows than the limit: the headings, and one that shows that there are too many.
  for (const [, row] of xml.matchAll(ROW))
    if (Number(row) > limits.rows + HEADINGS_WITHIN) throw new Beyond({ code: 'file-too-long', most: limits.rows });
  for (const [, column = ''] of xml.matchAll(CELL))
    if (columnNumber(column) > MOST_COLUMNS) throw new Beyond({ code: 'file-too-wide', most: MOST_COLUMNS });
  return new TextEncoder().encode(xml);
}

const columnNumber = (letters: string) =>
  [...letters.slice(0, 4)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const isBlank = (row: readonly unknown[]) => row.every((cell) => textOf(cell as Cell).trim() === '');

const hasHeadings = (data: Sheet['data'], columns: ListColumns): boolean =>
  data
    .filter((row) => !isBlank(row))
    .slice(0, HEADINGS_WITHIN)
    .some(
      (row) =>
        readHeadings(
          row.map((cell) => textOf(cell as Cell)),
          columns,
        ).kind !== 'missing',
    );

/** A row as one line of CSV: a line end in a cell becomes a vertical tab, so that rows keep their numbers. */
const lineOf = (row: readonly unknown[]): string =>
  row
    .map(
      (cell) =>
        `"${textOf(cell as Cell)
          .replaceAll('"', '""')
          .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\v')}"`,
    )
    .join(',');

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
