import type { CandidacyId } from '@/domain/base/ids';
import { mapKey } from '@/domain/bodies/boundary-sets';
import { type Change, changeOnLast, lastContest, type TallyFacts } from '@/domain/contests/change-on-last-round';
import { highestPublished } from '@/domain/results/results';
import { headOf, type PublicRound, publicRounds, type RoundHead } from '../rounds/public-rounds';
import type { Counting } from '../rounds/round-version';
import { coverageOf, type PublishedTotal, publishedTotalsOf } from './claims-and-results';
import { countBodies } from './contest-bodies';
import { type ContestRow, contestsOf } from './contest-rows';
import { type CountedCandidacy, type CountedContest, sharedCount } from './counted-contest';

/**
 * The latest earlier round with the same contest, and the nominations of each candidate in that round and in this one.
 */
export type ChangeOnLast = {
  readonly round: RoundHead;
  readonly contest: { readonly slug: string; readonly title: string };
  /** Whether the records of that round and of this one are complete. Public lists may be incomplete. */
  readonly isWhole: { readonly before: boolean; readonly now: boolean };
  /** How many bodies could nominate in that round and in this one, and whether both rounds have the same map. */
  readonly bodies: { readonly before: number; readonly now: number; readonly isSameMap: boolean };
  readonly maxPerBody: { readonly before: number; readonly now: number };
  /** The nominations by the slug of the candidate. */
  readonly changes: ReadonlyMap<string, Change>;
};

/** Compares a contest with the latest earlier round. Null if no earlier public round had the contest. */
export async function changeOnLastRound(ctx: Counting, counted: CountedContest): Promise<ChangeOnLast | null> {
  const { now } = ctx;
  const { reads } = ctx.db;
  const rounds = (await publicRounds(reads, now)).filter(({ closesAt }) => closesAt <= now);
  const contests = await contestsOf(reads, rounds);
  const found = lastContest(
    factsOf(counted.round, []),
    counted.rows.contest,
    rounds.map((round) => factsOf(round, contests)),
  );
  if (!found) return null;
  const last = await sharedCount(ctx, found.round.round, found.contest);
  const { rows, candidacies: then } = last;
  const totals = await publishedTotalsOf(reads, [found.contest.id]);
  const totalsNow = await publishedTotalsOf(reads, [counted.rows.contest.id]);
  const isWhole = {
    before: isWholeIn(rows.round, then, totals),
    now: isWholeIn(counted.round, counted.candidacies, totalsNow),
  };
  const before = (slug: string): TallyFacts | null => {
    const row = rows.candidacies.find((each) => each.slug === slug);
    const same = then.find(({ id }) => id === (row?.mergedIntoId ?? row?.id));
    return same ? factsIn(same, isWhole.before, totals) : null;
  };
  return {
    round: headOf(rows.round),
    contest: { slug: rows.contest.slug, title: rows.contest.title },
    isWhole,
    bodies: {
      before: countBodies(last.statuses.values()).all,
      now: countBodies(counted.statuses.values()).all,
      isSameMap: mapKey(rows.round) === mapKey(counted.round),
    },
    maxPerBody: { before: rows.contest.maxPerBody, now: counted.rows.contest.maxPerBody },
    changes: new Map(
      counted.candidacies.map((candidacy) => [
        candidacy.slug,
        changeOnLast(factsIn(candidacy, isWhole.now, totalsNow), before(candidacy.slug)),
      ]),
    ),
  };
}

type Totals = ReadonlyMap<CandidacyId, readonly PublishedTotal[]>;

/** The record of a round that this installation ran is always complete. */
const isWholeIn = (round: PublicRound, candidacies: readonly CountedCandidacy[], totals: Totals): boolean =>
  round.kind !== 'archive' || coverageOf(candidacies, totals).extent === 'whole';

const factsIn = ({ id, count }: CountedCandidacy, isWhole: boolean, totals: Totals): TallyFacts => ({
  count,
  isWhole,
  published: highestPublished(totals.get(id) ?? []),
});

const factsOf = (round: PublicRound, contests: readonly ContestRow[]) => ({
  round,
  slug: round.slug,
  closesAt: round.closesAt,
  isPractice: round.kind === 'practice',
  isCancelled: round.state === 'cancelled',
  contests: contests.filter(({ roundId }) => roundId === round.id),
});
