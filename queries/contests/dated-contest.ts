import type { Context } from '@/db/context';
import type { CandidacyId } from '@/domain/base/ids';
import { type Slate, slatesOf } from './claims-and-results';
import { type ContestAddress, type CountedContest, countedContest } from './counted-contest';
import { type NominationDates, nominationDates } from './nomination-dates';

/** A counted contest, with the dates and slates that charts and files need. */
export type DatedContest = CountedContest & {
  /** Since when each nomination has counted. A report has the date of its import, which pages never show. */
  readonly dates: NominationDates;
  readonly slates: { readonly all: readonly Slate[]; readonly claims: ReadonlyMap<CandidacyId, readonly Slate[]> };
};

/** Counts one contest for a reader, with its dates and slates. Null if countedContest returns null. */
export async function datedContest(ctx: Context, asked: ContestAddress): Promise<DatedContest | null> {
  const counted = await countedContest(ctx, asked);
  if (!counted) return null;
  const { rows } = counted;
  return {
    ...counted,
    dates: await nominationDates(ctx.db.reads, rows),
    slates: await slatesOf(ctx.db.reads, rows.contest.id),
  };
}
