import { expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { RoundId } from '@/domain/ids';
import { findBodies } from './find-bodies';
import { home } from './home';
import { publicLog } from './public-log';
import { roundOverview } from './round-overview';
import { roundsList } from './rounds-list';
import { CLOSES, DURING, OPENS, readerAt, type World, withWorld } from './sample-world';

const LONDON = { nation: 'England', region: 'London' } as const;
const WALES = { nation: 'Wales', region: 'Wales' } as const;
const long = (year: number) => ({
  opensAt: new Date(`${year}-05-01T09:00:00Z`),
  closesAt: new Date(`${year}-06-17T11:00:00Z`),
});

async function someRounds(world: World) {
  await world.contest(await world.round('practice', 'practice'));
  const live = await world.contest(await world.round('r26'));
  await world.contest(await world.round('draft', 'live', { announcedAt: null }));
  await world.contest(await world.round('declared', 'live', { ...long(2025), announcedAt: OPENS, declaredAt: OPENS }));
  await world.contest(
    await world.round('r22', 'archive', { ...long(2022), announcedAt: new Date('2022-05-01T09:00:00Z') }),
  );
  return live;
}
const at = (now: Date) => (db: Database) => home(readerAt(db, now));

test('live rounds before practice, drafts nowhere, what is settled among the past', async () => {
  const found = await withWorld(async (world) => {
    const contest = await someRounds(world);
    const a = await world.body('a', 'Town A', LONDON);
    await world.body('b', 'Town B', LONDON);
    await world.send(contest, a, [await world.candidacy(contest, 'Alder Sample')]);
    await world.tx.insert(schema.deadlineMoves).values({
      id: 'm',
      roundId: 'declared' as RoundId,
      fromAt: OPENS,
      toAt: CLOSES,
      reason: 'General election',
      movedAt: OPENS,
    });
  }, at(DURING));
  expect(found.current.map(({ round }) => [round.slug, round.state])).toEqual([
    ['r26', 'open'],
    ['practice', 'open'],
  ]);
  expect(found.current[0]?.contests[0]).toMatchObject({
    candidates: 1,
    standings: { 'not-yet': 1 },
    bodies: { all: 2, hasNominated: 1, notHeardFrom: 1 },
    coverage: null,
  });
  expect(found.past.map(({ round, moves }) => [round.slug, moves.length])).toEqual([
    ['declared', 1],
    ['r22', 0],
  ]);
});

test('at the deadline the round is closed, and stays in sight until it is declared', async () => {
  const found = await withWorld(async (world) => void (await someRounds(world)), at(CLOSES));
  expect(found.current[0]?.round.state).toBe('closed');
});

test('the list of rounds has every public one once', async () => {
  const list = await withWorld(
    async (world) => void (await someRounds(world)),
    (db) => roundsList(readerAt(db, DURING)),
  );
  expect([list.current, list.past].map((part) => part.map(({ round }) => round.slug))).toEqual([
    ['practice', 'r26'],
    ['declared', 'r22'],
  ]);
});

test('a round names the bodies that it treats apart', async () => {
  const overview = await withWorld(
    async (world) => {
      await someRounds(world);
      const bodyId = await world.body('a', 'Town A', LONDON);
      await world.tx
        .insert(schema.rosterExceptions)
        .values({ id: 'x', roundId: 'r26' as RoundId, bodyId, reason: 'Special measures', source: 'A gazette' });
    },
    (db) => roundOverview(readerAt(db, DURING), 'r26'),
  );
  expect(overview?.exceptions).toMatchObject([{ body: { slug: 'a' }, countsWith: null, reason: 'Special measures' }]);
  expect(overview?.contests[0]?.bodies).toMatchObject({ all: 1, cannotNominate: 1, notHeardFrom: 0 });
});

test.each([
  ['mon', { kind: 'found', bodies: [{ slug: 'ynys-mon' }], isCut: false }],
  ['Anglesey', { kind: 'found', bodies: [{ slug: 'ynys-mon' }] }],
  ['xyzzy', { kind: 'none' }],
  [
    ' ',
    {
      kind: 'list',
      regions: [
        { region: 'London', bodies: [{ slug: 'a' }] },
        { region: 'Wales', bodies: [{ slug: 'ynys-mon' }] },
      ],
    },
  ],
])('looking for "%s"', async (typed, expected) => {
  const found = await withWorld(
    async (world) => {
      await world.body('ynys-mon', 'Ynys Môn', WALES, { aliases: ['Anglesey'] });
      await world.body('a', 'Town A', LONDON);
      await world.body('old', 'Monmouth', WALES, { set: '2010' });
    },
    (db) => findBodies(readerAt(db, DURING), typed),
  );
  expect(found).toMatchObject(expected);
});

test('an empty log has one page and no head', async () => {
  const pages = await withWorld(
    async () => {},
    async (db) => [await publicLog(readerAt(db, DURING), 1), await publicLog(readerAt(db, DURING), 2)],
  );
  expect(pages[0]).toMatchObject({ head: null, pages: 1, entries: [] });
  expect(pages[1]).toBeNull();
});
