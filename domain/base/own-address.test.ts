import { expect, test } from 'vitest';
import { isFromOwnPage, originOf } from './own-address.mjs';

const OWN = 'https://nominations.example.org';

test.each([
  [OWN, OWN],
  [`${OWN}/`, OWN],
  ['https://Nominations.Example.org:443', OWN],
  ['https://münchen.example', 'https://xn--mnchen-3ya.example'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('%s has the origin %s', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});

test.each(['nominations.example.org', 'ftp://example.org', `${OWN}/clp`, `${OWN}/?a=b`, 'https://'])(
  '%s is refused as the address of a site',
  (address) => {
    expect(() => originOf(address)).toThrow('AUTH_URL');
  },
);

test.each<[string | null, string | null, boolean]>([
  ['same-origin', OWN, true],
  [null, OWN, true],
  ['same-origin', null, true],
  [null, null, true],
  [null, 'https://nominations.example.org:443', true],
  ['same-site', OWN, false],
  ['cross-site', null, false],
  ['none', OWN, false],
  ['same-origin', 'https://other.example.org', false],
  [null, 'https://nominations.example.org:8443', false],
  [null, 'http://nominations.example.org', false],
  [null, 'null', false],
  [null, 'https://nominations.example.org.evil.example', false],
])('a form with Sec-Fetch-Site %s and Origin %s is our own: %s', (site, origin, own) => {
  expect(isFromOwnPage({ site, origin }, OWN)).toBe(own);
});
