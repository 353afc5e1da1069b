import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Result } from '@/domain/base/result';
import { env } from '@/lib/env';
import type { schema } from './schema';

export type Orm = BetterSQLite3Database<typeof schema>;
export type Reads = Pick<Orm, 'select' | 'selectDistinct' | '$count'>;
export type Tx = Reads & Pick<Orm, 'insert' | 'update' | 'delete'>;

export interface Database {
  /** A read-only connection: a write through it fails. */
  readonly reads: Reads;
  /**
   * Runs `work` alone and keeps its writes only if it returns ok. A refusal or a throw undoes them. `work` may only
   * await the database, and may run twice on PostgreSQL, so it must have no other effects.
   */
  transact<T, E>(work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /** Changes whenever a public page would: the log's last number and how many of the rounds' instants have passed. */
  publicVersion(now: Date): string;
  close(): Promise<void>;
}

const seam = Symbol.for('nominations.database');
type Global = typeof globalThis & { [seam]?: Promise<Database> };

/** Opens the database at `url`, creating and migrating it where needed. Refuses an address it does not know. */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith('file:')) return (await import('./sqlite')).openSqlite(url.slice('file:'.length));
  throw new Error('DATABASE_URL must start with file: (PostgreSQL is not supported yet).');
}

/**
 * The database of this process, opened at the first call. Kept on globalThis because the server evaluates this module
 * several times in one process, and a second writer would wait for the first with the event loop frozen.
 */
export function database(): Promise<Database> {
  const here = globalThis as Global;
  here[seam] ??= openDatabase(env.databaseUrl());
  return here[seam];
}
