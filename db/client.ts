import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { RoundId } from '@/domain/base/ids';
import type { Result } from '@/domain/base/result';
import type { Act } from '@/domain/log/act-scope.mjs';
import type { schema } from './schema';

export type Orm = BetterSQLite3Database<typeof schema>;
export type Reads = Pick<Orm, 'select' | 'selectDistinct' | '$count'>;
export type Tx = Reads & Pick<Orm, 'insert' | 'update' | 'delete'>;

export type { Act } from '@/domain/log/act-scope.mjs';

export interface Database {
  /** A read-only connection. A write through it fails. */
  readonly reads: Reads;
  /**
   * Runs `work` in a transaction of its own, and keeps its writes only if it returns ok. A refusal or an exception
   * undoes them. `work` may only wait for the database. On PostgreSQL it may run twice, so it must have no other
   * effects. Throws if `work` changed a public row without an entry in the log, because that is a bug.
   */
  transact<T, E>(work: (tx: Tx) => Promise<Result<T, E>>, within?: RoundId): Promise<Result<T, E>>;
  /**
   * Like transact, but the commit does not wait for the disk: a crash of the process undoes nothing, and a power cut at
   * most the last two seconds. For drafts only. Throws if `work` wrote to the log.
   */
  keepDraft<T, E>(work: (tx: Tx) => Promise<Result<T, E>>, within?: RoundId): Promise<Result<T, E>>;
  /** Like transact, but public rows may change without an entry in the log. For tests that write rows directly. */
  seed<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /**
   * The time by which rules judge: `clock`, but never before the last entry of the log, which another process
   * may have added. So
   * if the server's clock goes back, a deadline that the log has passed stays passed.
   */
  notBefore(clock: Date): Date;
  /**
   * A version that changes whenever a public page would change: the number of the last log entry, and how many of the
   * rounds' times have passed.
   */
  publicVersion(now: Date): string;
  /**
   * A version that changes whenever the count of a round may have changed in the record, and not when another round has
   * changed. What time alone changes is not part of it.
   */
  roundVersion(slug: string): string;
  /** A version that changes whenever something may have got another name or address, and not with what bodies send. */
  namesVersion(): string;
  /** What the log says after entry `seq`, in its order, at most `most` entries. */
  actsAfter(seq: number, most: number): readonly Act[];
  /**
   * Writes the write-ahead log into the database file and empties it. After that, neither file contains deleted data.
   */
  settle(): Promise<void>;
  close(): Promise<void>;
}
