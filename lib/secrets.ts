import { createHash, createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { env } from './env';
import { newId, randomByteArray } from './tokens';

/**
 * The path of a file that belongs next to the database: in the same folder, or in data/ if the database is a server.
 */
export function besideDatabase(name: string): string {
  const url = env.databaseUrl();
  return url.startsWith('file:') ? join(dirname(resolve(url.slice('file:'.length))), name) : resolve('data', name);
}

/**
 * Reads the text in `file`. If the file does not exist, it is created first, and only the owner of the process can read
 * it. If two processes start at the same time, both read the same text.
 */
export function keptText(file: string, make: () => string): string {
  const known = read(file);
  if (known) return known;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${newId()}`;
  writeFileSync(draft, make(), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file); // fails if another process was first, and never leaves an incomplete file
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

/**
 * The secret for the hashes of sign-in links: AUTH_SECRET, or else a random secret. That one is created once and stored
 * next to the database (data/auth-secret), and only the owner of the process can read it.
 */
export function authSecret(): string {
  return env.authSecret() ?? keptSecret(besideDatabase('auth-secret'));
}

/** Reads the secret in `file`. Creates it first if there is none. */
export const keptSecret = (file: string): string =>
  keptText(file, () => Buffer.from(randomByteArray(32)).toString('base64url'));

/** The first 128 bits of a string's HMAC-SHA-256, with the secret of this installation as the key, in base64url. */
export const keyedHash = (text: string): string =>
  createHmac('sha256', authSecret()).update(text, 'utf8').digest('base64url').slice(0, 22);

/** The key that signs the heads of the log. `x` is its public half, as in a JSON Web Key. */
export type SigningKey = {
  readonly keyId: string;
  readonly x: string;
  /** The Ed25519 signature of a string (UTF-8), in base64url. */
  readonly sign: (text: string) => string;
};

/**
 * The signing key of this installation. It is created once and stored next to the database (data/signing-key.pem),
 * never in it, and only the owner of the process can read it. If the file is lost, the server makes a new key and logs
 * it before the first signature with it.
 */
export const signingKey = (): SigningKey => keptSigningKey(besideDatabase('signing-key.pem'));

/** Reads the key in `file`. Creates it first if there is none. */
export function keptSigningKey(file: string): SigningKey {
  const pem = keptText(file, () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const key = createPrivateKey(pem);
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519' || !x) throw new Error(`${file} has no Ed25519 key.`);
  return { keyId: keyIdOf(x), x, sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64url') };
}

/** The id of a key: the beginning of the SHA-256 of its public half. */
export const keyIdOf = (x: string): string => createHash('sha256').update(x, 'utf8').digest('hex').slice(0, 16);
