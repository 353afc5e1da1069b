import { type DayPart, readTypedDay, type TypedDay, type TypedDayRefusal } from './days';
import { instantIn, type Zone } from './instants';
import { ok, type Result, refuse } from './result';

/** A day typed in three boxes, and a time of day in a fourth. */
export type TypedMoment = TypedDay & { readonly time: string };

export type TypedMomentRefusal =
  | TypedDayRefusal
  | { readonly code: 'time-missing' }
  | { readonly code: 'time-not-real' }
  /** "Midnight on Friday" has been read both ways. */
  | { readonly code: 'midnight-unclear' };

const PARTS = ['day', 'month', 'year', 'time'] as const satisfies readonly (DayPart | 'time')[];

/**
 * The four texts of a moment from a form, whose fields are called `name-day`, `name-month`, `name-year`, `name-time`.
 */
export function typedMomentIn(typed: Readonly<Record<string, unknown>>, name: string): TypedMoment {
  const [day = '', month = '', year = '', time = ''] = PARTS.map((part) => {
    const text = typed[`${name}-${part}`];
    return typeof text === 'string' ? text : '';
  });
  return { day, month, year, time };
}

/** Whether all four boxes are empty. */
export const isMomentEmpty = (typed: TypedMoment): boolean => PARTS.every((part) => typed[part].trim() === '');

/**
 * The instant that was typed, as a local time in the zone. Accepts "12:00", "12 noon", "noon", "9am", "9.30 pm" and
 * "23:59". Refuses midnight, which people read both ways, and 24:00: for the end of a day, type 23:59.
 */
export function readTypedMoment(typed: TypedMoment, zone: Zone): Result<Date, TypedMomentRefusal> {
  const day = readTypedDay(typed);
  if (!day.ok) return day;
  const time = readTime(typed.time);
  if (!time.ok) return time;
  const [year = 0, month = 0, date = 0] = day.value.split('-').map(Number);
  return ok(instantIn(zone, { year, month, day: date, ...time.value }));
}

type Time = { readonly hour: number; readonly minute: number };

function readTime(typed: string): Result<Time, TypedMomentRefusal> {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, '');
  if (text === '') return refuse({ code: 'time-missing' });
  if (/^(12)?noon$|^midday$/.test(text)) return ok({ hour: 12, minute: 0 });
  if (/midnight$/.test(text) || /^12([:.]?00)?am$/.test(text) || /^24[:.]?00$/.test(text))
    return refuse({ code: 'midnight-unclear' });
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(text);
  // "9" could be the morning or the evening.
  if (!match || (match[2] === undefined && match[3] === undefined)) return refuse({ code: 'time-not-real' });
  const [hour, minute, half] = [Number(match[1]), Number(match[2] ?? '0'), match[3]];
  const isReal = minute < 60 && (half ? hour >= 1 && hour <= 12 : hour < 24);
  if (!isReal) return refuse({ code: 'time-not-real' });
  if (half === undefined) return ok({ hour, minute });
  return ok({ hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute });
}
