import { Island } from '../ui/island';

/** What public/islands/shortlist.js is given for a button. */
export type ShortlistToggleData = {
  /** `round/contest`, by their addresses. */
  readonly contest: string;
  readonly slug: string;
  readonly name: string;
  readonly words: Readonly<Record<'keep' | 'drop', string>>;
};

/** The place of the button that puts a candidate on the reader's own shortlist, which stays in their browser. */
export const ShortlistToggle = (given: ShortlistToggleData) => (
  <Island script="shortlist" kind="shortlist-toggle" given={given} />
);
