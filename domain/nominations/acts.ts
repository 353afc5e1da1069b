import type { BodyId, CandidacyId, UserId } from '../base/ids';
import { ok, type Result, refuse } from '../base/result';
import {
  type CandidacyEvent,
  type CandidacyEventKind,
  consentAt,
  homeBodyAt,
  standingAt,
} from '../candidates/candidacies';
import {
  type RoundTimes,
  refusalIfSettled,
  roundState,
  type SettledRefusal,
  type SettledTimes,
} from '../rounds/rounds';
import type { SubmissionKind } from './submissions';

/** What may be done to a submission after it was received. Reinstating reverses a ruling; nothing is ever deleted. */
export const SUBMISSION_ACTS = ['confirmed', 'voided', 'restored'] as const;
export type SubmissionAct = (typeof SUBMISSION_ACTS)[number];

/** How an admin received what they enter for a body. */
export const ENTERED_FROM = ['paper', 'phone', 'email'] as const;
export type EnteredFrom = (typeof ENTERED_FROM)[number];

// Corrections by those who run a round. Each act first checks that the round can still change, and each is undone by
// another act.

export type ReasonRefusal = { readonly code: 'reason-missing' };
type Before = SettledRefusal | ReasonRefusal;

/** Why an act with a public reason is not possible at all, or null. */
function refusalBefore(round: SettledTimes, reason: string, now: Date): Before | null {
  return refusalIfSettled(round, now) ?? (reason.trim() === '' ? { code: 'reason-missing' } : null);
}

// ---- submissions ----

export type SubmissionToJudge = {
  readonly kind: SubmissionKind;
  /** No later version has replaced it. */
  readonly isLive: boolean;
  readonly isVoided: boolean;
  readonly isConfirmed: boolean;
  readonly sentBy: UserId | null;
};

export type ConfirmRefusal =
  | SettledRefusal
  | { readonly code: 'not-the-latest' }
  | { readonly code: 'held-void' }
  | { readonly code: 'nothing-to-confirm' }
  | { readonly code: 'confirmed-already' }
  | { readonly code: 'sent-by-you' };

/**
 * Judges a confirmation by anyone who may confirm except the person who sent it. Refuses a version that has been
 * replaced or ruled invalid, a withdrawal, which contains nothing to confirm, and a second confirmation.
 */
export function judgeConfirmation(
  round: SettledTimes,
  submission: SubmissionToJudge,
  by: UserId | null,
  now: Date,
): Result<null, ConfirmRefusal> {
  const settled = refusalIfSettled(round, now);
  if (settled) return refuse(settled);
  if (!submission.isLive) return refuse({ code: 'not-the-latest' });
  if (submission.isVoided) return refuse({ code: 'held-void' });
  if (submission.kind === 'withdrawn') return refuse({ code: 'nothing-to-confirm' });
  if (submission.isConfirmed) return refuse({ code: 'confirmed-already' });
  if (by !== null && submission.sentBy === by) return refuse({ code: 'sent-by-you' });
  return ok(null);
}

export type RuleInvalidRefusal =
  | Before
  | { readonly code: 'not-the-latest' }
  | { readonly code: 'held-void' }
  | { readonly code: 'nothing-to-void' };

/**
 * Judges ruling a submission invalid. Refuses a version that does not count anyway: replaced, already invalid, or a
 * withdrawal.
 */
export function judgeRulingInvalid(
  round: SettledTimes,
  submission: SubmissionToJudge,
  reason: string,
  now: Date,
): Result<null, RuleInvalidRefusal> {
  const wrong = refusalBefore(round, reason, now);
  if (wrong) return refuse(wrong);
  if (!submission.isLive) return refuse({ code: 'not-the-latest' });
  if (submission.isVoided) return refuse({ code: 'held-void' });
  if (submission.kind === 'withdrawn') return refuse({ code: 'nothing-to-void' });
  return ok(null);
}

export type ReinstateRefusal = Before | { readonly code: 'not-held-void' } | { readonly code: 'newer-version' };

/** Judges reinstating a submission. Refuses if the body has sent a newer version, which counts instead. */
export function judgeReinstatement(
  round: SettledTimes,
  submission: SubmissionToJudge,
  reason: string,
  now: Date,
): Result<null, ReinstateRefusal> {
  const wrong = refusalBefore(round, reason, now);
  if (wrong) return refuse(wrong);
  if (!submission.isVoided) return refuse({ code: 'not-held-void' });
  if (!submission.isLive) return refuse({ code: 'newer-version' });
  return ok(null);
}

/**
 * The times by which an admin's entry for a body is judged: those of the round, so that nothing is entered after the
 * deadline, whenever it arrived. While an amendment of the declaration is open, which is public, entries are accepted.
 */
export function timesForEntering<T extends RoundTimes & SettledTimes>(round: T, now: Date): T {
  if (roundState(round, now) !== 'declared' || refusalIfSettled(round, now) !== null) return round;
  return { ...round, declaredAt: null, closesAt: new Date(now.getTime() + 1) };
}

// ---- candidacies ----

/** What may be recorded about a candidacy, apart from a change of its home body. */
export type CandidacyAct = { readonly kind: CandidacyEventKind; readonly homeBodyId: BodyId | null };

export type CandidacyToJudge = {
  readonly events: readonly CandidacyEvent[];
  /** The home body before the first recorded change. */
  readonly homeBodyId: BodyId | null;
  readonly isMerged: boolean;
};

