import type { Locale } from './translate';

/** The address of a page in a language. `path` is the English address and starts with a slash: `/rounds/2026`. */
export function href(locale: Locale, path: string): string {
  if (locale === 'en') return path || '/';
  return path === '/' ? '/cy' : `/cy${path}`;
}
