import { cleanText } from '../base/clean-text';
import { LONGEST_REASON } from '../base/reasons';
import { ok, type Result, refuse } from '../base/result';
import { isPublicAt, type RoundTimes, refusalIfSettled, type SettledRefusal, type SettledTimes } from './rounds';

/** Possible errors in what an admin typed while setting up a round. Each has one sentence. */
export type SetUpCode =
  | 'title-missing'
  | 'text-long'
  | 'slug-wrong'
  | 'slug-reserved'
  | 'slug-taken'
  | 'kind-missing'
  | 'start-unknown'
  | 'day-missing'
  | 'day-not-real'
  | 'year-not-four-digits'
  | 'time-missing'
  | 'time-not-real'
  | 'midnight-unclear'
  | 'not-after-opening'
  | 'times-fixed'
  | 'reason-missing'
  | 'date-kind-missing'
  | 'date-name-missing'
  | 'gone'
  | 'whole-number'
  | 'words-limit'
  | 'percent'
  | 'kinds-missing'
  | 'first-missing'
  | 'no-way'
  | 'rule-missing'
  | 'name-missing'
  | 'candidate-there'
  | 'home-unknown'
  | 'home-unclear'
  | 'status-missing'
  | 'roster-missing'
  | 'other-unknown'
  | 'other-unclear'
  | 'same-body'
  | 'counts-in-turn'
  | 'unchanged';

export type SetUpProblem = { readonly field: string; readonly code: SetUpCode };

/** Refused while setting up: the round is settled or does not exist, or answers are wrong, each with its field. */
export type SetUpRefusal =
  | SettledRefusal
  | { readonly code: 'no-such-round' }
  | { readonly code: 'wrong'; readonly problems: readonly SetUpProblem[] };

/** The error of one field. */
export const wrong = (field: string, code: SetUpCode): SetUpRefusal => ({ code: 'wrong', problems: [{ field, code }] });

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Pages next to those of rounds and contests: `/admin/rounds/new`, `…/contests/new`, `/rounds/R/declaration`. */
const RESERVED: readonly string[] = ['new', 'declaration'];
/** Pages of a contest at the same level as its candidates' pages. */
export const BESIDE_CANDIDATES: readonly string[] = ['booklet', 'compare', 'progress', 'seats', 'slates', 'statements'];
const LONGEST_SLUG = 80;

/** What is wrong with an address, or null. It has lower-case letters, digits and single hyphens, like nec-2026. */
export function problemOfSlug(slug: string): SetUpCode | null {
  if (!SLUG.test(slug) || slug.length > LONGEST_SLUG) return 'slug-wrong';
  return RESERVED.includes(slug) ? 'slug-reserved' : null;
}

/** A public reason as typed, cleaned. Refuses an empty one, and one that is too long. */
export function readReason(typed: string): Result<string, SetUpProblem> {
  const reason = cleanText(typed);
  if (reason === '') return refuse({ field: 'reason', code: 'reason-missing' });
  return reason.length > LONGEST_REASON ? refuse({ field: 'reason', code: 'text-long' }) : ok(reason);
}

/**
 * Whether a change needs a reason: changes that the public can see must be recorded. Nobody has seen a draft, so it can
 * be changed freely, and nothing of it is in the log until the round is announced.
 */
export const needsReason = (times: RoundTimes, now: Date): boolean => isPublicAt(times, now);

export type AnnounceRefusal =
  | SettledRefusal
  | { readonly code: 'announced-already' }
  | { readonly code: 'no-contests' }
  | { readonly code: 'deadline-passed'; readonly closesAt: Date };

/** Judges announcing a round now. Refuses one that is already public, has no contest, or whose deadline has passed. */
export function judgeAnnouncement(
  round: RoundTimes & SettledTimes,
  contests: number,
  now: Date,
): Result<{ readonly announcedAt: Date }, AnnounceRefusal> {
  const settled = refusalIfSettled(round, now);
  if (settled) return refuse(settled);
  if (round.announcedAt !== null && round.announcedAt <= now) return refuse({ code: 'announced-already' });
  if (contests === 0) return refuse({ code: 'no-contests' });
  if (round.closesAt <= now) return refuse({ code: 'deadline-passed', closesAt: round.closesAt });
  return ok({ announcedAt: now });
}

/** The tasks before a round is announced, in any order. */
export const SET_UP_TASKS = [
  'details',
  'timetable',
  'contests',
  'rules',
  'candidates',
  'slates',
  'statements',
  'hustings',
  'roster',
  'officers',
  'preview',
  'announce',
] as const;
export type SetUpTask = (typeof SET_UP_TASKS)[number];

export type SetUpFacts = {
  readonly isAnnounced: boolean;
  readonly contests: number;
  readonly contestsWithoutCandidates: number;
  readonly rulesWithoutSource: number;
  /** Bodies of the roster without an officer. */
  readonly withoutOfficer: number;
  readonly rosterIsEmpty: boolean;
};

/** Which tasks are done. `null`: the task is optional. */
export function taskStates(facts: SetUpFacts): Readonly<Record<SetUpTask, boolean | null>> {
  const hasContests = facts.contests > 0;
  return {
    details: true,
    timetable: true,
    contests: hasContests,
    rules: hasContests && facts.rulesWithoutSource === 0,
    candidates: hasContests && facts.contestsWithoutCandidates === 0,
    slates: null,
    statements: null,
    hustings: null,
    roster: hasContests && !facts.rosterIsEmpty,
    officers: hasContests && facts.withoutOfficer === 0,
    preview: null,
    announce: facts.isAnnounced,
  };
}
