import type { BodyKind, Nation, Region } from '../bodies/bodies';
import type { BallotStanding, CandidacyStatus } from '../candidates/candidacies';
import type { ReservedSeats } from '../contests/reserved-seats';
import type { Outcome, Threshold } from '../contests/threshold';
import { canonicalJson } from '../log/canonical-json';
import type { Commitment } from '../log/free-text';
import type { LogHead } from '../log/log-chain';
import type { BodyStatus } from '../nominations/body-status';
import {
  type ConfirmationRule,
  confirmationsEnd,
  mayStillRecordConfirmations,
  takesConfirmationsOnly,
} from '../nominations/confirmation';
import { mayStillRecord, type NotSealed, notSealed } from '../rounds/in-time';
import { type RoundKind, type RoundTimes, roundState, type SettledTimes } from '../rounds/rounds';

/** One candidacy in a declaration: whether it is on the ballot, and why. */
export type DeclaredCandidacy = {
  readonly candidacy: string;
  readonly name: string;
  readonly home: { readonly body: string; readonly name: string } | null;
  readonly status: CandidacyStatus;
  /** How many different bodies' nominations counted. */
  readonly count: number;
  readonly ballot: BallotStanding;
  /** The outcome of the rule, part by part, and in words. */
  readonly outcome: Outcome | null;
  readonly words: string;
};

/** One body in a declaration that could nominate, and its status. */
export type DeclaredBody = {
  readonly body: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly nation: Nation;
  readonly region: Region;
  readonly status: BodyStatus;
  /** The receipt of the version that counts. */
  readonly receipt: string | null;
  /** The body with which it is counted. */
  readonly countsWith: string | null;
};

export type DeclaredContest = {
  readonly contest: string;
  readonly title: string;
  readonly seats: number;
  readonly maxPerBody: number;
  readonly threshold: Threshold | null;
  /** The seats that only some people can fill, for those who count the votes. Left out if there are none. */
  readonly reservedSeats?: readonly ReservedSeats[];
  readonly words: string;
  readonly candidacies: readonly DeclaredCandidacy[];
  readonly bodies: readonly DeclaredBody[];
};

/** The result that would be declared, counted from the record at one time. */
export type DeclarationFacts = {
  readonly round: {
    readonly round: string;
    readonly title: string;
    readonly kind: RoundKind;
    readonly opensAt: string;
    readonly closesAt: string;
    /** Until when submissions could be confirmed. Only in a round that counts confirmed submissions only. */
    readonly confirmationsEnd?: string;
  };
  readonly contests: readonly DeclaredContest[];
};

/** The frozen result of a round. `head` is the head of the log at that time. */
export type Declaration = DeclarationFacts & {
  readonly format: typeof DECLARATION_FORMAT | 'nomination-declaration/1';
  readonly number: number;
  readonly declaredAt: string;
  /** The salted hash of the reason for an amendment. In declarations of format 1 it is the text itself. */
  readonly reason: string | Commitment | null;
  readonly head: LogHead;
};

const DECLARATION_FORMAT = 'nomination-declaration/2';

/** The text of the facts. If two admins see the same fingerprint of it, they agree to the same result. */
export const draftText = (facts: DeclarationFacts): string =>
  canonicalJson({ format: 'nomination-declaration-draft/1', ...facts });

/** The published text whose SHA-256 is the declaration's fingerprint. */
export const declarationText = (
  facts: DeclarationFacts,
  { number, declaredAt, reason, head }: { number: number; declaredAt: Date; reason: Commitment | null; head: LogHead },
): string =>
  canonicalJson({
    format: DECLARATION_FORMAT,
    number,
    declaredAt: declaredAt.toISOString(),
    reason: reason && { sha256: reason.sha256 },
    head: { seq: head.seq, hash: head.hash },
    round: facts.round,
    contests: facts.contests,
  });

export type DeclareRefusal =
  | { readonly code: 'round-archive' }
  | { readonly code: 'round-cancelled' }
  | { readonly code: 'round-not-announced' }
  | { readonly code: 'round-postponed' }
  | { readonly code: 'nominations-open'; readonly closesAt: Date }
  | NotSealed
  /** Some submissions are not confirmed, and still can be. */
  | { readonly code: 'confirmations-open'; readonly end: Date; readonly n: number }
  | { readonly code: 'round-declared' };

/**
 * Why the round cannot be declared now, or null. An archive contains facts that other people recorded. A round cannot
 * be declared before its deadline is sealed (see in-time.ts), nor while one of the `waiting` submissions can still be
 * confirmed, or such a confirmation can still be recorded. A declared round
 * can only be declared again at the end of an amendment.
 */
export function refusalToDeclare(
  round: RoundTimes & SettledTimes & ConfirmationRule & { readonly kind: RoundKind },
  waiting: number,
  now: Date,
): DeclareRefusal | null {
  if (round.kind === 'archive') return { code: 'round-archive' };
  const state = roundState(round, now);
  if (state === 'cancelled') return { code: 'round-cancelled' };
  if (state === 'declared') return round.amendingSince ? null : { code: 'round-declared' };
  if (state === 'draft') return { code: 'round-not-announced' };
  if (state === 'postponed') return { code: 'round-postponed' };
  if (state !== 'closed') return { code: 'nominations-open', closesAt: round.closesAt };
  if (mayStillRecord(round, now)) return notSealed(round.closesAt);
  const end = confirmationsEnd(round);
  if (end === null || waiting === 0) return null;
  if (takesConfirmationsOnly(round, now)) return { code: 'confirmations-open', end, n: waiting };
  return mayStillRecordConfirmations(round, now) ? notSealed(end) : null;
}

export type DeclaredChange = {
  readonly contest: string;
  readonly name: string;
  readonly was: DeclaredCandidacy | null;
  readonly wouldBe: DeclaredCandidacy | null;
};

/**
 * The candidacies whose figure, outcome or place on the ballot differs between two results, in the order of the
 * contests.
 */
export function changesBetween(before: DeclarationFacts, now: DeclarationFacts): DeclaredChange[] {
  return now.contests.flatMap(({ contest, title, candidacies }) => {
    const old = before.contests.find((one) => one.contest === contest)?.candidacies ?? [];
    const was = new Map(old.map((one) => [one.candidacy, one]));
    const changed = candidacies.flatMap((wouldBe): DeclaredChange[] => {
      const known = was.get(wouldBe.candidacy) ?? null;
      was.delete(wouldBe.candidacy);
      const isSame = known !== null && canonicalJson(known) === canonicalJson(wouldBe);
      return isSame ? [] : [{ contest: title, name: wouldBe.name, was: known, wouldBe }];
    });
    return [
      ...changed,
      ...[...was.values()].map((gone) => ({ contest: title, name: gone.name, was: gone, wouldBe: null })),
    ];
  });
}
