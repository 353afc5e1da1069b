import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordMeeting } from '@/commands/nominations/meeting';
import { importRound } from '@/commands/rounds/import-round';
import { schema } from '@/db/schema';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { MIDWAY, SMALL_ROUND, type SmallWorld, smallWorld } from '@/testing/small-world';
import { countedContest } from './counted-contest';
import { datedContest } from './dated-contest';

let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld();
  const other = { ...SMALL_ROUND, slug: 'other', title: 'Other' };
  const placed = await importRound(world.as(OPERATOR, MIDWAY), other);
  expect(placed).toMatchObject({ ok: true });
});
afterAll(() => world.close());

const count = (round: string, now = MIDWAY) => countedContest(world.as(READER, now), { round, contest: 'section' });
const statusOfHexham = async (round: string) => (await count(round))?.statuses.get(world.hexham);

test('a contest is counted once for each version of its round', async () => {
  const [own, other] = [await count('nec-2026'), await count('other')];
  const dated = await datedContest(world.as(READER, MIDWAY), { round: 'other', contest: 'section' });
  expect(await count('nec-2026')).toBe(own);
  const officer = world.officer('secretary');
  const on = { 'heldOn-day': '18', 'heldOn-month': '11', 'heldOn-year': '2026' };
  const meeting = { ...on, kind: 'all_member', mode: 'hybrid', numberPresent: '41', isQuorate: 'yes' };
  const about = { contestId: world.contestId, bodyId: world.hexham };
  expect(await recordMeeting(world.as(officer, MIDWAY), { ...about, ...meeting })).toMatchObject({ ok: true });
  expect(await count('nec-2026')).not.toBe(own);
  expect(await statusOfHexham('nec-2026')).toBe('decided');
  expect(await count('other')).toBe(other);
  expect((await datedContest(world.as(READER, MIDWAY), { round: 'other', contest: 'section' }))?.dates).toBe(
    dated?.dates,
  );
});

test('what time alone changes is counted again', async () => {
  const before = new Date('2026-11-10T12:00:00Z');
  const standing = async (now: Date) =>
    (await count('other', now))?.candidacies.find(({ slug }) => slug === 'hawthorn-sample')?.standing.status;
  expect([await standing(MIDWAY), await standing(before), await standing(MIDWAY)]).toEqual([
    'withdrawn',
    'accepted',
    'withdrawn',
  ]);
  expect((await count('other', new Date('2027-01-01T12:00:00Z')))?.round.state).toBe('closed');
});

test('rows that a test writes are counted', async () => {
  const own = await count('nec-2026');
  const { candidates } = schema;
  await world.db.seed(async (tx) => {
    await tx.update(candidates).set({ name: 'Alder Other' }).where(eq(candidates.slug, 'alder-sample'));
    return { ok: true, value: null };
  });
  expect(await count('nec-2026')).not.toBe(own);
  expect((await count('nec-2026'))?.candidacies.map(({ name }) => name)).toContain('Alder Other');
});
