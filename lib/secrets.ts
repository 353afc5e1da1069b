import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { env } from './env';
import { newId, randomByteArray } from './tokens';

/** The path of a file that belongs beside the database and not in it: the same folder, or data/ for a database server. */
export function besideDatabase(name: string): string {
  const url = env.databaseUrl();
  return url.startsWith('file:') ? join(dirname(resolve(url.slice('file:'.length))), name) : resolve('data', name);
}

/**
 * Reads the text in `file`, writing it first if there is none, readable by the owner of the process alone. Two processes
 * that start at once read the same text.
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

/**
 * The secret that goes into the hashes of sign-in links: AUTH_SECRET, or else a random one, made once and kept beside
 * the database (data/auth-secret), readable by the owner of the process alone.
 */
export function authSecret(): string {
  return env.authSecret() ?? keptSecret(besideDatabase('auth-secret'));
}

/** Reads the secret in `file`, writing it first if there is none. */
export const keptSecret = (file: string): string =>
  keptText(file, () => Buffer.from(randomByteArray(32)).toString('base64url'));

/** What signs the heads of the log. `x` is the public half, as a JSON Web Key has it. */
export type SigningKey = {
  readonly keyId: string;
  readonly x: string;
  /** The Ed25519 signature of a text (UTF-8), in base64url. */
  readonly sign: (text: string) => string;
};

/**
 * The key of this installation: made once, kept beside the database (data/signing-key.pem) for the owner of the process
 * alone, never in it. Should the file be lost a new key is made, and the log says from where on it signs.
 */
export const signingKey = (): SigningKey => keptSigningKey(besideDatabase('signing-key.pem'));

/** Reads the key in `file`, writing it first if there is none. */
export function keptSigningKey(file: string): SigningKey {
  const pem = keptText(file, () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const key = createPrivateKey(pem);
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519' || !x) throw new Error(`${file} holds no Ed25519 key.`);
  return { keyId: keyIdOf(x), x, sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64url') };
}

/** The name of a key: the beginning of the SHA-256 of its public half. */
export const keyIdOf = (x: string): string => createHash('sha256').update(x, 'utf8').digest('hex').slice(0, 16);
