import { addDays, type Day, readTypedDay, type TypedDay, type TypedDayRefusal } from '../base/days';
import { dayIn, type Zone } from '../base/instants';
import { ok, type Result, refuse } from '../base/result';
import { ACCEPTS_MEETINGS, type RoundState } from '../rounds/rounds';

/** The type of meeting: all members, or the delegates of a general committee. */
export const MEETING_KINDS = ['all_member', 'delegate'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_MODES = ['in_person', 'online', 'hybrid'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

export const MEETING_STAGES = ['announced', 'held'] as const;
export type MeetingStage = (typeof MEETING_STAGES)[number];

/** Whether a meeting on a day is still to come on another day. On its own day a meeting counts as held. */
export function meetingStage(heldOn: Day, seenOn: Day): MeetingStage {
  return heldOn > seenOn ? 'announced' : 'held';
}

/**
 * Whether a body has met: it recorded its meeting on the day of the meeting or later. A meeting that was only announced
 * has decided nothing.
 */
export const hasMet = (meeting: { readonly heldOn: Day; readonly recordedAt: Date }, zone: Zone): boolean =>
  meetingStage(meeting.heldOn, dayIn(zone, meeting.recordedAt)) === 'held';

/** A higher number of people present must be a typing error. */
const MOST_PRESENT = 100_000;
/** If the meeting was longer ago than this many days, the year must be wrong. */
const LONGEST_AGO = 366;

/** The form as it was typed. An empty field is an empty text. */
export type TypedMeeting = {
  readonly heldOn: TypedDay;
  readonly kind: string;
  readonly mode: string;
  readonly numberPresent: string;
  readonly isQuorate: string;
  /** Whether the officer said that the meeting was held or is planned. Left out if the form does not ask. */
  readonly stage?: MeetingStage | undefined;
};

export type JudgedMeeting = {
  readonly heldOn: Day;
  readonly stage: MeetingStage;
  readonly kind: MeetingKind;
  readonly mode: MeetingMode;
  readonly numberPresent: number | null;
  readonly isQuorate: boolean | null;
};

export type MeetingProblem =
  | ({ readonly field: 'heldOn' } & (TypedDayRefusal | { readonly code: 'day-long-ago' } | AfterDeadline | OtherStage))
  | { readonly field: 'kind'; readonly code: 'meeting-kind-missing' }
  | { readonly field: 'mode'; readonly code: 'meeting-mode-missing' }
  | { readonly field: 'numberPresent'; readonly code: 'number-present-not-whole' }
  | { readonly field: 'numberPresent'; readonly code: 'number-present-too-large'; readonly most: number }
  | { readonly field: 'isQuorate'; readonly code: 'quorate-missing' };
/** The officer said that the meeting was held, and its day is to come; or that it is planned, and its day has come. */
type OtherStage = { readonly code: 'meeting-day-to-come' | 'meeting-day-not-to-come' };
type AfterDeadline = { readonly code: 'day-after-deadline'; readonly closesOn: Day };

export type MeetingRefusal =
  | { readonly code: 'round-takes-no-meetings'; readonly state: RoundState }
  | { readonly code: 'meeting-problems'; readonly problems: readonly MeetingProblem[] };

export type MeetingFacts = { readonly today: Day; readonly closesOn: Day; readonly roundState: RoundState };

/**
 * Judges a meeting as typed. If its day is today or earlier, the meeting was held. If its day is in the future, it is
 * announced, and `quorate` and the number present are neither asked nor kept. The number present is optional. If the
 * officer said whether the meeting was held, its day must agree. Reports every wrong field at once. Refuses a meeting after the day of the deadline, which cannot decide anything, and any
 * meeting once nominations have closed.
 */
export function judgeMeeting(typed: TypedMeeting, facts: MeetingFacts): Result<JudgedMeeting, MeetingRefusal> {
  if (!ACCEPTS_MEETINGS.includes(facts.roundState)) {
    return refuse({ code: 'round-takes-no-meetings', state: facts.roundState });
  }
  const problems: MeetingProblem[] = [];
  const day = readTypedDay(typed.heldOn);
  if (!day.ok) problems.push({ field: 'heldOn', ...day.error });
  else if (day.value > facts.closesOn) {
    problems.push({ field: 'heldOn', code: 'day-after-deadline', closesOn: facts.closesOn });
  } else if (day.value < addDays(facts.today, -LONGEST_AGO)) problems.push({ field: 'heldOn', code: 'day-long-ago' });
  else if (typed.stage !== undefined && typed.stage !== meetingStage(day.value, facts.today)) {
    const code = typed.stage === 'held' ? 'meeting-day-to-come' : 'meeting-day-not-to-come';
    problems.push({ field: 'heldOn', code });
  }

  const kind = MEETING_KINDS.find((known) => known === typed.kind);
  if (kind === undefined) problems.push({ field: 'kind', code: 'meeting-kind-missing' });
  const mode = MEETING_MODES.find((known) => known === typed.mode);
  if (mode === undefined) problems.push({ field: 'mode', code: 'meeting-mode-missing' });

  const stage: MeetingStage = typed.stage ?? (day.ok ? meetingStage(day.value, facts.today) : 'held');
  const present = stage === 'held' ? readNumberPresent(typed.numberPresent) : ok(null);
  if (!present.ok) problems.push(present.error);
  const isQuorate = stage === 'held' ? readYesNo(typed.isQuorate) : null;
  // Without a date we do not know whether the question applies.
  const isHeldKnown = day.ok || typed.stage === 'held';
  if (stage === 'held' && isHeldKnown && isQuorate === null)
    problems.push({ field: 'isQuorate', code: 'quorate-missing' });

  if (!day.ok || kind === undefined || mode === undefined || !present.ok || problems.length > 0) {
    return refuse({ code: 'meeting-problems', problems });
  }
  return ok({ heldOn: day.value, stage, kind, mode, numberPresent: present.value, isQuorate });
}

function readNumberPresent(typed: string): Result<number | null, MeetingProblem> {
  const text = typed.trim();
  if (text === '') return ok(null);
  if (!/^\d+$/.test(text)) return refuse({ field: 'numberPresent', code: 'number-present-not-whole' });
  const value = Number(text);
  if (value > MOST_PRESENT) {
    return refuse({ field: 'numberPresent', code: 'number-present-too-large', most: MOST_PRESENT });
  }
  return ok(value);
}

const readYesNo = (typed: string) => (typed === 'yes' ? true : typed === 'no' ? false : null);
