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
   * Runs `work` in a transaction of its own, and keeps its writes only if it returns ok. A refusal or an exception
   * undoes them. `work` may only wait for the database. On PostgreSQL it may run twice, so it must have no other
   * effects.
   */
  transact<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /**
   * A version that changes whenever a public page would change: the number of the last log entry, and how many of the
   * rounds' times have passed.
   */
  publicVersion(now: Date): string;
  close(): Promise<void>;
}
