/** The facts of one candidate's nominations in one round. */
export type TallyFacts = {
  /** Recorded bodies. */
  readonly count: number;
  /** False for a round built from public lists, which may be incomplete. */
  readonly isWhole: boolean;
  /** The highest published total, if any. */
  readonly published: { readonly nominations: number; readonly source: string; readonly asOf: string | null } | null;
};

/**
 * The figure used for a round. `counted`: every nomination is recorded. `published`: the record is incomplete, and the
 * total was published by somebody else. `short`: the record is incomplete and there is no published total that covers
 * it.
 */
export type Figure =
  | { readonly kind: 'counted'; readonly n: number }
  | { readonly kind: 'published'; readonly n: number; readonly source: string; readonly asOf: string | null }
  | { readonly kind: 'short'; readonly n: number };

/**
 * A candidate's nominations now and in the previous round; `before` is null for somebody who was not a candidate then.
 */
export type Change = {
  readonly now: Figure;
  readonly before: Figure | null;
  /** Null if the two cannot be compared: the difference would be about the record, not the candidate. */
  readonly difference: number | null;
};

/** Compares one candidate's count with the earlier one, each by the best available figure. */
export function changeOnLast(now: TallyFacts, before: TallyFacts | null): Change {
  const [here, there] = [figureOf(now), before && figureOf(before)];
  const isKnown = here.kind !== 'short' && there !== null && there.kind !== 'short';
  return { now: here, before: there, difference: isKnown ? here.n - there.n : null };
}

/** A published total is only used if the record is incomplete, and never if it is lower than the record. */
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
 * The same contest in the latest round that closed before this one, by its address or else by its title. Cancelled
 * rounds are skipped, and so are practice rounds unless this is one. Null if there is none.
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
