/** The facts of one candidate's nominations in one round. */
export type TallyFacts = {
  /** How many nominating bodies are recorded. */
  readonly count: number;
  /** False if the round was made from public lists, which may be incomplete. */
  readonly isWhole: boolean;
  /** The highest published total, if there is one. */
  readonly published: { readonly nominations: number; readonly source: string; readonly asOf: string | null } | null;
};

/**
 * The best available figure for a round. `counted`: every nomination is recorded. `published`: the record is
 * incomplete, and somebody else published the total. `short`: the record is incomplete, and no published total is as
 * high as our count.
 */
export type Figure =
  | { readonly kind: 'counted'; readonly n: number }
  | { readonly kind: 'published'; readonly n: number; readonly source: string; readonly asOf: string | null }
  | { readonly kind: 'short'; readonly n: number };

/**
 * A candidate's nominations now and in the previous round. `before` is null for somebody who was not a candidate then.
 */
export type Change = {
  readonly now: Figure;
  readonly before: Figure | null;
  /** Null if the figures cannot be compared, because one of the records is incomplete. */
  readonly difference: number | null;
};

/**
 * Compares one candidate's nominations with those of the earlier round. For each round it uses the best available
 * figure.
 */
export function changeOnLast(now: TallyFacts, before: TallyFacts | null): Change {
  const [here, there] = [figureOf(now), before && figureOf(before)];
  const isKnown = here.kind !== 'short' && there !== null && there.kind !== 'short';
  return { now: here, before: there, difference: isKnown ? here.n - there.n : null };
}

/** Uses a published total only if the record is incomplete and the total is not lower than our count. */
function figureOf({ count, isWhole, published }: TallyFacts): Figure {
  if (isWhole) return { kind: 'counted', n: count };
  if (published === null || published.nominations < count) return { kind: 'short', n: count };
  const { nominations, source, asOf } = published;
  return { kind: 'published', n: nominations, source, asOf };
}

type RoundFacts = {
  readonly slug: string;
  readonly closesAt: Date;
  readonly isPractice: boolean;
  readonly isCancelled: boolean;
  readonly contests: readonly ContestName[];
};
export type ContestName = { readonly slug: string; readonly title: string };

/**
 * The same contest in the latest round that closed before this one. It has the same slug, or otherwise the same title.
 * Cancelled rounds are skipped, and practice rounds are skipped unless this is one. Null if there is no such contest.
 */
export function lastContest<R extends RoundFacts>(
  round: RoundFacts,
  contest: ContestName,
  others: readonly R[],
): { readonly round: R; readonly contest: R['contests'][number] } | null {
  const earlier = others
    .filter(({ slug, closesAt }) => slug !== round.slug && closesAt < round.closesAt)
    .filter(({ isCancelled, isPractice }) => !isCancelled && (round.isPractice || !isPractice))
    .sort((a, b) => b.closesAt.getTime() - a.closesAt.getTime() || (a.slug < b.slug ? -1 : 1));
  for (const each of earlier) {
    const same =
      each.contests.find(({ slug }) => slug === contest.slug) ??
      each.contests.find(({ title }) => title === contest.title);
    if (same) return { round: each, contest: same };
  }
  return null;
}
