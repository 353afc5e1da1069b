import { addDays, type Day, daysBetween } from '../base/days';

/**
 * Something that happened on a day, such as a body's nomination. `once` identifies it, so that it is counted only once.
 */
export type DatedOnce = { readonly once: string; readonly on: Day };

/** How many were added on a day, and the total at the end of that day. */
export type Step = { readonly on: Day; readonly added: number; readonly total: number };

/**
 * A growing total, with one step for each day that added something, in order of time. An item that appears several
 * times (such as a merged body) counts once, on its first day. So the last step is the number of different items.
 */
export function cumulative(entries: readonly DatedOnce[]): Step[] {
  const first = new Map<string, Day>();
  for (const { once, on } of entries) {
    const known = first.get(once);
    if (known === undefined || on < known) first.set(once, on);
  }
  const byDay = Map.groupBy(first.values(), (on) => on);
  let total = 0;
  return [...byDay.keys()].sort().map((on) => {
    const added = byDay.get(on)?.length ?? 0;
    total += added;
    return { on, added, total };
  });
}

/** The total at the end of a day. */
export const totalOn = (steps: readonly Step[], day: Day): number => steps.findLast(({ on }) => on <= day)?.total ?? 0;

/** How many were added after the first day, up to and including the second. */
export const addedBetween = (steps: readonly Step[], after: Day, until: Day): number =>
  totalOn(steps, until) - totalOn(steps, after);

/** The days from one day to another, both included. */
export type Stretch = { readonly from: Day; readonly to: Day };

/** Up to this many days are listed day by day. */
const MOST_DAYS = 14;

/**
 * Groups days for a table: up to two weeks day by day, and more in weeks from Monday to Sunday. The first and last week
 * may be incomplete. Empty if the stretch ends before it begins.
 */
export function stretchesOf({ from, to }: Stretch): Stretch[] {
  const length = daysBetween(from, to) + 1;
  if (length <= MOST_DAYS) return Array.from({ length: Math.max(0, length) }, (_, days) => oneDay(addDays(from, days)));
  const stretches: Stretch[] = [];
  for (let day = from; day <= to; ) {
    const sunday = addDays(day, (7 - weekday(day)) % 7);
    const end = sunday < to ? sunday : to;
    stretches.push({ from: day, to: end });
    day = addDays(end, 1);
  }
  return stretches;
}

const oneDay = (day: Day): Stretch => ({ from: day, to: day });

/** The day of the week: 0 is Sunday. */
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();
