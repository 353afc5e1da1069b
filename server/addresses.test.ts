import { expect, test } from 'vitest';
import { FRAMED_PATTERN, isReadable, kindsFrom, mayBeFramed } from './addresses.mjs';

/** Pages in the form of a build's manifest, in the order in which Next tries them. */
const FILES: [string, string][] = [
  ['/[locale]/(public)/page', '/[locale]'],
  ['/[locale]/(public)/search/page', '/[locale]/search'],
  ['/[locale]/(public)/search/suggestions/route', '/[locale]/search/suggestions'],
  ['/[locale]/office/page', '/[locale]/office'],
  ['/[locale]/office/[body]/page', '/[locale]/office/[body]'],
  ['/[locale]/(public)/[...rest]/page', '/[locale]/[...rest]'],
  ['/health/route', '/health'],
];
const ROUTES = [
  { page: '/[locale]', regex: '^/([^/]+?)(?:/)?$' },
  { page: '/[locale]/office', regex: '^/([^/]+?)/office(?:/)?$' },
  { page: '/[locale]/office/[body]', regex: '^/([^/]+?)/office/([^/]+?)(?:/)?$' },
  { page: '/[locale]/search', regex: '^/([^/]+?)/search(?:/)?$' },
  { page: '/[locale]/search/suggestions', regex: '^/([^/]+?)/search/suggestions(?:/)?$' },
  { page: '/[locale]/[...rest]', regex: '^/([^/]+?)/(.+?)(?:/)?$' },
];
const kindOf = kindsFrom(FILES, ROUTES, { '/[locale]': {}, '/[locale]/[...rest]': {} });

test.each([
  ['/', 'kept'],
  ['/cy', 'kept'],
  ['/cy?from=mail', 'kept'],
  ['/nowhere/at/all', 'kept'],
  ['/search?q=a', 'answer'],
  ['/cy/search', 'answer'],
  ['/search/suggestions', null],
  ['/office', 'own'],
  ['/cy/office/', 'own'],
  ['/office/anytown?sent=1', 'own'],
  ['/_next/static/a.js', null],
])('%s is %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test('a page called like an object’s property is not taken for a cached one', () => {
  const odd = kindsFrom(
    [['/[locale]/constructor/page', 'constructor']],
    [{ page: 'constructor', regex: '^/en/constructor$' }],
    {},
  );
  expect(odd('/constructor')).toBe('own');
});

test.each([
  ['/en/embed/rounds/a/b', true],
  ['/cy/embed/rounds/a/b', true],
  ['/route-cache/APP_PAGE/0f3a/$/en/embed/rounds/a/b', true],
  ['/en/rounds/a/b', false],
  ['/en/search?q=/embed/rounds/a/b', false],
  ['/en/embed/rounds/a/b/c', false],
  ['/en/embed/rounds/a', false],
])('whether other sites may frame %s: %s', (key, may) => {
  expect(mayBeFramed(key)).toBe(may);
});

test('the headers and the policy agree on what may be framed', () => {
  const pattern = new RegExp(`^/${FRAMED_PATTERN}`);
  expect(
    ['/embed/rounds/a/b', '/cy/embed/rounds/a/b', '/embed/rounds/a', '/rounds/a/b'].map((a) => pattern.test(a)),
  ).toEqual([true, true, false, false]);
});

test.each([
  ['/rounds/%E0%A4%A', false],
  ['/[locale]/rounds', false],
  ['/rounds/a%5Bb', false],
  ['/_next/static/[locale].js', true],
  ['/rounds/ynys-m%C3%B4n', true],
])('whether Next can read %s: %s', (address, can) => {
  expect(isReadable(address)).toBe(can);
});
