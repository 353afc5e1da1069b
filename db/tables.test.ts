import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { is } from 'drizzle-orm';
import { PgTable, getTableConfig as pgConfig } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { pgKit, sqliteKit } from './columns';
import { defineTables } from './tables';

// Moving to PostgreSQL must need only a driver, so both dialects must define every table in the same way.

const sqliteTables = defineTables(sqliteKit);
const pgTables = defineTables(pgKit) as Record<string, unknown>;
const NAMES = Object.keys(sqliteTables) as (keyof typeof sqliteTables)[];

const sqliteOf = (name: keyof typeof sqliteTables) => sqliteConfig(sqliteTables[name]);
function pgOf(name: string) {
  const table = pgTables[name];
  if (!is(table, PgTable)) throw new Error(`${name} is not a PostgreSQL table`);
  return pgConfig(table);
}

/** The type of each column in the other dialect. */
const TYPES: Record<string, string> = {
  'text:string': 'text',
  'integer:boolean': 'boolean',
  'integer:number': 'integer',
  'integer:date': 'timestamp (3) with time zone',
  'text:json': 'jsonb',
};

test.each(NAMES)('%s has the same columns, keys and constraints in both dialects', (name) => {
  const [here, there] = [sqliteOf(name), pgOf(name)];
  expect(there.name).toBe(here.name);
  const shape = (column: { name: string; notNull: boolean; primary: boolean }) => [
    column.name,
    column.notNull,
    column.primary,
  ];
  expect(there.columns.map(shape)).toEqual(here.columns.map(shape));
  expect(there.columns.map((column) => column.getSQLType())).toEqual(
    here.columns.map((column) => TYPES[`${column.getSQLType()}:${column.dataType}`]),
  );
  expect(there.checks.map((check) => check.name)).toEqual(here.checks.map((check) => check.name));
  expect(there.foreignKeys).toHaveLength(here.foreignKeys.length);
  const index = (one: { config: { name?: string | undefined; unique?: boolean | undefined; where?: unknown } }) => [
    one.config.name,
    Boolean(one.config.unique),
    one.config.where !== undefined,
  ];
  expect(there.indexes.map(index)).toEqual(here.indexes.map(index));
});

const REBUILD = /PRAGMA foreign_keys=OFF;[\s\S]*?PRAGMA foreign_keys=ON;/g;

const ddl = (dialect: string) =>
  readdirSync(`db/migrations/${dialect}`)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readFileSync(`db/migrations/${dialect}/${file}`, 'utf8'))
    .join('\n');

test('both sets of migrations create the same tables, columns and indexes', () => {
  const words = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, word]) => word ?? '').sort();
  const [all, pg] = [ddl('sqlite'), ddl('pg')];
  // To change a constraint, SQLite copies the table into a new one, which has the columns and indexes of the old one.
  const lite = all.replaceAll(REBUILD, '');
  expect(words(pg, /CREATE TABLE "(\w+)"/g)).toEqual(words(lite, /CREATE TABLE `(\w+)`/g));
  expect(words(pg, /^\t"(\w+)" /gm)).toEqual(words(lite, /^\t`(\w+)` /gm));
  const once = (names: string[]) => [...new Set(names)];
  expect(once(words(pg, /INDEX "(\w+)"/g))).toEqual(once(words(all, /INDEX `(\w+)`/g)));
  expect(once(words(pg, /CONSTRAINT "(\w+)" CHECK/g))).toEqual(once(words(all, /CONSTRAINT "(\w+)" CHECK/g)));
});

test('a rebuilt table copies only columns that the old table had', () => {
  // SQLite reads the name of a missing column in quotation marks as a text, and would fill the new column with it.
  const lite = new Database(':memory:');
  const files = readdirSync('db/migrations/sqlite').filter((file) => file.endsWith('.sql'));
  for (const file of files.sort()) {
    for (const statement of readFileSync(`db/migrations/sqlite/${file}`, 'utf8').split('--> statement-breakpoint')) {
      const [, chosen = '', table = ''] =
        /^\s*INSERT INTO `__new_\w+`.* SELECT (.*) FROM `(\w+)`/.exec(statement) ?? [];
      const had = lite.pragma(`table_info(${table || 'none'})`) as { name: string }[];
      const copied = [...chosen.matchAll(/"(\w+)"/g)].map(([, name]) => name);
      expect(had.map(({ name }) => name)).toEqual(expect.arrayContaining(copied));
      lite.exec(statement);
    }
  }
  lite.close();
});

test('the migrations match the table definitions', () => {
  for (const [dialect, config] of [
    ['sqlite', sqliteOf],
    ['pg', pgOf],
  ] as const) {
    const text = ddl(dialect);
    for (const name of NAMES) {
      const { name: table, columns, indexes } = config(name);
      for (const word of [
        table,
        ...columns.map((column) => column.name),
        ...indexes.map((one) => one.config.name ?? ''),
      ])
        expect(text).toMatch(new RegExp(`["\`]${word}["\`]`));
    }
  }
});
