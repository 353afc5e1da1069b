import { fileURLToPath } from 'node:url';
import { DEFAULT_LOCALE, LOCALES, PREFIXED_LOCALES } from './domain/base/languages.mjs';
import { FRAMED_PATTERN } from './server/addresses.mjs';

/** Headers that are the same for every page. The content policy is not: see server/content-policy.mjs. */
const FIXED_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
];

/** Stops another site from framing our page and making its reader press buttons unseen. */
const UNFRAMED = [{ key: 'X-Frame-Options', value: 'DENY' }];

/** The prefixes of addresses, in each language. */
const PREFIXES = ['', ...PREFIXED_LOCALES.map((locale) => `/${locale}`)];

/**
 * The old addresses of admin pages, from before the pages of a contest were under `contests/`. The query is kept.
 */
const OLD_ADMIN_PAGES = PREFIXES.flatMap((prefix) => {
  const round = `${prefix}/admin/rounds/:round`;
  // These folders contain names that a contest may also have: a body of the roster, a contest of the preview.
  const contest = ':contest((?!contests/|preview/|roster/)[^/]+)';
  return [
    {
      source: `${round}/${contest}/:page(candidacies|enter|results|totals|vacancies)/:rest*`,
      destination: `${round}/contests/:contest/:page/:rest*`,
      permanent: true,
    },
    {
      source: `${round}/slates/:contest/:rest*`,
      destination: `${round}/contests/:contest/slates/:rest*`,
      permanent: true,
    },
    {
      source: `${round}/candidates/import`,
      destination: `${prefix}/admin/people/import?round=:round`,
      permanent: true,
    },
    {
      source: `${round}/candidates/import/:upload`,
      destination: `${prefix}/admin/people/import/:upload`,
      permanent: true,
    },
  ];
});

/** Addresses that are used as they are: they name a language, or are outside all languages. */
const AS_THEY_ARE = [...LOCALES.map((locale) => `${locale}(?:/|$)`), 'api/', '_next/', 'health$'].join('|');

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // server/front-door.mjs compresses: it must see whole pages before they leave.
  compress: true,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: process.env.BUILD_WITHOUT_TYPES === '1' },
  cacheHandler: fileURLToPath(new URL('./server/page-cache.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  expireTime: 60,
  experimental: { globalNotFound: true },
  headers: async () => [
    { source: '/:path*', headers: FIXED_HEADERS },
    // All pages except the tables for other sites, which only have links.
    { source: `/:path((?!${FRAMED_PATTERN}).*)`, headers: UNFRAMED },
  ],
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      { source: '/', destination: `/${DEFAULT_LOCALE}` },
      { source: '/.well-known/nominations-key.json', destination: `/${DEFAULT_LOCALE}/log/key.json` },
      { source: `/:path((?!${AS_THEY_ARE}).+)`, destination: `/${DEFAULT_LOCALE}/:path` },
    ],
    fallback: [],
  }),
  redirects: async () => [
    { source: `/${DEFAULT_LOCALE}`, destination: '/', permanent: true },
    // The search for a CLP moved to the general search. The query is kept.
    ...PREFIXES.map((prefix) => ({
      source: `${prefix}/bodies`,
      has: [{ type: 'query', key: 'q' }],
      destination: `${prefix}/search`,
      permanent: true,
    })),
    ...OLD_ADMIN_PAGES,
    { source: `/${DEFAULT_LOCALE}/:path+`, destination: '/:path+', permanent: true },
  ],
};
