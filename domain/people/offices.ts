import { type Day, readTypedDay, type TypedDay, type TypedDayRefusal } from '../base/days';
import { dayIn, endOfDayIn, type Zone } from '../base/instants';
import { ok, type Result, refuse } from '../base/result';

const ZONE: Zone = 'Europe/London';

export type EndOfOfficeRefusal =
  | TypedDayRefusal
  /** If an office could end in the past, submissions made since then would have no sender. */
  | { readonly code: 'day-past' }
  | { readonly code: 'office-over' };

/** When an office should end: now, or at the end of a day, which is then the last day in office. */
export type EndAsked = { readonly when: 'now' } | { readonly when: 'day'; readonly day: TypedDay };

/** The instant at which a term of office ends. Refuses a missing date, one in the past, and a term that has already ended. */
export function judgeEndOfOffice(
  office: { readonly endsAt: Date | null },
  asked: EndAsked,
  now: Date,
): Result<{ readonly endsAt: Date; readonly lastDay: Day | null }, EndOfOfficeRefusal> {
  if (office.endsAt && office.endsAt <= now) return refuse({ code: 'office-over' });
  if (asked.when === 'now') return ok({ endsAt: now, lastDay: null });
  const day = readTypedDay(asked.day);
  if (!day.ok) return day;
  if (day.value < dayIn(ZONE, now)) return refuse({ code: 'day-past' });
  return ok({ endsAt: endOfDayIn(ZONE, day.value), lastDay: day.value });
}

export type OfficeTime = 'now' | 'to-come' | 'over';

type Term = { readonly startsAt: Date; readonly endsAt: Date | null };

/** Whether a term is current, future or past at an instant. */
export function officeTime({ startsAt, endsAt }: Term, now: Date): OfficeTime {
  if (endsAt && endsAt <= now) return 'over';
  return startsAt <= now ? 'now' : 'to-come';
}
