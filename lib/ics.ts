import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { addDays } from '@/domain/base/days';
import { plainText } from './plain-text';

export type CalendarEvent = {
  /** The id of the event, which stays the same when its date changes. */
  readonly uid: string;
  /** How often the event was changed. Calendars keep the version with the higher number. */
  readonly sequence: number;
  /**
   * When the event was last changed. This is not the time of the request, so the same record always gives the same
   * bytes.
   */
  readonly changedAt: Date;
  readonly summary: string;
  /** The lines of the description. */
  readonly about: readonly string[];
  /** A whole day as 'YYYY-MM-DD', or a time, with its end if it has a duration. */
  readonly when: { readonly on: string } | { readonly at: Date; readonly endsAt: Date | null };
  readonly place?: string | null | undefined;
  /** The absolute web address of the event's page. */
  readonly page: string;
  readonly isCancelled: boolean;
};

export type CalendarFile = {
  readonly name: string;
  readonly language: string;
  /** The time zone of the events, such as Europe/London. The file contains its rules. */
  readonly zone: string;
  readonly self: string;
  readonly page: string;
  readonly events: readonly CalendarEvent[];
};

/** How often calendars should ask again, in seconds. */
const ASK_AGAIN = 60 * 60;

/** Writes a calendar file (RFC 5545), with times in their zone. */
export function writeCalendar({ name, language, zone, self, page, events }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'Nominations', product: 'Dates', language: language.toUpperCase() },
    // Line breaks are removed, because the library does not escape the name and a line break would begin a new
    // property.
    name: oneLine(name).replaceAll(/[\\;,]/g, (character) => `\\${character}`),
    source: self,
    url: page,
    ttl: ASK_AGAIN,
    // The library writes change times in UTC if it gets no zone, as the standard requires.
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

/** A calendar day has no zone. The library reads it back in UTC. */
const midnight = (on: string) => new Date(`${on}T00:00:00Z`);

/** A time with its zone. For a plain date the library would use the server's time zone. */
const inZone = (at: Date, zone: string) => DateTime.fromJSDate(at, { zone });
