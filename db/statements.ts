import type Driver from 'better-sqlite3';

/** How many statements a connection keeps, and the longest text of one that it keeps, in characters. */
const MOST = 500;
const LONGEST = 10_000;

/**
 * The same connection for Drizzle, which prepares a statement again for each query. This one keeps prepared statements
 * by their text, and forgets those that were used the longest time ago.
 *
 * Statements with the same text are one object, so only Drizzle may use this connection: it reads the columns of rows
 * in one way for one text, and reads all rows before it returns.
 */
export function keepingStatements(connection: Driver.Database): Driver.Database {
  const kept = new Map<string, Driver.Statement>();
  const prepare = (text: string): Driver.Statement => {
    const known = kept.get(text);
    const statement = known ?? connection.prepare(text);
    if (text.length > LONGEST) return statement;
    if (known) kept.delete(text);
    else if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? '');
    kept.set(text, statement);
    return statement;
  };
  return Object.create(connection, { prepare: { value: prepare } }) as Driver.Database;
}
