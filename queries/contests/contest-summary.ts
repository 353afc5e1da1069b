import type { CandidacyId, ContestId } from '@/domain/base/ids';
import type { BallotStanding } from '@/domain/candidates/ballot-standing';
import type { PublishedTotal } from './claims-and-results';
import { type BodyCounts, bodyStatuses, countBodies } from './contest-bodies';
import { countContest } from './contest-count';
import type { ContestRows } from './contest-rows';
import { type ContestHead, contestHead } from './contest-standings';
import type { Coverage } from './coverage';
import { coverageOf } from './coverage';

/** One contest in a few figures. */
export type ContestSummary = {
  readonly contest: ContestHead;
  readonly candidates: number;
  readonly standings: Readonly<Record<BallotStanding, number>>;
  readonly bodies: BodyCounts;
  /** Only for an archive round. */
  readonly coverage: Coverage | null;
};

const NOBODY: Readonly<Record<BallotStanding, number>> = {
  'on-the-ballot': 0,
  'enough-not-accepted': 0,
  'not-yet': 0,
  out: 0,
  'supporting-only': 0,
};

/** Counts one contest down to the figures that a list of contests shows. */
export function summarise(
  rows: ContestRows,
  totals: ReadonlyMap<CandidacyId, readonly PublishedTotal[]>,
  now: Date,
): ContestSummary {
  const counted = countContest(rows, now);
  const standings = { ...NOBODY };
  for (const { ballot } of counted) standings[ballot] += 1;
  return {
    contest: contestHead(rows.contest),
    candidates: counted.length,
    standings,
    bodies: countBodies(bodyStatuses(rows).values()),
    coverage: rows.round.kind === 'archive' ? coverageOf(counted, totals) : null,
  };
}

/** The contests of a list by id, for pages that put them in their own order. */
export const idsOf = (contests: readonly { readonly id: ContestId }[]): ContestId[] => contests.map(({ id }) => id);
