import { type RoundState, type RoundTimes, roundState } from './rounds';

// When a form counts: the server had received its last byte before the deadline, and records it no more than two minutes
// after the deadline. Nothing that is received at the deadline or later is in time.

/** How long after a deadline a form that was received before it can still be recorded, in milliseconds. */
export const RECORDED_WITHIN = 120_000;

/** The instant from which a deadline is sealed: what was received before it and is not recorded by now is too late. */
export const sealedFrom = (deadline: Date): Date => new Date(deadline.getTime() + RECORDED_WITHIN);

/**
 * Whether a form that is recorded at `now` is in time for a deadline. It must have been received before the deadline,
 * and be recorded by two minutes after it, to the millisecond.
 */
export const isInTime = (deadline: Date, now: Date, receivedAt: Date): boolean =>
  receivedAt < deadline && now <= sealedFrom(deadline);

/**
 * The state of a round by which a form of an officer or a candidate is judged, if it was received at `receivedAt` and is
 * recorded at `now`. A form that was received before the opening is too early. If the deadline has passed in between, the
 * round is as it was when the form was received, for two minutes. A postponement, a cancellation and a declaration
 * apply from the moment they are recorded.
 */
export function stateForForm(times: RoundTimes, now: Date, receivedAt: Date): RoundState {
  const state = roundState(times, now);
  if (state === 'open') return receivedAt < times.opensAt ? 'announced' : 'open';
  return state === 'closed' && isInTime(times.closesAt, now, receivedAt) ? roundState(times, receivedAt) : state;
}

/**
 * Whether nominations have closed, and forms that were received before the deadline can still be recorded. Until this is
 * over, the figures can change, and nothing is done that assumes they cannot.
 */
export const mayStillRecord = (times: RoundTimes, now: Date): boolean =>
  roundState(times, now) === 'closed' && now < sealedFrom(times.closesAt);

export type NotSealed = {
  readonly code: 'not-sealed';
  /** The deadline before which forms were received, and until when they can be recorded. */
  readonly closesAt: Date;
  readonly sealedAt: Date;
};

/** The refusal of an act that must wait until a deadline is sealed. */
export const notSealed = (deadline: Date): NotSealed => ({
  code: 'not-sealed',
  closesAt: deadline,
  sealedAt: sealedFrom(deadline),
});
