import { getTableColumns, getTableName, type Placeholder, sql, type Table } from 'drizzle-orm';
import { NotAllowed } from '@/domain/base/errors';
import type { Reads, Tx } from './client';
import { publicTableName } from './public-tables';
import { isAlongside, scopeOf } from './scope';

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
 * given as SQLite stores it: an instant as a number of milliseconds.
 *
 * The transaction does not notice such writes. So a query that writes to a public table is refused: use `insertInto`. In
 * a transaction that may write in one round only, a query is refused that writes to any table but the log and the
 * outbox.
 */
export function prepared<R>(build: (connection: Tx) => Query<R>): (reads: Reads, values: Values) => Promise<R> {
  const query = preparedUnnoticed((connection) => {
    const written: Table[] = [];
    const made = build(notingWrites(connection, written)).prepare();
    const facts = written.find((table) => publicTableName(table) !== undefined);
    if (facts) throw new Error(`A prepared query must not write to the public table ${getTableName(facts)}.`);
    return { query: made, written };
  });
  return async (reads, values) => {
    const { query: made, written } = query(reads);
    if (scopeOf(reads) !== undefined && written.some((table) => !isAlongside(table)))
      throw new NotAllowed('a prepared query outside one round');
    return await made.execute(values);
  };
}

/** Keeps what `build` makes for each connection. Only for this folder: nothing notices what such a query writes. */
export function preparedUnnoticed<Q>(build: (connection: Tx) => Q): (reads: Reads) => Q {
  const known = new WeakMap<object, Q>();
  return (reads) => {
    const connection = (Reflect.get(reads, connectionKey) as Tx | undefined) ?? (reads as Tx);
    const query = known.get(connection) ?? build(connection);
    known.set(connection, query);
    return query;
  };
}

/** The same connection, but it adds the tables of its writes to `written`. */
function notingWrites(connection: Tx, written: Table[]): Tx {
  const noting = (method: 'insert' | 'update' | 'delete') => ({
    value: (table: Parameters<Tx['insert']>[0]) => {
      written.push(table);
      return connection[method](table);
    },
  });
  return Object.create(connection, {
    insert: noting('insert'),
    update: noting('update'),
    delete: noting('delete'),
  }) as Tx;
}

/** A value that each call of a prepared query gives. */
export const valueNamed = <N extends string>(name: N): Placeholder<N> => sql.placeholder(name);

/** A list of texts that each call of a prepared query gives as JSON: `inArray(column, listOf('ids'))`. */
export const listOf = (name: string) => sql`(select value from json_each(${sql.placeholder(name)}))`;

/** For an insert: every column of the table has the value that each call gives by the column's name here. */
export const eachColumn = <T extends Table>(table: T): T['$inferInsert'] =>
  Object.fromEntries(Object.keys(getTableColumns(table)).map((key) => [key, sql.placeholder(key)]));
