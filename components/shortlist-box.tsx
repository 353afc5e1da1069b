'use client';

import { clearShortlist, useShortlist } from './shortlist-store';

export type ShortlistBoxProps = {
  /** `round/contest`, by their addresses. */
  readonly contest: string;
  /** Everybody who may be on it, in the order of the contest. */
  readonly candidates: readonly { readonly slug: string; readonly name: string; readonly href: string }[];
  /** Where comparisons begin: the address of one is this, and the slugs after it. */
  readonly compare: string;
  readonly most: number;
  readonly words: Readonly<Record<'title' | 'note' | 'none' | 'compareMore' | 'choose' | 'clear', string>> & {
    /** What the link to the comparison says, by how many are in it. */
    readonly compare: readonly string[];
  };
};

/** The reader's own shortlist: who is on it, and the way to compare them. Without JavaScript it is not there. */
export function ShortlistBox({ contest, candidates, compare, most, words }: ShortlistBoxProps) {
  const kept = useShortlist(contest);
  if (kept === null) return null;
  const chosen = candidates.filter(({ slug }) => kept.includes(slug));
  const canCompare = chosen.length >= 2 && chosen.length <= most;
  return (
    <section className="shortlist noprint" aria-labelledby="shortlist">
      <h2 id="shortlist" className="h3">
        {words.title}
      </h2>
      {chosen.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <ul>
            {chosen.map(({ slug, name, href }) => (
              <li key={slug}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
          <p className="shortlist__ways">
            {canCompare ? (
              <a href={`${compare}/${chosen.map(({ slug }) => slug).join('/')}`}>{words.compare[chosen.length]}</a>
            ) : (
              <>
                {words.compareMore} <a href={compare}>{words.choose}</a>
              </>
            )}
            <button type="button" className="btn btn--s" onClick={() => clearShortlist(contest)}>
              {words.clear}
            </button>
          </p>
        </>
      )}
      <p className="small quiet">{words.note}</p>
    </section>
  );
}
