import { getTableColumns, type Placeholder, sql, type Table } from 'drizzle-orm';
import type { Reads, Tx } from './client';

// Drizzle builds the text of a query each time, which costs more processor time than SQLite needs to answer it. The
// queries of a submission are built once for each connection.

const connectionKey = Symbol.for('nominations.connection');

/** Marks `tx` as a transaction on this connection, so that it uses the queries that are prepared for it. */
export const onConnection = <T extends object>(tx: T, connection: object): T =>
  Object.assign(tx, { [connectionKey]: connection });

type Values = Readonly<Record<string, unknown>>;
type Query<R> = { readonly prepare: () => { readonly execute: (values: Values) => PromiseLike<R> } };

/**
 * A query that is built once for each connection, and answers for the values of each call. A value to compare with is
 * given as SQLite stores it: an instant as a number of milliseconds. Not for writes to public tables, because the
 * transaction would not notice them.
 */
export function prepared<R>(build: (connection: Tx) => Query<R>): (reads: Reads, values: Values) => Promise<R> {
  const known = new WeakMap<object, ReturnType<Query<R>['prepare']>>();
  return async (reads, values) => {
    const connection = (Reflect.get(reads, connectionKey) as Tx | undefined) ?? (reads as Tx);
    const query = known.get(connection) ?? build(connection).prepare();
    known.set(connection, query);
    return await query.execute(values);
  };
}

/** A value that each call of a prepared query gives. */
export const valueNamed = <N extends string>(name: N): Placeholder<N> => sql.placeholder(name);

/** A list of texts that each call of a prepared query gives as JSON: `inArray(column, listOf('ids'))`. */
export const listOf = (name: string) => sql`(select value from json_each(${sql.placeholder(name)}))`;

/** For an insert: every column of the table has the value that each call gives by the column's name here. */
export const eachColumn = <T extends Table>(table: T): T['$inferInsert'] =>
  Object.fromEntries(Object.keys(getTableColumns(table)).map((key) => [key, sql.placeholder(key)]));
