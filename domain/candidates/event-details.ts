import { type Day, readTypedDay, type TypedDay } from '../base/days';
import { ok, type Result, refuse } from '../base/result';
import { isWebAddress } from '../base/web-links';
import type { CandidacyEventKind } from './candidacies';
import type { EventCause } from './event-causes';
import { isOfInvestigation } from './investigations';

/** The common reasons of each change of a candidacy, beside the reason in words. Most are those of the rule book. */
export const CAUSES_OF = {
  proposed: ['mistake'],
  accepted: ['told-in-writing', 'told-by-phone', 'mistake'],
  declined: ['told-in-writing', 'told-by-phone', 'mistake'],
  withdrawn: ['own-decision', 'other-office', 'mistake'],
  suspended: ['membership-suspended', 'mistake'],
  reinstated: ['suspension-lifted', 'appeal-upheld', 'mistake'],
  ineligible: ['not-a-member', 'membership-too-short', 'expelled', 'mistake'],
  'home-moved': ['moved-house', 'mistake'],
  'under-investigation': [],
  'investigation-ended': ['no-action', 'bar-recorded', 'no-announcement', 'mistake'],
} as const satisfies Readonly<Record<CandidacyEventKind, readonly string[]>>;

/** What an admin says about a change beside its kind: the day on which it happened, and its cause. */
export type EventDetails = {
  readonly happenedOn: Day;
  readonly cause: EventCause | null;
  /** The day on which an investigation is looked at again; null for any other change. */
  readonly reviewOn: Day | null;
  /** Where the Party announced an investigation, or its end; null for any other change. */
  readonly source: string | null;
};

export type EventDetailsRefusal =
  | { readonly code: 'event-day-wrong' }
  | { readonly code: 'event-day-to-come' }
  | { readonly code: 'cause-of-another-kind' }
  | { readonly code: 'announcement-missing' }
  | { readonly code: 'announcement-not-web' }
  | { readonly code: 'review-day-wrong' }
  | { readonly code: 'review-day-past' };

type TypedDetails = {
  readonly on: TypedDay;
  readonly cause: EventCause | null;
  /** What was typed about an investigation. Read for no other change. */
  readonly review?: TypedDay | undefined;
  readonly source?: string | undefined;
};

/**
 * Reads the day on which a change happened and its cause. Without a day it happened today, in the zone of the round.
 * Refuses half a day, a day to come, and a cause that belongs to another kind of change. A change counts from the
 * instant at which it was recorded, so that a day in the past changes no count that was public before.
 *
 * An investigation needs the address of the Party's own announcement, and a day to come on which it is looked at again.
 * Its end may have an address.
 */
export function readEventDetails(
  kind: CandidacyEventKind,
  typed: TypedDetails,
  today: Day,
): Result<EventDetails, EventDetailsRefusal> {
  const causes: readonly EventCause[] = CAUSES_OF[kind];
  if (typed.cause !== null && !causes.includes(typed.cause)) return refuse({ code: 'cause-of-another-kind' });
  const happened = isEmpty(typed.on) ? ok(today) : readTypedDay(typed.on);
  if (!happened.ok) return refuse({ code: 'event-day-wrong' });
  if (happened.value > today) return refuse({ code: 'event-day-to-come' });
  const base = { happenedOn: happened.value, cause: typed.cause };
  if (!isOfInvestigation(kind)) return ok({ ...base, reviewOn: null, source: null });
  const source = (typed.source ?? '').trim();
  if (source === '' && kind === 'under-investigation') return refuse({ code: 'announcement-missing' });
  if (source !== '' && !isWebAddress(source)) return refuse({ code: 'announcement-not-web' });
  if (kind === 'investigation-ended') return ok({ ...base, reviewOn: null, source: source || null });
  const review = readTypedDay(typed.review ?? { day: '', month: '', year: '' });
  if (!review.ok) return refuse({ code: 'review-day-wrong' });
  return review.value > today ? ok({ ...base, reviewOn: review.value, source }) : refuse({ code: 'review-day-past' });
}

const isEmpty = ({ day, month, year }: TypedDay): boolean => [day, month, year].every((part) => part.trim() === '');
