import type { Context } from '@/db/context';
import type { CandidacyId } from '@/domain/base/ids';
import { type Counting, KeptByRound } from '../rounds/round-version';
import { type Slate, slatesOf } from './claims-and-results';
import { type ContestAddress, type CountedContest, countedContest } from './counted-contest';
import { type NominationDates, nominationDates } from './nomination-dates';

type Dates = {
  /** Since when each nomination has counted. A report has the date of its import, which pages never show. */
  readonly dates: NominationDates;
  readonly slates: { readonly all: readonly Slate[]; readonly claims: ReadonlyMap<CandidacyId, readonly Slate[]> };
};

/** A counted contest, with the dates and slates that charts and files need. */
export type DatedContest = CountedContest & Dates;

/** How many nominations the contests that are kept may have together. */
const kept = new KeptByRound<Dates>({
  most: 60_000,
  sizeOf: ({ dates }) => [...dates.values()].reduce((sum, { size }) => sum + size, 0),
});

/** Counts one contest for a reader, with its dates and slates. Null if countedContest returns null. */
export async function datedContest(ctx: Context, asked: ContestAddress): Promise<DatedContest | null> {
  const counted = await countedContest(ctx, asked);
  return counted && withDates(ctx, counted);
}

/** A counted contest with its dates and slates, which are read once for each version of its round. */
export async function withDates(ctx: Counting, counted: CountedContest): Promise<DatedContest> {
  const { rows, round } = counted;
  const { reads } = ctx.db;
  const more = await kept.get(ctx, round, rows.contest.id, async () => ({
    dates: await nominationDates(reads, rows),
    slates: await slatesOf(reads, rows.contest.id),
  }));
  return { ...counted, ...more };
}
