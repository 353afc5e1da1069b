import { AsyncLocalStorage } from 'node:async_hooks';

const holding = new AsyncLocalStorage<true>();

/** Runs `work` as what holds the write lock of the database. */
export const holdingWriteLock = <T>(work: () => T): T => holding.run(true, work);

/**
 * Throws while this work holds the write lock. Whatever reads text that somebody sent calls it first: its time depends on
 * what they sent, and nobody else can write meanwhile.
 */
export function mustPrecedeTransaction(what: string): void {
  if (holding.getStore()) throw new Error(`${what} must be read before the transaction begins.`);
}
