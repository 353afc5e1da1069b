import { calendarDaysUntil, type Zone } from '../base/instants';

/** Who gets a reminder: officers of bodies not heard from, or of those that have met but not sent. */
export const REMINDER_KINDS = ['silent', 'unsent'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** How urgent a reminder is. Its wording changes 7, 3 and 1 days before the deadline. */
export type ReminderStage = 'early' | 'week' | 'days' | 'last';

/** The stage by midnights in the round's zone until the deadline: on its own day and the day before, it is the last. */
export function reminderStage(zone: Zone, now: Date, closesAt: Date): ReminderStage {
  const days = calendarDaysUntil(zone, now, closesAt);
  if (days <= 1) return 'last';
  if (days <= 3) return 'days';
  return days <= 7 ? 'week' : 'early';
}
