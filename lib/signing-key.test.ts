import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptSigningKey } from './signing-key';

const folder = mkdtempSync(join(tmpdir(), 'key-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the key is made once, for nobody else to read, and its public half checks what it signs', () => {
  const file = join(folder, 'deep', 'key.pem');
  const key = keptSigningKey(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(keptSigningKey(file).keyId).toBe(key.keyId);
  const known = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' });
  const signature = Buffer.from(key.sign('the head'), 'base64url');
  expect(verify(null, Buffer.from('the head'), known, signature)).toBe(true);
  expect(verify(null, Buffer.from('another head'), known, signature)).toBe(false);
});

test('a file that holds something else stops the server rather than signing with it', () => {
  const file = join(folder, 'wrong.pem');
  writeFileSync(file, 'not a key');
  expect(() => keptSigningKey(file)).toThrow();
});
