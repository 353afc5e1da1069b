import { expect, test } from 'vitest';
import { mergeBodies } from '@/commands/bodies/merging';
import { renameBody } from '@/commands/bodies/names';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { MeetingId, RoundId } from '@/domain/base/ids';
import { OPERATOR } from '@/domain/base/permissions';
import { CLOSES, DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { smallWorld } from '@/testing/small-world';
import { search } from '../search/search';
import { bodyBehind, bodyPage } from './body-page';

const WALES = { nation: 'Wales', region: 'Wales' } as const;
const read = (db: Database) => bodyPage(readerAt(db, DURING), 'ynys-mon');
const old = { opensAt: new Date('2020-06-01T09:00:00Z'), closesAt: new Date('2020-09-27T12:00:00Z') };

async function ynysMon(world: World) {
  const now = await world.body('ynys-mon', 'Ynys Môn', WALES);
  // It has the same code on both maps, as the CLPs of Scotland have, so it is the same seat.
  const before = await world.body('ynys-mon-2010', 'Ynys Môn', WALES, { set: '2010', code: 'code-ynys-mon' });
  return { now, before };
}

test('this round first, with every version; then reports on the older map', async () => {
  const page = await withWorld(async (world) => {
    const { now, before } = await ynysMon(world);
    const contest = await world.contest(await world.round('r26'));
    await world.contest('r26' as RoundId, 'treasurer', { position: 1 });
    await world.contest('r26' as RoundId, 'councillors', { position: 2, nominators: [{ kinds: ['labour_group'] }] });
    const [alder, beech] = [
      await world.candidacy(contest, 'Alder Sample', [], before),
      await world.candidacy(contest, 'Beech Sample', [], now),
    ];
    await world.send(contest, now, [alder], { supersededAt: DURING });
    await world.send(contest, now, [beech, alder], { version: 2 });
    const past = await world.contest(
      await world.round('r20', 'archive', { ...old, announcedAt: OPENS, bodySet: '2010' }),
    );
    const cedar = await world.candidacy(past, 'Cedar Sample');
    await world.send(past, before, [cedar], { provenance: 'reported', source: 'https://example.org/2020' });
    await world.contest(await world.round('r18', 'archive', { ...old, announcedAt: OPENS, bodySet: '2010' }));
  }, read);
  expect(page?.rounds.map(({ round, isCurrent, as }) => [round.slug, isCurrent, as.slug])).toEqual([
    ['r26', true, 'ynys-mon'],
    ['r18', false, 'ynys-mon-2010'],
    ['r20', false, 'ynys-mon-2010'],
  ]);
  const [current, unknown, reported] = page?.rounds ?? [];
  expect(current?.contests.map(({ contest, status }) => [contest.slug, status])).toEqual([
    ['clp-section', 'sent'],
    ['treasurer', 'not-heard-from'],
  ]);
  expect(current?.contests[0]?.live?.names.map(({ number, name, home }) => [number, name, home?.slug])).toEqual([
    [1, 'Alder Sample', 'ynys-mon-2010'],
    [2, 'Beech Sample', 'ynys-mon'],
  ]);
  expect(current?.contests[0]?.earlier.map(({ version }) => version)).toEqual([1]);
  expect(unknown?.contests[0]).toMatchObject({ status: 'not-heard-from', live: null });
  expect(reported?.contests[0]?.live).toMatchObject({ provenance: 'reported', sources: ['https://example.org/2020'] });
});

test.each([
  ['2026-12-01', DURING, 'decided'],
  ['2026-12-10', DURING, 'meeting-announced'],
] as const)('a meeting on %s, recorded on the 8th: %s', async (heldOn, recordedAt, status) => {
  const page = await withWorld(async (world) => {
    const { now } = await ynysMon(world);
    const contestId = await world.contest(await world.round('r26'));
    await world.tx.insert(schema.meetings).values({
      id: 'm' as MeetingId,
      contestId,
      bodyId: now,
      heldOn,
      kind: 'all_member',
      mode: 'hybrid',
      numberPresent: 7,
      recordedAt,
    });
  }, read);
  expect(page?.rounds[0]?.contests[0]).toMatchObject({ status, meeting: { heldOn, mode: 'hybrid' } });
  // The number present would reveal who was there.
  expect(JSON.stringify(page)).not.toContain('numberPresent');
});

test('one that is counted with another says so', async () => {
  const page = await withWorld(async (world) => {
    const { now } = await ynysMon(world);
    const bodyId = await world.body('bangor', 'Bangor', WALES);
    const roundId = await world.round('r26', 'live', { closesAt: CLOSES });
    await world.contest(roundId);
    await world.tx
      .insert(schema.rosterExceptions)
      .values({ id: 'x', roundId, bodyId: now, countsWithId: bodyId, reason: 'One party' });
  }, read);
  expect(page?.rounds[0]).toMatchObject({ exception: { countsWith: { slug: 'bangor' }, reason: 'One party' } });
  expect(page?.rounds[0]?.contests[0]?.status).toBe('counted-with');
});

test('nobody by that name', async () => {
  expect(await withWorld(async () => {}, read)).toBeNull();
});

const NORTH_WEST = { nation: 'England', region: 'North West' } as const;
const SCOTLAND = { nation: 'Scotland', region: 'Scotland' } as const;
const archive = { ...old, announcedAt: OPENS, bodySet: '2010' } as const;

/**
 * In 2024 Tatton got parts of three earlier CLPs. Each map has a round; in the older one, two of the three CLPs
 * nominated.
 */
async function tatton(world: World) {
  const at = (code: string) => ({ set: '2010', code }) as const;
  const now = await world.body('tatton', 'Tatton', NORTH_WEST, { code: 'E14001539' });
  await world.body('warrington-south', 'Warrington South', NORTH_WEST, { code: 'E14001565' });
  const tattonOf2010 = await world.body('tatton-2010', 'Tatton', NORTH_WEST, at('E14000987'));
  const warrington = await world.body('warrington-south-2010', 'Warrington South', NORTH_WEST, at('E14001018'));
  await world.body('weaver-vale-2010', 'Weaver Vale', NORTH_WEST, at('E14001024'));
  await world.body('aldershot-2010', 'Aldershot', NORTH_WEST, at('E14000530'));
  const live = await world.contest(await world.round('r26'));
  await world.send(live, now, [await world.candidacy(live, 'Alder Sample')]);
  const past = await world.contest(await world.round('r20', 'archive', archive));
  const cedar = await world.candidacy(past, 'Cedar Sample');
  for (const body of [tattonOf2010, warrington])
    await world.send(past, body, [cedar], { provenance: 'reported', source: 'https://example.org/2020' });
}

const otherMapOf = async (slug: string) => {
  const page = await withWorld(tatton, (db) => bodyPage(readerAt(db, DURING), slug));
  return page?.otherMap.map(({ body, share, rounds }) => [
    body.slug,
    Math.round(share * 100),
    rounds.map(({ round, contests }) => [round.slug, contests[0]?.live?.names.map(({ name }) => name) ?? null]),
  ]);
};

test('a CLP of 2024 made of three: the share of each, and the nominations of each', async () => {
  expect(await otherMapOf('tatton')).toEqual([
    ['tatton-2010', 95, [['r20', ['Cedar Sample']]]],
    ['warrington-south-2010', 11, [['r20', ['Cedar Sample']]]],
    ['weaver-vale-2010', 1, [['r20', null]]],
  ]);
});

test('a CLP of 2010 shows the CLPs where its population is now, and their nominations', async () => {
  expect(await otherMapOf('warrington-south-2010')).toEqual([
    ['warrington-south', 89, [['r26', null]]],
    ['tatton', 11, [['r26', ['Alder Sample']]]],
  ]);
});

test('its own rounds are those of its own map', async () => {
  const page = await withWorld(tatton, (db) => bodyPage(readerAt(db, DURING), 'tatton'));
  expect(page?.rounds.map(({ round }) => round.slug)).toEqual(['r26']);
});

test('a Scottish CLP is the same on both maps: its history is its own, and it has no other origin', async () => {
  const page = await withWorld(
    async (world) => {
      const code = 'S16000080';
      await world.body('almond-valley', 'Almond Valley', SCOTLAND, { code });
      const before = await world.body('almond-valley-2010', 'Almond Valley', SCOTLAND, { code, set: '2010' });
      await world.contest(await world.round('r26'));
      const past = await world.contest(await world.round('r20', 'archive', archive));
      await world.send(past, before, [await world.candidacy(past, 'Cedar Sample')], { provenance: 'reported' });
    },
    (db) => bodyPage(readerAt(db, DURING), 'almond-valley'),
  );
  expect(page?.otherMap).toEqual([]);
  expect(page?.near).toBeNull();
  expect(
    page?.rounds.map(({ round, as, contests }) => [round.slug, as.slug, contests[0]?.live?.names.length ?? 0]),
  ).toEqual([
    ['r26', 'almond-valley', 0],
    ['r20', 'almond-valley-2010', 1],
  ]);
});

test('its neighbours have the statuses that the current contest counts', async () => {
  const build = async (world: World) => {
    await world.body('york-central', 'York Central', NORTH_WEST, { code: 'E14001604' });
    const outer = await world.body('york-outer', 'York Outer', NORTH_WEST, { code: 'E14001605' });
    const contest = await world.contest(await world.round('r26'));
    await world.send(contest, outer, [await world.candidacy(contest, 'Alder Sample')]);
  };
  const page = await withWorld(build, (db) => bodyPage(readerAt(db, DURING), 'york-central'));
  const near = page?.near?.neighbours.map(({ id, slug }) => [slug, page.near?.statuses?.get(id)]);
  expect(near).toEqual([['york-outer', 'sent']]);
});

test('a merged CLP shows the nominations of the CLPs that became part of it, also under the address of a new name', async () => {
  const world = await smallWorld();
  const { db } = world;
  const now = new Date('2026-11-20T12:00:00Z');
  const ctx = (at = now) => ({ db, actor: OPERATOR, now: at });
  const act = { change: '', reason: 'The NEC decided it.', 'on-day': '', 'on-month': '', 'on-year': '' };
  await mergeBodies(ctx(), { ...act, body: 'hexham', others: 'gower', name: 'North Country', nameCy: '' });
  const later = new Date(now.getTime() + 60_000);
  await renameBody(ctx(later), { ...act, body: 'north-country', name: 'Borderland', nameCy: '' });
  const page = await bodyBehind(readerAt(db, later), 'borderland');
  expect(page?.body).toMatchObject({ slug: 'north-country', name: 'Borderland' });
  expect(page?.past.map(({ kind }) => kind)).toEqual(['renamed', 'merged']);
  expect(page?.line.map(({ body, rounds }) => [body.slug, rounds.map(({ round }) => round.slug)])).toEqual([
    ['hexham', ['nec-2026']],
    ['gower', ['nec-2026']],
  ]);
  const old = await bodyPage(readerAt(db, now), 'hexham');
  expect([old?.takesOfficers, old?.past[0]?.kind, old?.body.endsOn]).toEqual([false, 'merged', '2026-11-20']);
  expect((await search(readerAt(db, now), 'North Country')).bodies.found.map(({ slug }) => slug)).toEqual([
    'north-country',
  ]);
  expect(await bodyBehind(readerAt(db, now), 'nowhere')).toBeNull();
  await db.close();
});
