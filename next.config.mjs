import { fileURLToPath } from 'node:url';

/** What never changes from page to page. The content policy does: pages that are kept get it from server/page-cache.mjs, the others from proxy.ts. */
const FIXED_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
];

/** No other site may show a page of ours in a frame and have its reader press what they do not see. */
const UNFRAMED = [{ key: 'X-Frame-Options', value: 'DENY' }];

/** Where an admin's pages of a contest were before `contests/` held them all. The query goes along. */
const OLD_CONTEST_PAGES = ['', '/cy'].flatMap((language) => {
  const round = `${language}/admin/rounds/:round`;
  // These folders hold names that a contest may have: a body of the roster, a contest of the preview.
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
  ];
});

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // server/front-door.mjs compresses: it must see whole pages before they leave.
  compress: true,
  reactStrictMode: true,
  cacheHandler: fileURLToPath(new URL('./server/page-cache.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  expireTime: 60,
  experimental: { globalNotFound: true },
  headers: async () => [
    { source: '/:path*', headers: FIXED_HEADERS },
    // All but the tables that are made for the pages of others: there is nothing on them to press but links.
    { source: '/:path((?!(?:cy/)?embed/rounds/[^/]+/[^/]+$).*)', headers: UNFRAMED },
  ],
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      { source: '/', destination: '/en' },
      { source: '/.well-known/nominations-key.json', destination: '/en/log/key.json' },
      { source: '/:path((?!cy(?:/|$)|en(?:/|$)|api/|_next/|health$).+)', destination: '/en/:path' },
    ],
    fallback: [],
  }),
  redirects: async () => [
    { source: '/en', destination: '/', permanent: true },
    // Where people looked for a CLP before there was one box for everything. The question goes along.
    { source: '/bodies', has: [{ type: 'query', key: 'q' }], destination: '/search', permanent: true },
    { source: '/cy/bodies', has: [{ type: 'query', key: 'q' }], destination: '/cy/search', permanent: true },
    ...OLD_CONTEST_PAGES,
    { source: '/en/:path+', destination: '/:path+', permanent: true },
  ],
};
