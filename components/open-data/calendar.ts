import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import { WITHOUT_DEADLINE } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { type CalendarEvent, writeCalendar } from '@/lib/ics';
import { dayOf, longInstant, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { wordsFor } from '@/messages/translate';
import type { Husting } from '@/queries/candidates/hustings';
import type { BodyCalendar, RoundCalendar, RoundDates } from '@/queries/open-data/calendars';
import { bodyName } from '../bodies/body-name';
import { publicLinks } from '../rounds/round-links';
import { moveParts } from '../rounds/round-times';
import { practiceWords } from './feed';

/** A round's dates: its opening, its deadline with all moves, its other dates and its hustings events. */
export function roundDates(calendar: RoundCalendar, locale: Locale): string {
  const { round, entries, hustings } = calendar;
  const words = wordsFor(locale, 'openData');
  const dates = wordsFor(locale, 'rounds');
  const path = publicLinks(round.slug).round;
  const common = commonOf(calendar, path, locale);
  return writeCalendar({
    ...fileOf(path, locale),
    name: words('calendar.roundName', { round: round.title }),
    zone: round.zone,
    events: [
      {
        ...common,
        uid: uidOf(`${round.slug}/opens`),
        summary: words('calendar.opens', { round: round.title }),
        about: [...marksOf(round, locale), words('calendar.changed')],
        when: whenOf(round, round.opensAt),
      },
      deadline(calendar, `${round.slug}/closes`, path, locale),
      ...confirmations(calendar, path, locale),
      ...entries.map((entry) => ({
        ...common,
        uid: uidOf(`${round.slug}/dates/${entry.id}`),
        summary: words('calendar.entry', {
          what: entry.label ?? dates(`dates.${entry.kind}`),
          round: round.title,
        }),
        about: [...marksOf(round, locale), words('calendar.changed')],
        when: whenOf(round, entry.at),
      })),
      ...hustings.map((husting) => hustingEvent(husting, round, locale)),
    ],
  });
}

/** The dates of a body's meetings, and the deadlines of the current rounds. */
export function bodyDates({ body, rounds }: BodyCalendar, locale: Locale): string {
  const words = wordsFor(locale, 'openData');
  const name = bodyName(body, locale);
  const path = `/bodies/${body.slug}`;
  const [first] = rounds;
  return writeCalendar({
    ...fileOf(path, locale),
    name: words('calendar.bodyName', { body: name }),
    zone: first?.round.zone ?? 'Europe/London',
    events: rounds.flatMap((dates) => [
      ...dates.meetings.map(({ contest, meeting }) => ({
        uid: uidOf(`${body.slug}/${dates.round.slug}/${contest.slug}/meeting`),
        // The number increases with each change.
        sequence: Math.max(0, Math.floor((meeting.recordedAt.getTime() - SEQUENCES_FROM) / 1000)),
        changedAt: meeting.recordedAt,
        summary: words('calendar.meeting', { body: name, contest: contest.title }),
        about: [
          words('calendar.meetingKind', {
            kind: wordsFor(locale, 'shared')(`meetingKind.${meeting.kind}`),
            mode: wordsFor(locale, 'shared')(`meetingMode.${meeting.mode}`),
          }),
          words('calendar.changed'),
        ],
        when: { on: meeting.heldOn },
        page: `${env.siteUrl()}${href(locale, path)}`,
        isCancelled: false,
      })),
      {
        ...deadline(dates, `${body.slug}/${dates.round.slug}/closes`, path, locale),
      },
    ]),
  });
}

export const CALENDAR_HEADERS = { 'content-type': 'text/calendar; charset=utf-8' } as const;

const SEQUENCES_FROM = Date.UTC(2026, 0, 1);

type Page = { readonly self: string; readonly page: string; readonly language: string };

const fileOf = (path: string, locale: Locale): Page => ({
  self: `${env.siteUrl()}${href(locale, path)}/calendar.ics`,
  page: `${env.siteUrl()}${href(locale, path)}`,
  language: LANGUAGE_TAGS[locale],
});

const uidOf = (path: string) => `${path}@${new URL(env.siteUrl()).hostname}`;

/** For past rounds the date is known but often not the time. */
const whenOf = ({ kind, zone }: RoundDates['round'], at: Date): CalendarEvent['when'] =>
  kind === 'archive' ? { on: dayOf(at, zone) } : { at, endsAt: null };

const commonOf = ({ round, changes, changedAt }: RoundDates, path: string, locale: Locale) => ({
  sequence: changes,
  changedAt,
  page: `${env.siteUrl()}${href(locale, path)}`,
  // A calendar shows no event whose date does not apply. The new deadline brings it back, with a higher sequence.
  isCancelled: WITHOUT_DEADLINE.includes(round.state),
});

/** The sentences that come first: that this is a practice round, or that it has been postponed or cancelled. */
const marksOf = ({ kind, state, ...round }: RoundDates['round'], locale: Locale): string[] => [
  ...(kind === 'practice' ? [practiceWords(locale)] : []),
  ...(state === 'postponed'
    ? [
        wordsFor(locale, 'openData')('calendar.postponedRound', {
          reason: reasonWords({ cause: round.postponeCause, reason: round.postponeReason }, locale),
        }).trim(),
      ]
    : []),
  ...(state === 'cancelled'
    ? [
        wordsFor(locale, 'openData')('calendar.cancelledRound', {
          reason: reasonWords({ cause: round.cancelCause, reason: round.cancelReason }, locale),
        }).trim(),
      ]
    : []),
];

/** The end of confirmations, if it is later than the deadline. */
function confirmations(dates: RoundDates, path: string, locale: Locale): CalendarEvent[] {
  const { round } = dates;
  const end = confirmationsEnd(round);
  if (end === null || end <= round.closesAt) return [];
  const words = wordsFor(locale, 'confirmation');
  return [
    {
      ...commonOf(dates, path, locale),
      uid: uidOf(`${round.slug}/confirmations`),
      summary: words('calendar', { round: round.title }),
      about: [...marksOf(round, locale), wordsFor(locale, 'openData')('calendar.changed')],
      when: whenOf(round, end),
    },
  ];
}

function deadline(dates: RoundDates, uid: string, path: string, locale: Locale): CalendarEvent {
  const { round, moves } = dates;
  const words = wordsFor(locale, 'openData');
  const { closesAt, zone } = round;
  const isArchive = round.kind === 'archive';
  const parts = { when: longInstant(closesAt, zone, locale), zone: zoneName(zone, locale) };
  return {
    ...commonOf(dates, path, locale),
    uid: uidOf(uid),
    summary: words('calendar.closes', { round: round.title }),
    about: [
      ...marksOf(round, locale),
      ...(isArchive || round.state === 'postponed' ? [] : [words('calendar.closesAt', parts)]),
      ...moves.map((move) => words('calendar.moved', moveParts(move, zone, locale))),
      ...(moves.length === 0 && !isArchive ? [words('calendar.notMoved')] : []),
      words('calendar.changed'),
    ],
    when: whenOf(round, closesAt),
  };
}

function hustingEvent(husting: Husting, round: RoundDates['round'], locale: Locale): CalendarEvent {
  const words = wordsFor(locale, 'openData');
  const { id, contest, title, startsAt, endsAt, mode, place, joinAddress, note, cancelledAt, cancelReason } = husting;
  return {
    uid: uidOf(`hustings/${id}`),
    sequence: husting.sequence,
    changedAt: husting.changedAt,
    summary: words('calendar.husting', { title }),
    about: [
      ...marksOf(round, locale),
      ...(cancelledAt ? [words('calendar.cancelled', { reason: cancelReason ?? '' }).trim()] : []),
      ...(contest ? [words('calendar.hustingOf', { contest: contest.title })] : []),
      wordsFor(locale, 'hustings')(`mode.${mode}`),
      ...(joinAddress ? [words('calendar.join', { address: joinAddress })] : []),
      ...(note ? [note] : []),
    ],
    when: { at: startsAt, endsAt },
    place,
    page: `${env.siteUrl()}${href(locale, publicLinks(round.slug).round)}#hustings`,
    isCancelled: cancelledAt !== null,
  };
}
