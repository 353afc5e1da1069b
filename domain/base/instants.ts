import {
  addDays,
  type Day,
  type DayPart,
  daysBetween,
  readTypedDay,
  type TypedDay,
  type TypedDayRefusal,
} from './days';
import { ok, type Result, refuse } from './result';

/** The time zones in which deadlines can be given. */
export const ZONES = ['Europe/London'] as const;
export type Zone = (typeof ZONES)[number];

/** A local date and time. Months count from 1 to 12. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

const DAY_MS = 86_400_000;

/**
 * The instant of a local time in a zone. On the two nights when the clocks change, the later reading is used, so that a
 * deadline is never earlier than somebody expects. In the repeated hour (1:30 on the last Sunday of October) that is
 * the second 1:30. In the skipped hour (1:30 on the last Sunday of March) the time is read as before the change, which
 * is 2:30 summer time. Throws a RangeError for a time that does not exist, such as 31 June or 24:00.
 */
export function instantIn(zone: Zone, wall: WallTime): Date {
  const naive = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  if (!isSame(wallOf(naive), wall)) throw new RangeError(`Not a time of day: ${JSON.stringify(wall)}`);
  // The offsets of the day before and the day after only differ near a change. The smaller offset gives the later
  // instant.
  const offset = Math.min(offsetAt(zone, naive - DAY_MS), offsetAt(zone, naive + DAY_MS));
  const later = new Date(naive - offset);
  if (isSame(wallIn(zone, later), wall)) return later;
  const earlier = new Date(naive - Math.max(offsetAt(zone, naive - DAY_MS), offsetAt(zone, naive + DAY_MS)));
  return isSame(wallIn(zone, earlier), wall) ? earlier : later;
}

/** The local date and time of an instant in a zone, to the minute. */
export function wallIn(zone: Zone, at: Date): WallTime {
  return wallOf(at.getTime() + offsetAt(zone, at.getTime()));
}

/** The calendar day of an instant in a zone. */
export function dayIn(zone: Zone, at: Date): Day {
  return localTime(zone, at).toISOString().slice(0, 10);
}

/**
 * An instant whose UTC day and time of day are the local ones of `at` in any zone. Throws a RangeError for an invalid
 * date or zone.
 */
export const localTime = (zone: string, at: Date): Date => new Date(at.getTime() + offsetAt(zone, at.getTime()));

/**
 * How many midnights of the zone lie between two instants: 0 means today, 1 tomorrow, and a negative number is in the
 * past.
 */
export function calendarDaysUntil(zone: Zone, from: Date, to: Date): number {
  return daysBetween(dayIn(zone, from), dayIn(zone, to));
}

/** The first instant of a calendar day in a zone. */
export function startOfDayIn(zone: Zone, day: Day): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return instantIn(zone, { year, month, day: date, hour: 0, minute: 0 });
}

/** The first instant after a calendar day, which is the end of the day (exclusive). */
export function endOfDayIn(zone: Zone, day: Day): Date {
  return startOfDayIn(zone, addDays(day, 1));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** Zones change their clocks at a quarter of an hour in UTC, if not at a full hour. */
const QUARTER = 900_000;
const MOST_OFFSETS = 20_000;
const offsets = new Map<string, Map<number, number>>();

/**
 * How many milliseconds the zone is ahead of UTC at an instant. Asking Intl costs much, and a page with 650 meetings asks
 * for each, so the answers are kept for each quarter of an hour.
 */
function offsetAt(zone: string, at: number): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const quarter = Math.floor(at / QUARTER);
  const offset = known.get(quarter) ?? readOffset(zone, at);
  if (known.size >= MOST_OFFSETS) known.clear();
  known.set(quarter, offset);
  return offset;
}

function readOffset(zone: string, at: number): number {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const shown = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const naive = Date.UTC(
    shown('year'),
    shown('month') - 1,
    shown('day'),
    shown('hour'),
    shown('minute'),
    shown('second'),
  );
  return naive - Math.floor(at / 1000) * 1000;
}

function wallOf(naive: number): WallTime {
  const at = new Date(naive);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
  };
}

const isSame = (a: WallTime, b: WallTime) =>
  a.year === b.year && a.month === b.month && a.day === b.day && a.hour === b.hour && a.minute === b.minute;

/** A day typed in three boxes, and a time of day in a fourth. */
export type TypedMoment = TypedDay & { readonly time: string };

export type TypedMomentRefusal =
  | TypedDayRefusal
  | { readonly code: 'time-missing' }
  | { readonly code: 'time-not-real' }
  /** "Midnight on Friday" is refused, because people read it as the start or the end of Friday. */
  | { readonly code: 'midnight-unclear' };

const PARTS = ['day', 'month', 'year', 'time'] as const satisfies readonly (DayPart | 'time')[];

/** Takes the four fields of a date and time from a form: `name-day`, `name-month`, `name-year` and `name-time`. */
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
 * Reads a typed date and time as a local time in the zone. Accepts "12:00", "12 noon", "noon", "9am", "9.30 pm" and
 * "23:59". Refuses midnight, which people read in two ways, and 24:00. For the end of a day, people type 23:59.
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
  // "9" could mean the morning or the evening.
  if (!match || (match[2] === undefined && match[3] === undefined)) return refuse({ code: 'time-not-real' });
  const [hour, minute, half] = [Number(match[1]), Number(match[2] ?? '0'), match[3]];
  const isReal = minute < 60 && (half ? hour >= 1 && hour <= 12 : hour < 24);
  if (!isReal) return refuse({ code: 'time-not-real' });
  if (half === undefined) return ok({ hour, minute });
  return ok({ hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute });
}
