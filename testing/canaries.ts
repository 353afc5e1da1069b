import Driver from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { PersonalColumn } from '@/db/personal-column';
import { PERSONAL_COLUMNS, type TableName } from '@/db/personal-columns';
import { schema } from '@/db/schema';

// Values that occur nowhere else, one in every private column of every row, to find out whether a page shows one.

/** A year and a number that no real row has. */
const YEAR = 9187;
const NUMBER = 48_307;
/** Not the bare word, which is in the name of React's version. */
const WORD = 'zqcanary';

/** What is searched for in public output. A hash may hold the digits by chance, so a figure must be a whole number. */
export const CANARY = new RegExp(`${WORD}|(?<![0-9a-f])(?:${YEAR}|${NUMBER}|48[,. ]307)(?![0-9a-f])`, 'i');

/** The columns that hold a user's id, and hold one of the canaries of `users.id`. */
const IS_USER_ID = /^(?:user_id|sent_by|actor_id|proposed_by)$/;

/** The columns that hold somebody's address. */
const IS_ADDRESS = /email|address|identifier/;

const TABLES = Object.keys(schema) as TableName[];
const privateColumns = (table: TableName) =>
  Object.entries<PersonalColumn>(PERSONAL_COLUMNS[table].personal).flatMap(([key, { read }]) => {
    const column = new Map(Object.entries<SQLiteColumn>(getTableColumns(schema[table]))).get(key);
    return read === 'private' && column ? [column] : [];
  });

/** Columns that can only hold one of a few values, or the id of a public row: nobody's data can be told from these. */
const hasNoCanary = (table: TableName, column: SQLiteColumn) =>
  column.enumValues !== undefined || (refersTo(table, column) !== undefined && !IS_USER_ID.test(column.name));

const refersTo = (table: TableName, column: SQLiteColumn) =>
  getTableConfig(schema[table])
    .foreignKeys.map((key) => key.reference())
    .find(({ columns }) => columns[0]?.name === column.name);

/**
 * Puts a canary into every private column of every row of a database file, past the rules of the app, after adding a
 * row to tables that have none. Returns the columns with a canary and those that cannot hold one, as 'table.column'.
 */
export function plantCanaries(path: string): { readonly planted: string[]; readonly without: string[] } {
  const file = new Driver(path);
  file.pragma('foreign_keys = OFF');
  const planted: string[] = [];
  const without: string[] = [];
  for (const table of TABLES) {
    const name = getTableName(schema[table]);
    const columns = privateColumns(table);
    if (columns.length > 0) addRowIfNone(file, table);
    for (const column of columns) {
      const called = `${name}.${column.name}`;
      if (hasNoCanary(table, column)) without.push(called);
      else if (file.prepare(`update "${name}" set "${column.name}" = ${valueFor(called, column)}`).run().changes > 0)
        planted.push(called);
    }
  }
  file.close();
  return { planted, without };
}

/** The canary as SQL; different in each row where a column may have to be unique. */
function valueFor(called: string, column: SQLiteColumn): string {
  if (IS_USER_ID.test(column.name)) {
    const [table] = called.split('.');
    const wanted = `"${table}".rowid % (select max(rowid) from users) + 1`;
    return `'${WORD}-users.id-' || (select min(u.rowid) from users u where u.rowid >= ${wanted})`;
  }
  if (column.dataType === 'date') return String(Date.UTC(YEAR, 2, 3, 3, 33));
  if (column.dataType === 'number') return String(NUMBER);
  if (column.dataType === 'json') return `'["${WORD}-${called}"]'`;
  const text = `'${WORD}-${called}-' || rowid`;
  // An address that a page would take for one.
  return IS_ADDRESS.test(column.name) ? `${text} || '@example.org'` : text;
}

/** Adds a row with any allowed values to a table that has none. */
export function addRowIfNone(file: Driver.Database, table: TableName) {
  const name = getTableName(schema[table]);
  if (file.prepare(`select 1 from "${name}" limit 1`).get()) return;
  const columns = Object.values<SQLiteColumn>(getTableColumns(schema[table])).filter(({ notNull }) => notNull);
  const values = columns.map((column) => {
    const target = refersTo(table, column)?.foreignColumns[0];
    if (target) return `(select "${target.name}" from "${getTableName(target.table)}" limit 1)`;
    if (column.enumValues?.[0] !== undefined) return `'${column.enumValues[0]}'`;
    if (column.dataType === 'string') return `'x'`;
    return column.dataType === 'json' ? `'[]'` : '1';
  });
  const names = columns.map((column) => `"${column.name}"`);
  file.prepare(`insert into "${name}" (${names.join(', ')}) values (${values.join(', ')})`).run();
}

/**
 * Makes one person the subject of a row in every table that can have a row about somebody: in its columns with a user's
 * id or an address. Adds the row if the table has none. Returns the columns, as 'table.column'.
 */
export function plantPerson(
  path: string,
  { userId, email }: { readonly userId: string; readonly email: string },
): string[] {
  const file = new Driver(path);
  const planted: string[] = [];
  for (const table of TABLES) {
    const name = getTableName(schema[table]);
    for (const column of privateColumns(table)) {
      const value = IS_USER_ID.test(column.name) ? userId : IS_ADDRESS.test(column.name) ? email : null;
      if (value === null || table === 'users') continue;
      addRowIfNone(file, table);
      const here = `(select min(rowid) from "${name}")`;
      file.prepare(`update "${name}" set "${column.name}" = ? where rowid = ${here}`).run(value);
      planted.push(`${name}.${column.name}`);
    }
  }
  file.close();
  return planted;
}
