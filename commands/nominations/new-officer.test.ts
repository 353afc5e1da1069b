import { asc, eq, like } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { ok } from '@/domain/base/result';
import { officerTasks } from '@/queries/people/attention';
import { ctx, meeting, useActWorld, world } from '@/testing/act-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { recordMeeting } from './meeting';
import { markChecked } from './new-officer';
import { ruleInvalid } from './rule-invalid';
import { submitNominations } from './submission';

const { admins, log, officers, outbox, submissionChecks } = schema;

useActWorld();

const HOUR = 60 * 60 * 1000;
const lastDay = new Date(CLOSES_AT.getTime() - HOUR);

/** Makes the chair of Hexham an officer since `startsAt`, and the admin somebody who runs rounds. */
const begin = (startsAt: Date, origin: 'registered' | 'added') =>
  world.db.seed(async (tx) => {
    await tx.update(officers).set({ startsAt, origin }).where(eq(officers.id, 'chair'));
    await tx
      .insert(admins)
      .values({ userId: 'admin' as UserId, role: 'returning_officer', grantedAt: MIDWAY })
      .onConflictDoNothing();
    return ok(null);
  });

let attempts = 0;
async function send(now: Date, version = 0): Promise<string> {
  const about = { contestId: world.contestId, bodyId: world.hexham };
  const by = world.as(world.officer('chair'), now);
  await recordMeeting(by, { ...about, ...meeting, numberPresent: '' });
  attempts += 1;
  const names = [world.name(version === 0 ? 'alder' : 'birch')];
  const form = { ...about, choice: 'names' as const, names, basedOnVersion: version, attempt: `new-${attempts}` };
  const sent = await submitNominations(by, form);
  if (!sent.ok) throw new Error(sent.error.code);
  return sent.value.code;
}

const told = async () =>
  (
    await world.db.reads
      .select()
      .from(outbox)
      .where(like(outbox.occasion, 'new-officer:%'))
      .orderBy(asc(outbox.toAddress))
  ).map(({ toAddress, text }) => [toAddress, text.split('\n').find((line) => line.startsWith('http'))]);

test('what an officer approved in the last 48 hours sends is put before the returning officer and the other officer', async () => {
  await begin(new Date(CLOSES_AT.getTime() - 48 * HOUR), 'registered');
  const entries = await world.db.reads.$count(log);
  const code = await send(lastDay);
  const site = 'http://localhost:3000';
  expect(await told()).toEqual([
    ['admin@example.org', `${site}/admin/submissions/${code}`],
    ['secretary@example.org', `${site}/receipts/${code}`],
  ]);
  // The meeting and the nominations, and nothing about the officer.
  const after = await world.db.reads.select({ data: log.data }).from(log).orderBy(asc(log.seq));
  expect(after).toHaveLength(entries + 2);
  expect(JSON.stringify(after.slice(entries))).not.toMatch(/since|new-officer|registered/);
  expect(await officerTasks(ctx(lastDay))).toEqual([
    { code: 'sent-by-new', n: 1, only: code, since: new Date(CLOSES_AT.getTime() - 48 * HOUR) },
  ]);
  await markChecked(ctx(lastDay), { code });
  expect(await officerTasks(ctx(lastDay))).toEqual([]);
});

test('an officer approved a day before an early sending is new as well', async () => {
  await begin(new Date(MIDWAY.getTime() - 24 * HOUR), 'registered');
  await send(MIDWAY);
  expect(await told()).toHaveLength(2);
});

test('an officer whom an admin added, and one approved earlier, are not new', async () => {
  await begin(new Date(CLOSES_AT.getTime() - 2 * HOUR), 'added');
  await send(lastDay);
  await begin(new Date(CLOSES_AT.getTime() - 72 * HOUR), 'registered');
  await send(lastDay, 1);
  expect([await told(), await officerTasks(ctx(lastDay))]).toEqual([[], []]);
});

test('a version that was ruled invalid or replaced is no task', async () => {
  await begin(new Date(CLOSES_AT.getTime() - HOUR), 'registered');
  const code = await send(lastDay);
  await ruleInvalid(ctx(lastDay), { code, reason: 'The CLP says otherwise.' });
  expect(await officerTasks(ctx(lastDay))).toEqual([]);
  await send(lastDay, 1);
  expect(await officerTasks(ctx(lastDay))).toMatchObject([{ code: 'sent-by-new', n: 1 }]);
  expect(await world.db.reads.$count(submissionChecks)).toBe(2);
});
