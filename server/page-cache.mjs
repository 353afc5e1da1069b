// Removes from public pages what readers do not need, gives them their policy, and caches them where there is no front
// door (`next start`). A cached page is valid for one public version (see db/client.ts). So after any commit, in
// any process, the next reader sees the change. Pages that read a cookie are never cached.
import { mayBeFramed } from './addresses.mjs';
import { publicPolicy } from './content-policy.mjs';

/** The name of the function that returns the current public version. start-process.ts sets it. */
const PUBLIC_VERSION = Symbol.for('nominations.publicVersion');
/** The name under which open-front.mjs says that the front door keeps pages: then nothing is kept here. */
const KEPT_IN_FRONT = Symbol.for('nominations.keptInFront');
const MOST_BYTES = 64 * 1024 * 1024;

const entries = new Map();
let bytes = 0;

const sizeOf = (value) => (value.html?.length ?? 0) + (value.rscData?.length ?? 0) + (value.body?.length ?? 0);

function drop(key) {
  const entry = entries.get(key);
  if (!entry) return;
  entries.delete(key);
  bytes -= entry.size;
}

/**
 * Removes the scripts and data that Next adds for React in the browser, which are more than half of a page. All text is
 * in the HTML. Only the small scripts of public/islands stay; each works in its own place (components/ui/island.tsx).
 */
export function withIslandsOnly(html) {
  return html
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes) =>
      / src="\/islands\/[^"]+"/.test(attributes) ? script : '',
    );
}

export default class PageCache {
  #asOf; // Next makes one instance of this class for each request

  async get(key) {
    // The version is read before the page is rendered, so a page that was made during a commit is cached under the old
    // version.
    this.#asOf = globalThis[KEPT_IN_FRONT] ? undefined : globalThis[PUBLIC_VERSION]?.();
    const hit = entries.get(key);
    if (!hit || this.#asOf === undefined) return null;
    if (hit.asOf !== this.#asOf || Date.now() - hit.lastModified > hit.lifetime) {
      drop(key);
      return null;
    }
    entries.delete(key); // moves the page to the end, because the least recently used page is dropped first
    entries.set(key, hit);
    return hit;
  }

  async set(key, value, { cacheControl } = {}) {
    if (value?.kind !== 'APP_PAGE' && value?.kind !== 'APP_ROUTE') return;
    value.headers ??= {};
    if (value.kind === 'APP_PAGE') {
      value.html = withIslandsOnly(value.html);
      value.headers['content-security-policy'] = publicPolicy(value.html, mayBeFramed(key) ? '*' : undefined);
      const [, status] = / data-status="(404|500)"/.exec(value.html) ?? [];
      if (status) value.status = Number(status);
    }
    value.headers['cache-control'] = 'public, max-age=0, s-maxage=2';
    // Pages with an error are not cached, because otherwise addresses that do not exist could fill the memory.
    if ((value.status ?? 200) >= 400 || this.#asOf === undefined) return;
    drop(key);
    const size = sizeOf(value);
    entries.set(key, {
      value,
      lastModified: Date.now(),
      asOf: this.#asOf,
      lifetime: 1000 * (cacheControl?.revalidate || 60),
      size,
    });
    bytes += size;
    for (const oldest of entries.keys()) {
      if (bytes <= MOST_BYTES) break;
      drop(oldest);
    }
  }

  async revalidateTag() {}
  resetRequestCache() {}
}
