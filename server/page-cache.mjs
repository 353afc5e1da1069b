// Keeps whole public pages. A page is valid for one public version (see db/client.ts), so that whatever commits, in
// whichever process, the next reader sees it. Pages that read a cookie never come here: they are not kept.

/** Set by instrumentation.ts: answers the public version of this moment. */
const seam = Symbol.for('nominations.publicVersion');
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
 * The page without what Next would send along to take it over in the browser, more than half of its weight: the words are
 * all there. Only the small scripts of public/islands stay, of which each fills its own place (components/ui/island.tsx).
 */
export function withIslandsOnly(html) {
  return html
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes) =>
      / src="\/islands\/[^"]+"/.test(attributes) ? script : '',
    );
}

/**
 * Whether a page may be shown in a frame by other sites: the tables made for that, and nothing else. Told by the
 * address and not by anything in the page, where somebody's words could imitate it.
 */
export const isForFrames = (key) =>
  // Next puts its own kind and a hash before the address.
  /^(?:\/route-cache\/APP_PAGE\/[0-9a-f]+\/\$)?\/(?:en|cy)\/embed\/rounds\/[^/]+\/[^/]+$/.test(key);

/** The strict policy of a kept page: files of its own, and no script at all where it has none. */
export function policyFor(html, framedBy = "'none'") {
  const scripts = html.includes('<script') ? "'self'" : "'none'";
  return `default-src 'self'; script-src ${scripts}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ${framedBy}`;
}

export default class PageCache {
  #asOf; // Next makes one instance for each request

  async get(key) {
    // Taken before the render: a page that was made while something committed is kept under the old version.
    this.#asOf = globalThis[seam]?.();
    const hit = entries.get(key);
    if (!hit || this.#asOf === undefined) return null;
    if (hit.asOf !== this.#asOf || Date.now() - hit.lastModified > hit.lifetime) {
      drop(key);
      return null;
    }
    entries.delete(key); // last used goes to the end
    entries.set(key, hit);
    return hit;
  }

  async set(key, value, { cacheControl } = {}) {
    if (value?.kind !== 'APP_PAGE' && value?.kind !== 'APP_ROUTE') return;
    value.headers ??= {};
    if (value.kind === 'APP_PAGE') {
      value.html = withIslandsOnly(value.html);
      value.headers['content-security-policy'] = policyFor(value.html, isForFrames(key) ? '*' : "'none'");
      const [, status] = / data-status="(404|500)"/.exec(value.html) ?? [];
      if (status) value.status = Number(status);
    }
    value.headers['cache-control'] = 'public, max-age=0, s-maxage=2';
    // Addresses that do not exist cannot fill the memory.
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
