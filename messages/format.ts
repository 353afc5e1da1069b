import { localTime } from '@/domain/base/instants';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { wordsFor } from './translate';

type Parts = Readonly<Record<string, string>>;

const formatters = new WeakMap<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

/** Creating a formatter costs more than a hundred uses of it, and a list page needs hundreds. `options` is a constant. */
function formatter(tag: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const ofOptions = formatters.get(options) ?? new Map<string, Intl.DateTimeFormat>();
  formatters.set(options, ofOptions);
  const key = `${tag} ${zone}`;
  const made = ofOptions.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: zone });
  ofOptions.set(key, made);
  return made;
}

const partsOf = (at: Date, tag: string, zone: string, options: Intl.DateTimeFormatOptions): Parts =>
  Object.fromEntries(
    formatter(tag, zone, options)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT_DAY = { day: 'numeric', month: 'short' } as const;

const MOST_DAYS = 4000;
const knownDays = new Map<string, Parts>();

/** The words of a calendar day, which is the UTC day of `local`. */
function dayParts(local: Date, locale: Locale): Parts {
  const key = `${local.toISOString().slice(0, -14)} ${locale}`;
  const parts = knownDays.get(key) ?? partsOf(local, LANGUAGE_TAGS[locale], 'UTC', DAY);
  if (knownDays.size >= MOST_DAYS) knownDays.clear();
  knownDays.set(key, parts);
  return parts;
}

/** Built from parts, because engines disagree about the commas. */
function dayWords(at: Date, zone: string, locale: Locale, isWeekdayShown: boolean): string {
  const { weekday, day, month, year } = dayParts(localTime(zone, at), locale);
  return `${isWeekdayShown ? `${weekday} ` : ''}${day} ${month} ${year}`;
}

function clockOf(at: Date, zone: string) {
  const local = localTime(zone, at);
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  const [minute, second] = [twoDigits(local.getUTCMinutes()), twoDigits(local.getUTCSeconds())];
  return { hour: local.getUTCHours(), minute, second };
}

/** "9:14pm", "9am"; with seconds always in full, "9:00:00am". */
function clockWords(at: Date, zone: string, locale: Locale, areSecondsShown: boolean): string {
  const { hour, minute, second } = clockOf(at, zone);
  const words = wordsFor(locale, 'format');
  const figures = areSecondsShown ? `:${minute}:${second}` : minute === '00' ? '' : `:${minute}`;
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${figures}`;
  return hour < 12 ? words('morning', { clock }) : words('afternoon', { clock });
}

/**
 * A deadline in words: "12 noon, Friday 26 June 2026"; 23:59 is "11:59pm, …". 00:00 is "midnight at the start of Friday
 * 26 June 2026", because "midnight on Friday" has been read both ways.
 */
export function longInstant(at: Date, zone: string, locale: Locale): string {
  const words = wordsFor(locale, 'format');
  const { hour, minute } = clockOf(at, zone);
  const weekday = dayWords(at, zone, locale, true);
  // In Welsh the name of a weekday has a capital only at the start of a sentence.
  const day = locale === 'cy' ? weekday.charAt(0).toLowerCase() + weekday.slice(1) : weekday;
  if (hour === 0 && minute === '00') return words('midnight', { day });
  const isNoon = hour === 12 && minute === '00';
  return words('instant', { time: isNoon ? words('noon') : clockWords(at, zone, locale, false), day });
}

/** To the second, for receipts and the record: "Tuesday 8 December 2026 at 9:14:07pm". */
export const exactInstant = (at: Date, zone: string, locale: Locale): string =>
  wordsFor(locale, 'format')('exact', {
    day: dayWords(at, zone, locale, true),
    time: clockWords(at, zone, locale, true),
  });

/** The time of day to the second: "9:14:07pm". */
export const exactTime = (at: Date, zone: string, locale: Locale): string => clockWords(at, zone, locale, true);

/** The time of day alone: "9:14pm", "9am", "12 noon", "12am" for midnight. */
export function clockTime(at: Date, zone: string, locale: Locale): string {
  const { hour, minute } = clockOf(at, zone);
  return hour === 12 && minute === '00' ? wordsFor(locale, 'format')('noon') : clockWords(at, zone, locale, false);
}

/** The calendar day that an instant falls on in a zone, as 'YYYY-MM-DD'. */
export const dayOf = (at: Date, zone: string): string => localTime(zone, at).toISOString().slice(0, 10);

/** A calendar day has no zone. It is noon in UTC here, and is only ever read back in UTC. */
const noonOf = (on: string): Date => new Date(`${on}T12:00:00Z`);

/** '2026-12-07' as "7 December 2026". Refuses with a RangeError what is not a day of the calendar. */
export const longDay = (on: string, locale: Locale): string => dayWords(noonOf(on), 'UTC', locale, false);

/** '2026-12-07' as "Monday 7 December 2026". */
export const weekDay = (on: string, locale: Locale): string => dayWords(noonOf(on), 'UTC', locale, true);

/** '2026-11-08' as "8 Nov", for columns of dates whose year is given elsewhere. */
export function shortDay(on: string, locale: Locale): string {
  const { day, month } = partsOf(noonOf(on), LANGUAGE_TAGS[locale], 'UTC', SHORT_DAY);
  return `${day} ${month}`;
}

/** "(UK time)" for Europe/London, otherwise the city of the zone: "(Paris time)". */
export function zoneName(zone: string, locale: Locale): string {
  const words = wordsFor(locale, 'format');
  if (zone === 'Europe/London') return words('ukTime');
  return words('otherTime', { place: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') });
}

/** "12 noon, Friday 11 December 2026 (UK time)" */
export const longInstantInZone = (at: Date, zone: string, locale: Locale): string =>
  `${longInstant(at, zone, locale)} ${zoneName(zone, locale)}`;

/** A whole number with the separators of the language: "1,847". */
export const count = (n: number, locale: Locale): string => new Intl.NumberFormat(LANGUAGE_TAGS[locale]).format(n);

/** "none", "one" … "twenty" in words; above that in figures. */
export const numberWord = (n: number, locale: Locale): string =>
  wordsFor(locale, 'format')('number', { n: String(n), figures: count(n, locale) });

/** "a, b or c". */
export const either = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(LANGUAGE_TAGS[locale], { type: 'disjunction' }).format(items);

/** The start of a text that may be very long, such as the cell of a list: at most `most` characters, and "…" if there is more. */
export const startOf = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/\p{Surrogate}$/u, '')}…` : text;

/** The text with an initial capital, for a heading that begins with a number in words. */
export const atStart = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(LANGUAGE_TAGS[locale]) + text.slice(1);

/** Before these, Welsh has "ac", not "a": a vowel as pronounced ("a William", "ac wyth"), mae, nid, and 1, 8 and 11. */
const TAKES_AC = /^(?:[aeiouwyâêîôûŵŷ]|[AEIOUÂÊÎÔÛ]|Y(?![aeiou])|mae\b|nid\b|8|11?\b)/;

/** "Alder, Aspen and Beech"; in Welsh "Alder, Aspen a Beech", "mae un yma ac mae dau acw". */
export function list(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? '';
  if (locale === 'cy' && items.length > 1) {
    // Intl writes "a(c)" for every Welsh "and" and leaves the choice to the reader.
    return `${items.slice(0, -1).join(', ')} ${TAKES_AC.test(last) ? 'ac' : 'a'} ${last}`;
  }
  return new Intl.ListFormat(LANGUAGE_TAGS[locale], { type: 'conjunction' }).format(items);
}
