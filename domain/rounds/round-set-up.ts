import { cleanText } from '../base/clean-text';
import { LONGEST_REASON } from '../base/reasons';
import { ok, type Result, refuse } from '../base/result';
import { missingSettings, type NeededSetting, type Settings } from '../installation/settings';
import {
  isPublicAt,
  type RoundKind,
  type RoundTimes,
  refusalIfSettled,
  type SettledRefusal,
  type SettledTimes,
} from './rounds';

/** The errors in what an admin types while setting up a round. Each has one sentence. */
export type SetUpCode =
  | 'title-missing'
  | 'text-long'
  | 'slug-wrong'
  | 'slug-reserved'
  | 'slug-taken'
  | 'kind-missing'
  | 'start-unknown'
  | 'set-unknown'
  | 'sets-overlap'
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
  | 'regions-missing'
  | 'reserved-too-many'
  | 'quota-too-many'
  | 'seats-below-reserved'
  | 'first-missing'
  | 'no-way'
  | 'rule-missing'
  | 'name-missing'
  | 'candidate-there'
  | 'incumbent-unasked'
  | 'home-unknown'
  | 'home-unclear'
  | 'status-missing'
  | 'roster-missing'
  | 'other-unknown'
  | 'other-unclear'
  | 'same-body'
  | 'counts-in-turn'
  | 'email-wrong'
  | 'unchanged'
  | 'confirmation-missing'
  | 'before-deadline'
  | 'end-passed';

export type SetUpProblem = { readonly field: string; readonly code: SetUpCode };

/** Why a set-up form is refused: the round is settled or does not exist, or answers are wrong, each with its field. */
export type SetUpRefusal =
  | SettledRefusal
  | { readonly code: 'no-such-round' }
  | { readonly code: 'wrong'; readonly problems: readonly SetUpProblem[] };

/** A refusal for one wrong field. */
export const wrong = (field: string, code: SetUpCode): SetUpRefusal => ({ code: 'wrong', problems: [{ field, code }] });

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/**
 * Pages next to those of rounds and contests, such as `/admin/rounds/new` and `/rounds/R/declaration`. No round or
 * contest may have these slugs.
 */
const RESERVED: readonly string[] = ['new', 'declaration', 'history', 'pack'];
/** Pages of a contest next to those of its candidates. No candidate may have these slugs. */
export const BESIDE_CANDIDATES: readonly string[] = ['booklet', 'compare', 'progress', 'seats', 'slates', 'statements'];
const LONGEST_SLUG = 80;

/** What is wrong with a slug, or null. It must have lower-case letters, digits and single hyphens, like nec-2026. */
export function problemOfSlug(slug: string): SetUpCode | null {
  if (!SLUG.test(slug) || slug.length > LONGEST_SLUG) return 'slug-wrong';
  return RESERVED.includes(slug) ? 'slug-reserved' : null;
}

/** Reads a typed public reason and cleans it. Refuses an empty reason and one that is too long. */
export function readReason(typed: string): Result<string, SetUpProblem> {
  const reason = cleanText(typed);
  if (reason === '') return refuse({ field: 'reason', code: 'reason-missing' });
  return reason.length > LONGEST_REASON ? refuse({ field: 'reason', code: 'text-long' }) : ok(reason);
}

/**
 * Whether a change needs a reason. Changes that the public can see must be recorded with one. Nobody has seen a draft,
 * so it can change without a reason, and the log contains nothing of it until the round is announced.
 */
export const needsReason = (times: RoundTimes, now: Date): boolean => isPublicAt(times, now);

export type AnnounceRefusal =
  | SettledRefusal
  | { readonly code: 'announced-already' }
  | { readonly code: 'no-contests' }
  /** Readers of a live round must know whom to ask and who runs the site. */
  | { readonly code: 'settings-missing'; readonly missing: readonly NeededSetting[] }
  | { readonly code: 'deadline-passed'; readonly closesAt: Date };

/**
 * Judges whether a round can be announced now. Refuses a round that is already public, that has no contest, or whose
 * deadline has passed, and a live round if `settings` of the installation are missing.
 */
export function judgeAnnouncement(
  round: RoundTimes & SettledTimes & { readonly kind: RoundKind },
  contests: number,
  settings: Settings,
  now: Date,
): Result<{ readonly announcedAt: Date }, AnnounceRefusal> {
  const settled = refusalIfSettled(round, now);
  if (settled) return refuse(settled);
  if (round.announcedAt !== null && round.announcedAt <= now) return refuse({ code: 'announced-already' });
  if (contests === 0) return refuse({ code: 'no-contests' });
  const missing = missingForLive(round, settings);
  if (missing.length > 0) return refuse({ code: 'settings-missing', missing });
  if (round.closesAt <= now) return refuse({ code: 'deadline-passed', closesAt: round.closesAt });
  return ok({ announcedAt: now });
}

/** The settings of the installation that a round needs before it is public. Only a live round needs them. */
export const missingForLive = (round: { readonly kind: RoundKind }, settings: Settings): NeededSetting[] =>
  round.kind === 'live' ? missingSettings(settings) : [];

/** The tasks before a round is announced. They can be done in any order. */
export const SET_UP_TASKS = [
  'details',
  'settings',
  'timetable',
  'confirmation',
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
  /** How many bodies of the roster have no officer. */
  readonly withoutOfficer: number;
  readonly rosterIsEmpty: boolean;
  /** Whether settings of the installation are missing without which the round cannot be announced. */
  readonly settingsMissing: boolean;
};

/** Which tasks are done. `null` means that the task is optional. */
export function taskStates(facts: SetUpFacts): Readonly<Record<SetUpTask, boolean | null>> {
  const hasContests = facts.contests > 0;
  return {
    details: true,
    settings: !facts.settingsMissing,
    timetable: true,
    confirmation: null,
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
