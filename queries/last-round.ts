import type { Context } from '@/db/context';
import type { BodySet } from '@/domain/bodies';
import { type Change, changeOnLast, lastContest } from '@/domain/change-on-last';
import { highestPublished, publishedTotalsOf } from './claims-and-results';
import { bodyStatuses, countBodies } from './contest-bodies';
import { type CountedCandidacy, countContest } from './contest-count';
import { type ContestRow, contestRows, contestsOf } from './contest-rows';
import type { CountedContest } from './counted-contest';
import { coverageOf } from './coverage';
import { headOf, type PublicRound, publicRounds, type RoundHead } from './public-rounds';

/** The last earlier round with the same contest, and each candidate's nominations there beside those of now. */
export type ChangeOnLast = {
  readonly round: RoundHead;
  readonly contest: { readonly slug: string; readonly title: string };
  /** False where its record was put together from public lists and may be short. */
  readonly isWhole: boolean;
  /** How many bodies might nominate then and now, and whether on the same map. */
  readonly bodies: { readonly before: number; readonly now: number; readonly isSameMap: boolean };
  readonly maxPerBody: { readonly before: number; readonly now: number };
  /** By the address of the candidate. */
  readonly changes: ReadonlyMap<string, Change>;
};

/** What the last round says beside this one. Null where no earlier public round held the contest. */
export async function changeOnLastRound(ctx: Context, counted: CountedContest): Promise<ChangeOnLast | null> {
  const { reads } = ctx.db;
  const now = ctx.now;
  const rounds = (await publicRounds(reads, now)).filter(({ closesAt }) => closesAt <= now);
  const contests = await contestsOf(reads, rounds);
  const found = lastContest(
    factsOf(counted.round, []),
    counted.rows.contest,
    rounds.map((round) => factsOf(round, contests)),
  );
  if (!found) return null;
  const [rows] = await contestRows(reads, [found.round.round], [found.contest]);
  if (!rows) return null;
  const then = countContest(rows, now);
  const totals = await publishedTotalsOf(reads, [found.contest.id]);
  const isWhole = rows.round.kind !== 'archive' || coverageOf(then, totals).extent === 'whole';
  const before = (slug: string) => {
    const row = rows.candidacies.find((each) => each.slug === slug);
    const same = then.find(({ id }) => id === (row?.mergedIntoId ?? row?.id));
    return same ? { count: same.count, isWhole, published: highestPublished(totals.get(same.id) ?? []) } : null;
  };
  return {
    round: headOf(rows.round),
    contest: { slug: rows.contest.slug, title: rows.contest.title },
    isWhole,
    bodies: {
      before: countBodies(bodyStatuses(rows).values()).all,
      now: countBodies(counted.statuses.values()).all,
      isSameMap: mapOf(rows.round) === mapOf(counted.round),
    },
    maxPerBody: { before: rows.contest.maxPerBody, now: counted.rows.contest.maxPerBody },
    changes: new Map(
      counted.candidacies.map(({ slug, count }: CountedCandidacy) => [slug, changeOnLast(count, before(slug))]),
    ),
  };
}

const mapOf = ({ bodySet }: PublicRound): BodySet => bodySet;

const factsOf = (round: PublicRound, contests: readonly ContestRow[]) => ({
  round,
  slug: round.slug,
  closesAt: round.closesAt,
  isPractice: round.kind === 'practice',
  isCancelled: round.state === 'cancelled',
  contests: contests.filter(({ roundId }) => roundId === round.id),
});
