import type Driver from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { schema } from '@/db/schema';

// Changes columns of a database file past the rules of the app, and puts them back. For tests.

export type Table = keyof typeof schema;
/** A column of a table, and its name as 'table.column'. */
export type Column = { readonly table: Table; readonly name: string; readonly column: SQLiteColumn };

/** The values to try in every row of a column, as SQL. */
export function valuesFor({ table, column }: Column): string[] {
  const name = `"${column.name}"`;
  const none = column.notNull ? [] : ['null'];
  const same = `(select max(${name}) from "${getTableName(schema[table])}")`;
  if (column.enumValues) return [...none, ...column.enumValues.map((value) => `'${value}'`)];
  if (column.dataType === 'json') return [...none, `'[]'`, `'[7]'`];
  if (column.getSQLType() === 'text') return [...none, `coalesce(${name}, '') || 'x'`, `'example.org'`, same];
  return [...none, `coalesce(${name}, 0) + 1`, '0', '1', String(Date.UTC(2100, 0)), same];
}

/** Runs `work` while every row that can have these values has them. Returns the columns in which a value changed. */
export async function whileChanged(
  file: Driver.Database,
  changes: readonly { readonly column: Column; readonly value: string }[],
  work: () => Promise<void>,
): Promise<string[]> {
  const tables = [...new Set(changes.map(({ column }) => column.table))];
  for (const table of tables) {
    const name = getTableName(schema[table]);
    file.exec(`create temp table "saved_${name}" as select rowid as place, * from main."${name}"`);
  }
  const changed = changes.filter(({ column: { table, column }, value }) => {
    const name = `main."${getTableName(schema[table])}"`;
    const differs = `"${column.name}" is not ${value}`;
    return file.prepare(`update or ignore ${name} set "${column.name}" = ${value} where ${differs}`).run().changes > 0;
  });
  try {
    await work();
  } finally {
    for (const table of tables) {
      const name = getTableName(schema[table]);
      const columns = Object.values<SQLiteColumn>(getTableColumns(schema[table])).map((one) => `"${one.name}"`);
      // The rows are put back whole, because unique columns cannot all be put back in one update.
      file.exec(`begin; delete from main."${name}";
        insert into main."${name}" (rowid, ${columns.join(', ')})
          select place, ${columns.join(', ')} from temp."saved_${name}";
        drop table temp."saved_${name}"; commit`);
    }
  }
  return changed.map(({ column }) => column.name);
}

/** Runs `work` while one value of a column has another value: the highest, so that the next number is not in use. */
export async function whileOneChanged<T>(
  file: Driver.Database,
  { table, column }: Column,
  work: () => Promise<T>,
): Promise<T> {
  const [name, key] = [getTableName(schema[table]), column.name];
  const [row] = file
    .prepare<[], { place: number; value: unknown }>(
      `select rowid as place, "${key}" as value from "${name}" order by "${key}" is null, "${key}" desc limit 1`,
    )
    .iterate();
  if (!row) throw new Error(`No row in ${name}`);
  const put = (value: unknown, place: number) =>
    file.prepare(`update "${name}" set "${key}" = ? where rowid = ?`).run(value, place);
  const { value } = row;
  const other = typeof value === 'number' ? value + 1 : `${value ?? ''}x`;
  // A number that is a table's key is also its row number.
  const moved = typeof value === 'number' && column.primary ? value + 1 : row.place;
  put(other, row.place);
  try {
    return await work();
  } finally {
    put(value, moved);
  }
}
