import { type SQL, sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

// Defines each kind of column once for each dialect. The types are those of SQLite, and PostgreSQL uses the same ones.

export const sqliteKit = {
  table: sqlite.sqliteTable,
  text: (name: string) => sqlite.text(name),
  choice: <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
    sqlite.text(name, { enum: values as unknown as [T[number], ...T[number][]] }),
  /** The id of a row of another table. */
  ref: <Id extends string>(name: string, to: () => sqlite.AnySQLiteColumn) =>
    sqlite.text(name).$type<Id>().notNull().references(to),
  optionalRef: <Id extends string>(name: string, to: () => sqlite.AnySQLiteColumn) =>
    sqlite.text(name).$type<Id>().references(to),
  flag: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  count: (name: string) => sqlite.integer(name),
  /** An instant. SQLite stores milliseconds, PostgreSQL timestamptz(3), and code uses a Date. */
  instant: (name: string) => sqlite.integer(name, { mode: 'timestamp_ms' }),
  json: <T>(name: string) => sqlite.text(name, { mode: 'json' }).$type<T>(),
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  check: (name: string, value: SQL) => sqlite.check(name, value),
};

export type Kit = typeof sqliteKit;

export const pgKit = {
  table: pg.pgTable,
  text: (name: string) => pg.text(name),
  choice: (name: string, values: readonly [string, ...string[]]) => pg.text(name, { enum: [...values] as [string] }),
  ref: (name: string, to: () => pg.AnyPgColumn) => pg.text(name).notNull().references(to),
  optionalRef: (name: string, to: () => pg.AnyPgColumn) => pg.text(name).references(to),
  flag: (name: string) => pg.boolean(name),
  count: (name: string) => pg.integer(name),
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3 }),
  json: <T>(name: string) => pg.jsonb(name).$type<T>(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  check: (name: string, value: SQL) => pg.check(name, value),
} as unknown as Kit; // the only cast for columns

/** A condition for a check constraint: the column has one of the values. */
export const oneOf = (column: sqlite.AnySQLiteColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;
