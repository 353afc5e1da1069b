import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seal, unseal } from './sealed';

beforeEach(() => vi.stubEnv('AUTH_SECRET', 'one secret for this test'));
afterEach(() => vi.unstubAllEnvs());

const TEXT = 'Sign in: https://example.org/sign-in/confirm?token=abc – ŷ';

test('a sealed text can be read again, and shows nothing of it', () => {
  const sealed = seal(TEXT, 'here');
  expect(sealed).toMatch(/^sealed:[\w-]+$/);
  expect(Buffer.from(sealed.slice(7), 'base64url').toString('latin1')).not.toContain('token');
  expect(unseal(sealed, 'here')).toBe(TEXT);
  expect(seal(TEXT, 'here')).not.toBe(sealed);
});

test('it cannot be read in another place, with another secret, or when it was changed', () => {
  const sealed = seal(TEXT, 'here');
  expect(unseal(sealed, 'there')).toBeNull();
  const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
  expect(unseal(changed, 'here')).toBeNull();
  expect(unseal('sealed:', 'here')).toBeNull();
  expect(unseal('sealed:AAAA', 'here')).toBeNull();
  vi.stubEnv('AUTH_SECRET', 'another');
  expect(unseal(sealed, 'here')).toBeNull();
});

test('a string that was never sealed is returned as it is', () => {
  expect(unseal('Words.', 'here')).toBe('Words.');
});
