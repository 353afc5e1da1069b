import { z } from 'zod';
import { type CsvValue, writeCsvRows } from '../csv';
import { ROWS, type RowOf, type TableName } from './rows';

/** Every line has these columns, so that a file keeps its licence when it is split or joined to another. */
export type CsvAbout = { readonly licence: string; readonly publisher: string; readonly asOf: string };
const ABOUT = ['licence', 'publisher', 'asOf'] as const satisfies readonly (keyof CsvAbout)[];

type Column = readonly [field: string, part: string | null];

/** The schema without `nullable`. */
const plain = (type: unknown): unknown => (type instanceof z.ZodNullable ? plain(type.unwrap()) : type);

/** The columns of a table. A field that contains other fields becomes a column for each of them. */
function columnsOf(table: TableName): Column[] {
  return Object.entries<unknown>(ROWS[table].shape).flatMap(([field, type]): Column[] => {
    const shape = plain(type);
    return shape instanceof z.ZodObject ? Object.keys(shape.shape).map((part) => [field, part]) : [[field, null]];
  });
}

/** The text of a cell. Lists of words are joined with semicolons, and objects are written as JSON. */
function cellOf(value: unknown): CsvValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(';');
  return JSON.stringify(value);
}

/** The first line of a table as CSV: the fields of the JSON, then the licence, the publisher and the time. */
export const csvHead = (table: TableName): string =>
  writeCsvRows([[...columnsOf(table).map(([field, part]) => (part === null ? field : `${field}.${part}`)), ...ABOUT]]);

/** Rows of a table as lines of CSV. */
export function csvLines<T extends TableName>(table: T, rows: readonly RowOf<T>[], about: CsvAbout): string {
  const columns = columnsOf(table);
  return writeCsvRows(
    rows.map((row) => {
      const fields = row as { readonly [field: string]: unknown };
      return [
        ...columns.map(([field, part]) => {
          const value = fields[field];
          return cellOf(part === null ? value : (value as { readonly [part: string]: unknown } | null)?.[part]);
        }),
        ...ABOUT.map((name) => about[name]),
      ];
    }),
  );
}

/** The rows of a table as a whole CSV file. */
export const tableAsCsv = <T extends TableName>(table: T, rows: readonly RowOf<T>[], about: CsvAbout): string =>
  csvHead(table) + csvLines(table, rows, about);
