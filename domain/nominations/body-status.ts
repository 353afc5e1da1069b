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
  'unconfirmed',
  'sent',
  'confirmed',
  'nominated-nobody',
  'withdrawn',
  'cannot-nominate',
  'counted-with',
] as const;
export type BodyStatus = (typeof BODY_STATUSES)[number];

// Each status is in exactly one of these five groups, so their counts add up to the roster.
/** Nothing is known about these bodies. Pages show this count next to every total. */
export const NOT_HEARD_FROM: readonly BodyStatus[] = ['not-heard-from'];
/**
 * The body has announced a meeting, or has met but has no version that counts. If a submission was ruled invalid, the
 * body has decided and may send again. If nobody has confirmed it as the round requires, it does not count.
 */
export const ON_THE_WAY: readonly BodyStatus[] = ['meeting-announced', 'decided', 'voided', 'unconfirmed'];
/** The body has valid nominations. */
export const HAS_NOMINATED: readonly BodyStatus[] = ['sent', 'confirmed'];
/** The body decided to nominate nobody (291 of 632 CLPs in 2016), or withdrew its nominations. */
export const SAID_NO: readonly BodyStatus[] = ['nominated-nobody', 'withdrawn'];
/** The body is not expected to send anything, because it cannot nominate or is counted together with another. */
export const NOT_EXPECTED: readonly BodyStatus[] = ['cannot-nominate', 'counted-with'];

/** The body has no valid version and may still send one. These are reminded before the deadline. */
export const MAY_STILL_SEND: readonly BodyStatus[] = [
  'not-heard-from',
  'meeting-announced',
  'decided',
  'voided',
  'withdrawn',
];

export type BodyStatusFacts = {
  readonly exception: 'cannot-nominate' | 'counted-with' | null;
  /** The last version that the body sent, including a withdrawal. */
  readonly latest: {
    readonly kind: SubmissionKind;
    readonly isConfirmed: boolean;
    /** Nobody has confirmed it, and the round counts confirmed versions only. */
    readonly lacksConfirmation: boolean;
    /** An admin has ruled it invalid, so it does not count. */
    readonly isVoided: boolean;
  } | null;
  /**
   * `recordedOn` shows whether the meeting was announced before or reported afterwards. A meeting that was only
   * announced may not have happened.
   */
  readonly meeting: { readonly heldOn: Day; readonly recordedOn: Day } | null;
};

/**
 * The status of a body. A merged party is checked first, so that it is never counted twice. The body's submission comes
 * next, because nominations made before a bar count until an admin rules otherwise. A bar follows, then a ruling, a
 * missing confirmation or a withdrawal, because it matters more than the meeting before it, and last the meeting. An announced meeting stays
 * announced after its date, because nobody has said that it decided anything.
 */
export function bodyStatus({ exception, latest, meeting }: BodyStatusFacts): BodyStatus {
  if (exception === 'counted-with') return 'counted-with';
  const counts = latest !== null && !latest.isVoided && !latest.lacksConfirmation;
  if (counts && latest.kind === 'names') return latest.isConfirmed ? 'confirmed' : 'sent';
  if (counts && latest.kind === 'nobody') return 'nominated-nobody';
  if (exception === 'cannot-nominate') return 'cannot-nominate';
  if (latest?.isVoided) return 'voided';
  if (latest?.lacksConfirmation) return 'unconfirmed';
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
