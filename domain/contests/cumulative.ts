import { addDays, type Day, daysBetween } from '../base/days';

/** Something that happened on a day and is counted once, however often it appears: a body, or a body and a name. */
export type DatedOnce = { readonly once: string; readonly on: Day };

/** The number added on a day, and the total at its end. */
export type Step = { readonly on: Day; readonly added: number; readonly total: number };

/**
 * A growing total, one step for each day that added something, in order of time. Repeated items (a body merged with
 * another) count once, on their first day, so that the last step is the number of different items.
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

/** How many were added after one day and no later than another. */
export const addedBetween = (steps: readonly Step[], after: Day, until: Day): number =>
  totalOn(steps, until) - totalOn(steps, after);

/** Days from one to another, both included. */
export type Stretch = { readonly from: Day; readonly to: Day };

/** Up to this many days are listed one by one. */
const MOST_DAYS = 14;

/**
 * Days grouped for a table: one by one up to two weeks, above that in weeks from Monday to Sunday, with the first and
 * last cut at the ends. None if it ends before it begins.
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

/** 0 on a Sunday. */
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();
