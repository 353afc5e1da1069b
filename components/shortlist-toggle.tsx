'use client';

import { turnShortlist, useShortlist } from './shortlist-store';

export type ShortlistToggleProps = {
  /** `round/contest`, by their addresses. */
  readonly contest: string;
  readonly slug: string;
  readonly name: string;
  readonly words: Readonly<Record<'keep' | 'drop', string>>;
};

/** Puts a candidate on the reader's own shortlist, which stays in this browser. Without JavaScript it is not there. */
export function ShortlistToggle({ contest, slug, name, words }: ShortlistToggleProps) {
  const kept = useShortlist(contest);
  if (kept === null) return null;
  return (
    <button type="button" className="btn btn--s" onClick={() => turnShortlist(contest, slug)}>
      {words[kept.includes(slug) ? 'drop' : 'keep']}
      <span className="vh">: {name}</span>
    </button>
  );
}
