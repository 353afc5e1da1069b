import { readAddress } from '@/domain/base/languages.mjs';
import { href, ownPath } from '@/messages/href';
import type { Locale } from '@/messages/translate';

/** The page after sign-in for a person who did not come from another page. */
const OFFICE = '/office';

/** The language of a page, given its path. */
export const localeOfPath = (path: string): Locale => readAddress(path).locale;

/**
 * The path of the same page in another language. Somebody who changes the language while signing in then gets that
 * language.
 */
export const landingIn = (locale: Locale, path: string): string => href(locale, readAddress(path).path);

/**
 * The page to open after sign-in. `asked` is a path of this site or, as next-auth returns it, an absolute address, of
 * which only the path is used. Any other text, and the path of a sign-in page, leads to the office.
 */
export function pathAfterSignIn(asked: string | null | undefined): string {
  const whole = asked && /^https?:/.test(asked) ? URL.parse(asked) : null;
  const own = ownPath(whole ? `${whole.pathname}${whole.search}` : asked);
  if (!own) return OFFICE;
  const { locale, path } = readAddress(own);
  return /^\/(?:sign-in|sign-out|api)(?:[/?]|$)/.test(path) ? href(locale, OFFICE) : own;
}
