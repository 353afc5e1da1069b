import { ok, type Result, refuse } from './result';

/** A calendar day as 'YYYY-MM-DD'. Days sort and compare as text. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Whether a string is a real day between 1900 and 2199, in the form that is stored. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The day this many days later, or earlier if the number is negative. Throws a RangeError if the text is not a day. */
export function addDays(day: Day, days: number): Day {
  return new Date(midnightOf(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The number of days from one calendar day to another: 0 if it is the same day, 1 for the next day, negative for an
 * earlier day.
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((midnightOf(to) - midnightOf(from)) / DAY_MS);
}

export type TypedDay = { readonly day: string; readonly month: string; readonly year: string };
export type DayPart = keyof TypedDay;

export type TypedDayRefusal =
  | { readonly code: 'day-missing'; readonly parts: readonly DayPart[] }
  | { readonly code: 'day-not-real' }
  | { readonly code: 'year-not-four-digits' };

const PARTS = ['day', 'month', 'year'] as const satisfies readonly DayPart[];

/**
 * Reads a day typed in three boxes. Ignores spaces and leading zeros. Refuses empty boxes (and names all of them), a
 * year without four digits, and a day that does not exist, such as 31 June or 29 February 2026.
 */
export function readTypedDay(typed: TypedDay): Result<Day, TypedDayRefusal> {
  const parts = PARTS.filter((part) => typed[part].trim() === '');
  if (parts.length > 0) return refuse({ code: 'day-missing', parts });
  const [day, month, year] = PARTS.map((part) => typed[part].trim());
  if (!isDigits(day, 2) || !isDigits(month, 2) || !/^\d+$/.test(year ?? '')) return refuse({ code: 'day-not-real' });
  if (year?.length !== 4) return refuse({ code: 'year-not-four-digits' });
  const read = dayFrom(Number(year), Number(month), Number(day));
  return read === null ? refuse({ code: 'day-not-real' }) : ok(read);
}

const isDigits = (text: string | undefined, most: number) => /^\d+$/.test(text ?? '') && Number(text) < 10 ** most;

function dayFrom(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2199) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC rolls 31 June over to 1 July instead of refusing it.
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isReal ? at.toISOString().slice(0, 10) : null;
}

function midnightOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}
