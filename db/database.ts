import { env } from '@/lib/env';
import type { Database } from './client';

const seam = Symbol.for('nominations.database');
type Global = typeof globalThis & { [seam]?: Promise<Database> };

/** Opens the database at `url`. Creates and migrates it if needed. Throws for an unknown kind of address. */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith('file:')) return (await import('./sqlite')).openSqlite(url.slice('file:'.length));
  throw new Error('DATABASE_URL must start with file: (PostgreSQL is not supported yet).');
}

/**
 * The database of this process, which the first call opens. It is kept on globalThis, because the server loads this
 * module several times in one process. A second writer would wait for the first and block the event loop.
 */
export function database(): Promise<Database> {
  const here = globalThis as Global;
  here[seam] ??= openDatabase(env.databaseUrl());
  return here[seam];
}
