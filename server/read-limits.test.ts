import { expect, test } from 'vitest';
import { NETWORK_HEADER } from '@/domain/base/network-header.mjs';
import { READ_LIMITS, readLimits } from './read-limits.mjs';

const from = (network: string | null, url: string) => ({
  url,
  headers: network === null ? {} : { [NETWORK_HEADER]: network },
});
const MOST = READ_LIMITS.find(({ name }) => name === 'searches')?.most ?? 0;

test('a network may search so often in a minute, in every language, and then again', () => {
  let now = 0;
  const reached = readLimits(() => now);
  for (let n = 0; n < MOST; n += 1)
    expect(reached(from('203.0.113.0/24', n % 2 ? '/search?q=a' : '/cy/search'))).toBeNull();
  now = 20_000;
  expect(reached(from('203.0.113.0/24', '/search?q=b'))).toEqual({ most: MOST, seconds: 40 });
  expect(reached(from('198.51.100.0/24', '/search?q=b'))).toBeNull();
  expect(reached(from('203.0.113.0/24', '/search/suggestions?q=b'))).toBeNull();
  expect(reached(from('203.0.113.0/24', '/rounds/practice'))).toBeNull();
  expect(reached(from(null, '/search?q=b'))).toBeNull();
  now = 60_000;
  expect(reached(from('203.0.113.0/24', '/search?q=b'))).toBeNull();
});

test.each([
  '/data/v1/rounds.json',
  '/cy/data/v1/x.csv',
  '/rounds/practice/archive.zip',
  '/admin/rounds/a/silent/export',
])('%s is an export', (url) => {
  const reached = readLimits(() => 0);
  const answers = Array.from({ length: 200 }, () => reached(from('203.0.113.0/24', url)));
  expect(answers.filter((answer) => answer !== null)).toHaveLength(200 - 120);
});

test('no more networks are remembered than there is room for', () => {
  const reached = readLimits(() => 0, 10);
  for (let n = 0; n < MOST; n += 1) reached(from('first', '/search'));
  expect(reached(from('first', '/search'))).not.toBeNull();
  for (let n = 0; n < 10; n += 1) reached(from(`other ${n}`, '/search'));
  expect(reached(from('first', '/search'))).toBeNull();
});
