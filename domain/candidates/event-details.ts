import { type Day, readTypedDay, type TypedDay } from '../base/days';
import { ok, type Result, refuse } from '../base/result';
import type { CandidacyEventKind } from './candidacies';
import type { EventCause } from './event-causes';

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
} as const satisfies Readonly<Record<CandidacyEventKind, readonly string[]>>;

/** What an admin says about a change beside its kind: the day on which it happened, and its cause. */
export type EventDetails = { readonly happenedOn: Day; readonly cause: EventCause | null };

export type EventDetailsRefusal =
  | { readonly code: 'event-day-wrong' }
  | { readonly code: 'event-day-to-come' }
  | { readonly code: 'cause-of-another-kind' };

/**
 * Reads the day on which a change happened and its cause. Without a day it happened today, in the zone of the round.
 * Refuses half a day, a day to come, and a cause that belongs to another kind of change. A change counts from the
 * instant at which it was recorded, so that a day in the past changes no count that was public before.
 */
export function readEventDetails(
  kind: CandidacyEventKind,
  typed: { readonly on: TypedDay; readonly cause: EventCause | null },
  today: Day,
): Result<EventDetails, EventDetailsRefusal> {
  const causes: readonly EventCause[] = CAUSES_OF[kind];
  if (typed.cause !== null && !causes.includes(typed.cause)) return refuse({ code: 'cause-of-another-kind' });
  const isEmpty = [typed.on.day, typed.on.month, typed.on.year].every((part) => part.trim() === '');
  if (isEmpty) return ok({ happenedOn: today, cause: typed.cause });
  const day = readTypedDay(typed.on);
  if (!day.ok) return refuse({ code: 'event-day-wrong' });
  return day.value > today ? refuse({ code: 'event-day-to-come' }) : ok({ happenedOn: day.value, cause: typed.cause });
}
