import { Island } from '../ui/island';

/** What public/islands/shortlist.js is given for the box. */
export type ShortlistBoxData = {
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

/** The place of the reader's own shortlist: who is on it, and the way to compare them. */
export const ShortlistBox = (given: ShortlistBoxData) => (
  <Island script="shortlist" kind="shortlist-box" given={given} />
);
