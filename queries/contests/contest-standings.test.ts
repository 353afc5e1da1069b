import { expect, test } from 'vitest';
import type { Database, Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { contestStandings } from './contest-standings';

const LONDON = { nation: 'England', region: 'London' } as const;
const WALES = { nation: 'Wales', region: 'Wales' } as const;
const ACCEPTED = [{ at: OPENS, kind: 'accepted' }] as const;
const asked = { round: 'r26', contest: 'clp-section' };

const bodiesNamed = async (world: World, names: readonly string[]): Promise<BodyId[]> => {
  const ids: BodyId[] = [];
  for (const name of names) ids.push(await world.body(name, `Town ${name.toUpperCase()}`, LONDON));
  return ids;
};
const standingsOf = (db: Database, now = DURING) => contestStandings(readerAt(db, now), asked);

test('counts different bodies by their current versions, and says what is missing', async () => {
  const found = await withWorld(async (world) => {
    const ids = await bodiesNamed(world, ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    const [a, b, c, d, e] = ids as [BodyId, BodyId, BodyId, BodyId, BodyId];
    const contest = await world.contest(await world.round('r26'));
    const [alder, beech, cedar] = [
      await world.candidacy(contest, 'Alder Sample', ACCEPTED, a),
      await world.candidacy(contest, 'Beech Sample', [{ at: OPENS, kind: 'proposed' }]),
      await world.candidacy(contest, 'Cedar Sample', [...ACCEPTED, { at: DURING, kind: 'withdrawn' }]),
    ];
    for (const id of [a, b, c, d]) await world.send(contest, id, [alder, beech]);
    // The body's first version no longer counts, and its second does.
    await world.send(contest, e, [cedar], { supersededAt: DURING });
    await world.send(contest, e, [alder, beech], { version: 2, confirmedAt: DURING });
    await world.send(contest, 'f' as BodyId, [], {});
  }, standingsOf);
  expect(found?.candidacies.map(({ name, number, count, ballot }) => [number, name, count, ballot])).toEqual([
    [1, 'Alder Sample', 5, 'on-the-ballot'],
    [2, 'Beech Sample', 5, 'enough-not-accepted'],
    [3, 'Cedar Sample', 0, 'out'],
  ]);
  expect(found?.candidacies[0]).toMatchObject({ home: { name: 'Town A' }, outcome: { met: true, have: 5, need: 5 } });
  expect(found?.bodies).toMatchObject({ all: 7, hasNominated: 5, saidNo: 1, notHeardFrom: 1 });
  expect(found?.bodies.byStatus).toMatchObject({ sent: 4, confirmed: 1, 'nominated-nobody': 1 });
});

test.each([
  ['live', 1, 1],
  ['practice', 1, 1],
  ['archive', 2, 0],
] as const)('a report in a round of kind %s: %i count', async (kind, count, reportedOnly) => {
  const found = await withWorld(async (world) => {
    const [a, b] = (await bodiesNamed(world, ['a', 'b'])) as [BodyId, BodyId];
    const contest = await world.contest(await world.round('r26', kind));
    const alder = await world.candidacy(contest, 'Alder Sample');
    await world.send(contest, a, [alder], { provenance: 'admin' });
    await world.send(contest, b, [alder], { provenance: 'reported', source: 'A gazette' });
  }, standingsOf);
  expect(found?.candidacies[0]).toMatchObject({ count, reportedOnly });
  expect(found?.bodies.hasNominated).toBe(count);
});

test.each([
  ['both sent', ['a', 'b']],
  ['only the part that counts with the other sent', ['b']],
])('a merged party counts once, and is not on the roster separately: %s', async (_what, senders) => {
  const found = await withWorld(async (world) => {
    const [a, b] = (await bodiesNamed(world, ['a', 'b', 'c'])) as [BodyId, BodyId];
    const round = await world.round('r26');
    const contest = await world.contest(round);
    const alder = await world.candidacy(contest, 'Alder Sample');
    await world.tx
      .insert(schema.rosterExceptions)
      .values({ id: 'x', roundId: round, bodyId: b, countsWithId: a, reason: 'One borough party' });
    for (const sender of [a, b].filter((id) => senders.includes(id))) await world.send(contest, sender, [alder]);
  }, standingsOf);
  expect(found?.candidacies[0]?.count).toBe(1);
  expect([...(found?.candidacies[0]?.byRegion ?? [])]).toEqual([['London', 1]]);
  expect(found?.bodies).toMatchObject({ all: 2, hasNominated: 1, notHeardFrom: 1 });
});

test('regions are in their own order, each with the number not heard from', async () => {
  const found = await withWorld(async (world) => {
    await world.body('ynys-mon', 'Ynys Môn', WALES, { nameCy: 'Ynys Môn' });
    const [a] = (await bodiesNamed(world, ['a', 'b'])) as [BodyId];
    await world.body('council', 'A council group', LONDON, { kind: 'labour_group' });
    await world.body('old', 'Town A', LONDON, { set: '2010', code: 'old' });
    const contest = await world.contest(await world.round('r26'));
    await world.send(contest, a, [await world.candidacy(contest, 'Alder Sample')]);
  }, standingsOf);
  expect(found?.regions).toEqual([
    { region: 'London', all: 2, hasNominated: 1, notHeardFrom: 1 },
    { region: 'Wales', all: 1, hasNominated: 0, notHeardFrom: 1 },
  ]);
});

test('candidates are sorted by surname, whatever their first name', async () => {
  const found = await withWorld(async (world) => {
    const contest = await world.contest(await world.round('r26'));
    for (const name of ['Zoe Ash', 'Ann Élan', 'Bob Dale', 'Ann Dale']) await world.candidacy(contest, name);
  }, standingsOf);
  expect(found?.candidacies.map(({ number, name }) => `${number} ${name}`)).toEqual([
    '1 Zoe Ash',
    '2 Ann Dale',
    '3 Bob Dale',
    '4 Ann Élan',
  ]);
});

test.each([
  [[], 'partial', null],
  [[2], 'whole', 2],
  [[14, 207], 'partial', 207],
] as const)('an archive with published totals %j is %s', async (totals, extent, published) => {
  const found = await withWorld(async (world) => {
    const [a, b] = (await bodiesNamed(world, ['a', 'b'])) as [BodyId, BodyId];
    const contest = await world.contest(await world.round('r26', 'archive'));
    const alder = await world.candidacy(contest, 'Alder Sample');
    for (const id of [a, b]) await world.send(contest, id, [alder], { provenance: 'reported' });
    for (const nominations of totals)
      await world.tx
        .insert(schema.publishedTotals)
        .values({ id: `t${nominations}`, candidacyId: alder, nominations, source: 'A gazette' });
  }, standingsOf);
  expect(found?.coverage).toEqual({ extent, known: 2, published, isPublishedShort: totals.length === 0 });
});

test('a draft is private', async () => {
  const build = async (world: World) => {
    await world.contest(await world.round('r26', 'live', { announcedAt: null }));
  };
  expect(await withWorld(build, standingsOf)).toBeNull();
});

test('needs as many selects for many bodies as for few', async () => {
  const asks = async (size: number) =>
    withWorld(
      async (world) => {
        const contest = await world.contest(await world.round('r26'));
        const alder = await world.candidacy(contest, 'Alder Sample', ACCEPTED);
        const names = Array.from({ length: size }, (_, index) => `b${index}`);
        for (const id of await bodiesNamed(world, names)) await world.send(contest, id, [alder]);
      },
      async (db) => {
        let selects = 0;
        const reads = new Proxy(db.reads, {
          get(target, key: keyof Reads) {
            if (key === 'select') selects += 1;
            return target[key];
          },
        });
        await standingsOf({ ...db, reads });
        return selects;
      },
    );
  const few = await asks(2);
  expect(few).toBeGreaterThan(5);
  expect(await asks(40)).toBe(few);
});
