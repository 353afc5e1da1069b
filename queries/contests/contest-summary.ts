import type { CandidacyId, ContestId } from '@/domain/base/ids';
import type { BallotStanding } from '@/domain/candidates/ballot-standing';
import type { PublishedTotal } from './claims-and-results';
import { type BodyCounts, countBodies } from './contest-bodies';
import { type ContestHead, contestHead } from './contest-standings';
import type { CountedContest } from './counted-contest';
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

/** The figures of a counted contest that a list of contests shows. */
export function summarise(
  { rows, candidacies, statuses }: CountedContest,
  totals: ReadonlyMap<CandidacyId, readonly PublishedTotal[]>,
): ContestSummary {
  const standings = { ...NOBODY };
  for (const { ballot } of candidacies) standings[ballot] += 1;
  return {
    contest: contestHead(rows.contest),
    candidates: candidacies.length,
    standings,
    bodies: countBodies(statuses.values()),
    coverage: rows.round.kind === 'archive' ? coverageOf(candidacies, totals) : null,
  };
}

/** The contests of a list by id, for pages that put them in their own order. */
export const idsOf = (contests: readonly { readonly id: ContestId }[]): ContestId[] => contests.map(({ id }) => id);
