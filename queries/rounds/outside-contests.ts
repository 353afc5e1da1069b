import type { Reads } from '@/db/client';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { type NotOnRoster, type RosterRule, rosterDays, whyNotOnRoster } from '@/domain/rounds/roster';
import type { NamedBody } from '../bodies/named-body';
import { type NamedRosterBody, withBranches } from '../bodies/roster-bodies';
import { contestsOf } from '../contests/contest-rows';
import { isCurrent, publicRounds } from './public-rounds';

type OnMap = Omit<NamedRosterBody, 'branches'> & Parameters<typeof isOnMap>[1];

/** A contest of a current round in which a body of a kind that may nominate there may not, and why. */
export type OutsideContest = {
  readonly body: NamedBody;
  readonly round: { readonly slug: string; readonly title: string };
  readonly contest: RosterRule & { readonly slug: string; readonly title: string };
  readonly off: NotOnRoster;
};

/**
 * The contests in which some bodies may not nominate, in the order of the rounds, for each body in the current rounds in
 * which it may nominate in no contest. Contests of other kinds of body are left out, and so are bodies that have ended.
 */
export async function outsideContests(reads: Reads, given: readonly OnMap[], now: Date): Promise<OutsideContest[]> {
  const open = given.filter(({ endsOn }) => endsOn === null);
  if (open.length === 0) return [];
  const rounds = (await publicRounds(reads, now)).filter((round) => round.kind !== 'archive' && isCurrent(round));
  if (rounds.length === 0) return [];
  const contests = await contestsOf(reads, rounds);
  const all = await withBranches(reads, open);
  return rounds.flatMap((round) =>
    all.flatMap((body) => {
      if (!isOnMap(round, body)) return [];
      const here = contests
        .filter(({ roundId }) => roundId === round.id)
        .map((contest) => ({ contest, off: whyNotOnRoster(contest, body, rosterDays(round)) }));
      if (here.some(({ off }) => off === null)) return [];
      return here.flatMap(({ contest, off }) => (off && off.why !== 'kind' ? [{ body, round, contest, off }] : []));
    }),
  );
}
