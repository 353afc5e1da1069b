import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';

/** More than are compared, so that too many are still told how many they are. */
const MOST_READ = 8;
const LONGEST_SLUG = 80;

/** In place of a name if nobody was chosen: no candidate's address is a hyphen. */
export const NOBODY = '-';

/** Sends a form that chose candidates to the address of their comparison. `at` is that of the contest, in English. */
export function goToComparison(request: Request, at: string, locale: Locale): Response {
  const chosen = new URL(request.url).searchParams
    .getAll('with')
    .filter((slug) => slug !== '')
    .slice(0, MOST_READ)
    .map((slug) => encodeURIComponent(slug.slice(0, LONGEST_SLUG)));
  const path = `${at}/compare/${chosen.length > 0 ? chosen.join('/') : NOBODY}`;
  return new Response(null, { status: 303, headers: { location: href(locale, path) } });
}
