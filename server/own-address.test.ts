import { expect, test } from 'vitest';
import { ownAddress } from './own-address.mjs';

const OWN = 'https://nominations.example.org';
const judge = (method: string, sent: Record<string, string>) => {
  const headers: Record<string, string> = { host: 'other.example', ...sent };
  return { isAllowed: ownAddress(OWN)({ method, headers }), headers };
};

test('a request always has the host of the configured address', () => {
  const { isAllowed, headers } = judge('GET', {
    'x-forwarded-host': 'other.example',
    'x-forwarded-port': '81',
    forwarded: 'host=other.example',
    'x-forwarded-proto': 'http',
  });
  expect(isAllowed).toBe(true);
  expect(headers).toEqual({ host: 'nominations.example.org', 'x-forwarded-proto': 'https' });
});

test.each([
  ['POST', { origin: OWN }, true],
  ['POST', {}, true],
  ['POST', { origin: 'https://other.example' }, false],
  ['POST', { origin: 'https://other.example', host: 'other.example' }, false],
  ['POST', { origin: OWN, 'sec-fetch-site': 'cross-site' }, false],
  ['DELETE', { origin: 'https://other.example' }, false],
  ['OPTIONS', { origin: 'https://other.example' }, true],
  ['GET', { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' }, true],
] as const)('%s with %o is allowed: %s', (method, sent, allowed) => {
  expect(judge(method, sent).isAllowed).toBe(allowed);
});
