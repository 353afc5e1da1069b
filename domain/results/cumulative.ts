import { addDays, type Day, daysBetween } from '../base/days';

/** Something that happened on a day and is counted once, however often it is told: a body, or a body and a name. */
export type DatedOnce = { readonly once: string; readonly on: Day };

/** What a day added, and how many there were in all at its end. */
export type Step = { readonly on: Day; readonly added: number; readonly total: number };

/**
 * A total as it grew, one step for each day that added something, in order of time. What is told twice (a body merged
 * with another) counts once, on its first day, so that the last step is the number of different things.
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

/** How many there were at the end of a day. */
export const totalOn = (steps: readonly Step[], day: Day): number => steps.findLast(({ on }) => on <= day)?.total ?? 0;

/** How many came after one day and no later than another. */
export const addedBetween = (steps: readonly Step[], after: Day, until: Day): number =>
  totalOn(steps, until) - totalOn(steps, after);

/** Days from one to another, both included. */
export type Stretch = { readonly from: Day; readonly to: Day };

/** Up to so many days are told one by one. */
const MOST_DAYS = 14;

/**
 * Days taken together for a table: one by one up to two weeks, above that in weeks from Monday to Sunday, the first and
 * the last cut where the whole begins and ends. None if the whole ends before it begins.
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
