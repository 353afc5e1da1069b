import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { OPERATOR, READER, SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { checkReplay } from '@/queries/log/check-replay';
import { logEvents } from '@/testing/logged';
import { SMALL_ROUND } from '@/testing/small-world';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { importRound } from '../rounds/import-round';
import { prepareInstallation } from './prepare-installation';

const { bodies } = schema;
const now = new Date('2026-11-21T12:00:00Z');

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await temporaryDatabase();
});
afterEach(() => db.close());

test('seeds every CLP once, and does not change corrected ones', async () => {
  const context = { db, actor: SYSTEM, now };
  const seeded = await Promise.all([prepareInstallation(context), prepareInstallation(context)]);
  expect(Math.min(...seeded)).toBeGreaterThan(1200);
  expect(await db.reads.$count(bodies)).toBe(seeded[0]);
  const [first] = await db.reads.select().from(bodies).where(eq(bodies.set, '2024')).limit(1);
  const id = first?.id ?? ('' as BodyId);
  expect(id).toBe(`2024-${first?.code}`);
  await db.seed(async (tx) => {
    await tx.update(bodies).set({ name: 'Corrected' }).where(eq(bodies.id, id));
    return ok(null);
  });
  expect(await prepareInstallation(context)).toBe(0);
  const [after] = await db.reads.select({ name: bodies.name }).from(bodies).where(eq(bodies.id, id));
  expect(after).toEqual({ name: 'Corrected' });
});

test('carries over the CLPs and every public round of an old log, and candidates of several rounds', async () => {
  const context = { db, actor: OPERATOR, now };
  await prepareInstallation(context);
  for (const slug of ['first', 'second'])
    expect(await importRound(context, { ...SMALL_ROUND, slug })).toMatchObject({ ok: true });
  await db.seed(async (tx) => {
    await tx.delete(schema.log);
    await tx.delete(schema.logTexts);
    return ok(null);
  });
  expect((await checkReplay(context)).faults).not.toEqual([]);
  await prepareInstallation(context);
  const replayed = await checkReplay(context);
  expect(replayed.faults).toEqual([]);
  expect((await logEvents(db)).map(({ event }) => event)).toEqual([
    'bodies.added',
    'round.carried-over',
    'round.carried-over',
  ]);
});

test('is only for the server and the operator', async () => {
  await expect(prepareInstallation({ db, actor: READER, now })).rejects.toThrow('installation.prepare');
});
