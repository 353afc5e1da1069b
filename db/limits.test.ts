import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIMITS, type Use } from '@/domain/base/limits';
import { ok, refuse } from '@/domain/base/result';
import { sha256 } from '@/lib/tokens';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { openDatabase } from './database';
import { countUses, forgetOldUses } from './limits';
import { schema } from './schema';

const NOON = new Date('2026-11-21T12:00:00Z');
const at = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await temporaryDatabase();
});
afterEach(() => db.close());

const use = (now: Date, uses: readonly Use[], on = db) => on.transact((tx) => countUses(tx, now, uses));
const rows = () => db.reads.select().from(schema.limits).orderBy(schema.limits.key);
const mailbox = (of: string): Use => ({ limit: 'link-mailbox', of });
const REACHED = refuse({ code: 'limit-reached', limit: 'link-mailbox', until: at(60) });

test('a limit counts from the first use, for each of those whom it counts', async () => {
  for (let n = 0; n < LIMITS['link-mailbox'].most; n += 1) expect(await use(at(n), [mailbox('a')])).toEqual(ok(null));
  expect(await use(at(10), [mailbox('a')])).toEqual(REACHED);
  expect(await use(at(10), [mailbox('b')])).toEqual(ok(null));
  expect(await use(at(59), [mailbox('a')])).toEqual(REACHED);
  expect(await use(at(60), [mailbox('a')])).toEqual(ok(null));
});

test('refused uses add no row and count for nothing, nor do the limits beside the one that is reached', async () => {
  const both = [{ limit: 'link-network', of: 'n' } as const, mailbox('a')];
  for (let n = 0; n < 500; n += 1) await use(at(1), both);
  expect(await rows()).toMatchObject([
    { key: `link-mailbox:${sha256('a')}`, uses: LIMITS['link-mailbox'].most },
    { key: `link-network:${sha256('n')}`, uses: LIMITS['link-mailbox'].most },
  ]);
});

test('every process counts the same', async () => {
  const other = { ...(await openDatabase(db.url)), url: db.url };
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, n) => use(at(1), [mailbox('a')], n % 2 === 0 ? db : other)),
  );
  await other.close();
  expect(all.filter((done) => done.ok)).toHaveLength(LIMITS['link-mailbox'].most);
});

test('what is not known is not counted, but everybody is', async () => {
  await use(NOON, [
    { limit: 'link-network', of: null },
    { limit: 'link-everybody', of: null },
  ]);
  expect(await rows()).toMatchObject([{ key: 'link-everybody', uses: 1 }]);
});

test('counts that are over are deleted', async () => {
  await use(NOON, [mailbox('a')]);
  await use(at(30), [mailbox('b')]);
  const forget = (now: Date) => db.transact(async (tx) => ok(await forgetOldUses(tx, now)));
  await forget(at(59));
  expect(await rows()).toHaveLength(2);
  await forget(at(60));
  expect(await rows()).toMatchObject([{ key: `link-mailbox:${sha256('b')}` }]);
});
