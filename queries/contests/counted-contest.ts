import type { Context } from '@/db/context';
import type { BodyId, CandidacyId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import type { BodyStatus } from '@/domain/nominations/body-status';
import { type PublicRound, roundToRead } from '../rounds/public-rounds';
import { type Slate, slatesOf } from './claims-and-results';
import { bodyStatuses } from './contest-bodies';
import { type CountedCandidacy, countContest } from './contest-count';
import { type ContestRows, contestRows, contestsOf } from './contest-rows';
import { type NominationDates, nominationDates } from './nomination-dates';

/** One contest with everything that its pages, maps, charts and files are counted from, so that all of them agree. */
export type CountedContest = {
  readonly round: PublicRound;
  readonly rows: ContestRows;
  /** In alphabetical order, each with the nominations that count. Merged candidacies are left out. */
  readonly candidacies: readonly CountedCandidacy[];
  /** Of every body that may nominate. */
  readonly statuses: ReadonlyMap<BodyId, BodyStatus>;
  /**
   * The time since which each nomination has counted. For a reported one it is the time of its import, which is never
   * shown.
   */
  readonly dates: NominationDates;
  readonly slates: { readonly all: readonly Slate[]; readonly claims: ReadonlyMap<CandidacyId, readonly Slate[]> };
};

/** Counts one contest from its rows. Null for a round or contest that does not exist or is not public. */
export async function countedContest(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string },
): Promise<CountedContest | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const now = ctx.now;
  const round = await roundToRead(ctx, asked.round);
  if (!round) return null;
  const wanted = (await contestsOf(reads, [round])).filter(({ slug }) => slug === asked.contest);
  const [rows] = await contestRows(reads, [round], wanted);
  if (!rows) return null;
  return {
    round,
    rows,
    candidacies: countContest(rows, now),
    statuses: bodyStatuses(rows),
    dates: await nominationDates(reads, rows),
    slates: await slatesOf(reads, rows.contest.id),
  };
}
