import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { authSecret } from './secrets';

// Texts that the database may hold but that nobody may read there, such as an email with a sign-in link.

const PREFIX = 'sealed:';
const NONCE = 12;
const TAG = 16;

const key = () => Buffer.from(hkdfSync('sha256', authSecret(), '', 'sealed texts', 32));

/**
 * Encrypts text with the secret of this installation, which is not in the database (AES-256-GCM). `place` says which
 * row it belongs to: in another row it cannot be read.
 */
export function seal(text: string, place: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return PREFIX + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/**
 * The text that was sealed for this place. A text that was never sealed is returned as it is. Null if it was sealed
 * with another secret, for another place, or has been changed.
 */
export function unseal(text: string, place: string): string | null {
  if (!text.startsWith(PREFIX)) return text;
  const bytes = Buffer.from(text.slice(PREFIX.length), 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, NONCE))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}
