import { env } from '@/lib/env';
import type { Database } from './client';

const seam = Symbol.for('nominations.database');
type Global = typeof globalThis & { [seam]?: Promise<Database> };

/** Opens the database at `url`, creating and migrating it if needed. Refuses an unknown kind of address. */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith('file:')) return (await import('./sqlite')).openSqlite(url.slice('file:'.length));
  throw new Error('DATABASE_URL must start with file: (PostgreSQL is not supported yet).');
}

/**
 * The database of this process, opened at the first call. Kept on globalThis, because the server evaluates this module
 * several times in one process, and a second writer would wait for the first with the event loop blocked.
 */
export function database(): Promise<Database> {
  const here = globalThis as Global;
  here[seam] ??= openDatabase(env.databaseUrl());
  return here[seam];
}
