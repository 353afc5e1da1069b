import type { RoundKind } from '../rounds/rounds';

/**
 * Where a nomination came from. An officer of the body sent it, an admin entered it from paper or a telephone call, or
 * it was reported: imported from a public source, with its address. Pages always show this.
 */
export const PROVENANCES = ['officer', 'admin', 'reported'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/**
 * What counts towards a threshold. In a round that this installation runs, a report does not count, because nobody here
 * received it. An archive round has little else, and its pages say so.
 */
const COUNTS_TOWARDS_THRESHOLD: Readonly<Record<RoundKind, readonly Provenance[]>> = {
  live: ['officer', 'admin'],
  practice: ['officer', 'admin'],
  archive: ['officer', 'admin', 'reported'],
};

/** Whether a nomination of this provenance counts towards a threshold in a round of this kind. */
export function countsTowardsThreshold(provenance: Provenance, round: RoundKind): boolean {
  return COUNTS_TOWARDS_THRESHOLD[round].includes(provenance);
}
