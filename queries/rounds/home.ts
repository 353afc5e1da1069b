import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import { publishedTotalsOf } from '../contests/claims-and-results';
import { contestsOf } from '../contests/contest-rows';
import { type ContestSummary, idsOf, summarise } from '../contests/contest-summary';
import { countedContests } from '../contests/counted-contest';
import { headOf, isCurrent, publicRounds, type RoundHead } from './public-rounds';
import { type RoundInList, roundsInList } from './rounds-list';

export type Home = {
  /** Rounds that are announced, open, or closed and not yet declared; live ones before practice, then the next to close. */
  readonly current: readonly { readonly round: RoundHead; readonly contests: readonly ContestSummary[] }[];
  readonly past: readonly RoundInList[];
};

/** What is open now and until when, how far it has got, and the rounds before. */
export async function home(ctx: Context): Promise<Home> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const now = ctx.now;
  const all = await publicRounds(reads, now);
  const current = all.filter(isCurrent).sort((a, b) => Number(isPractice(a)) - Number(isPractice(b)) || closing(a, b));
  const wanted = await contestsOf(reads, current);
  const counted = await countedContests(reads, current, wanted, now);
  const totals = await publishedTotalsOf(reads, idsOf(wanted));
  return {
    current: current.map((round) => ({
      round: headOf(round),
      contests: counted.filter((each) => each.round.id === round.id).map((each) => summarise(each, totals)),
    })),
    past: await roundsInList(
      reads,
      all.filter((round) => !isCurrent(round)),
    ),
  };
}

const isPractice = (round: Pick<RoundHead, 'kind'>) => round.kind === 'practice';
const closing = (a: Pick<RoundHead, 'closesAt'>, b: Pick<RoundHead, 'closesAt'>) =>
  a.closesAt.getTime() - b.closesAt.getTime();
