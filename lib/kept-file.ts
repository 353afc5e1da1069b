import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { env } from './env';
import { newId } from './tokens';

/** Where a file lies that belongs to the database and must not be in it: the same folder, or data/ for a server. */
export function besideDatabase(name: string): string {
  const url = env.databaseUrl();
  return url.startsWith('file:') ? join(dirname(resolve(url.slice('file:'.length))), name) : resolve('data', name);
}

/**
 * Reads the text in `file`, making it first where there is none, for the owner of the process alone to read. Two
 * processes at once end up with the same one.
 */
export function keptText(file: string, make: () => string): string {
  const known = read(file);
  if (known) return known;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${newId()}`;
  writeFileSync(draft, make(), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file); // fails if another process was first; never leaves half a file
  } catch (error) {
    if (!read(file)) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
