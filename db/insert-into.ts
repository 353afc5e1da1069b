import { type Column, getTableColumns, is, SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Tx } from './client';
import { preparedUnnoticed } from './prepared';
import { type AnyRow, cellOf, publicTableName } from './public-tables';
import { isAlongside, refuseOutside, scopeOf } from './scope';
import { noteInserted } from './watched';

/** How many rows one statement inserts. More rows need more statements. */
const MOST_ROWS = 50;

/**
 * An insert into a table that is built once for each connection and number of rows. The transaction notices it like any
 * other insert. A column that a row leaves out gets its default value, or null.
 */
export function insertInto<T extends SQLiteTable>(
  table: T,
): (tx: Tx, rows: readonly T['$inferInsert'][]) => Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  const name = publicTableName(table);
  const queries = new Map<number, ReturnType<typeof insertOf>>();
  const insertSome = async (tx: Tx, rows: readonly AnyRow[]) => {
    const within = scopeOf(tx);
    if (!name && within !== undefined && !isAlongside(table))
      await refuseOutside(tx, within, { table, method: 'insert', calls: { values: [rows] } });
    const query = queries.get(rows.length) ?? insertOf(table, Object.keys(getTableColumns(table)), rows.length);
    queries.set(rows.length, query);
    const stored = rows.map((row) => columns.map(([key, column]) => asStored(column, cellOf(row, key))));
    const values = stored.flatMap((cells, row) =>
      cells.map((cell, at) => [placeOf(columns[at]?.[0] ?? '', row), cell] as const),
    );
    await query(tx).execute(Object.fromEntries(values));
    if (!name) return;
    for (const cells of stored)
      noteInserted(tx, name, Object.fromEntries(columns.map(([key, column], at) => [key, asRead(column, cells[at])])));
  };
  return async (tx, rows) => {
    for (let from = 0; from < rows.length; from += MOST_ROWS)
      await insertSome(tx, rows.slice(from, from + MOST_ROWS) as readonly AnyRow[]);
  };
}

const placeOf = (key: string, row: number) => `${key}${row}`;

const insertOf = (table: SQLiteTable, keys: readonly string[], count: number) =>
  preparedUnnoticed((connection) =>
    connection
      .insert(table)
      .values(
        Array.from({ length: count }, (_, row) =>
          // The cells are already as SQLite stores them, so the column must not convert them again.
          Object.fromEntries(keys.map((key) => [key, sql`${sql.placeholder(placeOf(key, row))}`])),
        ),
      )
      .prepare(),
  );

function asStored(column: Column, given: unknown): unknown {
  if (given === undefined && is(column.default, SQL)) throw new Error(`${column.name} has a default in SQL`);
  const value = given === undefined ? column.default : given;
  return value === undefined || value === null ? null : column.mapToDriverValue(value);
}

const asRead = (column: Column, stored: unknown): unknown =>
  stored === null ? null : column.mapFromDriverValue(stored);
