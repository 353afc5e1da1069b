/** What is known of one candidate's nominations in the last earlier round of the same contest. */
export type BeforeFacts = {
  /** Bodies on record there. */
  readonly count: number;
  /** False for a round built from public lists of which some may be missing. */
  readonly isWhole: boolean;
  /** The highest total that somebody published of it, if any. */
  readonly published: { readonly nominations: number; readonly source: string; readonly asOf: string | null } | null;
};

/**
 * A candidate's nominations now against those of the last earlier round.
 * `counted`: every nomination of that round is on record. `published`: the record is short, and the total is somebody
 * else's. `not-comparable`: the record is short and nobody published a total, so a difference would say more of the
 * record than of the candidate; `known` is what is on record. `did-not-stand`: not a candidate there.
 */
export type Change =
  | { readonly kind: 'counted'; readonly now: number; readonly before: number; readonly difference: number }
  | {
      readonly kind: 'published';
      readonly now: number;
      readonly before: number;
      readonly difference: number;
      readonly source: string;
      readonly asOf: string | null;
    }
  | { readonly kind: 'not-comparable'; readonly now: number; readonly known: number }
  | { readonly kind: 'did-not-stand'; readonly now: number };

/**
 * Compares one candidate's tally with the earlier one. A published total is preferred only where the record of that
 * round is short, and never where it says less than the record holds.
 */
export function changeOnLast(now: number, before: BeforeFacts | null): Change {
  if (before === null) return { kind: 'did-not-stand', now };
  const { count, isWhole, published } = before;
  if (isWhole) return { kind: 'counted', now, before: count, difference: now - count };
  if (published === null || published.nominations < count) return { kind: 'not-comparable', now, known: count };
  const { nominations, source, asOf } = published;
  return { kind: 'published', now, before: nominations, difference: now - nominations, source, asOf };
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
 * The contest of the last round that closed before this one and held the same contest: by its address, or else by its
 * title. A cancelled round is passed over, and a practice round for any but another practice round. Null if there is none.
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
