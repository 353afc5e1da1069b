import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { RoundId } from '@/domain/base/ids';
import type { Reads, Tx } from './client';
import { listOf, onConnection, prepared } from './prepared';
import {
  type AnyRow,
  cellOf,
  columnOf,
  idColumn,
  idOf,
  keyOfColumn,
  type PublicTableName,
  publicTableName,
  tableOf,
} from './public-tables';
import { inScope, refuseOutside } from './scope';

// A transaction that remembers which public rows it has written, and their values before.

/**
 * The rows written since the last entry of the log, by table and id: the row before the change, or null if it was new.
 */
export type Touched = Map<PublicTableName, Map<string, AnyRow | null>>;

// The server loads this module several times in one process, and the copy that opened the database is not the one whose
// command writes. So the rows are kept with the transaction, under a name that every copy knows.
const touchedKey = Symbol.for('nominations.touched');

/** What a transaction has written since the last entry. Empty for a transaction that is not watched. */
export const touchedIn = (tx: Tx): Touched => (Reflect.get(tx, touchedKey) as Touched | undefined) ?? new Map();

/** The rows that were inserted whole since the last entry and have not changed since, by table and id. */
const insertedKey = Symbol.for('nominations.inserted');

const insertedIn = (tx: Reads) => Reflect.get(tx, insertedKey) as Map<string, AnyRow> | undefined;

/** Notes a whole row, as the database holds it, that the transaction has inserted. */
export function noteInserted(tx: Tx, name: PublicTableName, row: AnyRow): void {
  const id = idOf(name, row);
  touchRow(touchedIn(tx), { name, id, before: null });
  insertedIn(tx)?.set(`${name}/${id}`, row);
}

/** Forgets what the transaction has written, once it has been logged. */
export function forgetTouched(tx: Tx): void {
  touchedIn(tx).clear();
  insertedIn(tx)?.clear();
}

type TouchedRow = { readonly name: PublicTableName; readonly id: string; readonly before: AnyRow | null };

function touchRow(touched: Touched, { name, id, before }: TouchedRow): void {
  const rows = touched.get(name) ?? new Map<string, AnyRow | null>();
  touched.set(name, rows);
  if (!rows.has(id)) rows.set(id, before);
}

/** The rows of a public table with these ids, in any order. Those that the transaction has inserted are not read again. */
export async function rowsWithIds(reads: Reads, name: PublicTableName, ids: readonly string[]): Promise<AnyRow[]> {
  const [rows, others]: [AnyRow[], string[]] = [[], []];
  for (const id of ids) {
    const row = insertedIn(reads)?.get(`${name}/${id}`);
    if (row) rows.push(row);
    else others.push(id);
  }
  return [...rows, ...(await rowsBy(reads, name, idColumn(name), others))];
}

const queryBy = (name: PublicTableName, column: AnySQLiteColumn) =>
  prepared((connection) =>
    connection
      .select()
      .from(tableOf(name))
      .where(inArray(column, listOf('values'))),
  );
const queries = new Map<AnySQLiteColumn, ReturnType<typeof queryBy>>();

/** The rows of a public table in which a column has one of these values. */
export async function rowsBy(
  reads: Reads,
  name: PublicTableName,
  column: AnySQLiteColumn,
  values: readonly string[],
): Promise<AnyRow[]> {
  if (values.length === 0) return [];
  const query = queries.get(column) ?? queryBy(name, column);
  queries.set(column, query);
  return (await query(reads, { values: JSON.stringify(values) })) as AnyRow[];
}

/** The same transaction, but it remembers what it writes to public tables. */
export function watched(tx: Tx, within?: RoundId): Tx {
  const touched: Touched = new Map();
  const inserted = new Map<string, AnyRow>();
  const touch = (name: PublicTableName, id: string, before: AnyRow | null) => {
    touchRow(touched, { name, id, before });
    inserted.delete(`${name}/${id}`);
  };
  const touchWhere = async (name: PublicTableName, where: SQL | undefined) => {
    for (const row of (await tx.select().from(tableOf(name)).where(where)) as AnyRow[])
      touch(name, idOf(name, row), row);
  };

  /**
   * Before an insert, this reads the rows that already have the same ids, or the same values in the columns of the
   * conflict.
   */
  const beforeInsert = async (name: PublicTableName, { values, onConflictDoUpdate, onConflictDoNothing }: Calls) => {
    const rows = [values?.[0] ?? []].flat() as AnyRow[];
    if (onConflictDoUpdate || onConflictDoNothing) {
      const target = Reflect.get(Object(onConflictDoUpdate?.[0] ?? onConflictDoNothing?.[0] ?? {}), 'target') ?? [];
      const columns = ([target].flat() as AnySQLiteColumn[]).filter((column) => column.name !== idColumn(name).name);
      const ids = rows.map((row) => idOf(name, row));
      await touchWhere(name, or(inArray(idColumn(name), ids), ...conflictsWith(name, columns, rows)));
    }
    for (const row of rows) touch(name, idOf(name, row), null);
  };

  const start = (method: 'insert' | 'update' | 'delete') => (table: Parameters<Tx['insert']>[0]) => {
    const name = publicTableName(table);
    const builder = tx[method](table);
    if (!name && within) return spyOn(builder, {}, (calls) => refuseOutside(tx, within, { table, method, calls }));
    if (!name) return builder;
    const before = (calls: Calls) =>
      method === 'insert' ? beforeInsert(name, calls) : touchWhere(name, calls.where?.[0] as SQL | undefined);
    return spyOn(builder, {}, before);
  };
  const same = {
    select: tx.select.bind(tx),
    selectDistinct: tx.selectDistinct.bind(tx),
    $count: tx.$count.bind(tx),
    insert: start('insert'),
    update: start('update'),
    delete: start('delete'),
  } as unknown as Tx;
  return inScope(onConnection(Object.assign(same, { [touchedKey]: touched, [insertedKey]: inserted }), tx), within);
}

/** For each new row of an insert, finds the row that has the same values in the columns of a unique index. */
function conflictsWith(name: PublicTableName, columns: readonly AnySQLiteColumn[], rows: readonly AnyRow[]): SQL[] {
  if (columns.length === 0) return [];
  const keys = columns.map(({ name: called }) => keyOfColumn(name, called));
  return rows.flatMap((row) => and(...keys.map((key) => eq(columnOf(name, key), cellOf(row, key)))) ?? []);
}

type Calls = Readonly<Record<string, readonly unknown[] | undefined>>;

/** A query builder that runs `before`, with all calls made on the builder, before the query is executed. */
function spyOn<B extends object>(builder: B, calls: Calls, before: (calls: Calls) => Promise<void>): B {
  return new Proxy(builder, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (key === 'then')
        return (done?: (value: unknown) => unknown, failed?: (error: unknown) => unknown) =>
          before(calls)
            .then(() => target as unknown)
            .then(done, failed);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const out: unknown = value.apply(target, args);
        return typeof out === 'object' && out !== null ? spyOn(out, { ...calls, [String(key)]: args }, before) : out;
      };
    },
  });
}
