import { expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { RoundId } from '@/domain/base/ids';
import { CLOSES, DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { bodiesByRegion } from '../bodies/find-bodies';
import { publicLog } from '../log/public-log';
import { home, roundsList } from './home';
import { roundOverview } from './round-overview';

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

test('live rounds before practice, no drafts, and settled rounds among the past ones', async () => {
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

test('at the deadline the round is closed, and is shown until it is declared', async () => {
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

test('a round names its exceptions', async () => {
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

test('every body of the current map, by region', async () => {
  const regions = await withWorld(
    async (world) => {
      await world.body('ynys-mon', 'Ynys Môn', WALES);
      await world.body('a', 'Town A', LONDON);
      await world.body('old', 'Monmouth', WALES, { set: '2010' });
    },
    (db) => bodiesByRegion(readerAt(db, DURING)),
  );
  expect(regions.map(({ region, bodies }) => [region, bodies.map(({ slug }) => slug)])).toEqual([
    ['London', ['a']],
    ['Wales', ['ynys-mon']],
  ]);
});

const entry = { event: 'deadline.moved', data: { round: 'r26', from: '', to: '', reason: 'Later' } } as const;

test.each([
  [0, 'newest', null, [], null, null],
  [0, 1, undefined, undefined, undefined, undefined],
  [3, 'newest', 3, [3, 1], null, null],
  [3, 1, 3, [3, 1], null, null],
  [51, 'newest', 51, [51, 2], 1, null],
  [51, 1, 51, [50, 1], null, 2],
  [51, 2, 51, [51, 51], 1, null],
  [51, 3, undefined, undefined, undefined, undefined],
  [51, 1.5, undefined, undefined, undefined, undefined],
] as const)('a log of %i, page %s', async (size, page, head, range, older, newer) => {
  const found = await withWorld(
    async ({ tx }) => {
      for (let index = 0; index < size; index += 1) await record(tx, DURING, null, entry);
    },
    (db) => publicLog(readerAt(db, DURING), page),
  );
  expect(found?.head === null ? null : found?.head.seq).toEqual(head);
  expect(
    found?.entries.flatMap(({ seq }, place, all) => (place === 0 || place === all.length - 1 ? [seq] : [])),
  ).toEqual(range && (range[0] === range[1] ? range.slice(0, 1) : range));
  expect([found?.older, found?.newer]).toEqual([older, newer]);
});
