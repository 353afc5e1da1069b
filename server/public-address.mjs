import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readAddress } from '../domain/base/languages.mjs';

// Finds out whether an address is the same for everybody, and under which name its answer is kept.

/**
 * @typedef {object} PublicAddress
 * @property {string} name the address to make, the same for every spelling that has the same answer
 * @property {boolean} isKept whether its answer stays the same until something changes
 * @property {boolean} isPage whether it is a page, which is shown in a browser
 * @property {boolean} [isStatic] whether it is a file of the build, which never changes while the server runs
 */

/** The route of every address that has no page of its own. */
const NOWHERE = '/[locale]/[...rest]';

/** The names of the page for addresses that do not exist, one in each language. */
const nowhere = (/** @type {string} */ locale) => (locale === 'en' ? '/no-such-page' : `/${locale}/no-such-page`);

/** Addresses outside the languages, which no page has. */
const ELSEWHERE = /^\/(?:api|_next|health)(?:\/|$)/;

/**
 * Reads the manifests of a build and the folder of static files. Returns a function from an address, as requested, to
 * what is kept for it; null for all that is made for one person, or changes something.
 * @param {string} buildFolder
 * @param {string} staticFolder
 */
export function publicAddresses(buildFolder, staticFolder) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(buildFolder, name), 'utf8'));
  const under = (/** @type {string} */ folder, /** @type {string} */ prefix) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${prefix}/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`);
  const files = [...under(staticFolder, ''), ...under(join(buildFolder, 'static'), '/_next/static')];
  return publicAddressesFrom({
    routes: read('routes-manifest.json'),
    files: read('app-path-routes-manifest.json'),
    kept: read('prerender-manifest.json').dynamicRoutes,
    staticFiles: files,
  });
}

/**
 * The same from the contents of the manifests.
 * @param {{
 *   routes: { dynamicRoutes: { page: string, regex: string }[], redirects: Moved[], rewrites: { afterFiles: Moved[] } },
 *   files: Record<string, string>,
 *   kept: Record<string, unknown>,
 *   staticFiles: readonly string[],
 * }} build
 * @typedef {{ regex: string, destination: string, has?: { type: string, key: string }[] }} Moved
 */
export function publicAddressesFrom({ routes, files, kept, staticFiles }) {
  const fileOf = new Map(Object.entries(files).map(([file, route]) => [route, file]));
  const known = routes.dynamicRoutes.map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }));
  const redirects = routes.redirects.map((each) => ({ ...each, pattern: new RegExp(each.regex) }));
  // Rewrites to one fixed address. The others put the language in front.
  const aliases = routes.rewrites.afterFiles
    .filter(({ destination }) => !destination.includes(':'))
    .map((each) => ({ ...each, pattern: new RegExp(each.regex) }));
  const statics = new Set(staticFiles);

  /** @param {string} address @returns {PublicAddress | null} */
  return (address) => {
    const [path = '/', query] = address.split('#')[0]?.split('?') ?? [];
    if (statics.has(path)) return { name: path, isKept: true, isPage: false, isStatic: true };
    if (ELSEWHERE.test(path)) return null;
    const asked = new URLSearchParams(query);
    const isMoved = ({ pattern, has = [] }) =>
      pattern.test(path) && has.every(({ type, key }) => type === 'query' && asked.has(key));
    const { locale, path: bare } = readAddress(path);
    const inside =
      aliases.find(({ pattern }) => pattern.test(path))?.destination ??
      (bare === '/' ? `/${locale}` : `/${locale}${bare}`);
    const route = known.find(({ pattern }) => pattern.test(inside))?.page;
    const file = route === undefined ? undefined : fileOf.get(route);
    if (route === undefined || !file?.includes('/(public)/')) return null;
    const isPage = file.endsWith('/page');
    if (redirects.some(isMoved)) return { name: address, isKept: false, isPage };
    if (route === NOWHERE) return { name: nowhere(locale), isKept: true, isPage };
    if (!isPage) return { name: address, isKept: true, isPage };
    return Object.hasOwn(kept, route) ? { name: path, isKept: true, isPage } : { name: address, isKept: false, isPage };
  };
}
