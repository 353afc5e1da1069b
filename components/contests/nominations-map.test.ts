import { describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { BodyId, MeetingId } from '@/domain/base/ids';
import { contestStandings } from '@/queries/contests/contest-standings';
import { DURING, readerAt, type World, withWorld } from '@/testing/sample-world';
import { mapGroups, mapMarks } from './nominations-map';

const LONDON = { nation: 'England', region: 'London' } as const;
const SCOTLAND = { nation: 'Scotland', region: 'Scotland' } as const;
const asked = { round: 'r26', contest: 'clp-section' };

/** One CLP with each status, one of them counted with another, and a union. */
async function everyState(world: World, kind: 'live' | 'archive') {
  const round = await world.round('r26', kind);
  const contest = await world.contest(round);
  const alder = await world.candidacy(contest, 'Alder Sample');
  // Some have the codes of real constituencies. The others are not in the layout, but still get a cell.
  const codes = { sent: 'E14001063', confirmed: 'E14001064', silent: 'W07000112' } as const;
  const clp = (name: string, place: { nation: 'England' | 'Scotland'; region: 'London' | 'Scotland' } = LONDON) =>
    world.body(name, `Town ${name}`, place, name in codes ? { code: codes[name as keyof typeof codes] } : {});
  const provenance = kind === 'archive' ? 'reported' : 'officer';
  await world.send(contest, await clp('sent'), [alder], { provenance });
  await world.send(contest, await clp('confirmed', SCOTLAND), [alder], { provenance, confirmedAt: DURING });
  await world.send(contest, await clp('nobody'), [], { provenance });
  await clp('silent');
  await clp('silent-too', SCOTLAND);
  if (kind === 'live') {
    await world.send(contest, await clp('withdrew'), [], { kind: 'withdrawn' });
    for (const [name, heldOn] of [
      ['decided', '2026-12-01'],
      ['will-meet', '2026-12-10'],
    ] as const)
      await world.tx.insert(schema.meetings).values({
        id: `meeting-${name}` as MeetingId,
        contestId: contest,
        bodyId: await clp(name),
        heldOn,
        kind: 'all_member',
        mode: 'online',
        recordedAt: DURING,
      });
    const exception = { roundId: round, reason: 'Merged', source: null };
    await world.tx.insert(schema.rosterExceptions).values([
      { id: 'x1', ...exception, bodyId: await clp('barred'), countsWithId: null },
      { id: 'x2', ...exception, bodyId: await clp('merged'), countsWithId: 'sent' as BodyId },
    ]);
  }
  await world.body('a-union', 'A union', LONDON, { kind: 'union' });
}

const read = (kind: 'live' | 'archive') =>
  withWorld(
    (world) => everyState(world, kind),
    (db) => contestStandings(readerAt(db, DURING), asked),
  );

describe('the key of a map of what CLPs have done', () => {
  test('divides all CLPs that may nominate: its counts add up to the total of the page’s table', async () => {
    const found = await read('live');
    if (!found?.map) throw new Error('There is no map.');
    const groups = mapGroups(found.map, false, 'en');
    expect(groups.map(({ key, count }) => [key, count])).toEqual([
      ['sent', 2],
      ['nominated-nobody', 1],
      ['withdrawn', 1],
      ['decided', 1],
      ['meeting-announced', 1],
      ['cannot-nominate', 1],
      ['not-heard-from', 2],
    ]);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(found.bodies.all);
    expect(found.map.bodies).toEqual(found.bodies);
    expect(groups[0]?.words).toBe('Nominated, one of them confirmed');
  });

  test('a group has as many cells as it counts, and a merged CLP is drawn like the one it is counted with', async () => {
    const map = (await read('live'))?.map;
    if (!map) throw new Error('There is no map.');
    const marks = mapMarks(map);
    const drawn = (key: string) => marks.filter(({ group }) => group === key).length;
    for (const { key, count } of mapGroups(map, false, 'en'))
      expect([key, drawn(key)]).toEqual([key, key === 'sent' ? count + 1 : count]);
    expect(marks).toContainEqual({ id: 'merged', group: 'sent' });
    expect(map.countedWith).toBe(1);
    expect(marks).toHaveLength(map.bodies.all + map.countedWith);
    const cells = map.layout.cells.map(({ id }) => id);
    expect(marks.filter(({ id }) => !cells.includes(id as BodyId))).toEqual([]);
    expect(cells).not.toContain('a-union');
  });

  test('a past round only has what lists show', async () => {
    const map = (await read('archive'))?.map;
    if (!map) throw new Error('There is no map.');
    expect(mapGroups(map, true, 'en').map(({ words, count }) => [words, count])).toEqual([
      ['Nominated: on a public list', 2],
      ['Nominated nobody', 1],
      ['Not known', 2],
    ]);
  });

  test('patterns distinguish the groups without a colour', async () => {
    const map = (await read('live'))?.map;
    if (!map) throw new Error('There is no map.');
    const grounds = mapGroups(map, false, 'en').map(({ ground }) => ground);
    expect(new Set(grounds).size).toBe(grounds.length);
    expect(grounds).not.toContain('mid');
  });
});

describe('which bodies a map draws', () => {
  const WALES = { nation: 'Wales', region: 'Wales' } as const;
  const mapOf = (more: Parameters<World['contest']>[2]) =>
    withWorld(
      async (world) => {
        await world.contest(await world.round('r26'), 'clp-section', more);
        await world.body('cardiff', 'Cardiff', WALES);
        await world.body('hackney', 'Hackney', LONDON);
        await world.body('a-union', 'A union', LONDON, { kind: 'union' });
      },
      async (db) => (await contestStandings(readerAt(db, DURING), asked))?.map,
    );

  test('in a contest of one nation the others keep their place on the map and stay blank', async () => {
    const map = await mapOf({ nominators: [{ kinds: ['clp'], nations: ['Wales'] }] });
    expect(map).toMatchObject({ isPartial: true, hasOthers: false, bodies: { all: 1 } });
    expect(map && mapMarks(map)).toEqual([{ id: 'cardiff', group: 'not-heard-from' }]);
    expect(map?.layout.cells.map(({ id }) => id).sort()).toEqual(['cardiff', 'hackney']);
  });

  test('if others may nominate too, it shows only the CLPs, and says so', async () => {
    expect(await mapOf({ nominators: [{ kinds: ['clp', 'union'] }] })).toMatchObject({
      isPartial: false,
      hasOthers: true,
      bodies: { all: 2 },
    });
  });

  test('there is none if no CLP may nominate', async () => {
    expect(await mapOf({ nominators: [{ kinds: ['union'] }] })).toBeNull();
  });
});
