import { href } from '@/messages/href';
import { ownPath } from '@/messages/own-path';
import type { Locale } from '@/messages/translate';

/** Where a person lands who did not come from a page of their own. */
const OFFICE = '/office';

/** In which language a path of this site is. */
export const localeOfPath = (path: string): Locale => (/^\/cy(?:[/?]|$)/.test(path) ? 'cy' : 'en');

/** The same page in another language: whoever changes it while signing in lands in that language. */
export const landingIn = (locale: Locale, path: string): string =>
  href(locale, path.replace(/^\/cy(?=[/?]|$)/, '') || '/');

/**
 * Where to go after signing in: the path in `asked`, which may be an address of this site or, as next-auth hands it
 * back, a whole one, of which only the path counts. Anything else, and the pages of signing in themselves, lead to the office.
 */
export function pathAfterSignIn(asked: string | null | undefined): string {
  const whole = asked && /^https?:/.test(asked) ? URL.parse(asked) : null;
  const path = ownPath(whole ? `${whole.pathname}${whole.search}` : asked);
  if (!path) return OFFICE;
  const isAboutSigningIn = /^(?:\/cy)?\/(?:sign-in|sign-out|api)(?:[/?]|$)/.test(path);
  return isAboutSigningIn ? landingIn(localeOfPath(path), OFFICE) : path;
}
