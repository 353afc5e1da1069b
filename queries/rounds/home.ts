import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import type { Threshold } from '@/domain/contests/threshold';
import { publishedTotalsOf } from '../contests/claims-and-results';
import { contestsOf } from '../contests/contest-rows';
import { type ContestSummary, idsOf, summarise } from '../contests/contest-standings';
import { sharedRound } from '../contests/counted-contest';
import {
  type DeadlineMoveRow,
  deadlineHistory,
  headOf,
  isCurrent,
  type PublicRound,
  publicRounds,
  type RoundHead,
} from './public-rounds';
import { KeptByRound } from './round-version';

export type Home = {
  /**
   * The rounds that are announced, open, or closed and not yet declared. Live rounds come before practice rounds, then
   * the nearest deadline comes first.
   */
  readonly current: readonly { readonly round: RoundHead; readonly contests: readonly ContestSummary[] }[];
  readonly past: readonly RoundInList[];
};

/** The rounds that are open, with their deadlines and progress, and earlier rounds. */
export async function home(ctx: Context): Promise<Home> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const all = await publicRounds(reads, ctx.now);
  const current = all.filter(isCurrent).sort((a, b) => Number(isPractice(a)) - Number(isPractice(b)) || closing(a, b));
  const shown: Home['current'][number][] = [];
  for (const round of current) shown.push({ round: headOf(round), contests: await summariesOf(ctx, round) });
  return {
    current: shown,
    past: await roundsInList(
      reads,
      all.filter((round) => !isCurrent(round)),
    ),
  };
}

const summaries = new KeptByRound<readonly ContestSummary[]>({ most: 500 });

/** The main figures of each contest of a round, counted once for each version of it. */
const summariesOf = (ctx: Context, round: PublicRound): Promise<readonly ContestSummary[]> =>
  summaries.get(ctx, round, 'summaries', async () => {
    const counted = await sharedRound(ctx, round);
    const totals = await publishedTotalsOf(ctx.db.reads, idsOf(counted.map(({ rows }) => rows.contest)));
    return counted.map((each) => summarise(each, totals));
  });

const isPractice = (round: Pick<RoundHead, 'kind'>) => round.kind === 'practice';
const closing = (a: Pick<RoundHead, 'closesAt'>, b: Pick<RoundHead, 'closesAt'>) =>
  a.closesAt.getTime() - b.closesAt.getTime();

export type RoundInList = {
  readonly round: RoundHead;
  readonly contests: readonly { readonly slug: string; readonly title: string; readonly threshold: Threshold | null }[];
  readonly moves: readonly DeadlineMoveRow[];
};

export type RoundsList = { readonly current: readonly RoundInList[]; readonly past: readonly RoundInList[] };

/** Every public round with its contests and rules. The latest deadline comes first. */
export async function roundsList(ctx: Context): Promise<RoundsList> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const rounds = await publicRounds(reads, ctx.now);
  const all = await roundsInList(reads, rounds);
  const isNow = new Set(rounds.filter(isCurrent).map(({ slug }) => slug));
  return {
    current: all.filter(({ round }) => isNow.has(round.slug)),
    past: all.filter(({ round }) => !isNow.has(round.slug)),
  };
}

/** The facts of some rounds for a table of rounds, in the given order. */
export async function roundsInList(reads: Reads, rounds: readonly PublicRound[]): Promise<RoundInList[]> {
  const contests = Map.groupBy(await contestsOf(reads, rounds), ({ roundId }) => roundId);
  const moves = await deadlineHistory(
    reads,
    rounds.map(({ id }) => id),
  );
  return rounds.map((round) => ({
    round: headOf(round),
    contests: (contests.get(round.id) ?? []).map(({ slug, title, threshold }) => ({ slug, title, threshold })),
    moves: moves.get(round.id) ?? [],
  }));
}
