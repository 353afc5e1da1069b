import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Result } from '@/domain/base/result';
import type { schema } from './schema';

export type Orm = BetterSQLite3Database<typeof schema>;
export type Reads = Pick<Orm, 'select' | 'selectDistinct' | '$count'>;
export type Tx = Reads & Pick<Orm, 'insert' | 'update' | 'delete'>;

export interface Database {
  /** A read-only connection: writing through it fails. */
  readonly reads: Reads;
  /**
   * Runs `work` alone and keeps its writes only if it returns ok. A refusal or a throw undoes them. `work` may only
   * await the database, and may run twice on PostgreSQL, so it must have no other effects.
   */
  transact<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /**
   * Changes whenever a public page would change: the log's last number and how many of the rounds' times have passed.
   */
  publicVersion(now: Date): string;
  close(): Promise<void>;
}
