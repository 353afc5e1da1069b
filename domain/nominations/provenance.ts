import type { RoundKind } from '../rounds/rounds';

/**
 * Where a nomination came from: sent by an officer of the body, entered by an admin from paper or by phone, or
 * reported, which means imported from a public source with its address. Always shown.
 */
export const PROVENANCES = ['officer', 'admin', 'reported'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/**
 * What counts towards a threshold. In a round that this installation runs, a report is hearsay; an archive round has
 * little else, and its pages say so.
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
