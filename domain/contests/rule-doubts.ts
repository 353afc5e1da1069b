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

/** Seats of a contest that only people with an attribute can fill: 4 of 9 for women. */
export type ReservedSeats = { readonly least: number; readonly attribute: Attribute };

/**
 * What candidates may say about themselves for one contest, because its seats or its electorate ask for it. Nobody else
 * may say it of them, and a candidate who says nothing has none. Decision 038.
 */
export const ATTRIBUTES = ['woman', 'bame', 'disabled', 'young'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** The key of the attribute that means that a candidate holds the seat. */
export const INCUMBENT = 'incumbent';
