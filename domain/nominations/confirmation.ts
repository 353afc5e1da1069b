import { isInTime, mayStillRecord, sealedFrom } from '../rounds/in-time';
import { hasClosed, type RoundTimes, refusalIfSettled, roundState, type SettledTimes } from '../rounds/rounds';
import type { Provenance } from './provenance';
import type { SubmissionKind } from './submissions';

/**
 * What a round asks of a second officer or an admin. `none`: nothing. `asked`: they are asked to confirm each
 * submission, which counts meanwhile. `required`: a submission counts only when it is confirmed.
 */
export const CONFIRMATIONS = ['none', 'asked', 'required'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

export type ConfirmationChoice = {
  readonly confirmation: Confirmation;
  /** The stated end of confirmations, if it is later than the deadline. Null means the deadline. */
  readonly confirmBy: Date | null;
};

/** The part of a round that says which confirmations it needs, and until when. */
export type ConfirmationRule = Pick<RoundTimes, 'closesAt' | 'postponedAt'> & ConfirmationChoice;

/**
 * The instant at which confirmations are over, if the round counts confirmed submissions only; otherwise null. It is
 * the stated instant, or the deadline if none is stated or the deadline has moved past it.
 */
export function confirmationsEnd({ confirmation, confirmBy, closesAt }: ConfirmationRule): Date | null {
  if (confirmation !== 'required') return null;
  return confirmBy !== null && confirmBy > closesAt ? confirmBy : closesAt;
}

/**
 * Whether the time for confirmations is over. It is over exactly at its end, as nominations are at the deadline. It is
 * never over in a round that does not require confirmation, or that is postponed and so waits for a new deadline.
 */
export function confirmationsAreOver(rule: ConfirmationRule, now: Date): boolean {
  const closesAt = confirmationsEnd(rule);
  return closesAt !== null && hasClosed({ closesAt, postponedAt: rule.postponedAt }, now);
}

/** Whether nominations are closed, but what was sent can still be confirmed. */
export const takesConfirmationsOnly = (rule: ConfirmationRule, now: Date): boolean =>
  confirmationsEnd(rule) !== null && hasClosed(rule, now) && !confirmationsAreOver(rule, now);

/**
 * Whether a version can still be confirmed: before the end of confirmations, or if the confirmation was received before
 * it and is recorded within two minutes (see isInTime). What an admin enters afterwards, during an
 * amendment of a declaration, can be confirmed until the amendment ends.
 */
export function canBeConfirmed(
  rule: ConfirmationRule & SettledTimes,
  { receivedAt }: { readonly receivedAt: Date },
  now: Date,
  confirmationReceivedAt: Date = now,
): boolean {
  if (refusalIfSettled(rule, now) !== null) return false;
  const wasEnteredLater = rule.declaredAt !== null && confirmationsAreOver(rule, receivedAt);
  if (wasEnteredLater || !confirmationsAreOver(rule, now)) return true;
  const end = confirmationsEnd(rule);
  return end !== null && rule.declaredAt === null && isInTime(end, now, confirmationReceivedAt);
}

/**
 * Whether the time for confirmations is over, and those that were received before its end can still be recorded.
 */
export function mayStillRecordConfirmations(rule: ConfirmationRule, now: Date): boolean {
  const end = confirmationsEnd(rule);
  return end !== null && confirmationsAreOver(rule, now) && now < sealedFrom(end);
}

type Version = {
  readonly kind: SubmissionKind;
  readonly provenance: Provenance;
  readonly confirmedAt: Date | null;
};

/**
 * Whether a version does not count because nobody has confirmed it. A withdrawal needs no confirmation. A report was
 * not sent by anyone, so nobody can confirm it.
 */
export const lacksConfirmation = (
  { confirmation }: Pick<ConfirmationRule, 'confirmation'>,
  version: Version,
): boolean => confirmation === 'required' && isUnconfirmed(version);

/** Whether somebody could confirm a version, and nobody has. It says nothing of whether the round needs it. */
export const isUnconfirmed = ({ kind, provenance, confirmedAt }: Version): boolean =>
  provenance !== 'reported' && kind !== 'withdrawn' && confirmedAt === null;

/** Whether a latest version counts: nobody ruled it invalid, and it is confirmed if the round requires that. */
export const versionCounts = (
  rule: Pick<ConfirmationRule, 'confirmation'>,
  version: Version & { readonly voidedAt: Date | null },
): boolean => version.voidedAt === null && !lacksConfirmation(rule, version);

/** Since when a version counts: in a round that requires confirmation, since it was confirmed. */
export const countsSince = (
  rule: Pick<ConfirmationRule, 'confirmation'>,
  version: Version & { readonly receivedAt: Date },
): Date =>
  rule.confirmation === 'required' && version.confirmedAt !== null ? version.confirmedAt : version.receivedAt;

/** What is said of a version that nobody has confirmed: until when that is possible, or that it is too late. */
export type MissingConfirmation =
  | { readonly when: 'until'; readonly end: Date }
  /** It can be confirmed, but no time ends this: the round is postponed, or its declaration is being amended. */
  | { readonly when: 'open' }
  | { readonly when: 'over'; readonly end: Date };

/** What a version lacks to count, in a round that requires confirmation. Null if it does not lack a confirmation. */
export function missingConfirmation(
  rule: ConfirmationRule & SettledTimes,
  version: Version & { readonly receivedAt: Date },
  now: Date,
): MissingConfirmation | null {
  const end = confirmationsEnd(rule);
  if (end === null || !lacksConfirmation(rule, version)) return null;
  if (!canBeConfirmed(rule, version, now)) return { when: 'over', end };
  return now < end && rule.postponedAt === null ? { when: 'until', end } : { when: 'open' };
}

/**
 * The deadline before which forms were received that may still be recorded: of nominations, or of confirmations. Null if
 * there is none.
 */
export function deadlineNotSealed(round: RoundTimes & ConfirmationRule, now: Date): Date | null {
  if (mayStillRecord(round, now)) return round.closesAt;
  return roundState(round, now) === 'closed' && mayStillRecordConfirmations(round, now)
    ? confirmationsEnd(round)
    : null;
}
