/** The parts of a contest's rule that a preset may have to guess. */
export const DOUBTFUL = ['seats', 'maxPerBody', 'threshold', 'reservedSeats'] as const;
export type Doubtful = (typeof DOUBTFUL)[number];

/**
 * How sure a part of the rule is. `assumed`: no source says it for this election, and it was taken over from an earlier
 * one. `unknown`: no source says it at all, and what is set has no meaning until an admin sets it.
 */
export type RuleDoubts = { readonly [part in Doubtful]?: 'assumed' | 'unknown' };

/** The doubts that are left after a change: what an admin has set is no longer in doubt. Null if none is left. */
export function doubtsAfter(doubts: RuleDoubts | null, changed: readonly string[]): RuleDoubts | null {
  const left = DOUBTFUL.flatMap((part) => {
    const doubt = doubts?.[part];
    return doubt && !changed.includes(part) ? [[part, doubt] as const] : [];
  });
  return left.length > 0 ? Object.fromEntries(left) : null;
}
