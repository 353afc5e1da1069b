import type { RoundTimes } from './rounds';

export type SettledRefusal = { readonly code: 'round-declared' } | { readonly code: 'round-cancelled' };

export type SettledTimes = Pick<RoundTimes, 'declaredAt' | 'cancelledAt'> & {
  /** Since when an amendment of the declaration is open, which anyone can see. */
  readonly amendingSince?: Date | null;
};

/**
 * Why nothing about a round may change any more, or null. A cancelled round stays as it was; a declared one changes only
 * while an amendment is open, which ends in a declaration beside the old one. Every act that changes facts asks this.
 */
export function refusalIfSettled(times: SettledTimes, now: Date): SettledRefusal | null {
  const hasPassed = (at: Date | null | undefined) => at !== null && at !== undefined && at <= now;
  if (hasPassed(times.cancelledAt)) return { code: 'round-cancelled' };
  if (hasPassed(times.declaredAt) && !hasPassed(times.amendingSince)) return { code: 'round-declared' };
  return null;
}
