import { readAddress } from '../domain/base/languages.mjs';
import { NETWORK_HEADER } from '../domain/base/network-header.mjs';

// Limits for requests that only read. They are counted in the memory of this process, so nothing is stored about
// readers.

const PER = 60_000;

/** How many of these requests one network may make in a minute. Other requests are not limited. */
export const READ_LIMITS = [
  { name: 'suggestions', pattern: /^\/search\/suggestions\/?$/, most: 600 },
  { name: 'searches', pattern: /^\/search\/?$/, most: 120 },
  { name: 'exports', pattern: /^\/data\/v1\/|\/archive\.zip$|\/export\/?$/, most: 120 },
];

/** How many networks are counted at once. If there are more, the earliest are forgotten. */
const MOST_REMEMBERED = 10_000;

/**
 * Returns a function that counts requests by network. It takes a request that has the header with the network. It
 * returns null if the request is allowed. Otherwise it returns the limit, and after how many seconds the next request is
 * allowed.
 */
export function readLimits(clock = () => performance.now(), mostRemembered = MOST_REMEMBERED) {
  /** @type {Map<string, { uses: number, until: number }>} */
  const counts = new Map();
  /** @param {{ url?: string | undefined, headers: import('node:http').IncomingHttpHeaders }} req */
  return (req) => {
    const network = req.headers[NETWORK_HEADER];
    const { path } = readAddress((req.url ?? '/').split(/[?#]/)[0] || '/');
    const limit = network && READ_LIMITS.find(({ pattern }) => pattern.test(path));
    if (!limit) return null;
    const now = clock();
    const key = `${limit.name} ${network}`;
    const known = counts.get(key);
    if (known && known.until > now) {
      if (known.uses >= limit.most) return { most: limit.most, seconds: Math.ceil((known.until - now) / 1000) };
      known.uses += 1;
      return null;
    }
    counts.delete(key);
    counts.set(key, { uses: 1, until: now + PER });
    // A map keeps the order of insertion, so the minute of the first entries ends first.
    for (const old of counts.keys()) {
      if (counts.size <= mostRemembered) break;
      counts.delete(old);
    }
    return null;
  };
}
