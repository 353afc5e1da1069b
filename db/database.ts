import { env } from '@/lib/env';
import type { Database } from './client';

const seam = Symbol.for('nominations.database');
type Global = typeof globalThis & { [seam]?: Promise<Database>; [onlyMakesPages]?: boolean };

/** The name under which server/render-process.mjs says that this process only makes pages. */
const onlyMakesPages = Symbol.for('nominations.onlyMakesPages');

/**
 * Opens the database at `url`. Creates and migrates it if needed, unless it may only be read. Throws for an unknown kind
 * of address.
 */
export async function openDatabase(url: string, isReadOnly = false): Promise<Database> {
  if (url.startsWith('file:')) return (await import('./sqlite')).openSqlite(url.slice('file:'.length), { isReadOnly });
  throw new Error('DATABASE_URL must start with file: (PostgreSQL is not supported yet).');
}

/**
 * The database of this process, which the first call opens. It is kept on globalThis, because the server loads this
 * module several times in one process. A second writer would wait for the first and block the event loop.
 */
export function database(): Promise<Database> {
  const here = globalThis as Global;
  here[seam] ??= openDatabase(env.databaseUrl(), here[onlyMakesPages] ?? false);
  return here[seam];
}
