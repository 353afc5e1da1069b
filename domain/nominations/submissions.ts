import { unreachable } from '../base/errors';
import type { CandidacyId } from '../base/ids';
import type { Zone } from '../base/instants';
import { ok, type Result, refuse } from '../base/result';
import type { Body, BodyKind, Nation, Region } from '../bodies/bodies';
import { isInPlaces, type RosterRule } from '../rounds/roster';
import { type RoundTimes, roundState } from '../rounds/rounds';
import type { Quota } from './quotas';
import { type ChoiceRefusal, type ChoosableCandidacy, isSameChoice, refusalOfNames } from './submission-choice';
import type { WriteIn } from './write-ins';

/** What a body may send: names, word that it nominates nobody, or that it takes back what it sent. */
export const SUBMISSION_KINDS = ['names', 'nobody', 'withdrawn'] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

export type SubmissionChoice =
  | {
      readonly kind: 'names';
      readonly names: readonly CandidacyId[];
      /** Names that are not on the list; left out where there are none. */
      readonly writeIns?: readonly WriteIn[];
    }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'withdrawn' };

/** Why a body may not nominate. Merged parties count once, through another body (Tower Hamlets, 2010). */
export type CannotNominate = { readonly reason: string } | { readonly countedWith: string };

export type SubmissionFacts = {
  readonly round: RoundTimes & { readonly zone: Zone };
  readonly contest: RosterRule & {
    readonly maxPerBody: number;
    readonly quotas: readonly Quota[];
    readonly acceptsWriteIns: boolean;
  };
  readonly body: Body & { readonly cannotNominate: CannotNominate | null };
  readonly candidacies: readonly ChoosableCandidacy[];
  /** The last version that this body sent for this contest, a withdrawal included. Null if it never sent any. */
  readonly latest: {
    readonly version: number;
    readonly choice: SubmissionChoice;
    /** An admin holds it void: the body may send the same again, and has nothing to withdraw. */
    readonly isVoided: boolean;
  } | null;
  /** The version that the officer had in front of them; 0 when nothing had been sent. */
  readonly basedOnVersion: number;
};

export type NewVersion = { readonly version: number; readonly choice: SubmissionChoice };

export type SubmitRefusal =
  | { readonly code: 'round-not-open'; readonly opensAt: Date; readonly zone: Zone }
  | { readonly code: 'round-closed'; readonly closesAt: Date; readonly zone: Zone }
  | { readonly code: 'round-cancelled' }
  | { readonly code: 'body-cannot-nominate'; readonly reason: string }
  | { readonly code: 'body-counted-with'; readonly countedWith: string }
  | { readonly code: 'wrong-kind-of-body'; readonly kind: BodyKind; readonly allowed: readonly BodyKind[] }
  | { readonly code: 'outside-the-contest'; readonly places: readonly (Nation | Region)[] }
  | { readonly code: 'unchanged'; readonly currentVersion: number }
  | { readonly code: 'stale'; readonly currentVersion: number }
  | { readonly code: 'nothing-to-withdraw' }
  | ChoiceRefusal;

/**
 * Judges what a body sends: the round first (the server's clock decides; at the deadline it is over), then the body, then
 * the names, and last whether somebody else sent a version in the meantime. Sending again what already holds is
 * `unchanged`, whatever the officer had in front of them, so that a double click and two officers who agree are one
 * submission. Versions count up by one, withdrawals included.
 */
export function judgeSubmission(
  facts: SubmissionFacts,
  choice: SubmissionChoice,
  now: Date,
): Result<NewVersion, SubmitRefusal> {
  const shut = refusalOfRound(facts.round, now) ?? refusalOfBody(facts);
  if (shut !== null) return refuse(shut);

  const currentVersion = facts.latest?.version ?? 0;
  const held: SubmissionChoice = facts.latest && !facts.latest.isVoided ? facts.latest.choice : { kind: 'withdrawn' };
  if (isSameChoice(held, choice)) {
    return choice.kind === 'withdrawn'
      ? refuse({ code: 'nothing-to-withdraw' })
      : refuse({ code: 'unchanged', currentVersion });
  }
  const wrong = choice.kind === 'names' ? refusalOfNames(facts, choice.names, choice.writeIns) : null;
  if (wrong !== null) return refuse(wrong);
  if (facts.basedOnVersion !== currentVersion) return refuse({ code: 'stale', currentVersion });
  return ok({ version: currentVersion + 1, choice });
}

function refusalOfRound(round: SubmissionFacts['round'], now: Date): SubmitRefusal | null {
  const state = roundState(round, now);
  switch (state) {
    case 'open':
      return null;
    case 'draft':
    case 'announced':
      return { code: 'round-not-open', opensAt: round.opensAt, zone: round.zone };
    case 'closed':
    case 'declared':
      return { code: 'round-closed', closesAt: round.closesAt, zone: round.zone };
    case 'cancelled':
      return { code: 'round-cancelled' };
    default:
      return unreachable(state);
  }
}

function refusalOfBody({ body, contest }: SubmissionFacts): SubmitRefusal | null {
  const { cannotNominate, kind } = body;
  if (!contest.bodyKinds.includes(kind)) return { code: 'wrong-kind-of-body', kind, allowed: contest.bodyKinds };
  if (!isInPlaces(contest, body))
    return { code: 'outside-the-contest', places: contest.regions ?? contest.nations ?? [] };
  if (cannotNominate === null) return null;
  return 'countedWith' in cannotNominate
    ? { code: 'body-counted-with', countedWith: cannotNominate.countedWith }
    : { code: 'body-cannot-nominate', reason: cannotNominate.reason };
}
