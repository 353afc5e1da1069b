import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import { type CandidacyStatus, homeBodyAt, standingAt } from '@/domain/candidates/candidacies';
import type { RosterCount } from '@/domain/contests/threshold';
import type { NamedBody } from '../bodies/named-body';
import { countedContests, rosterCounts } from '../contests/counted-contest';
import { type AdminRound, adminRound, type ContestInSetUp } from './admin-round';

export type CandidateInSetUp = {
  readonly slug: string;
  readonly name: string;
  readonly number: number;
  readonly home: NamedBody | null;
  readonly status: CandidacyStatus;
};

export type SetUpContest = AdminRound & {
  readonly contest: ContestInSetUp;
  readonly candidates: readonly CandidateInSetUp[];
  /** The bodies that may nominate, as shares are taken of them. */
  readonly rosterCounts: readonly RosterCount[];
};

/** One contest as those see it who set it up. Null if there is none of that address in the round. */
export async function setUpContest(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string },
): Promise<SetUpContest | null> {
  permit(ctx.actor, 'admin.read', {});
  const found = await adminRound(ctx, asked.round);
  const contest = found?.contests.find(({ slug }) => slug === asked.contest);
  if (!found || !contest) return null;
  const [counted] = await countedContests(ctx.db.reads, [found.round], [contest], ctx.now);
  if (!counted) return null;
  const { rows } = counted;
  return {
    ...found,
    contest,
    rosterCounts: rosterCounts(rows),
    candidates: rows.candidacies.map(({ slug, name, number, homeBodyId, events }) => {
      const home = homeBodyAt(events, homeBodyId, ctx.now);
      return {
        slug,
        name,
        number,
        home: home ? (rows.bodies.get(home) ?? null) : null,
        status: standingAt(events, ctx.now).status,
      };
    }),
  };
}
