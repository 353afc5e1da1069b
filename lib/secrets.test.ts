import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptSecret, keptSigningKey } from './secrets';

test('a secret is made once and is readable only by its owner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'));
  const file = join(folder, 'data', 'auth-secret');
  const secret = keptSecret(file);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(keptSecret(file)).toBe(secret);
  expect(readdirSync(join(folder, 'data'))).toEqual(['auth-secret']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(keptSecret(join(folder, 'other'))).not.toBe(secret);
  rmSync(folder, { recursive: true });
});

const folder = mkdtempSync(join(tmpdir(), 'key-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the key is made once, is readable only by its owner, and its public half checks its signatures', () => {
  const file = join(folder, 'deep', 'key.pem');
  const key = keptSigningKey(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(keptSigningKey(file).keyId).toBe(key.keyId);
  const known = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' });
  const signature = Buffer.from(key.sign('the head'), 'base64url');
  expect(verify(null, Buffer.from('the head'), known, signature)).toBe(true);
  expect(verify(null, Buffer.from('another head'), known, signature)).toBe(false);
});

test('a file with other contents stops the server instead of signing with it', () => {
  const file = join(folder, 'wrong.pem');
  writeFileSync(file, 'not a key');
  expect(() => keptSigningKey(file)).toThrow();
});
