import type { Day } from '../base/days';
import { unreachable } from '../base/errors';
import type { BodyId, CandidacyId } from '../base/ids';
import { ok, type Result, refuse } from '../base/result';
import type { Outcome } from '../contests/threshold';
import { type ActRefusal, refusalOfAct, type SettledTimes } from '../rounds/rounds';
import type { EventCause } from './event-causes';
import { INVESTIGATION_KINDS, type InvestigationKind, investigationAt, isOfInvestigation } from './investigations';

/**
 * The status of a candidacy. Being nominated is not accepting: a `proposed` candidate is nominated, or on the list, and
 * has not answered yet. A `reinstated` candidate has accepted again after a suspension or a ruling.
 */
export const CANDIDACY_STATUSES = [
  'proposed',
  'accepted',
  'declined',
  'withdrawn',
  'suspended',
  'reinstated',
  'ineligible',
] as const;
export type CandidacyStatus = (typeof CANDIDACY_STATUSES)[number];

/** With these statuses bodies may nominate the person, who may still accept. */
export const CAN_BE_NOMINATED: readonly CandidacyStatus[] = ['proposed', 'accepted', 'reinstated'];
/** With these statuses the candidate has accepted and is not suspended or ineligible. */
export const CAN_BE_ON_BALLOT: readonly CandidacyStatus[] = ['accepted', 'reinstated'];
/** With these statuses the person is no longer a candidate. Their nominations stay on the record. */
export const IS_OUT: readonly CandidacyStatus[] = ['declined', 'withdrawn', 'suspended', 'ineligible'];

export const CANDIDACY_EVENT_KINDS = [...CANDIDACY_STATUSES, 'home-moved', ...INVESTIGATION_KINDS] as const;
export type CandidacyEventKind = (typeof CANDIDACY_EVENT_KINDS)[number];

/** A dated event of a candidacy, with its public reason and source. */
export type CandidacyEvent = {
  readonly at: Date;
  readonly kind: CandidacyEventKind;
  /** The new home body of a `home-moved` event; null for any other kind. */
  readonly homeBodyId: BodyId | null;
  readonly reason: string | null;
  readonly source: string | null;
  /** The day on which it happened, if it is not the day of the record. */
  readonly happenedOn?: Day | null;
  readonly cause?: EventCause | null;
  /** The day on which an investigation is looked at again. Only an announcement has one. */
  readonly reviewOn?: Day | null;
};

type Dated = Pick<CandidacyEvent, 'at' | 'kind'>;

export type Standing = { readonly status: CandidacyStatus; readonly since: Date | null };

/**
 * The status at an instant, and since when. `events` are in order of time; of two events at the same instant, the later
 * one in the list comes second. A suspension does not end an acceptance but hides it, because the candidate's answer
 * and a bar are separate. So a reinstatement restores the earlier status.
 */
export function standingAt(events: readonly Dated[], at: Date): Standing {
  let said: Standing = { status: 'proposed', since: null };
  let bar: Standing | null = null;
  for (const event of upTo(events, at)) {
    switch (event.kind) {
      case 'proposed':
      case 'accepted':
      case 'declined':
      case 'withdrawn':
        said = { status: event.kind, since: event.at };
        break;
      case 'suspended':
      case 'ineligible':
        bar = { status: event.kind, since: event.at };
        break;
      case 'reinstated':
        bar = null;
        if (said.status === 'accepted') said = { status: event.kind, since: event.at };
        break;
      case 'home-moved':
      case 'under-investigation':
      case 'investigation-ended':
        break;
      default:
        unreachable(event.kind);
    }
  }
  // A candidate who has left is no longer a candidate, even if a ruling is recorded later.
  return bar !== null && !HAS_LEFT.includes(said.status) ? bar : said;
}

const HAS_LEFT: readonly CandidacyStatus[] = ['declined', 'withdrawn'];

/** The status at an instant: see standingAt. */
export function statusAt(events: readonly Dated[], at: Date): CandidacyStatus {
  return standingAt(events, at).status;
}

/** Whether the candidate has accepted and is not suspended or ineligible. */
export function isStandingAt(events: readonly Dated[], at: Date): boolean {
  return CAN_BE_ON_BALLOT.includes(statusAt(events, at));
}

/**
 * The candidate's home body at an instant. It can change during a round, as in 2016, when Eastwood refused and Almond
 * Valley nominated. `initial` is the home body before the first change.
 */
export function homeBodyAt(
  events: readonly Pick<CandidacyEvent, 'at' | 'kind' | 'homeBodyId'>[],
  initial: BodyId | null,
  at: Date,
): BodyId | null {
  return upTo(events, at).reduce((home, event) => (event.kind === 'home-moved' ? event.homeBodyId : home), initial);
}

/** When the candidate accepted, if that was still valid at the instant. A suspension does not change it. */
export function consentAt(events: readonly Dated[], at: Date): Date | null {
  let consent: Date | null = null;
  for (const { kind, at: since } of upTo(events, at)) {
    if (kind === 'accepted') consent = since;
    else if (kind === 'declined' || kind === 'withdrawn' || kind === 'proposed') consent = null;
  }
  return consent;
}

