import { desc } from 'drizzle-orm';
import type { Reads, Tx } from './client';
import { prepared } from './prepared';
import { schema } from './schema';

const { log } = schema;

/** The number, the hash and the time of an entry of the log. */
export type LastEntry = { readonly seq: number; readonly hash: string; readonly at: Date };

// Known under a name that every copy of the modules knows, because the server loads them several times.
const lastKey = Symbol.for('nominations.last-entry');

/**
 * Tells the transaction which entry of the log is the last one; undefined if the log is empty. It holds the write lock, so
 * nobody else adds one.
 */
export const withLastEntry = <T extends object>(tx: T, last: LastEntry | undefined): T =>
  Object.assign(tx, { [lastKey]: { last } });

const lastStored = prepared((connection) =>
  connection.select({ seq: log.seq, hash: log.hash, at: log.at }).from(log).orderBy(desc(log.seq)).limit(1),
);

/** The last entry of the log; undefined if the log is empty. */
export async function lastEntryOf(reads: Reads): Promise<LastEntry | undefined> {
  const known = knownLast(reads);
  if (known) return known.last;
  const [last] = await lastStored(reads, {});
  return last;
}

/** What the transaction knows of the last entry; undefined if it would have to read it. */
export const knownLast = (tx: Reads) =>
  Reflect.get(tx, lastKey) as { readonly last: LastEntry | undefined } | undefined;

/** Remembers the entry that the transaction has just added. */
export function noteEntry(tx: Tx, last: LastEntry): void {
  if (knownLast(tx)) withLastEntry(tx, last);
}
