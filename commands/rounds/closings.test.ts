import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/db/database';
import { schema } from '@/db/schema';
import { READER, SYSTEM } from '@/domain/base/permissions';
import { isOpenAt } from '@/domain/rounds/rounds';
import { attention } from '@/queries/rounds/attention';
import { admin, ctx, useActWorld, world } from '@/testing/act-world';
import { logEvents } from '@/testing/logged';
import { CLOSES_AT } from '@/testing/small-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { logClosings } from './closings';
import { moveDeadline } from './deadline';

useActWorld();

const AFTER = new Date(CLOSES_AT.getTime() + 1000);
const BEFORE = new Date(CLOSES_AT.getTime() - 120_000);
let other: Awaited<ReturnType<typeof openDatabase>>;
beforeEach(async () => {
  other = await openDatabase((world.db as TemporaryDatabase).url);
});
afterEach(() => other.close());
const round = async () => (await world.db.reads.select().from(schema.rounds))[0];

test('the log says once for each deadline that nominations closed', async () => {
  expect(await logClosings(ctx(BEFORE, SYSTEM))).toEqual([]);
  expect(await logClosings(ctx(AFTER, SYSTEM))).toEqual(['nec-2026']);
  expect(await logClosings(ctx(AFTER, SYSTEM))).toEqual([]);
  const data = { round: 'nec-2026', closesAt: CLOSES_AT.toISOString() };
  expect((await logEvents(world.db)).at(-1)).toEqual({ event: 'nominations.closed', data });
  const to = new Date(CLOSES_AT.getTime() + 3_600_000);
  expect((await moveDeadline(ctx(AFTER), { round: 'nec-2026', to, reason: 'An outage.' })).ok).toBe(true);
  expect(await logClosings(ctx(AFTER, SYSTEM))).toEqual([]);
  expect(await logClosings(ctx(to, SYSTEM))).toEqual(['nec-2026']);
});

test('a clock set back over the deadline does not open the round again, in this process or in another one', async () => {
  await logClosings(ctx(AFTER, SYSTEM));
  for (const db of [world.db, other]) {
    const now = db.notBefore(BEFORE);
    expect(now).toEqual(AFTER);
    expect(isOpenAt((await round()) as NonNullable<Awaited<ReturnType<typeof round>>>, now)).toBe(false);
  }
  const readAt = { db: other, actor: READER, now: other.notBefore(BEFORE) };
  expect(readAt.now).toEqual(AFTER);
});

test('an admin is told how far the clock is behind the log, once it is a minute', async () => {
  await logClosings(ctx(AFTER, SYSTEM));
  const codes = async (clock: Date) => {
    const { items } = await attention({ db: other, actor: admin, now: other.notBefore(clock), clock });
    return items.filter(({ code }) => code === 'clock-behind');
  };
  expect(await codes(BEFORE)).toEqual([{ code: 'clock-behind', minutes: 2 }]);
  expect(await codes(new Date(AFTER.getTime() - 59_000))).toEqual([]);
  expect(await codes(AFTER)).toEqual([]);
});
