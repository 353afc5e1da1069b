import { KINDS } from '@/domain/bodies/kinds';
import { atStart } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { FoundBody, SearchResult } from '@/queries/search/search';
import { bareName, otherName } from '../bodies/body-name';
import { setName } from '../rounds/boundaries-used';
import { publicLinks } from '../rounds/round-links';

/** The most suggestions: no more fit under a field on a phone. */
export const MOST_SUGGESTED = 8;
// The list takes one of each kind before any kind has two. Otherwise forty CLPs would hide the only candidate.
const FIRST = { bodies: 4, candidates: 2, slates: 1, rounds: 1 } as const;

/** Suggestions while somebody types: CLPs, candidates, slates, rounds, each with its kind and address. */
export function suggested(result: SearchResult, locale: Locale): Suggestion[] {
  const words = wordsFor(locale, 'search');
  const plain = (to: string, label: string, note: string): Suggestion => ({
    href: href(locale, to),
    label,
    other: null,
    note,
  });
  const groups = {
    bodies: result.bodies.found.map((body) => ({
      href: href(locale, `/bodies/${body.slug}`),
      label: bareName(body, locale),
      other: otherName(body, locale),
      note: noteOf(body, locale),
    })),
    candidates: result.candidates.found.flatMap(({ slug, name, contests: [last] }) =>
      last
        ? plain(
            `${publicLinks(last.round.slug).contest(last.slug)}/${slug}`,
            name,
            words('suggest.candidate', { round: last.round.title }),
          )
        : [],
    ),
    slates: result.slates.found.map(({ slug, name, contest }) =>
      plain(
        publicLinks(contest.round.slug).slate(contest.slug, slug),
        name,
        words('suggest.slate', { contest: contest.title, round: contest.round.title }),
      ),
    ),
    rounds: result.rounds.found.map(({ name, round }) =>
      plain(publicLinks(round.slug).round, name, words('suggest.round')),
    ),
  };
  const kinds = Object.keys(FIRST) as (keyof typeof FIRST)[];
  let free = MOST_SUGGESTED - kinds.reduce((sum, kind) => sum + Math.min(FIRST[kind], groups[kind].length), 0);
  return kinds.flatMap((kind) => {
    const more = Math.min(free, Math.max(0, groups[kind].length - FIRST[kind]));
    free -= more;
    return groups[kind].slice(0, FIRST[kind] + more);
  });
}

function noteOf(body: FoundBody, locale: Locale): string {
  const words = wordsFor(locale, 'search');
  if (body.elsewhere !== null && body.setNamed !== null) {
    if (body.set === '2010') return words('suggest.oldBody');
    return body.set === '2024'
      ? words('suggest.newBody')
      : words('suggest.bodyOf', { set: setName(body.setNamed, locale) });
  }
  const kind = atStart(wordsFor(locale, 'kinds')(`one.${body.kind}`), locale);
  if (!KINDS[body.kind].hasPlace) return kind;
  return words('suggest.body', { kind, region: wordsFor(locale, 'shared')(`region.${body.region}`) });
}

/** One suggestion under a search field. */
export type Suggestion = {
  readonly href: string;
  readonly label: string;
  /** The name in the other language, if there is one. */
  readonly other: { readonly text: string; readonly lang: string } | null;
  /** Its kind: "CLP, Wales". */
  readonly note: string;
};
