import { ok, type Result, refuse } from '../base/result';
/** The times of a round's timetable. They alone decide its state: nobody has to close it by hand. */
export type RoundTimes = {
  readonly announcedAt: Date | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly declaredAt: Date | null;
  readonly cancelledAt: Date | null;
};

export const ROUND_STATES = ['draft', 'announced', 'open', 'closed', 'declared', 'cancelled'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** A round is live, or for practice, which does not count, or an archive of a past round recorded by others. */
export const ROUND_KINDS = ['live', 'practice', 'archive'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** The states that anyone may see. A cancelled draft was never announced: use isPublicAt. */
export const PUBLIC_STATES: readonly RoundState[] = ['announced', 'open', 'closed', 'declared', 'cancelled'];
/** A body may send, replace or withdraw its nominations. */
export const ACCEPTS_NOMINATIONS: readonly RoundState[] = ['open'];
/** A body may announce its meeting. */
export const ACCEPTS_MEETINGS: readonly RoundState[] = ['announced', 'open'];
/** The deadline may still be moved. */
export const DEADLINE_CAN_MOVE: readonly RoundState[] = ['draft', 'announced', 'open', 'closed'];
/** Nominations have closed, whatever happens next. */
export const NOMINATIONS_ARE_OVER: readonly RoundState[] = ['closed', 'declared', 'cancelled'];
/** Nominations have not closed yet. */
export const DEADLINE_TO_COME: readonly RoundState[] = ['announced', 'open'];
/** Nominations closed and count, with or without a declaration. */
export const NOMINATIONS_COMPLETED: readonly RoundState[] = ['closed', 'declared'];
/** Announced and not yet declared. */
export const IS_CURRENT: readonly RoundState[] = ['announced', 'open', 'closed'];
/** Nothing about the round changes any more, except corrections with a reason. */
export const IS_SETTLED: readonly RoundState[] = ['declared', 'cancelled'];

/**
 * The state of a round at an instant. Each state begins exactly at its instant. Cancelled comes before all others, then
 * declared. A round that has not been announced stays a draft even after its dates, so that an unfinished one cannot
 * open automatically.
 */
export function roundState(times: RoundTimes, now: Date): RoundState {
  if (hasPassed(times.cancelledAt, now)) return 'cancelled';
  if (hasPassed(times.declaredAt, now)) return 'declared';
  if (!hasPassed(times.announcedAt, now)) return 'draft';
  if (hasPassed(times.closesAt, now)) return 'closed';
  return hasPassed(times.opensAt, now) ? 'open' : 'announced';
}

/** "Closes at 12 noon" means that 12:00:00.000 is already too late. */
export function isOpenAt(times: RoundTimes, now: Date): boolean {
  return ACCEPTS_NOMINATIONS.includes(roundState(times, now));
}

/** Whether the deadline has passed, whatever the round's state. */
export const hasClosed = ({ closesAt }: Pick<RoundTimes, 'closesAt'>, now: Date): boolean => hasPassed(closesAt, now);

/** Whether the round was ever announced. A cancelled draft stays hidden. */
export function isPublicAt(times: RoundTimes, now: Date): boolean {
  if (!hasPassed(times.announcedAt, now)) return false;
  return times.cancelledAt === null || times.announcedAt === null || times.announcedAt <= times.cancelledAt;
}

export type StateChange = { readonly at: Date; readonly becomes: RoundState };

/** The next instant at which the state changes automatically, and the new state. Null if there is none. */
export function nextInstant(times: RoundTimes, now: Date): StateChange | null {
  const state = roundState(times, now);
  const due = [times.announcedAt, times.opensAt, times.closesAt, times.declaredAt, times.cancelledAt]
    .filter((at): at is Date => at !== null && at > now)
    .sort((a, b) => a.getTime() - b.getTime());
  for (const at of due) {
    const becomes = roundState(times, at);
    if (becomes !== state) return { at, becomes };
  }
  return null;
}

const hasPassed = (at: Date | null, now: Date) => at !== null && at <= now;

export type SettledRefusal = { readonly code: 'round-declared' } | { readonly code: 'round-cancelled' };

export type SettledTimes = Pick<RoundTimes, 'declaredAt' | 'cancelledAt'> & {
  /** Since when an amendment of the declaration has been open; this is public. */
  readonly amendingSince?: Date | null;
};

/**
 * Why nothing about a round may change any more, or null. A cancelled round cannot change; a declared one can only
 * change while an amendment is open, which ends with a new declaration. Every act that changes facts checks this.
 */
export function refusalIfSettled(times: SettledTimes, now: Date): SettledRefusal | null {
  const hasPassed = (at: Date | null | undefined) => at !== null && at !== undefined && at <= now;
  if (hasPassed(times.cancelledAt)) return { code: 'round-cancelled' };
  if (hasPassed(times.declaredAt) && !hasPassed(times.amendingSince)) return { code: 'round-declared' };
  return null;
}

/** Other dates of a round, apart from its opening and its deadline. A round may have several of a kind, or none. */
export const TIMETABLE_KINDS = [
  'statements-due',
  'freeze',
  'ballot-opens',
  'ballot-closes',
  'result',
  'other',
] as const;
export type TimetableKind = (typeof TIMETABLE_KINDS)[number];

export type ReasonRefusal = { readonly code: 'reason-missing' };
export type ActRefusal = SettledRefusal | ReasonRefusal;

/** Why an act with a public reason is not possible at all, or null. */
export function refusalOfAct(round: SettledTimes, reason: string, now: Date): ActRefusal | null {
  return refusalIfSettled(round, now) ?? (reason.trim() === '' ? { code: 'reason-missing' } : null);
}

export type CancelRefusal = ActRefusal | { readonly code: 'archive-not-cancelled' };

/**
 * Judges cancelling a round, which cannot be undone. Refuses a declared one, even during an amendment, and an archive.
 */
export function judgeCancel(
  round: Pick<RoundTimes, 'declaredAt' | 'cancelledAt'>,
  { isArchive, reason }: { readonly isArchive: boolean; readonly reason: string },
  now: Date,
): Result<null, CancelRefusal> {
  const wrong = refusalOfAct({ declaredAt: round.declaredAt, cancelledAt: round.cancelledAt }, reason, now);
  if (wrong) return refuse(wrong);
  return isArchive ? refuse({ code: 'archive-not-cancelled' }) : ok(null);
}
