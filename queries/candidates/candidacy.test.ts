import { expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { CLOSES, DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { candidacyPage } from './candidacy';

const LONDON = { nation: 'England', region: 'London' } as const;
const WALES = { nation: 'Wales', region: 'Wales' } as const;
const asked = { round: 'r26', contest: 'clp-section', candidate: 'alder-sample' };
const day = (n: number) => new Date(Date.UTC(2026, 9, n, 19));
const read = (db: Database) => candidacyPage(readerAt(db, DURING), asked);

async function fiveBodies(world: World) {
  const ids: BodyId[] = [];
  for (const name of ['a', 'b', 'c', 'd']) ids.push(await world.body(name, `Town ${name.toUpperCase()}`, LONDON));
  ids.push(await world.body('e', 'Aber', WALES));
  return ids as [BodyId, BodyId, BodyId, BodyId, BodyId];
}

test('who nominated, when, and when it was enough', async () => {
  const page = await withWorld(async (world) => {
    const [a, b, c, d, e] = await fiveBodies(world);
    const contest = await world.contest(await world.round('r26'));
    const alder = await world.candidacy(contest, 'Alder Sample', [{ at: day(2), kind: 'accepted' }], a);
    // A nomination keeps its date in a new version with the same name. If a version in between did not have the name,
    // the date is new.
    await world.send(contest, a, [alder], { at: day(3), supersededAt: day(9) });
    await world.send(contest, a, [alder], { version: 2, at: day(9) });
    await world.send(contest, b, [alder], { at: day(4), supersededAt: day(5) });
    await world.send(contest, b, [], { version: 2, at: day(5), supersededAt: day(8) });
    await world.send(contest, b, [alder], { version: 3, at: day(8) });
    await world.send(contest, c, [alder], { at: day(6), provenance: 'admin' });
    await world.send(contest, d, [alder], { at: day(10) });
    await world.send(contest, e, [alder], { at: day(7) });
  }, read);
  expect(page?.nominators.map(({ region, bodies }) => [region, bodies.map(({ body, at }) => [body.id, at])])).toEqual([
    [
      'London',
      [
        ['a', day(3)],
        ['b', day(8)],
        ['c', day(6)],
        ['d', day(10)],
      ],
    ],
    ['Wales', [['e', day(7)]]],
  ]);
  expect(page?.byProvenance).toEqual({ officer: 4, admin: 1, reported: 0 });
  expect(page?.enough).toEqual({ at: day(10), count: 5 });
  expect(page?.timeline.map(({ kind, at }) => [kind, at])).toEqual([
    ['accepted', day(2)],
    ['first-nomination', day(3)],
    ['enough', day(10)],
    ['closes', CLOSES],
  ]);
});

test('a past round: reports have their source and no date', async () => {
  const page = await withWorld(async (world) => {
    const [a] = await fiveBodies(world);
    const contest = await world.contest(await world.round('r26', 'archive'));
    const alder = await world.candidacy(contest, 'Alder Sample', [{ at: OPENS, kind: 'accepted' }]);
    await world.send(contest, a, [alder], { provenance: 'reported', source: 'https://example.org/list' });
    await world.tx
      .insert(schema.results)
      .values({ candidacyId: alder, votes: 16_161, isElected: true, source: 'A gazette' });
    await world.contest(await world.round('r24', 'archive', { closesAt: new Date('2026-11-01T12:00:00Z') }));
    await world.candidacy(await world.contest(await world.round('r20', 'archive')), 'Alder Sample');
    await world.candidacy(
      await world.contest(await world.round('secret', 'live', { announcedAt: null })),
      'Alder Sample',
    );
  }, read);
  expect(page?.nominators[0]?.bodies).toEqual([
    expect.objectContaining({
      at: null,
      source: 'https://example.org/list',
      provenance: 'reported',
      counts: true,
      code: null,
    }),
  ]);
  expect(page).toMatchObject({ enough: null, row: { count: 1, result: { votes: 16_161, isElected: true } } });
  expect(page?.timeline[0]).toMatchObject({ kind: 'accepted', at: null });
  expect(page?.others.map(({ round }) => round.slug)).toEqual(['r20']);
});

test.each([
  ['postponed', { postponedAt: day(20), postponeReason: 'An election' }, DURING],
  ['postponed', { postponedAt: day(20), postponeReason: 'An election' }, CLOSES],
  ['cancelled', { cancelledAt: day(20), cancelReason: 'An election' }, DURING],
] as const)('a %s round has no deadline in the timeline', async (kind, values, now) => {
  const build = async (world: World) => {
    const contest = await world.contest(await world.round('r26', 'live', values));
    await world.candidacy(contest, 'Alder Sample', [{ at: day(2), kind: 'accepted' }]);
  };
  const page = await withWorld(build, (db) => candidacyPage(readerAt(db, now), asked));
  expect(page?.timeline.map((entry) => [entry.kind, entry.at])).toEqual([
    ['accepted', day(2)],
    [kind, day(20)],
  ]);
});

test('the latest statement in each language', async () => {
  const page = await withWorld(async (world) => {
    const alder = await world.candidacy(await world.contest(await world.round('r26')), 'Alder Sample');
    const row = { candidacyId: alder, publishedAt: DURING, isSummary: false };
    await world.tx.insert(schema.statements).values([
      { ...row, id: '1', language: 'en', version: 1, text: 'First' },
      { ...row, id: '2', language: 'en', version: 2, text: 'Second' },
      { ...row, id: '3', language: 'cy', version: 1, text: 'Cyntaf', isSummary: true, source: 'A letter' },
    ]);
  }, read);
  expect(
    page?.statements.map(({ language, version, text, isSummary }) => [language, version, text, isSummary]),
  ).toEqual([
    ['en', 2, 'Second', false],
    ['cy', 1, 'Cyntaf', true],
  ]);
});

test('an address of nobody', async () => {
  const build = async (world: World) => {
    await world.contest(await world.round('r26'));
  };
  expect(await withWorld(build, read)).toBeNull();
});
