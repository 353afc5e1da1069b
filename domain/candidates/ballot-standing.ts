import type { Outcome } from '../contests/threshold';
import { CAN_BE_ON_BALLOT, type CandidacyStatus, IS_OUT } from './candidacies';

export const BALLOT_STANDINGS = ['on-the-ballot', 'enough-not-accepted', 'not-yet', 'out', 'supporting-only'] as const;
export type BallotStanding = (typeof BALLOT_STANDINGS)[number];

/**
 * The standing of a candidacy: the threshold says whether it has enough nominations, the status whether it is still in
 * the contest. Out comes first, whatever the count; then contests whose nominations decide nothing (a null outcome).
 */
export function ballotStanding(outcome: Pick<Outcome, 'met'> | null, status: CandidacyStatus): BallotStanding {
  if (IS_OUT.includes(status)) return 'out';
  if (outcome === null) return 'supporting-only';
  if (!outcome.met) return 'not-yet';
  return CAN_BE_ON_BALLOT.includes(status) ? 'on-the-ballot' : 'enough-not-accepted';
}
