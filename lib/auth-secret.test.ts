import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptSecret } from './auth-secret';

test('a secret is made once and is for its owner alone', () => {
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
