import type { SaidReason } from '../base/act-causes';
import { addDays, type Day } from '../base/days';
import { unreachable } from '../base/errors';
import type { CandidacyId } from '../base/ids';
import { dayIn, type Zone } from '../base/instants';
import { ok, type Result, refuse } from '../base/result';
import type { Body, BodyKind, BranchKind, Nation, Region } from '../bodies/bodies';
import { hasEnded } from '../bodies/body-changes';
import { CAN_BE_NOMINATED, type CandidacyStatus } from '../candidates/candidacies';
import { stateForForm } from '../rounds/in-time';
import {
  kindsIn,
  type NotOnRoster,
  type RosterBody,
  type RosterRound,
  type RosterRule,
  rosterDays,
  whyNotOnRoster,
} from '../rounds/roster';
import type { RoundTimes } from '../rounds/rounds';
import { judgeQuotas, type MissedQuota, type Quota } from './quotas';
import { areSameWriteIns, type ListedName, refusalOfWriteIns, type WriteIn, type WriteInRefusal } from './write-ins';

/** What a body may send: names, its decision to nominate nobody, or a withdrawal. */
export const SUBMISSION_KINDS = ['names', 'nobody', 'withdrawn'] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

export type SubmissionChoice =
  | {
      readonly kind: 'names';
      readonly names: readonly CandidacyId[];
      /** Names that are not on the contest's list. Left out if there are none. */
      readonly writeIns?: readonly WriteIn[];
    }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'withdrawn' };

/** Why a body may not nominate. A merged party is counted once, through one of its bodies (Tower Hamlets, 2010). */
export type CannotNominate = SaidReason | { readonly countedWith: string };

export type SubmissionFacts = {
  readonly round: RoundTimes & RosterRound;
  readonly contest: RosterRule & {
    readonly maxPerBody: number;
    readonly quotas: readonly Quota[];
    readonly acceptsWriteIns: boolean;
  };
  readonly body: Body & RosterBody & { readonly cannotNominate: CannotNominate | null };
  readonly candidacies: readonly ChoosableCandidacy[];
  /** The last version that this body sent for this contest, including a withdrawal. Null if it has never sent one. */
  readonly latest: {
    readonly version: number;
    readonly choice: SubmissionChoice;
    /** An admin has ruled it invalid. The body may then send the same names again, and has nothing to withdraw. */
    readonly isVoided: boolean;
  } | null;
  /** The version that the officer had read; 0 if the body had sent nothing. */
  readonly basedOnVersion: number;
};

export type NewVersion = { readonly version: number; readonly choice: SubmissionChoice };

export type SubmitRefusal =
  | { readonly code: 'round-not-open'; readonly opensAt: Date; readonly zone: Zone }
  | {
      readonly code: 'round-closed';
      readonly closesAt: Date;
      readonly zone: Zone;
      /** When it arrived, if it was kept for the admins. */
      readonly keptAt?: Date;
    }
  | { readonly code: 'round-cancelled' }
  | { readonly code: 'round-postponed' }
  | ({ readonly code: 'body-cannot-nominate' } & SaidReason)
  | { readonly code: 'body-counted-with'; readonly countedWith: string }
  | { readonly code: 'wrong-kind-of-body'; readonly kind: BodyKind; readonly allowed: readonly BodyKind[] }
  | { readonly code: 'outside-the-contest'; readonly kind: BodyKind; readonly places: readonly (Nation | Region)[] }
  /** Null if the size of the body is not known. */
  | { readonly code: 'body-too-small'; readonly kind: BodyKind; readonly least: number; readonly size: number | null }
  | { readonly code: 'body-has-branch'; readonly branch: BranchKind }
  /** The body ended before the round, or began after it. */
  | { readonly code: 'body-not-in-round'; readonly kind: BodyKind }
  /** The body was added after the announcement of the round. */
  | { readonly code: 'body-added-late'; readonly kind: BodyKind }
  /** The last day of the body is over. */
  | { readonly code: 'body-ended'; readonly kind: BodyKind; readonly lastDay: Day }
  | { readonly code: 'unchanged'; readonly currentVersion: number }
  | { readonly code: 'stale'; readonly currentVersion: number }
  | { readonly code: 'nothing-to-withdraw' }
  | ChoiceRefusal;

/**
 * Judges a submission that the server had received at `receivedAt` and records at `now`. It checks the round first (see
 * stateForForm: it must have been received before the deadline), then the body, then the names, and last whether somebody else has sent a version meanwhile. If the choice already
 * counts, the result is `unchanged`, whichever version the officer had read. So a double click, or two officers who
 * agree, make one submission. Versions are numbered in sequence, including withdrawals.
 */
export function judgeSubmission(
  facts: SubmissionFacts,
  choice: SubmissionChoice,
  now: Date,
  receivedAt: Date = now,
): Result<NewVersion, SubmitRefusal> {
  const shut = refusalOfRound(facts.round, now, receivedAt) ?? refusalOfBody(facts, now);
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

function refusalOfRound(round: SubmissionFacts['round'], now: Date, receivedAt: Date): SubmitRefusal | null {
  const state = stateForForm(round, now, receivedAt);
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
    case 'postponed':
      return { code: 'round-postponed' };
    default:
      return unreachable(state);
  }
}

