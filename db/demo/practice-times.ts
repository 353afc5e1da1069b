import { addDays, type Day } from '@/domain/base/days';
import { dayIn, instantIn } from '@/domain/base/instants';

const ZONE = 'Europe/London';
/** How many days the practice round has been open on the day on which the demo is seeded. */
export const DAYS_OPEN = 40;

/** The instant of a time of day, 'HH:MM', on a calendar day in London. */
export function londonTime(day: Day, clock: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return instantIn(ZONE, { year, month, day: date, hour, minute });
}

/** The nearest weekday: the day before a Saturday, and the day after a Sunday. */
function nearestWeekday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, 1) : day;
}

/**
 * The timetable of the practice round on the day `now`. It has been open for 40 days. It closes at noon on the weekday
 * nearest to a week from now, in 6 to 8 days. The first deadline was three or four days earlier. All other dates are in
 * the past.
 */
export function practiceTimes(now: Date) {
  const today = dayIn(ZONE, now);
  const opensOn = addDays(today, -DAYS_OPEN);
  const closesOn = nearestWeekday(addDays(today, 7));
  const firstClosesOn = nearestWeekday(addDays(closesOn, -3));
  return {
    today,
    opensOn,
    closesOn,
    announcedAt: londonTime(addDays(opensOn, -6), '10:00'),
    opensAt: londonTime(opensOn, '09:00'),
    /** The deadline that was announced first. */
    firstClosesAt: londonTime(firstClosesOn, '12:00'),
    movedAt: londonTime(addDays(today, -10), '15:30'),
    closesAt: londonTime(closesOn, '12:00'),
    hawthornWithdrewAt: londonTime(addDays(today, -8), '17:20'),
    /** A time of day, this many days after the opening day. */
    after: (days: number, clock: string) => londonTime(addDays(opensOn, days), clock),
  };
}

export type PracticeTimes = ReturnType<typeof practiceTimes>;
