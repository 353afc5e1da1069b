import { addDays, type Day } from '@/domain/base/days';
import { dayIn, instantIn } from '@/domain/base/instants';

const ZONE = 'Europe/London';
/** How many days the practice round has been open on the day of seeding. */
export const DAYS_OPEN = 40;

/** The instant of a time of day, 'HH:MM', on a calendar day in London. */
export function londonTime(day: Day, clock: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return instantIn(ZONE, { year, month, day: date, hour, minute });
}

/** The nearest weekday: for Saturday the day before, for Sunday the day after. */
function nearestWeekday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, 1) : day;
}

/**
 * The timetable of the practice round seen from `now`: open for 40 days, closing at noon on the weekday nearest to a
 * week from now (6 to 8 days), after a deadline three or four days earlier was moved. Everything except the two
 * deadlines is past.
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
    /** The first announced deadline. */
    firstClosesAt: londonTime(firstClosesOn, '12:00'),
    movedAt: londonTime(addDays(today, -10), '15:30'),
    closesAt: londonTime(closesOn, '12:00'),
    hawthornWithdrewAt: londonTime(addDays(today, -8), '17:20'),
    /** This many days after the opening day, at a time of day. */
    after: (days: number, clock: string) => londonTime(addDays(opensOn, days), clock),
  };
}

export type PracticeTimes = ReturnType<typeof practiceTimes>;