function refusalOfBody({ round, body, contest }: SubmissionFacts, now: Date): SubmitRefusal | null {
  const { cannotNominate } = body;
  const off = whyNotOnRoster(contest, body, rosterDays(round));
  if (off) return refusalOfRoster(off, contest, body.kind);
  if (cannotNominate === null) {
    const { endsOn, kind } = body;
    const isOver = endsOn !== null && hasEnded(body, dayIn(round.zone, now));
    return isOver ? { code: 'body-ended', kind, lastDay: addDays(endsOn, -1) } : null;
  }
  return 'countedWith' in cannotNominate
    ? { code: 'body-counted-with', countedWith: cannotNominate.countedWith }
    : { code: 'body-cannot-nominate', ...cannotNominate };
}

function refusalOfRoster(off: NotOnRoster, contest: RosterRule, kind: BodyKind): SubmitRefusal {
  switch (off.why) {
    case 'kind':
      return { code: 'wrong-kind-of-body', kind, allowed: kindsIn(contest) };
    case 'place':
      return {
        code: 'outside-the-contest',
        kind,
        places: [...new Set(off.groups.flatMap(({ regions, nations }) => regions ?? nations ?? []))],
      };
    case 'size':
      return { code: 'body-too-small', kind, least: off.least, size: off.size };
    case 'branch':
      return { code: 'body-has-branch', branch: off.branch };
    case 'days':
      return { code: 'body-not-in-round', kind };
    case 'added-late':
      return { code: 'body-added-late', kind };
    default:
      return unreachable(off);
  }
}

/** The facts about a candidacy that decide whether a body may choose it. */
export type ChoosableCandidacy = {
  readonly id: CandidacyId;
  readonly status: CandidacyStatus;
  /** When the status began. */
  readonly since: Date | null;
  readonly attributes: readonly string[];
} & ListedName;

export type NotStanding = Pick<ChoosableCandidacy, 'id' | 'status' | 'since'>;

export type ChoiceRefusal =
  | { readonly code: 'no-names' }
  | { readonly code: 'repeated-name'; readonly names: readonly CandidacyId[] }
  | { readonly code: 'unknown-name'; readonly names: readonly CandidacyId[] }
  | { readonly code: 'too-many-names'; readonly allowed: number; readonly chosen: number }
  | { readonly code: 'candidate-not-standing'; readonly names: readonly NotStanding[] }
  | { readonly code: 'quota-not-met'; readonly missed: readonly MissedQuota[] }
  | WriteInRefusal;

export type ChoiceFacts = {
  readonly contest: {
    readonly maxPerBody: number;
    readonly quotas: readonly Quota[];
    readonly acceptsWriteIns: boolean;
  };
  readonly candidacies: readonly ChoosableCandidacy[];
};

/**
 * What is wrong with a list of names, or null. Refuses an empty list (nominating nobody is a separate choice), a
 * repeated name, a name that is not in this contest, more names than the contest allows (including write-ins), anyone
 * who has declined, withdrawn or been barred, and names that do not meet a quota. A candidate who has not answered yet
 * may be nominated.
 */
export function refusalOfNames(
  facts: ChoiceFacts,
  names: readonly CandidacyId[],
  writeIns: readonly WriteIn[] = [],
): ChoiceRefusal | null {
  if (names.length + writeIns.length === 0) return { code: 'no-names' };
  const distinct = [...new Set(names)];
  if (distinct.length < names.length) {
    return { code: 'repeated-name', names: distinct.filter((id) => names.indexOf(id) !== names.lastIndexOf(id)) };
  }
  const known = new Map(facts.candidacies.map((candidacy) => [candidacy.id, candidacy]));
  const unknown = names.filter((id) => !known.has(id));
  if (unknown.length > 0) return { code: 'unknown-name', names: unknown };
  const { maxPerBody: allowed, quotas, acceptsWriteIns: isTaken } = facts.contest;
  const wrong = refusalOfWriteIns(writeIns, { isTaken, listed: facts.candidacies });
  if (wrong !== null) return wrong;
  const number = names.length + writeIns.length;
  if (number > allowed) return { code: 'too-many-names', allowed, chosen: number };
  const chosen = names.flatMap((id) => known.get(id) ?? []);
  const notStanding = chosen.filter(({ status }) => !CAN_BE_NOMINATED.includes(status));
  if (notStanding.length > 0) {
    return {
      code: 'candidate-not-standing',
      names: notStanding.map(({ id, status, since }) => ({ id, status, since })),
    };
  }
  const judged = judgeQuotas(chosen, quotas);
  return judged.ok ? null : judged.error;
}

/** Whether two choices are the same. The order of the names has no meaning. */
function isSameChoice(a: SubmissionChoice, b: SubmissionChoice): boolean {
  if (a.kind !== 'names' || b.kind !== 'names') return a.kind === b.kind;
  return (
    a.names.length === b.names.length &&
    a.names.every((id) => b.names.includes(id)) &&
    areSameWriteIns(a.writeIns ?? [], b.writeIns ?? [])
  );
}
