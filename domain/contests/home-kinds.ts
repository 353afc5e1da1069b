import type { BodyKind } from '../bodies/bodies';
import type { Threshold } from './threshold';

/**
 * The kinds of body that a candidate's own body can be in a contest: those that the rule asks for, such as a trade union
 * in Division I of the NEC; otherwise a CLP.
 */
export function homeKinds(threshold: Threshold | null): readonly BodyKind[] {
  const named = kindsOf(threshold);
  return named.length > 0 ? named : ['clp'];
}

function kindsOf(threshold: Threshold | null): readonly BodyKind[] {
  if (threshold === null) return [];
  if (threshold.rule === 'own-body') return threshold.kinds ?? ['clp'];
  return threshold.rule === 'all' || threshold.rule === 'any' ? [...new Set(threshold.of.flatMap(kindsOf))] : [];
}

/** Whether the rule asks for the nomination of the candidate's own body. */
export const asksForOwn = (threshold: Threshold | null): boolean => kindsOf(threshold).length > 0;

/** Whether the rule asks if a candidate holds the seat. */
export const asksForIncumbent = (threshold: Threshold | null): boolean =>
  threshold !== null &&
  (threshold.rule === 'incumbent' ||
    ((threshold.rule === 'all' || threshold.rule === 'any') && threshold.of.some(asksForIncumbent)));
