/** A slate as it bears on what bodies chose. */
export type SlatePeople<Id extends string> = {
  readonly slug: string;
  /** Every candidacy that it claims, also those that left. */
  readonly people: readonly Id[];
  /** Those of them that still stand. */
  readonly standing: readonly Id[];
};

/**
 * What one body's names are to the slates of a contest; each body is exactly one of these.
 * `full`: it named every candidacy that some slate claims, or as many of them as one body may name. Who left the contest
 *   is not needed, since nobody could name them any more. Other names beside a full slate change nothing.
 * `mixed`: names from more than one slate with no slate that claims them all, or of a slate and of none.
 * `part`: some of one slate, and nobody else. Names that two slates share count as one slate's.
 * `none`: nobody whom a slate claims, or no name that is on the list.
 */
export const LOYALTIES = ['full', 'mixed', 'part', 'none'] as const;
export type Loyalty = (typeof LOYALTIES)[number];

export type LoyaltyOf = {
  readonly loyalty: Loyalty;
  /** The slates that it named in full, in their order: more than one where slates share people or are short. */
  readonly full: readonly string[];
  /** The slate that has more of its names than any other; `level` if two have as many; null without a slate's name. */
  readonly most: string | 'level' | null;
};

/** Judges one body's names. `maxPerBody` is how many names one body may send. Without slates it is always `none`. */
export function loyaltyOf<Id extends string>(
  chosen: readonly Id[],
  slates: readonly SlatePeople<Id>[],
  maxPerBody: number,
): LoyaltyOf {
  const names = new Set(chosen);
  const found = slates.map((slate) => ({ ...slate, named: named(slate.people, names) }));
  const full = found.filter((slate) => slate.named > 0 && isFull(slate, names, maxPerBody)).map(({ slug }) => slug);
  const touched = found.filter(({ named: count }) => count > 0);
  const isOfOne = touched.some(({ named: count }) => count === names.size);
  const loyalty = touched.length === 0 ? 'none' : full.length > 0 ? 'full' : isOfOne ? 'part' : 'mixed';
  return { loyalty, full, most: mostOf(touched) };
}

function isFull<Id extends string>(
  { people, standing }: SlatePeople<Id>,
  names: ReadonlySet<Id>,
  maxPerBody: number,
): boolean {
  // A slate that everybody left is measured by whom it claimed: without them anything would be all of nobody.
  const needed = standing.length > 0 ? standing : people;
  return named(needed, names) === new Set(needed).size || named(people, names) >= maxPerBody;
}

const named = <Id extends string>(people: readonly Id[], names: ReadonlySet<Id>): number =>
  [...new Set(people)].filter((id) => names.has(id)).length;

function mostOf(touched: readonly { readonly slug: string; readonly named: number }[]): LoyaltyOf['most'] {
  const most = Math.max(...touched.map(({ named: count }) => count));
  const [first, second] = touched.filter(({ named: count }) => count === most);
  if (!first) return null;
  return second ? 'level' : first.slug;
}
