import { createHash, randomFillSync } from 'node:crypto';

/** Asking for random bytes costs much, for however few, so they are made in larger amounts. Each is given out once. */
const pool = Buffer.alloc(3072);
let used = pool.length;

function randomBytes(count: number): Buffer {
  if (count > pool.length) return randomFillSync(Buffer.alloc(count));
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + count));
  pool.fill(0, used, used + count);
  used += count;
  return bytes;
}

/** A new id for a row, made of 96 random bits. Code makes it, so that both database dialects have the same ids. */
export const newId = <T extends string = string>() => randomBytes(12).toString('base64url') as T;

/** The SHA-256 of a string (UTF-8), as 64 hexadecimal digits. */
export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** New random bytes for a receipt code. */
export const randomByteArray = (count: number): Uint8Array => randomBytes(count);

/** A new salt for the hash of a string: 128 random bits as 32 hexadecimal digits. */
export const newSalt = (): string => randomBytes(16).toString('hex');
