import type { Context } from '@/db/context';
import type { CandidacyId } from '@/domain/base/ids';
import { type Slate, slatesOf } from './claims-and-results';
import { type ContestAddress, type CountedContest, countedContest } from './counted-contest';
import { type NominationDates, nominationDates } from './nomination-dates';

/** A counted contest, with further data for charts, slates and files. */
export type DatedContest = CountedContest & {
  /** Since when each nomination has counted. The date of a report is that of its import, and is never shown. */
  readonly dates: NominationDates;
  readonly slates: { readonly all: readonly Slate[]; readonly claims: ReadonlyMap<CandidacyId, readonly Slate[]> };
};

/** Counts one contest for a reader, with its dates and slates. Null if countedContest is null. */
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
