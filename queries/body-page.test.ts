import { expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { MeetingId, RoundId } from '@/domain/ids';
import { bodyPage } from './body-page';
import { CLOSES, DURING, OPENS, readerAt, type World, withWorld } from './sample-world';

const WALES = { nation: 'Wales', region: 'Wales' } as const;
const read = (db: Database) => bodyPage(readerAt(db, DURING), 'ynys-mon');
const old = { opensAt: new Date('2020-06-01T09:00:00Z'), closesAt: new Date('2020-09-27T12:00:00Z') };

async function ynysMon(world: World) {
  const now = await world.body('ynys-mon', 'Ynys Môn', WALES);
  const before = await world.body('ynys-mon-2010', 'Ynys Môn', WALES, { set: '2010' });
  return { now, before };
}

test('this round first, with every version that was sent; then what others reported of its namesake', async () => {
  const page = await withWorld(async (world) => {
    const { now, before } = await ynysMon(world);
    const contest = await world.contest(await world.round('r26'));
    await world.contest('r26' as RoundId, 'treasurer', { position: 1 });
    await world.contest('r26' as RoundId, 'councillors', { position: 2, bodyKinds: ['labour_group'] });
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
  // How many were in the room would tell who.
  expect(JSON.stringify(page)).not.toContain('numberPresent');
});

test('one that counts with another says so', async () => {
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
