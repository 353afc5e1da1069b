import type { Day } from '../base/days';
import { unreachable } from '../base/errors';
import { meetingStage } from './meetings';
import type { SubmissionKind } from './submissions';

/** The status of a body in a contest. Every body on the roster has exactly one of these. */
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

// The five groups divide the statuses: each is in one, so that their counts add up to the roster.
/** Nothing is known. This count is shown next to every total. */
export const NOT_HEARD_FROM: readonly BodyStatus[] = ['not-heard-from'];
/**
 * A meeting has been announced, or was held but no valid version has been sent: these bodies can be reminded. If a
 * submission was ruled invalid, the body has decided, and may send again.
 */
export const ON_THE_WAY: readonly BodyStatus[] = ['meeting-announced', 'decided', 'voided'];
/** Valid nominations. */
export const HAS_NOMINATED: readonly BodyStatus[] = ['sent', 'confirmed'];
/** Decided to nominate nobody (291 of 632 CLPs in 2016), or withdrew its nominations. */
export const SAID_NO: readonly BodyStatus[] = ['nominated-nobody', 'withdrawn'];
/** Not expected to send anything: barred, or counted together with another body. */
export const NOT_EXPECTED: readonly BodyStatus[] = ['cannot-nominate', 'counted-with'];

/** No valid version has been received, and one may still come: the bodies to remind before the deadline. */
export const MAY_STILL_SEND: readonly BodyStatus[] = [
  'not-heard-from',
  'meeting-announced',
  'decided',
  'voided',
  'withdrawn',
];

export type BodyStatusFacts = {
  readonly exception: 'cannot-nominate' | 'counted-with' | null;
  /** The last version sent, including withdrawals. */
  readonly latest: {
    readonly kind: SubmissionKind;
    readonly isConfirmed: boolean;
    /** An admin has ruled it invalid: it does not count. */
    readonly isVoided: boolean;
  } | null;
  /** `recordedOn` distinguishes an announcement from a report: an announced meeting may not have happened. */
  readonly meeting: { readonly heldOn: Day; readonly recordedOn: Day } | null;
};

/**
 * The status of a body. A merged party comes first, so that it is never counted twice; then the body's submission,
 * because nominations made before a bar count until an admin rules otherwise; then a bar; then a ruling or a
 * withdrawal, which matters more than the meeting that led to it; then the meeting. An announced meeting stays
 * announced after its date: nobody has said that it decided anything.
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
