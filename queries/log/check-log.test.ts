import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { copyOf, type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { checkLog, checkNewEntries, recheckLog } from './check-log';

const { log } = schema;
const now = new Date('2026-11-21T12:00:00.123Z');
const ENTRIES = 1005; // more entries than are read at once

async function withLog(check: (db: TemporaryDatabase) => Promise<void>) {
  const db = await copyOf('a long log', async (empty) => {
    await empty.seed(async (tx) => {
      for (let n = 0; n < ENTRIES; n += 1)
        await record(tx, now, null, { event: 'officer.appointed', data: { body: `ynys-môn-${n}`, office: 'chair' } });
      return ok(null);
    });
  });
  await check(db).finally(() => db.close());
}

const change = (db: TemporaryDatabase, seq: number, values: Partial<typeof log.$inferInsert>) =>
  db.seed(async (tx) => {
    await tx.update(log).set(values).where(eq(log.seq, seq));
    return ok(null);
  });

test('an unchanged log is valid, and so is an empty one', async () => {
  await withLog(async (db) => {
    expect(await checkLog({ db, actor: READER, now })).toMatchObject({ ok: true, head: { seq: ENTRIES } });
  });
  const empty = await temporaryDatabase();
  expect(await checkLog({ db: empty, actor: READER, now })).toMatchObject({ ok: true, head: { seq: 0 } });
  await empty.close();
});

test.each<[string, number, Partial<typeof log.$inferInsert>, string]>([
  ['other data', 3, { data: '{"body":"elsewhere","office":"chair"}' }, 'hash'],
  ['the same data in other characters', 1003, { data: '{"office":"chair","body":"ynys-môn-1002"}' }, 'hash'],
  ['no data', 3, { data: '' }, 'hash'],
  ['another event', 1001, { event: 'deadline.moved' }, 'hash'],
  ['another millisecond', 1, { at: new Date(now.getTime() + 1) }, 'hash'],
  ['another hash before it', 1001, { prevHash: '0'.repeat(64) }, 'prev'],
])('an entry with %s breaks the log there', async (_what, seq, values, why) => {
  await withLog(async (db) => {
    await change(db, seq, values);
    expect(await checkLog({ db, actor: READER, now })).toMatchObject({ ok: false, seq, why });
  });
});

test('a removed entry is noticed', async () => {
  await withLog(async (db) => {
    await db.seed(async (tx) => ok(await tx.delete(log).where(eq(log.seq, 500))));
    expect(await checkLog({ db, actor: READER, now })).toMatchObject({ ok: false, seq: 501, why: 'gap' });
  });
});

test('only what is new is checked again, until the whole log is', async () => {
  await withLog(async (db) => {
    const ctx = { db, actor: OPERATOR, now };
    expect(await checkNewEntries(ctx)).toMatchObject({ ok: true, head: { seq: ENTRIES } });
    await change(db, 3, { event: 'deadline.moved' });
    const data = { body: 'derby', office: 'chair' };
    await db.seed(async (tx) => ok(await record(tx, now, null, { event: 'officer.appointed', data })));
    expect(await checkNewEntries(ctx)).toMatchObject({ ok: true, head: { seq: ENTRIES + 1 } });
    await recheckLog(ctx);
    expect(await checkNewEntries(ctx)).toMatchObject({ ok: false, seq: 3, why: 'hash' });
    await change(db, 3, { event: 'officer.appointed' });
    expect(await checkNewEntries(ctx)).toMatchObject({ ok: true });
  });
});

test('after a backup was put back, the whole log is checked', async () => {
  await withLog(async (db) => {
    const ctx = { db, actor: OPERATOR, now };
    await checkNewEntries(ctx);
    await change(db, 3, { event: 'deadline.moved' });
    await db.seed(async (tx) => ok(await tx.delete(log).where(eq(log.seq, ENTRIES))));
    expect(await checkNewEntries(ctx)).toMatchObject({ ok: false, seq: 3 });
  });
});
