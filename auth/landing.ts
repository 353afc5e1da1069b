import { readAddress } from '@/domain/base/languages.mjs';
import { href, ownPath } from '@/messages/href';
import type { Locale } from '@/messages/translate';

/** Where a person goes after signing in, if they did not come from a page. */
const OFFICE = '/office';

/** The language of a path of this site. */
export const localeOfPath = (path: string): Locale => readAddress(path).locale;

/** The same page in another language: a person who changes the language while signing in gets that language. */
export const landingIn = (locale: Locale, path: string): string => href(locale, readAddress(path).path);

/**
 * Where to go after signing in: the path in `asked`, which may be an address of this site or, as next-auth returns it,
 * an absolute one, of which only the path is used. Anything else, and the sign-in pages themselves, lead to the office.
 */
export function pathAfterSignIn(asked: string | null | undefined): string {
  const whole = asked && /^https?:/.test(asked) ? URL.parse(asked) : null;
  const own = ownPath(whole ? `${whole.pathname}${whole.search}` : asked);
  if (!own) return OFFICE;
  const { locale, path } = readAddress(own);
  return /^\/(?:sign-in|sign-out|api)(?:[/?]|$)/.test(path) ? href(locale, OFFICE) : own;
}
