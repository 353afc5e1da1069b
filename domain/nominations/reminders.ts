import { calendarDaysUntil, type Zone } from '../base/instants';
import type { RoundState } from '../rounds/rounds';

/**
 * Who is reminded: officers of bodies that have not been heard from, of bodies that have met but not sent, or of bodies
 * that have sent here but not said that they also sent to the Party, before the Party's own deadline.
 */
export const REMINDER_KINDS = ['silent', 'unsent', 'party'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Whether officers can be reminded now. The Party's own deadline may be after that of the round. */
export const canRemind = (kind: ReminderKind, state: RoundState): boolean =>
  state === 'open' || (kind === 'party' && state === 'closed');

/** How urgent a reminder is. Its wording changes 7, 3 and 1 days before the deadline. */
export type ReminderStage = 'early' | 'week' | 'days' | 'last';

/**
 * The stage of a reminder, by the number of midnights in the round's zone until the deadline. On the day of the
 * deadline and the day before, it is the last stage.
 */
export function reminderStage(zone: Zone, now: Date, closesAt: Date): ReminderStage {
  const days = calendarDaysUntil(zone, now, closesAt);
  if (days <= 1) return 'last';
  if (days <= 3) return 'days';
  return days <= 7 ? 'week' : 'early';
}
