import { MOST_COMPARED } from '@/domain/candidates/comparison';
import type { RoundKind } from '@/domain/rounds/rounds';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStatements } from '@/queries/candidates/contest-statements';
import { ShortlistBox } from './shortlist-box';
import { ShortlistToggle } from './shortlist-toggle';

type Place = {
  readonly round: { readonly slug: string; readonly kind: RoundKind };
  readonly contest: { readonly slug: string };
};

const keyOf = ({ round, contest }: Place) => `${round.slug}/${contest.slug}`;

type KeepProps = {
  readonly place: Place;
  readonly candidate: { readonly slug: string; readonly name: string };
  readonly locale: Locale;
};

/** The button that keeps a candidate on the reader's shortlist. */
export function Keep({ place, candidate: { slug, name }, locale }: KeepProps) {
  const words = wordsFor(locale, 'statements');
  // Nobody has to make up their mind over a past round.
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

type ShortlistProps = { readonly page: ContestStatements; readonly at: string; readonly locale: Locale };

/** The reader's shortlist of a contest. */
export function Shortlist({ page, at, locale }: ShortlistProps) {
  const words = wordsFor(locale, 'statements');
  if (page.round.kind === 'archive') return null;
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
