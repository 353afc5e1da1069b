import ical, { type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { bodyCalendar, roundCalendar } from '@/queries/open-data/calendars';
import { CLOSES, DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { bodyDates, roundDates } from './calendar';

const HOSTILE = 'A;B,C\\D\r\nBEGIN:VEVENT\r\nX: <b>"1"</b> \u0007\u202Eend =CMD()';
/** In summer UK time differs by one hour from UTC, the time zone of many servers. */
const SUMMER = new Date('2026-07-10T18:30:00Z');
const PLACE = { nation: 'England', region: 'London' } as const;

async function build(world: World) {
  const leeds = await world.body('leeds', 'Leeds', PLACE);
  await world.body('york', 'York', PLACE);
  const round = await world.round('live', 'live', { title: HOSTILE });
  const contest = await world.contest(round);
  const { tx } = world;
  await tx
    .insert(schema.rosterExceptions)
    .values({ id: 'x', roundId: round, bodyId: 'york' as never, reason: 'Barred.' });
  await tx
    .insert(schema.deadlineMoves)
    .values({ id: 'm', roundId: round, fromAt: OPENS, toAt: CLOSES, reason: HOSTILE, movedAt: DURING });
  await tx.insert(schema.log).values({
    seq: 1,
    at: DURING,
    event: 'deadline.moved',
    data: '{"from":"","reason":"","round":"live","to":""}',
    round: 'live',
    prevHash: '',
    hash: 'h',
  });
  await tx.insert(schema.timetableEntries).values({ id: 'ballot', roundId: round, kind: 'ballot-opens', at: SUMMER });
  const husting = { roundId: round, mode: 'hybrid', sequence: 3, changedAt: DURING } as const;
  await tx.insert(schema.hustings).values([
    {
      ...husting,
      id: 'one' as never,
      title: HOSTILE,
      startsAt: SUMMER,
      endsAt: new Date('2026-07-10T20:00:00Z'),
      place: HOSTILE,
      joinAddress: 'https://join.example/a?b=1,2',
    },
    { ...husting, id: 'two' as never, title: 'Off', startsAt: CLOSES, cancelledAt: DURING, cancelReason: 'No hall.' },
  ]);
  await tx.insert(schema.meetings).values({
    id: 'meeting' as never,
    contestId: contest,
    bodyId: leeds,
    heldOn: '2026-12-09',
    kind: 'all_member',
    mode: 'online',
    numberPresent: 17,
    recordedAt: DURING,
  });
  await world.round('past', 'archive');
}

const eventsOf = (text: string) =>
  Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');

test('a round’s calendar has its dates in their zone, with the moves of its deadline and its hustings events', () =>
  withWorld(build, async (db) => {
    const calendar = await roundCalendar(readerAt(db, DURING), 'live');
    if (!calendar) throw new Error('No round.');
    const text = roundDates(calendar, 'en');
    expect(roundDates(calendar, 'en')).toBe(text);
    expect(text.match(/^BEGIN:VTIMEZONE/gm)).toHaveLength(1);
    expect(text).toContain('TZID:Europe/London');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/(?![\r\n])\p{Cc}|\u202E/u);
    // All line breaks come from the file format, and none from words that somebody typed.
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('DTSTART;TZID=Europe/London:20260710T193000');
    expect(text).toMatch(/DTSTAMP:20261208T212000Z/);
    const events = eventsOf(text);
    const known = new Map(events.map((event) => [event.uid, event]));
    expect([...known.keys()]).toEqual([
      'live/opens@localhost',
      'live/closes@localhost',
      'live/dates/ballot@localhost',
      'hustings/one@localhost',
      'hustings/two@localhost',
    ]);
    const closes = known.get('live/closes@localhost');
    expect(closes?.start.toISOString()).toBe(CLOSES.toISOString());
    expect(Number(closes?.sequence)).toBe(1);
    expect(String(closes?.description)).toContain('Nominations close at 12 noon, Friday 11 December 2026 (UK time).');
    expect(String(closes?.description)).toContain(
      'Moved on 8 December 2026 from 10am, Thursday 1 October 2026 to 12 noon',
    );
    const husting = known.get('hustings/one@localhost');
    expect(husting?.start.toISOString()).toBe(SUMMER.toISOString());
    expect(husting?.end?.toISOString()).toBe('2026-07-10T20:00:00.000Z');
    expect(String(husting?.summary)).toBe('Hustings: A;B,C\\D BEGIN:VEVENT X: <b>"1"</b> end =CMD()');
    expect(String(husting?.description)).toContain('https://join.example/a?b=1,2');
    expect(Number(husting?.sequence)).toBe(3);
    expect(husting?.status).toBe('CONFIRMED');
    const off = known.get('hustings/two@localhost');
    expect(off?.status).toBe('CANCELLED');
    expect(String(off?.description)).toContain('Cancelled. No hall.');
    expect(text).not.toContain('17');
    expect(eventsOf(roundDates(calendar, 'cy'))).toHaveLength(5);
  }));

test('a past round has dates without times', () =>
  withWorld(build, async (db) => {
    const calendar = await roundCalendar(readerAt(db, DURING), 'past');
    if (!calendar) throw new Error('No round.');
    const text = roundDates(calendar, 'en');
    expect(text).toContain('DTSTART;VALUE=DATE:20261211');
    expect(text).toContain('DTEND;VALUE=DATE:20261212');
    expect(await roundCalendar(readerAt(db, DURING), 'nowhere')).toBeNull();
  }));

test('a body’s calendar has its meeting and its deadline; one that cannot nominate has none', () =>
  withWorld(build, async (db) => {
    const ctx = readerAt(db, DURING);
    const leeds = await bodyCalendar(ctx, 'leeds');
    const york = await bodyCalendar(ctx, 'york');
    if (!leeds || !york) throw new Error('No body.');
    const text = bodyDates(leeds, 'en');
    expect(text).toContain('DTSTART;VALUE=DATE:20261209');
    expect(text).not.toContain('17');
    const [meeting, closes] = eventsOf(text);
    expect(String(meeting?.summary)).toBe('Leeds CLP meeting about nominations: Constituency section');
    expect(String(meeting?.description)).toContain('all-member meeting, online.');
    expect(closes?.uid).toBe('leeds/live/closes@localhost');
    expect(eventsOf(bodyDates(york, 'en'))).toEqual([]);
  }));

test('a round that takes confirmations after its deadline has an event for their end', () => {
  const confirmBy = new Date(CLOSES.getTime() + 86_400_000);
  const rounds = async (world: World) => {
    await world.round('later', 'live', { confirmation: 'required', confirmBy });
    await world.round('at-deadline', 'live', { confirmation: 'required' });
  };
  return withWorld(rounds, async (db) => {
    const ends = await Promise.all(
      ['later', 'at-deadline'].map(async (slug) => {
        const calendar = await roundCalendar(readerAt(db, DURING), slug);
        const events = calendar ? eventsOf(roundDates(calendar, 'en')) : [];
        return events.find(({ uid }) => uid === `${slug}/confirmations@localhost`)?.start.toISOString();
      }),
    );
    expect(ends).toEqual([confirmBy.toISOString(), undefined]);
  });
});
