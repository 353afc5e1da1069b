import type { Day } from '../base/days';
import { unreachable } from '../base/errors';
import { meetingStage } from './meetings';
import type { SubmissionKind } from './submissions';

/** Where a body is in a contest. Every body on the roster is in exactly one of these. */
export const BODY_STATUSES = [
  'not-heard-from',
  'meeting-announced',
  'decided',
  'voided',
  'sent',
  'confirmed',
  'nominated-nobody',
  'withdrawn',
  'cannot-nominate',
  'counted-with',
] as const;
export type BodyStatus = (typeof BODY_STATUSES)[number];

// The five groups share out the statuses: each is in one, so that their counts add up to the roster.
/** Nothing is known. This count is shown next to every total. */
export const NOT_HEARD_FROM: readonly BodyStatus[] = ['not-heard-from'];
/**
 * A meeting has been announced, or was held but no valid version has been sent: these bodies can be reminded. If a
 * submission was ruled invalid, the body has decided, and may send again.
 */
export const ON_THE_WAY: readonly BodyStatus[] = ['meeting-announced', 'decided', 'voided'];
/** Nominations that hold. */
export const HAS_NOMINATED: readonly BodyStatus[] = ['sent', 'confirmed'];
/** Said that it nominates nobody (291 of 632 CLPs in 2016), or took back what it had sent. */
export const SAID_NO: readonly BodyStatus[] = ['nominated-nobody', 'withdrawn'];
/** Is not expected to send anything: barred, or counted once with another body. */
export const NOT_EXPECTED: readonly BodyStatus[] = ['cannot-nominate', 'counted-with'];

/** Nothing that holds has come, and something still may: the ones to chase before the deadline. */
export const MAY_STILL_SEND: readonly BodyStatus[] = [
  'not-heard-from',
  'meeting-announced',
  'decided',
  'voided',
  'withdrawn',
];

export type BodyStatusFacts = {
  readonly exception: 'cannot-nominate' | 'counted-with' | null;
  /** The last version sent, a withdrawal included. */
  readonly latest: {
    readonly kind: SubmissionKind;
    readonly isConfirmed: boolean;
    /** An admin has ruled it invalid: it does not count. */
    readonly isVoided: boolean;
  } | null;
  /** `recordedOn` tells an announcement from a report: what was announced may not have happened. */
  readonly meeting: { readonly heldOn: Day; readonly recordedOn: Day } | null;
};

/**
 * The status of a body. A merged party comes first, so that it is never counted twice; then what the body sent, because
 * nominations made before a bar stand until an admin says otherwise; then a bar; then a void or a withdrawal, which
 * outlasts the meeting that led to what does not hold any more; then the meeting. A meeting that was announced stays announced when its day
 * has passed: nobody has said that it decided anything.
 */
export function bodyStatus({ exception, latest, meeting }: BodyStatusFacts): BodyStatus {
  if (exception === 'counted-with') return 'counted-with';
  if (latest?.kind === 'names' && !latest.isVoided) return latest.isConfirmed ? 'confirmed' : 'sent';
  if (latest?.kind === 'nobody' && !latest.isVoided) return 'nominated-nobody';
  if (exception === 'cannot-nominate') return 'cannot-nominate';
  if (latest?.isVoided) return 'voided';
  if (latest?.kind === 'withdrawn') return 'withdrawn';
  if (meeting === null) return 'not-heard-from';
  const stage = meetingStage(meeting.heldOn, meeting.recordedOn);
  switch (stage) {
    case 'announced':
      return 'meeting-announced';
    case 'held':
      return 'decided';
    default:
      return unreachable(stage);
  }
}
