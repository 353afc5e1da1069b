import type { UserId } from '../base/ids';
import { ok, type Result, refuse } from '../base/result';
import {
  type ActRefusal,
  type RoundTimes,
  refusalIfSettled,
  refusalOfAct,
  roundState,
  type SettledRefusal,
  type SettledTimes,
} from '../rounds/rounds';
import { type ConfirmationRule, canBeConfirmed, confirmationsEnd } from './confirmation';
import type { SubmissionKind } from './submissions';

/**
 * What can be done to a submission after it was received. Reinstating it reverses a ruling. Nothing is ever deleted.
 */
export const SUBMISSION_ACTS = ['confirmed', 'voided', 'restored'] as const;
export type SubmissionAct = (typeof SUBMISSION_ACTS)[number];

/** How an admin received what they enter for a body. */
export const ENTERED_FROM = ['paper', 'phone', 'email'] as const;
export type EnteredFrom = (typeof ENTERED_FROM)[number];

// Corrections by the admins who run a round. Each act first checks that the round can still change, and another act can
// undo it.

export type SubmissionToJudge = {
  readonly kind: SubmissionKind;
  /** True if no later version has replaced it. */
  readonly isLive: boolean;
  readonly isVoided: boolean;
  readonly isConfirmed: boolean;
  readonly receivedAt: Date;
  readonly sentBy: UserId | null;
};

export type ConfirmRefusal =
  | SettledRefusal
  | { readonly code: 'not-the-latest' }
  | { readonly code: 'held-void' }
  | { readonly code: 'nothing-to-confirm' }
  | { readonly code: 'confirmed-already' }
  /** The round counts confirmed submissions only, and the time to confirm this one is over. */
  | { readonly code: 'confirmations-over'; readonly endedAt: Date }
  | { readonly code: 'sent-by-you' };

/**
 * Judges the confirmation of a submission, which the server had received at `receivedAt` and records at `now`. Anyone with the permission may confirm, except the person who sent it.
 * Refuses a version that has been replaced or ruled invalid, a withdrawal, because it has nothing to confirm, a second
 * confirmation, and a required confirmation that is too late.
 */
export function judgeConfirmation(
  round: ConfirmationRule & SettledTimes,
  submission: SubmissionToJudge,
  by: UserId | null,
  now: Date,
  receivedAt: Date = now,
): Result<null, ConfirmRefusal> {
  const settled = refusalIfSettled(round, now);
  if (settled) return refuse(settled);
  if (!submission.isLive) return refuse({ code: 'not-the-latest' });
  if (submission.isVoided) return refuse({ code: 'held-void' });
  if (submission.kind === 'withdrawn') return refuse({ code: 'nothing-to-confirm' });
  if (submission.isConfirmed) return refuse({ code: 'confirmed-already' });
  const endedAt = confirmationsEnd(round);
  if (endedAt !== null && !canBeConfirmed(round, submission, now, receivedAt))
    return refuse({ code: 'confirmations-over', endedAt });
  if (by !== null && submission.sentBy === by) return refuse({ code: 'sent-by-you' });
  return ok(null);
}

export type RuleInvalidRefusal =
  | ActRefusal
  | { readonly code: 'not-the-latest' }
  | { readonly code: 'held-void' }
  | { readonly code: 'nothing-to-void' };

/**
 * Judges a ruling that a submission is invalid. Refuses if the version does not count anyway because it was replaced,
 * is already invalid, or is a withdrawal.
 */
export function judgeRulingInvalid(
  round: SettledTimes,
  submission: SubmissionToJudge,
  reason: string,
  now: Date,
): Result<null, RuleInvalidRefusal> {
  const wrong = refusalOfAct(round, reason, now);
  if (wrong) return refuse(wrong);
  if (!submission.isLive) return refuse({ code: 'not-the-latest' });
  if (submission.isVoided) return refuse({ code: 'held-void' });
  if (submission.kind === 'withdrawn') return refuse({ code: 'nothing-to-void' });
  return ok(null);
}

export type ReinstateRefusal = ActRefusal | { readonly code: 'not-held-void' } | { readonly code: 'newer-version' };

/**
 * Judges the reinstatement of a submission. Refuses if the body has sent a newer version, because that one counts
 * instead.
 */
export function judgeReinstatement(
  round: SettledTimes,
  submission: SubmissionToJudge,
  reason: string,
  now: Date,
): Result<null, ReinstateRefusal> {
  const wrong = refusalOfAct(round, reason, now);
  if (wrong) return refuse(wrong);
  if (!submission.isVoided) return refuse({ code: 'not-held-void' });
  if (!submission.isLive) return refuse({ code: 'newer-version' });
  return ok(null);
}

/**
 * The times by which an admin's entry for a body is judged. They are those of the round, so an admin cannot enter
 * anything after the deadline, whenever it arrived. While an amendment of the declaration is open, which the public can
 * see, entries are accepted.
 */
export function timesForEntering<T extends RoundTimes & SettledTimes>(round: T, now: Date): T {
  if (roundState(round, now) !== 'declared' || refusalIfSettled(round, now) !== null) return round;
  return { ...round, declaredAt: null, closesAt: new Date(now.getTime() + 1) };
}
