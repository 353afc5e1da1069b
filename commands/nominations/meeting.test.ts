import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { ctx, meeting, must, useActWorld, world } from '@/testing/act-world';
import { logEvents } from '@/testing/logged';
import { MIDWAY } from '@/testing/small-world';
import { recordMeeting } from './meeting';

useActWorld();

const later = new Date(MIDWAY.getTime() + 60_000);
const tomorrow = new Date(MIDWAY.getTime() + 86_400_000);
const held = { 'heldOn-day': '21', 'heldOn-month': '11', 'heldOn-year': '2026' };
const save = async (more: object, now: Date) => {
  const about = { contestId: world.contestId, bodyId: world.hexham, numberPresent: '' };
  must(await recordMeeting(ctx(now, world.officer('secretary')), { ...about, ...meeting, ...more }));
};
const saved = async () => (await world.db.reads.select().from(schema.meetings))[0];
const entries = async () => (await logEvents(world.db)).filter(({ event }) => event === 'meeting.recorded').length;

test('the same meeting again changes only the number present, which is private', async () => {
  await save({ numberPresent: '41' }, MIDWAY);
  await save({ numberPresent: '42' }, later);
  expect(await saved()).toMatchObject({ numberPresent: 42, recordedAt: MIDWAY });
  expect(await entries()).toBe(1);
});

test('a meeting that was announced is logged again once it was held, because only then the CLP has met', async () => {
  await save(held, MIDWAY);
  await save({ ...held, isQuorate: '' }, later);
  expect([await saved(), await entries()]).toMatchObject([{ recordedAt: MIDWAY }, 1]);
  await save(held, tomorrow);
  expect([await saved(), await entries()]).toMatchObject([{ recordedAt: tomorrow }, 2]);
});
