import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { besideDatabase, keptText } from './kept-file';

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

/** Reads the key in `file`, making it first where there is none. */
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
