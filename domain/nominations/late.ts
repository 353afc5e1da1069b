import { ok, type Result, refuse } from '../base/result';
import { mayStillRecord, type NotSealed, notSealed } from '../rounds/in-time';
import { type RoundTimes, refusalOfAct, roundState, type SettledTimes } from '../rounds/rounds';
import {
  judgeSubmission,
  type NewVersion,
  type SubmissionChoice,
  type SubmissionFacts,
  type SubmitRefusal,
} from './submissions';

/** What an admin decided about a form that arrived after the deadline. */
export const LATE_DECISIONS = ['accepted', 'refused'] as const;
export type LateDecision = (typeof LATE_DECISIONS)[number];

export type AcceptLateRefusal =
  | { readonly code: 'reason-missing' }
  | { readonly code: 'round-declared' }
  | { readonly code: 'round-cancelled' }
  /** Nominations are open, or have not opened: the body can send its nominations itself. */
  | { readonly code: 'not-closed' }
  /** A form of the same body that arrived in time may still be recorded. */
  | NotSealed
  | { readonly code: 'decided-already' };

/**
 * Judges whether a form that arrived after the deadline may be accepted, with a public reason. The round must have
 * closed, and its deadline must be sealed (see in-time.ts). A declared round must be open for an amendment. Refuses a form that was decided before.
 */
export function judgeAcceptingLate(
  round: RoundTimes & SettledTimes,
  form: { readonly decision: LateDecision | null },
  reason: string,
  now: Date,
): Result<null, AcceptLateRefusal> {
  const wrong = refusalOfAct(round, reason, now);
  if (wrong) return refuse(wrong);
  const state = roundState(round, now);
  if (state !== 'closed' && state !== 'declared') return refuse({ code: 'not-closed' });
  if (mayStillRecord(round, now)) return refuse(notSealed(round.closesAt));
  return form.decision === null ? ok(null) : refuse({ code: 'decided-already' });
}

/** The times by which the names of an accepted late form are judged: as if the deadline were still to come. */
export const timesForLate = <T extends RoundTimes>(round: T, now: Date): T => ({
  ...round,
  declaredAt: null,
  closesAt: new Date(now.getTime() + 1),
});

export type LateRefusal = AcceptLateRefusal | SubmitRefusal | { readonly code: 'meeting-missing' };

type LateFacts = SubmissionFacts & { readonly round: SettledTimes; readonly hasMet: boolean };

/**
 * Judges a late form by the rules for acceptance, and its names by those that apply before the deadline, with the
 * candidates who are standing now. The body's version that counts now is replaced.
 */
export function judgeLateForm(
  facts: LateFacts,
  form: { readonly choice: SubmissionChoice; readonly decision: LateDecision | null },
  reason: string,
  now: Date,
): Result<NewVersion, LateRefusal> {
  const may = judgeAcceptingLate(facts.round, form, reason, now);
  if (!may.ok) return may;
  const judged = judgeSubmission({ ...facts, round: timesForLate(facts.round, now) }, form.choice, now);
  if (judged.ok && form.choice.kind !== 'withdrawn' && !facts.hasMet) return refuse({ code: 'meeting-missing' });
  return judged;
}
