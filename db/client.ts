import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Result } from '@/domain/base/result';
import type { schema } from './schema';

export type Orm = BetterSQLite3Database<typeof schema>;
export type Reads = Pick<Orm, 'select' | 'selectDistinct' | '$count'>;
export type Tx = Reads & Pick<Orm, 'insert' | 'update' | 'delete'>;

export interface Database {
  /** A read-only connection. A write through it fails. */
  readonly reads: Reads;
  /**
   * Runs `work` alone and keeps its writes only if it returns ok. A refusal or a throw undoes them. `work` may only
   * await the database, and may run twice on PostgreSQL, so it must have no other effects. Throws, because it is a bug,
   * if it changed a public row without an entry in the log.
   */
  transact<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /** As transact, but public rows may change without an entry in the log. For tests that write rows by hand. */
  seed<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /**
   * The time to judge by: `clock`, but never before the last entry of the log that this process has read. So a deadline
   * that the log has passed stays passed when the server's clock goes back.
   */
  notBefore(clock: Date): Date;
  /**
   * A version that changes whenever a public page would change: the number of the last log entry, and how many of the
   * rounds' times have passed.
   */
  publicVersion(now: Date): string;
  /** Writes the write-ahead log into the file and empties it, so that what was deleted is in neither. */
  settle(): Promise<void>;
  close(): Promise<void>;
}
