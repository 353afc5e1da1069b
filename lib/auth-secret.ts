import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { env } from './env';
import { newId, randomFigures } from './tokens';

/**
 * The secret that goes into the hashes of sign-in links: AUTH_SECRET, or else a random one, made once and kept beside
 * the database (data/auth-secret), readable by the owner of the process alone.
 */
export function authSecret(): string {
  return env.authSecret() ?? keptSecret(secretFile());
}

function secretFile(): string {
  const url = env.databaseUrl();
  return url.startsWith('file:')
    ? join(dirname(resolve(url.slice('file:'.length))), 'auth-secret')
    : resolve('data/auth-secret');
}

/** Reads the secret in `file`, making it first where there is none. Two processes at once end up with the same one. */
export function keptSecret(file: string): string {
  const known = read(file);
  if (known) return known;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${newId()}`;
  writeFileSync(draft, Buffer.from(randomFigures(32)).toString('base64url'), { mode: 0o600, flag: 'wx' });
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
