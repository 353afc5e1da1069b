import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, readAddress } from '../domain/base/languages.mjs';

// Finds the kind of page at an address. Nobody lists the pages: each page declares whether it is cached (`dynamic =
// 'error'`) and is in `(public)` or not, and the build records both.

/**
 * - `kept`: public, and the same for everybody until something changes. page-cache.mjs caches it with its policy.
 * - `answer`: public, but depends on the query in the address, as a search does. It does not run React either.
 * - `own`: made for one person. It runs React, whose scripts have a nonce.
 * @typedef {'kept' | 'answer' | 'own'} PageKind
 */

/**
 * Reads the manifests of a build and returns a function from an address (path and query, as requested) to the kind of
 * the page there. The function returns null if the address is not a page but a file, a route or nothing.
 * @param {string} buildFolder
 * @returns {(address: string) => PageKind | null}
 */
export function pageKinds(buildFolder) {
  const read = (name) => JSON.parse(readFileSync(join(buildFolder, name), 'utf8'));
  const files = Object.entries(read('app-path-routes-manifest.json'));
  return kindsFrom(files, read('routes-manifest.json').dynamicRoutes, read('prerender-manifest.json').dynamicRoutes);
}

/** The same from the contents of the manifests. `files` is pairs of file and route; `routes` is in Next's order. */
export function kindsFrom(files, routes, kept) {
  const pages = new Map(files.filter(([file]) => file.endsWith('/page')).map(([file, route]) => [route, file]));
  const known = routes.map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }));
  return (address) => {
    const { locale, path } = readAddress(address.split(/[?#]/)[0] || '/');
    if (path.startsWith('/_next/')) return null;
    // next.config.mjs rewrites every address to one that starts with its language.
    const inside = path === '/' ? `/${locale}` : `/${locale}${path}`;
    const route = known.find(({ pattern }) => pattern.test(inside))?.page;
    const file = route && pages.get(route);
    if (!file) return null;
    if (Object.hasOwn(kept, route)) return 'kept';
    return file.includes('/(public)/') ? 'answer' : 'own';
  };
}

/** The addresses of tables that other sites may show in a frame, in any language, as next.config.mjs writes patterns. */
export const FRAMED_PATTERN = `(?:(?:${LOCALES.join('|')})/)?embed/rounds/[^/]+/[^/]+$`;

const isFramed = new RegExp(`^/${FRAMED_PATTERN}`);

/**
 * Whether other sites may show a page in a frame. Decided from the URL, never from the HTML, which may contain user
 * text. `key` is Next's name of a cached page: its kind and a hash, then the address.
 */
export const mayBeFramed = (key) => isFramed.test(key.replace(/^\/route-cache\/APP_PAGE\/[0-9a-f]+\/\$/, ''));

/** Whether Next can read the address: it fails at a broken %-code, and takes brackets for its own names of pages. */
export function isReadable(address) {
  const [path] = address.split('?');
  try {
    return !decodeURIComponent(path).includes('[') || path.startsWith('/_next/');
  } catch {
    return false;
  }
}
