import { ok, type Result, refuse } from '../base/result';
import { type ActRefusal, isOpenAt, type RoundTimes, refusalOfAct, roundState, type SettledTimes } from './rounds';

export type DeadlineMove = {
  readonly from: Date;
  readonly to: Date;
  readonly reason: string;
  /**
   * `reopens` means that nominations had closed and are open again. `closes-now` means that the new deadline has
   * already passed. `resumes` means that the round was postponed and goes on.
   */
  readonly effect: 'later' | 'earlier' | 'reopens' | 'closes-now' | 'resumes';
};

export type DeadlineMoveRefusal =
  | { readonly code: 'reason-missing' }
  | { readonly code: 'not-after-opening'; readonly opensAt: Date }
  | { readonly code: 'unchanged'; readonly closesAt: Date }
  /** The new deadline of a postponed round must be in the future. */
  | { readonly code: 'not-to-come' }
  | { readonly code: 'round-declared' }
  | { readonly code: 'round-cancelled' };

/**
 * Judges a new deadline, as in 2017, 2022 and 2024. It may be earlier or later than the current one. A time in the past
 * closes the round now. Refuses a declared or cancelled round, a time that is not after the opening, the current
 * deadline, and a move without a public reason. A postponed round needs a deadline in the future, which may be
 * the one that it had.
 */
export function judgeDeadlineMove(
  times: RoundTimes,
  to: Date,
  reason: string,
  now: Date,
): Result<DeadlineMove, DeadlineMoveRefusal> {
  if (times.cancelledAt !== null) return refuse({ code: 'round-cancelled' });
  if (times.declaredAt !== null) return refuse({ code: 'round-declared' });
  // Written in this way to refuse an invalid date too, because every comparison with it is false.
  if (!(to > times.opensAt)) return refuse({ code: 'not-after-opening', opensAt: times.opensAt });
  const isPostponed = roundState(times, now) === 'postponed';
  if (isPostponed && to <= now) return refuse({ code: 'not-to-come' });
  if (!isPostponed && to.getTime() === times.closesAt.getTime())
    return refuse({ code: 'unchanged', closesAt: times.closesAt });
  const why = reason.trim();
  if (why === '') return refuse({ code: 'reason-missing' });
  return ok({
    from: times.closesAt,
    to,
    reason: why,
    effect: isPostponed ? 'resumes' : effectOf(times.closesAt, to, now),
  });
}

function effectOf(from: Date, to: Date, now: Date): DeadlineMove['effect'] {
  const wasOver = from <= now;
  const isOver = to <= now;
  if (wasOver && !isOver) return 'reopens';
  if (!wasOver && isOver) return 'closes-now';
  return to > from ? 'later' : 'earlier';
}

export type CloseEarlyRefusal = ActRefusal | { readonly code: 'not-open' };

/** Judges whether nominations can close now. Refuses a round that is not open. */
export function judgeCloseEarly(
  round: RoundTimes & SettledTimes,
  reason: string,
  now: Date,
): Result<null, CloseEarlyRefusal> {
  const wrong = refusalOfAct(round, reason, now);
  if (wrong) return refuse(wrong);
  return isOpenAt(round, now) ? ok(null) : refuse({ code: 'not-open' });
}
