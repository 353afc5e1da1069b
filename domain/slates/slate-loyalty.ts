/** A slate, with the facts needed to compare it with the names of a body. */
export type SlatePeople<Id extends string> = {
  readonly slug: string;
  /** Every candidacy on it, including those that have left the contest. */
  readonly people: readonly Id[];
  /** The candidacies on it that are still in the contest. */
  readonly standing: readonly Id[];
};

/**
 * How the names of one body relate to the slates of a contest. Each body has exactly one of these. `full`: it nominated
 * every candidacy on some slate, or as many of them as one body may name. Candidates who have left the contest are not
 * needed, because bodies can no longer nominate them. Names in addition to a full slate make no difference. `part`:
 * some names of one slate and no others. A name on two slates counts for one of them. `mixed`: names from several
 * slates, none of which has all of them, or names from a slate and names from no slate. `none`: nobody on a slate, or
 * no name from the list.
 */
export const LOYALTIES = ['full', 'mixed', 'part', 'none'] as const;
export type Loyalty = (typeof LOYALTIES)[number];

export type LoyaltyOf = {
  readonly loyalty: Loyalty;
  /**
   * The slates that it nominated in full, in their order. There may be several if slates are short or share candidates.
   */
  readonly full: readonly string[];
  /**
   * The slate that has more of its names than any other. `level` if two slates have the same number; null if no name is
   * on a slate.
   */
  readonly most: string | 'level' | null;
};

/**
 * Judges the names of one body. `maxPerBody` is how many names a body may send. Without slates the result is always
 * `none`.
 */
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
  // If everybody on a slate has left, its original names are compared. Otherwise every choice would contain all of it.
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

/** The slug of the slate that has most of a body's names, or one of the marks below. No slug begins with `=`. */
export type MostOf = string;
/** Two slates have the same number of its names. */
export const LEVEL: MostOf = '=level';
/** None of its names is on a slate. */
export const NO_SLATE: MostOf = '=none';
/** The body has not nominated. */
export const NOT_NOMINATED: MostOf = '=not';
