import { unreachable } from '../base/errors';
import type { BodyId, CandidacyId } from '../base/ids';
import { ok, type Result, refuse } from '../base/result';
import type { Outcome } from '../contests/threshold';
import { type ActRefusal, refusalOfAct, type SettledTimes } from '../rounds/rounds';

/**
 * The status of a candidacy. Being nominated is not accepting: `proposed` is nominated, or on the list, and the
 * candidate has not answered yet. `reinstated` is accepted again after a suspension or a ruling.
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

/** A body may nominate the person: they may still accept. */
export const CAN_BE_NOMINATED: readonly CandidacyStatus[] = ['proposed', 'accepted', 'reinstated'];
/** The candidate has accepted and is not suspended or ineligible. */
export const CAN_BE_ON_BALLOT: readonly CandidacyStatus[] = ['accepted', 'reinstated'];
/** No longer a candidate. The nominations stay on the record. */
export const IS_OUT: readonly CandidacyStatus[] = ['declined', 'withdrawn', 'suspended', 'ineligible'];

export const CANDIDACY_EVENT_KINDS = [...CANDIDACY_STATUSES, 'home-moved'] as const;
export type CandidacyEventKind = (typeof CANDIDACY_EVENT_KINDS)[number];

/** A dated fact about a candidacy, with its public reason and source. */
export type CandidacyEvent = {
  readonly at: Date;
  readonly kind: CandidacyEventKind;
  /** The new home body of a `home-moved`; null with any other kind. */
  readonly homeBodyId: BodyId | null;
  readonly reason: string | null;
  readonly source: string | null;
};

type Dated = Pick<CandidacyEvent, 'at' | 'kind'>;

export type Standing = { readonly status: CandidacyStatus; readonly since: Date | null };

/**
 * The status at an instant, and since when, from the events up to and including it (in order of time; of two at one
 * instant, the later in the list comes second). The candidate's answer and a bar are separate: a suspension hides an
 * acceptance but does not end it, so reinstatement restores the earlier status.
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
        break;
      default:
        unreachable(event.kind);
    }
  }
  // A candidate who has left stays out, even if a later ruling is recorded.
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
 * The candidate's home body at an instant: it can change during a round (2016: Eastwood refused, Almond Valley
 * nominated). `initial` is the home body before the first change.
 */
export function homeBodyAt(
  events: readonly Pick<CandidacyEvent, 'at' | 'kind' | 'homeBodyId'>[],
  initial: BodyId | null,
  at: Date,
): BodyId | null {
  return upTo(events, at).reduce((home, event) => (event.kind === 'home-moved' ? event.homeBodyId : home), initial);
}

/** When the candidate accepted, if that was still valid at the instant. It does not depend on any bar. */
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

/** What may be recorded about a candidacy, apart from a change of its home body. */
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
  const wrong = refusalOfAct(round, reason, now);
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
  | ActRefusal
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
 * The standing of a candidacy: the threshold says whether it has enough nominations, the status whether it is still in
 * the contest. Out comes first, whatever the count; then contests whose nominations decide nothing (a null outcome).
 */
export function ballotStanding(outcome: Pick<Outcome, 'met'> | null, status: CandidacyStatus): BallotStanding {
  if (IS_OUT.includes(status)) return 'out';
  if (outcome === null) return 'supporting-only';
  if (!outcome.met) return 'not-yet';
  return CAN_BE_ON_BALLOT.includes(status) ? 'on-the-ballot' : 'enough-not-accepted';
}
