import { isLocale } from '@/domain/base/languages.mjs';
import { href } from '@/messages/href';
import type { LinkBase } from '../rounds/round-links';

/**
 * The most candidates that are read from a form: more than can be compared, so that the page can say how many were
 * chosen.
 */
const MOST_READ = 8;
const LONGEST_SLUG = 80;

/** In place of a slug if nobody was chosen: no candidate's address is a hyphen. */
const NOBODY = '-';

/** The candidates that the address of a comparison names, by their slugs. */
export const chosenIn = (slugs: readonly string[]): readonly string[] => slugs.filter((slug) => slug !== NOBODY);

type Route = { readonly params: Promise<{ locale: string; round: string; contest: string }> };

/** Makes the route that redirects a form with chosen candidates to the address of their comparison. */
export const comparisonRoute =
  (linksOf: (round: string) => LinkBase) =>
  async (request: Request, { params }: Route): Promise<Response> => {
    const { locale, round, contest } = await params;
    const at = linksOf(encodeURIComponent(round)).statements(encodeURIComponent(contest));
    const chosen = new URL(request.url).searchParams
      .getAll('with')
      .filter((slug) => slug !== '')
      .slice(0, MOST_READ)
      .map((slug) => encodeURIComponent(slug.slice(0, LONGEST_SLUG)));
    const path = `${at}/compare/${chosen.length > 0 ? chosen.join('/') : NOBODY}`;
    return new Response(null, { status: 303, headers: { location: href(isLocale(locale) ? locale : 'en', path) } });
  };
