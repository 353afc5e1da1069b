import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { addDays } from '@/domain/base/days';
import { plainText } from './plain-text';

export type CalendarEvent = {
  /** Stays with the event for good, whatever becomes of its date. */
  readonly uid: string;
  /** How often it was changed: of two the calendar keeps the higher. */
  readonly sequence: number;
  /** When it was last changed. No clock of the moment: the same record gives the same bytes. */
  readonly changedAt: Date;
  readonly summary: string;
  /** One line each. */
  readonly about: readonly string[];
  /** A whole day as 'YYYY-MM-DD', or an instant and where it ends, if it lasts. */
  readonly when: { readonly on: string } | { readonly at: Date; readonly endsAt: Date | null };
  readonly place?: string | null | undefined;
  /** An absolute address. */
  readonly page: string;
  readonly isCancelled: boolean;
};

export type CalendarFile = {
  readonly name: string;
  readonly language: string;
  /** The zone in which its times are told, such as Europe/London. Its rules come along in the file. */
  readonly zone: string;
  readonly self: string;
  readonly page: string;
  readonly events: readonly CalendarEvent[];
};

/** In seconds: how often a calendar should ask again. */
const ASK_AGAIN = 60 * 60;

/** A calendar file (RFC 5545), its times with their zone. */
export function writeCalendar({ name, language, zone, self, page, events }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'Nominations', product: 'Dates', language: language.toUpperCase() },
    // The library writes the name as it stands: a line break in it would begin a line of its own.
    name: oneLine(name).replaceAll(/[\\;,]/g, (sign) => `\\${sign}`),
    source: self,
    url: page,
    ttl: ASK_AGAIN,
    // Without a zone of its own, so that the library writes the instants of changes in UTC, as the standard asks.
    timezone: { name: null, generator: zoneRules },
  });
  for (const { uid, sequence, changedAt, summary, about, when, place, page: url, isCancelled } of events) {
    const isDay = 'on' in when;
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      summary: oneLine(summary),
      description: about.map(plainText).join('\n'),
      url,
      ...(isDay
        ? { allDay: true, start: midnight(when.on), end: midnight(addDays(when.on, 1)) }
        : { timezone: zone, start: inZone(when.at, zone), end: when.endsAt && inZone(when.endsAt, zone) }),
      ...(place ? { location: { title: oneLine(place) } } : {}),
      // Nobody is busy because a round closes.
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\r\n`;
}

const oneLine = (text: string) => plainText(text).replaceAll(/\s+/g, ' ').trim();
const zoneRules = (zone: string) => [tzlib_get_ical_block(zone)].flat()[0] ?? null;

/** A day of the calendar has no zone: it is read back in UTC alone. */
const midnight = (on: string) => new Date(`${on}T00:00:00Z`);

/**
 * An instant that the library writes as the clock of the zone shows it. Of a plain date it would take the figures from
 * the server's own clock. It knows dates that tell any zone by these three fields.
 */
function inZone(at: Date, zone: string): Date {
  const figures = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const figure = (type: Intl.DateTimeFormatPartTypes) => figures.get(type) ?? 0;
  const onTheWall = Object.assign(new Date(at), {
    getFullYear: () => figure('year'),
    getMonth: () => figure('month') - 1,
    getDate: () => figure('day'),
    getHours: () => figure('hour'),
    getMinutes: () => figure('minute'),
    getSeconds: () => figure('second'),
  });
  return Object.assign(new Date(at), { internal: at, tzComponents: () => [], withTimeZone: () => onTheWall });
}
