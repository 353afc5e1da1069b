import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { addDays } from '@/domain/base/days';
import { plainText } from './plain-text';

export type CalendarEvent = {
  /** Stays with the event, even when its date changes. */
  readonly uid: string;
  /** How often it was changed: a calendar keeps the version with the higher number. */
  readonly sequence: number;
  /** When it was last changed. Not the time of the request: the same record gives the same bytes. */
  readonly changedAt: Date;
  readonly summary: string;
  /** One line each. */
  readonly about: readonly string[];
  /** A whole day as 'YYYY-MM-DD', or a time, with its end if it has a duration. */
  readonly when: { readonly on: string } | { readonly at: Date; readonly endsAt: Date | null };
  readonly place?: string | null | undefined;
  /** An absolute address. */
  readonly page: string;
  readonly isCancelled: boolean;
};

export type CalendarFile = {
  readonly name: string;
  readonly language: string;
  /** The zone of its times, such as Europe/London. Its rules are in the file. */
  readonly zone: string;
  readonly self: string;
  readonly page: string;
  readonly events: readonly CalendarEvent[];
};

/** In seconds: how often calendars should ask again. */
const ASK_AGAIN = 60 * 60;

/** A calendar file (RFC 5545), its times with their zone. */
export function writeCalendar({ name, language, zone, self, page, events }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'Nominations', product: 'Dates', language: language.toUpperCase() },
    // The library does not escape the name: a line break in it would begin a new property.
    name: oneLine(name).replaceAll(/[\\;,]/g, (character) => `\\${character}`),
    source: self,
    url: page,
    ttl: ASK_AGAIN,
    // Without a zone, so that the library writes change times in UTC, as the standard requires.
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
      // The closing of a round does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\r\n`;
}

const oneLine = (text: string) => plainText(text).replaceAll(/\s+/g, ' ').trim();
const zoneRules = (zone: string) => [tzlib_get_ical_block(zone)].flat()[0] ?? null;

/** A calendar day has no zone: it is read back in UTC. */
const midnight = (on: string) => new Date(`${on}T00:00:00Z`);

/** A time with its zone: for a plain date the library would use the server's time zone. */
const inZone = (at: Date, zone: string) => DateTime.fromJSDate(at, { zone });
