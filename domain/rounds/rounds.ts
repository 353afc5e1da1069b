import { ok, type Result, refuse } from '../base/result';
/** The times of a round. They decide its state, so nobody has to close it by hand. */
export type RoundTimes = {
  readonly announcedAt: Date | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly declaredAt: Date | null;
  readonly cancelledAt: Date | null;
  /** Set while the round is postponed: it has no deadline until a new one is set. */
  readonly postponedAt: Date | null;
};

export const ROUND_STATES = ['draft', 'announced', 'open', 'postponed', 'closed', 'declared', 'cancelled'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/**
 * The kinds of round: live, for practice (which does not count), or an archive of a past round that other people
 * recorded.
 */
export const ROUND_KINDS = ['live', 'practice', 'archive'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** The states that anyone may see. A cancelled draft was never announced, so check isPublicAt too. */
export const PUBLIC_STATES: readonly RoundState[] = [
  'announced',
  'open',
  'postponed',
  'closed',
  'declared',
  'cancelled',
];
/** In these states a body may send, replace or withdraw its nominations. */
export const ACCEPTS_NOMINATIONS: readonly RoundState[] = ['open'];
/** In these states a body may announce its meeting. */
export const ACCEPTS_MEETINGS: readonly RoundState[] = ['announced', 'open'];
/** In these states the deadline can still move. */
export const DEADLINE_CAN_MOVE: readonly RoundState[] = ['draft', 'announced', 'open', 'postponed', 'closed'];
/** In these states nominations have closed, whatever happens next. */
export const NOMINATIONS_ARE_OVER: readonly RoundState[] = ['closed', 'declared', 'cancelled'];
/** In these states the deadline is still to come. */
export const DEADLINE_TO_COME: readonly RoundState[] = ['announced', 'open'];
/** In these states nominations are not over: they have not begun, are open, or wait for a new deadline. */
export const NOMINATIONS_TO_COME: readonly RoundState[] = ['announced', 'open', 'postponed'];
/** In these states the deadline does not apply, so that no page counts down to it. */
export const WITHOUT_DEADLINE: readonly RoundState[] = ['postponed', 'cancelled'];
/** In these states nominations have closed and count, with or without a declaration. */
export const NOMINATIONS_COMPLETED: readonly RoundState[] = ['closed', 'declared'];
/** In these states the round is announced and not yet declared. */
export const IS_CURRENT: readonly RoundState[] = ['announced', 'open', 'postponed', 'closed'];
/** In these states nothing about the round changes, except by corrections with a reason. */
export const IS_SETTLED: readonly RoundState[] = ['declared', 'cancelled'];

/**
 * The state of a round at an instant. Each state begins exactly at its instant. A cancellation comes before all other
 * states, then a declaration. A round that has not been announced stays a draft even after its dates, so that an
 * unfinished round cannot open automatically. A postponed round neither opens nor closes until it has a new deadline.
 */
export function roundState(times: RoundTimes, now: Date): RoundState {
  if (hasPassed(times.cancelledAt, now)) return 'cancelled';
  if (hasPassed(times.declaredAt, now)) return 'declared';
  if (!hasPassed(times.announcedAt, now)) return 'draft';
  if (hasPassed(times.postponedAt, now)) return 'postponed';
  if (hasPassed(times.closesAt, now)) return 'closed';
  return hasPassed(times.opensAt, now) ? 'open' : 'announced';
}

/** "Closes at 12 noon" means that 12:00:00.000 is already too late. */
export function isOpenAt(times: RoundTimes, now: Date): boolean {
  return ACCEPTS_NOMINATIONS.includes(roundState(times, now));
}

/** Whether the deadline has passed, whatever the round's state. The deadline of a postponed round does not pass. */
export const hasClosed = ({ closesAt, postponedAt }: Deadline, now: Date): boolean =>
  hasPassed(closesAt, now) && !hasPassed(postponedAt, now);

type Deadline = Pick<RoundTimes, 'closesAt' | 'postponedAt'>;

/** Whether the round was ever announced. A cancelled draft stays hidden. */
export function isPublicAt(times: RoundTimes, now: Date): boolean {
  if (!hasPassed(times.announcedAt, now)) return false;
  return times.cancelledAt === null || times.announcedAt === null || times.announcedAt <= times.cancelledAt;
}

export type StateChange = { readonly at: Date; readonly becomes: RoundState };

/** The next instant at which the state changes automatically, and the new state. Null if the state will not change. */
export function nextInstant(times: RoundTimes, now: Date): StateChange | null {
  const state = roundState(times, now);
  const due = [times.announcedAt, times.opensAt, times.closesAt, times.declaredAt, times.cancelledAt, times.postponedAt]
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
  /** When an amendment of the declaration was opened, which is public. Null if none is open. */
  readonly amendingSince?: Date | null;
};

/**
 * Why nothing about a round can change any more, or null. A cancelled round cannot change. A declared round can only
 * change during an amendment, which ends with a new declaration. Every act that changes facts checks this.
 */
export function refusalIfSettled(times: SettledTimes, now: Date): SettledRefusal | null {
  const hasPassed = (at: Date | null | undefined) => at !== null && at !== undefined && at <= now;
  if (hasPassed(times.cancelledAt)) return { code: 'round-cancelled' };
  if (hasPassed(times.declaredAt) && !hasPassed(times.amendingSince)) return { code: 'round-declared' };
  return null;
}

/** The kinds of other dates, apart from the opening and the deadline. A round may have several of a kind, or none. */
export const TIMETABLE_KINDS = [
  'statements-due',
  'freeze',
  // The Party's own deadline, where volunteers run the installation and CLPs also send their nominations to the Party.
  'party-deadline',
  'ballot-opens',
  'ballot-closes',
  'result',
  'other',
] as const;
export type TimetableKind = (typeof TIMETABLE_KINDS)[number];

export type ReasonRefusal = { readonly code: 'reason-missing' };
export type ActRefusal = SettledRefusal | ReasonRefusal;

/** Why an act that needs a public reason is refused before its own rules are checked, or null. */
export function refusalOfAct(round: SettledTimes, reason: string, now: Date): ActRefusal | null {
  return refusalIfSettled(round, now) ?? (reason.trim() === '' ? { code: 'reason-missing' } : null);
}

export type CancelRefusal = ActRefusal | { readonly code: 'archive-not-cancelled' };

/**
 * Judges whether a round can be cancelled. A cancellation cannot be undone. Refuses an archive, and a declared round
 * even during an amendment.
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

export type PostponeRefusal =
  | ActRefusal
  | { readonly code: 'archive-not-postponed' }
  | { readonly code: 'not-announced' }
  | { readonly code: 'already-postponed' }
  | { readonly code: 'nominations-closed' };

/**
 * Judges whether a round can be postponed: only before its deadline. While it is postponed, nobody can send anything,
 * and what was sent is kept. A new deadline ends it.
 */
export function judgePostpone(
  round: RoundTimes & SettledTimes,
  { isArchive, reason }: { readonly isArchive: boolean; readonly reason: string },
  now: Date,
): Result<null, PostponeRefusal> {
  const wrong = refusalOfAct(round, reason, now);
  if (wrong) return refuse(wrong);
  if (isArchive) return refuse({ code: 'archive-not-postponed' });
  const state = roundState(round, now);
  if (state === 'draft') return refuse({ code: 'not-announced' });
  if (state === 'postponed') return refuse({ code: 'already-postponed' });
  return DEADLINE_TO_COME.includes(state) ? ok(null) : refuse({ code: 'nominations-closed' });
}
