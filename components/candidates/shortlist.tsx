import { MOST_COMPARED } from '@/domain/candidates/comparison';
import type { RoundKind } from '@/domain/rounds/rounds';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStatements } from '@/queries/candidates/contest-statements';
import type { LinkBase } from '../rounds/round-links';
import { Island } from '../ui/island';

type Place = {
  readonly round: { readonly slug: string; readonly kind: RoundKind };
  readonly contest: { readonly slug: string };
};

const keyOf = ({ round, contest }: Place) => `${round.slug}/${contest.slug}`;

type ButtonProps = {
  readonly place: Place;
  readonly candidate: { readonly slug: string; readonly name: string };
  readonly locale: Locale;
};

/** The button that adds a candidate to the reader's shortlist. Left out for a past round. */
export function ShortlistButton({ place, candidate: { slug, name }, locale }: ButtonProps) {
  const words = wordsFor(locale, 'statements');
  // In a past round, nobody needs to choose any more.
  if (place.round.kind === 'archive') return null;
  return (
    <ShortlistToggle
      contest={keyOf(place)}
      slug={slug}
      name={name}
      words={{ keep: words('shortlist.keep'), drop: words('shortlist.drop') }}
    />
  );
}

type ShortlistProps = { readonly page: ContestStatements; readonly links: LinkBase; readonly locale: Locale };

/** The reader's shortlist of a contest. */
export function Shortlist({ page, links, locale }: ShortlistProps) {
  const words = wordsFor(locale, 'statements');
  if (page.round.kind === 'archive') return null;
  const at = links.statements(page.contest.slug);
  return (
    <ShortlistBox
      contest={keyOf(page)}
      candidates={page.candidates.map(({ slug, name }) => ({ slug, name, href: href(locale, `${at}/${slug}`) }))}
      compare={href(locale, `${at}/compare`)}
      most={MOST_COMPARED}
      words={{
        title: words('shortlist.title'),
        note: words('shortlist.note'),
        none: words('shortlist.none'),
        compareMore: words('shortlist.compareMore'),
        choose: words('shortlist.choose'),
        clear: words('shortlist.clear'),
        compare: Array.from({ length: MOST_COMPARED + 1 }, (_, n) => words('shortlist.compare', { n })),
      }}
    />
  );
}

/** The data that public/islands/shortlist.js needs to show the shortlist. */
export type ShortlistBoxData = {
  /** `round/contest`, by their addresses. */
  readonly contest: string;
  /** Everybody who may be on it, in the order of the contest. */
  readonly candidates: readonly { readonly slug: string; readonly name: string; readonly href: string }[];
  /** The base address of comparisons: the slugs follow it. */
  readonly compare: string;
  readonly most: number;
  readonly words: Readonly<Record<'title' | 'note' | 'none' | 'compareMore' | 'choose' | 'clear', string>> & {
    /** The text of the link to the comparison, by the number of candidates in it. */
    readonly compare: readonly string[];
  };
};

/** The place where the script shows the reader's shortlist: the candidates on it, and the link to compare them. */
const ShortlistBox = (given: ShortlistBoxData) => <Island script="shortlist" kind="shortlist-box" given={given} />;

/** The data that public/islands/shortlist.js needs for one button. */
export type ShortlistToggleData = {
  /** `round/contest`, by their addresses. */
  readonly contest: string;
  readonly slug: string;
  readonly name: string;
  readonly words: Readonly<Record<'keep' | 'drop', string>>;
};

/**
 * The place where the script shows the button that adds a candidate to the reader's shortlist, which is only stored in
 * their browser.
 */
const ShortlistToggle = (given: ShortlistToggleData) => (
  <Island script="shortlist" kind="shortlist-toggle" given={given} />
);