export type CandidacyActRefusal =
  | Before
  | { readonly code: 'candidacy-merged' }
  | { readonly code: 'not-barred' }
  | { readonly code: 'home-missing' }
  | { readonly code: 'candidacy-unchanged' };

/**
 * Judges a dated change of a candidacy. Refuses what would change nothing: a status that holds already, the same home
 * body, a bar on somebody who has left; a reinstatement of somebody who is not barred; and any change of a candidacy
 * that was merged into another.
 */
export function judgeCandidacyAct(
  round: SettledTimes,
  candidacy: CandidacyToJudge,
  act: CandidacyAct,
  reason: string,
  now: Date,
): Result<CandidacyEvent, CandidacyActRefusal> {
  const wrong = refusalBefore(round, reason, now);
  if (wrong) return refuse(wrong);
  if (candidacy.isMerged) return refuse({ code: 'candidacy-merged' });
  if (act.kind === 'home-moved' && act.homeBodyId === null) return refuse({ code: 'home-missing' });
  const { status } = standingAt(candidacy.events, now);
  if (act.kind === 'reinstated' && status !== 'suspended' && status !== 'ineligible')
    return refuse({ code: 'not-barred' });
  const homeBodyId = act.kind === 'home-moved' ? act.homeBodyId : null;
  const event: CandidacyEvent = { at: now, kind: act.kind, homeBodyId, reason: reason.trim(), source: null };
  const after = [...candidacy.events, event];
  const isSame =
    standingAt(after, now).status === status &&
    (consentAt(after, now) === null) === (consentAt(candidacy.events, now) === null) &&
    homeBodyAt(after, candidacy.homeBodyId, now) === homeBodyAt(candidacy.events, candidacy.homeBodyId, now);
  return isSame ? refuse({ code: 'candidacy-unchanged' }) : ok(event);
}

export type MergeRefusal =
  | Before
  | { readonly code: 'same-candidacy' }
  | { readonly code: 'candidacy-merged' }
  | { readonly code: 'not-merged' }
  | { readonly code: 'target-merged' }
  | { readonly code: 'has-merged-ones' };

export type MergeToJudge = {
  readonly id: CandidacyId;
  readonly mergedIntoId: CandidacyId | null;
  /** Whether another was merged into it. */
  readonly hasMerged: boolean;
};

/**
 * Judges merging one candidacy into another of the same contest, or (`into` null) undoing the merge. One step only: a
 * merged candidacy takes no others, and one that took others is not merged itself, so that nobody has to follow a
 * chain.
 */
export function judgeMerge(
  round: SettledTimes,
  from: MergeToJudge,
  into: MergeToJudge | null,
  reason: string,
  now: Date,
): Result<null, MergeRefusal> {
  const wrong = refusalBefore(round, reason, now);
  if (wrong) return refuse(wrong);
  if (into === null) return from.mergedIntoId === null ? refuse({ code: 'not-merged' }) : ok(null);
  if (from.id === into.id) return refuse({ code: 'same-candidacy' });
  if (from.mergedIntoId !== null) return refuse({ code: 'candidacy-merged' });
  if (into.mergedIntoId !== null) return refuse({ code: 'target-merged' });
  if (from.hasMerged) return refuse({ code: 'has-merged-ones' });
  return ok(null);
}

export type MatchRefusal =
  | Before
  | { readonly code: 'not-the-latest' }
  | { readonly code: 'target-merged' }
  | { readonly code: 'tie-unchanged' };

/** Judges matching a write-in to a candidate, or (`into` null) removing the match. */
export function judgeMatch(
  round: SettledTimes,
  writeIn: { readonly tiedTo: CandidacyId | null; readonly isLive: boolean },
  into: Pick<MergeToJudge, 'id' | 'mergedIntoId'> | null,
  reason: string,
  now: Date,
): Result<null, MatchRefusal> {
  const wrong = refusalBefore(round, reason, now);
  if (wrong) return refuse(wrong);
  if (!writeIn.isLive) return refuse({ code: 'not-the-latest' });
  if (into && into.mergedIntoId !== null) return refuse({ code: 'target-merged' });
  if ((into?.id ?? null) === writeIn.tiedTo) return refuse({ code: 'tie-unchanged' });
  return ok(null);
}

// ---- the round ----

export type CloseEarlyRefusal = Before | { readonly code: 'not-open' };

/** Judges closing nominations now. Refuses a round that is not open. */
export function judgeCloseEarly(
  round: RoundTimes & SettledTimes,
  reason: string,
  now: Date,
): Result<null, CloseEarlyRefusal> {
  const wrong = refusalBefore(round, reason, now);
  if (wrong) return refuse(wrong);
  return roundState(round, now) === 'open' ? ok(null) : refuse({ code: 'not-open' });
}

export type CancelRefusal = Before | { readonly code: 'archive-not-cancelled' };

/**
 * Judges cancelling a round, which cannot be undone. Refuses a declared one, even during an amendment, and an archive.
 */
export function judgeCancel(
  round: Pick<RoundTimes, 'declaredAt' | 'cancelledAt'>,
  { isArchive, reason }: { readonly isArchive: boolean; readonly reason: string },
  now: Date,
): Result<null, CancelRefusal> {
  const wrong = refusalBefore({ declaredAt: round.declaredAt, cancelledAt: round.cancelledAt }, reason, now);
  if (wrong) return refuse(wrong);
  return isArchive ? refuse({ code: 'archive-not-cancelled' }) : ok(null);
}
