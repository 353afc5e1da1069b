import type { RoundTimes } from './rounds';

/** The states in which an admin can preview a round, in their order. `results` is a declared round with results. */
export const PREVIEWED = ['announced', 'open', 'closed', 'declared', 'results'] as const;
export type Previewed = (typeof PREVIEWED)[number];

const HOUR = 3_600_000;

type Times = RoundTimes & { readonly amendingSince: Date | null };

/**
 * A round as it would be in a state, and the time at which it is seen: now, if the round is or would be in that state now,
 * or else just after the state begins. Its own dates stay, so that the pages show them. A cancelled or postponed round is
 * seen as if it were neither.
 */
export function roundIn<R extends Times>(round: R, as: Previewed, now: Date): { readonly round: R; readonly at: Date } {
  const { opensAt, closesAt } = round;
  const at = timeIn(as, { opensAt, closesAt }, now);
  const isDeclared = as === 'declared' || as === 'results';
  // A draft is seen as if it had been announced before its opening.
  const announcedAt = earlier(round.announcedAt ?? earlier(now, new Date(opensAt.getTime() - HOUR)), at);
  const declaredAt = isDeclared ? earlier(round.declaredAt ?? at, at) : null;
  const seen = { announcedAt, declaredAt, cancelledAt: null, postponedAt: null, amendingSince: null };
  return { round: { ...round, ...seen }, at };
}

function timeIn(as: Previewed, { opensAt, closesAt }: Pick<RoundTimes, 'opensAt' | 'closesAt'>, now: Date): Date {
  const after = (time: Date, hours: number) => new Date(time.getTime() + hours * HOUR);
  if (as === 'announced') return now < opensAt ? now : after(opensAt, -1);
  if (as === 'closed') return now >= closesAt ? now : after(closesAt, 1);
  if (as !== 'open') return now >= after(closesAt, 48) ? now : after(closesAt, 48);
  if (now >= opensAt && now < closesAt) return now;
  const first = after(opensAt, 1);
  return first < closesAt ? first : opensAt;
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

/** An invented result: the first candidates in the list, as many as there are seats, are elected. */
export const inventedResult = (place: number, seats: number) => ({
  votes: Math.max(0, 1000 - 50 * place),
  isElected: place < seats,
  note: null,
  source: null,
});
