import { expect, test } from 'vitest';
import { publicAddressesFrom } from './public-address.mjs';

const PAGES: [file: string, isKept?: true][] = [
  ['/[locale]/(public)/page', true],
  ['/[locale]/(public)/bodies/page', true],
  ['/[locale]/(public)/bodies/[body]/page', true],
  ['/[locale]/(public)/bodies/[body]/feed.xml/route'],
  ['/[locale]/(public)/log/key.json/route'],
  ['/[locale]/(public)/search/page'],
  ['/[locale]/office/page'],
  ['/[locale]/me/[file]/route'],
  ['/[locale]/(public)/[...rest]/page', true],
];
const routeOf = (file: string) => file.replace('/(public)', '').replace(/\/(?:page|route)$/, '');
const regexOf = (route: string) =>
  `^${route.replace(/\[\.\.\.\w+\]/g, '(.+?)').replace(/\[\w+\]/g, '([^/]+?)')}(?:/)?$`;

const addressOf = publicAddressesFrom({
  routes: {
    dynamicRoutes: PAGES.map(([file]) => ({ page: routeOf(file), regex: regexOf(routeOf(file)) })),
    redirects: [
      { regex: '^(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))/$', destination: '/:path+' },
      { regex: '^/bodies(?:/)?$', destination: '/search', has: [{ type: 'query', key: 'q' }] },
      { regex: '^/admin/rounds/([^/]+?)/candidates/import(?:/)?$', destination: '/admin/people/import?round=:round' },
    ],
    rewrites: {
      afterFiles: [
        { regex: '^/(?:/)?$', destination: '/en' },
        { regex: '^/\\.well-known/nominations-key\\.json(?:/)?$', destination: '/en/log/key.json' },
        { regex: '^(?:/((?!en(?:/|$)|cy(?:/|$)).+))(?:/)?$', destination: '/en/:path' },
      ],
    },
  },
  files: Object.fromEntries(PAGES.map(([file]) => [file, routeOf(file)])),
  kept: Object.fromEntries(PAGES.filter(([, isKept]) => isKept).map(([file]) => [routeOf(file), {}])),
  staticFiles: ['/icon.svg', '/_next/static/a.css'],
});

const page = (name: string) => ({ name, isKept: true, isPage: true });

test.each([
  ['/', page('/')],
  ['/cy', page('/cy')],
  ['/?from=mail', page('/')],
  ['/bodies', page('/bodies')],
  ['/cy/bodies/derby?utm_source=a#top', page('/cy/bodies/derby')],
  ['/bodies/derby/feed.xml?a=1', { name: '/bodies/derby/feed.xml?a=1', isKept: true, isPage: false }],
  ['/.well-known/nominations-key.json', { name: '/.well-known/nominations-key.json', isKept: true, isPage: false }],
  ['/search?q=derby', { name: '/search?q=derby', isKept: false, isPage: true }],
])('%s is public', (address, found) => {
  expect(addressOf(address)).toEqual(found);
});

test.each(['/wp-login.php', '/nowhere/at/all?x=1', '/constructor'])(
  '%s is the one page for unknown addresses',
  (address) => {
    expect(addressOf(address)).toEqual(page('/no-such-page'));
    expect(addressOf(`/cy${address}`)).toEqual(page('/cy/no-such-page'));
  },
);

test.each(['/bodies?q=derby', '/bodies/', '/admin/rounds/2024/candidates/import'])(
  '%s leads elsewhere, and is not kept',
  (address) => {
    expect(addressOf(address)?.isKept).toBe(false);
  },
);

test.each(['/office', '/cy/office?a=1', '/me/data.json', '/_next/static/a.js', '/api/auth/session', '/health'])(
  '%s is not a public page',
  (address) => {
    expect(addressOf(address)).toBeNull();
  },
);

test.each(['/icon.svg', '/icon.svg?v=1', '/_next/static/a.css'])('%s is a file of the build', (address) => {
  const [name] = address.split('?');
  expect(addressOf(address)).toEqual({ name, isKept: true, isPage: false, isStatic: true });
});
