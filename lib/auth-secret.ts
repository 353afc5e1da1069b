import { env } from './env';
import { besideDatabase, keptText } from './kept-file';
import { randomFigures } from './tokens';

/**
 * The secret that goes into the hashes of sign-in links: AUTH_SECRET, or else a random one, made once and kept beside
 * the database (data/auth-secret), readable by the owner of the process alone.
 */
export function authSecret(): string {
  return env.authSecret() ?? keptSecret(besideDatabase('auth-secret'));
}

/** Reads the secret in `file`, making it first where there is none. Two processes at once end up with the same one. */
export const keptSecret = (file: string): string =>
  keptText(file, () => Buffer.from(randomFigures(32)).toString('base64url'));
