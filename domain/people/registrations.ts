import { invisibleIn } from '../base/invisible';
import { problemsOfText, storedText } from '../base/public-text';
import { ok, type Result, refuse } from '../base/result';

/** How an office came about. Rows from before this was stored have none. */
export const OFFICE_ORIGINS = ['added', 'imported', 'registered', 'handed-over'] as const;
export type OfficeOrigin = (typeof OFFICE_ORIGINS)[number];

export const REGISTRATION_OUTCOMES = ['approved', 'refused'] as const;
export type RegistrationOutcome = (typeof REGISTRATION_OUTCOMES)[number];

/** The common reasons to refuse a registration. The person is emailed the reason in words. */
export const REFUSAL_CAUSES = ['not-the-officer', 'other-address', 'could-not-check', 'objection', 'other'] as const;
export type RefusalCause = (typeof REFUSAL_CAUSES)[number];

const HOUR = 60 * 60 * 1000;

/** How long the link that confirms an address is valid, in milliseconds. */
export const CONFIRMATION_LASTS = 72 * HOUR;

/** The longest name of a person, in characters. */
export const LONGEST_PERSON = 100;
/** The longest private note or objection, in characters. */
export const LONGEST_NOTE = 1000;

export type PersonNameRefusal = { readonly code: 'name-missing' | 'name-long' | 'name-wrong' };

/**
 * The name of a person as it is stored, on one line. The CLP's officers are emailed the name, so it is refused if it
 * holds an address, a link or a number, with which anybody could send them an advertisement.
 */
export function readPersonName(typed: string): Result<string, PersonNameRefusal> {
  const name = storedText(typed, 'name');
  if (name === '') return refuse({ code: 'name-missing' });
  if (name.length > LONGEST_PERSON) return refuse({ code: 'name-long' });
  const isStrange = invisibleIn(typed).length > 0 || problemsOfText(name, 'name').length > 0;
  if (isStrange || /\d{3}|[<>@]|:\/\/|\bwww\.|[\p{L}\p{N}]\.[\p{L}]{2,}/u.test(name))
    return refuse({ code: 'name-wrong' });
  return ok(name);
}

export type PrivateNoteRefusal = { readonly code: 'note-long' };

/** A private note as it is stored; null if it is empty. Refuses one that is too long. */
export function readPrivateNote(typed: string): Result<string | null, PrivateNoteRefusal> {
  if (typed.length > 4 * LONGEST_NOTE) return refuse({ code: 'note-long' });
  const note = storedText(typed, 'prose');
  if (note.length > LONGEST_NOTE) return refuse({ code: 'note-long' });
  return ok(note === '' ? null : note);
}

export type RegistrationState = 'unconfirmed' | 'waiting' | 'approved' | 'refused';

type RegistrationTimes = { readonly confirmedAt: Date | null; readonly outcome: RegistrationOutcome | null };

/** Where a registration is on its way from the form to the decision. */
export function registrationState({ confirmedAt, outcome }: RegistrationTimes): RegistrationState {
  if (outcome !== null) return outcome;
  return confirmedAt === null ? 'unconfirmed' : 'waiting';
}
