import type { Previewed } from '@/domain/rounds/preview';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { Crumbs } from '../ui/crumbs';

/**
 * The addresses of one round's pages for the reader of a page: public, for members, or in the preview of a draft. The
 * page passes it to its views, which get every address from it. All paths are in English, ready for `href`.
 */
export type LinkBase = {
  readonly round: string;
  readonly contest: (contest: string) => string;
  /** The path of the contest's list of statements, its comparisons, its booklet and its candidates' pages. */
  readonly statements: (contest: string) => string;
  readonly slate: (contest: string, slate: string) => string;
  /**
   * A preview only has pages of the round, its contests and its candidates: no slates, no lists of statements, no
   * files.
   */
  readonly isPreview: boolean;
};

const linksBelow = (round: string, statements: string, isPreview: boolean): LinkBase => ({
  round,
  contest: (contest) => `${round}/${contest}`,
  statements: (contest) => `${statements}/${contest}`,
  slate: (contest, slate) => `${round}/${contest}/slates/${slate}`,
  isPreview,
});

/** The public pages. `round` is the round's slug. */
export const publicLinks = (round: string): LinkBase => linksBelow(`/rounds/${round}`, `/rounds/${round}`, false);

/** The same pages, with the statements that the round shows only to members. */
export const memberLinks = (round: string): LinkBase =>
  linksBelow(`/rounds/${round}`, `/members/rounds/${round}`, false);

/** The pages of a round in an admin's preview, all in one state; null: as the round is. */
export function previewLinks(round: string, as: Previewed | null): LinkBase {
  const path = `/admin/rounds/${round}/preview${as ? `/${previewPart(as)}` : ''}`;
  return linksBelow(path, path, true);
}

/** The part of a preview's address that names the state. No contest has an underscore in its address. */
export const previewPart = (as: Previewed): string => `_${as}`;

/** The English address of a round's declaration: the last one, or the one with a number. */
export const declarationPath = (round: string, number?: number | string): string =>
  `${publicLinks(round).round}/declaration${number === undefined ? '' : `/${number}`}`;

type Titled = { readonly slug: string; readonly title: string };

type RoundCrumbsProps = {
  readonly locale: Locale;
  readonly links: LinkBase;
  readonly round: { readonly title: string };
  /** Left out on the page of the contest itself, and if the page does not belong to a contest. */
  readonly contest?: Titled | undefined;
  /** Left out: the page is the part of the contest that `here` names. */
  readonly below?: { readonly path: string; readonly words: string } | undefined;
  readonly here: string;
};

/** The breadcrumbs of a page below a round: all rounds, the round, the contest, and this page. */
export function RoundCrumbs({ locale, links, round, contest, below, here }: RoundCrumbsProps) {
  return (
    <Crumbs
      locale={locale}
      trail={[
        { href: href(locale, '/rounds'), words: wordsFor(locale, 'rounds')('list.title') },
        { href: href(locale, links.round), words: round.title },
        ...(contest ? [{ href: href(locale, links.contest(contest.slug)), words: contest.title }] : []),
        ...(below ? [{ href: href(locale, below.path), words: below.words }] : []),
      ]}
      here={here}
    />
  );
}
