import type { SQL } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

// The kit says each kind of column once for each dialect. SQLite gives the types; PostgreSQL follows.

export const sqliteKit = {
  table: sqlite.sqliteTable,
  text: (name: string) => sqlite.text(name),
  choice: <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
    sqlite.text(name, { enum: values as unknown as [T[number], ...T[number][]] }),
  flag: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  count: (name: string) => sqlite.integer(name),
  /** An instant: milliseconds in SQLite, timestamptz(3) in PostgreSQL, a Date in code. */
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
  flag: (name: string) => pg.boolean(name),
  count: (name: string) => pg.integer(name),
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3 }),
  json: <T>(name: string) => pg.jsonb(name).$type<T>(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  check: (name: string, value: SQL) => pg.check(name, value),
} as unknown as Kit; // the one cast about columns