function upTo<E extends Dated>(events: readonly E[], at: Date): E[] {
  return events.filter((event) => event.at <= at).sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** What an admin may record about a candidacy, apart from a change of its home body. */
export type CandidacyAct = { readonly kind: CandidacyEventKind; readonly homeBodyId: BodyId | null };

export type CandidacyToJudge = {
  readonly events: readonly CandidacyEvent[];
  /** The home body before the first recorded change. */
  readonly homeBodyId: BodyId | null;
  readonly isMerged: boolean;
};

export type CandidacyActRefusal =
  | ActRefusal
  | { readonly code: 'candidacy-merged' }
  | { readonly code: 'not-barred' }
  | { readonly code: 'home-missing' }
  | { readonly code: 'candidate-left' }
  | { readonly code: 'not-investigated' }
  | { readonly code: 'candidacy-unchanged' };

/**
 * Judges a dated change of a candidacy. Refuses a change without effect: the same status, the same home body, or a bar
 * on somebody who has left. Also refuses to reinstate somebody who is not barred, and any change of a candidacy that
 * was merged into another. The end of an investigation can be recorded in any round, so that no page says for longer
 * than it is true that somebody is under investigation.
 */
export function judgeCandidacyAct(
  round: SettledTimes,
  candidacy: CandidacyToJudge,
  act: CandidacyAct,
  reason: string,
  now: Date,
): Result<CandidacyEvent, CandidacyActRefusal> {
  const wrong = refusalOfAct(act.kind === 'investigation-ended' ? NEVER_SETTLED : round, reason, now);
  if (wrong) return refuse(wrong);
  if (candidacy.isMerged) return refuse({ code: 'candidacy-merged' });
  if (isOfInvestigation(act.kind)) return judgeInvestigation(candidacy.events, act.kind, reason, now);
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

const NEVER_SETTLED: SettledTimes = { declaredAt: null, cancelledAt: null };

/** An investigation may be announced again, with a later day on which it is looked at. */
function judgeInvestigation(
  events: readonly CandidacyEvent[],
  kind: InvestigationKind,
  reason: string,
  now: Date,
): Result<CandidacyEvent, CandidacyActRefusal> {
  if (kind === 'investigation-ended' && investigationAt(events, now) === null)
    return refuse({ code: 'not-investigated' });
  if (kind === 'under-investigation' && HAS_LEFT.includes(statusAt(events, now)))
    return refuse({ code: 'candidate-left' });
  return ok({ at: now, kind, homeBodyId: null, reason: reason.trim(), source: null });
}

export type MergeRefusal =
  | ActRefusal
  | { readonly code: 'same-candidacy' }
  | { readonly code: 'candidacy-merged' }
  | { readonly code: 'not-merged' }
  | { readonly code: 'target-merged' }
  | { readonly code: 'has-merged-ones' };

export type MergeToJudge = {
  readonly id: CandidacyId;
  readonly mergedIntoId: CandidacyId | null;
  /** Whether another candidacy was merged into this one. */
  readonly hasMerged: boolean;
};

/**
 * Judges merging one candidacy into another of the same contest. If `into` is null, judges undoing the merge. A merged
 * candidacy takes no others, and one that took others is not merged itself, so that nobody has to follow a chain of
 * merges.
 */
export function judgeMerge(
  round: SettledTimes,
  from: MergeToJudge,
  into: MergeToJudge | null,
  reason: string,
  now: Date,
): Result<null, MergeRefusal> {
  const wrong = refusalOfAct(round, reason, now);
  if (wrong) return refuse(wrong);
  if (into === null) return from.mergedIntoId === null ? refuse({ code: 'not-merged' }) : ok(null);
  if (from.id === into.id) return refuse({ code: 'same-candidacy' });
  if (from.mergedIntoId !== null) return refuse({ code: 'candidacy-merged' });
  if (into.mergedIntoId !== null) return refuse({ code: 'target-merged' });
  if (from.hasMerged) return refuse({ code: 'has-merged-ones' });
  return ok(null);
}

export const BALLOT_STANDINGS = ['on-the-ballot', 'enough-not-accepted', 'not-yet', 'out', 'supporting-only'] as const;
export type BallotStanding = (typeof BALLOT_STANDINGS)[number];

/**
 * The place of a candidacy on the ballot. The threshold says whether it has enough nominations, and the status whether
 * it is still in the contest. A candidate who has left is `out`, whatever the count. If the nominations of the contest
 * decide nothing, the outcome is null.
 */
export function ballotStanding(outcome: Pick<Outcome, 'met'> | null, status: CandidacyStatus): BallotStanding {
  if (IS_OUT.includes(status)) return 'out';
  if (outcome === null) return 'supporting-only';
  if (!outcome.met) return 'not-yet';
  return CAN_BE_ON_BALLOT.includes(status) ? 'on-the-ballot' : 'enough-not-accepted';
}
