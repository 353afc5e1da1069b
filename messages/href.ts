import { DEFAULT_LOCALE, type Locale } from '@/domain/base/languages.mjs';

/** The address of a page in a language. `path` is the English address and starts with a slash: `/rounds/2026`. */
export function href(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path || '/';
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** A host that no real address can have, to resolve a path against. */
const HERE = 'http://here.invalid';

/**
 * The address as a path of this site, or null if it leads anywhere else. Only its path and query are kept, so that no
 * link or form of another site can use our redirects to send a person away.
 */
export function ownPath(address: string | null | undefined): string | null {
  if (!address?.startsWith('/')) return null;
  const url = URL.parse(address, HERE);
  if (url?.origin !== HERE) return null;
  // `/.//elsewhere.example` parses to the path `//elsewhere.example`, which a browser takes for another host, as it would
  // `/cy//elsewhere.example` without its language. No address of ours has two slashes in a row.
  return url.pathname.includes('//') ? null : `${url.pathname}${url.search}`;
}
