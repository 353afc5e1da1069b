import { AsyncLocalStorage } from 'node:async_hooks';

const holding = new AsyncLocalStorage<true>();

/** Runs `work` as the holder of the database's write lock. */
export const holdingWriteLock = <T>(work: () => T): T => holding.run(true, work);

/**
 * Throws if this code holds the write lock. Functions that parse submitted text call it first, because their time
 * depends on the text and nobody else can write meanwhile.
 */
export function mustPrecedeTransaction(what: string): void {
  if (holding.getStore()) throw new Error(`${what} must be read before the transaction begins.`);
}
