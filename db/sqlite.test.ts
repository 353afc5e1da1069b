import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UserId } from '@/domain/base/ids';
import { ok, refuse } from '@/domain/base/result';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import type { Tx } from './client';
import { openDatabase } from './database';
import { schema } from './schema';

const { rounds, sessions, users } = schema;
const at = new Date('2026-11-21T12:00:00Z');

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await temporaryDatabase();
});
afterEach(() => db.close());

const add = (tx: Tx, id: string) =>
  tx.insert(users).values({ id: id as UserId, email: `${id}@example.org`, createdAt: at });
const count = () => db.reads.$count(users);

describe('transact', () => {
  test('keeps everything that an accepted transaction wrote', async () => {
    const done = await db.transact(async (tx) => {
      await add(tx, 'a');
      await add(tx, 'b');
      return ok('both');
    });
    expect(done).toEqual(ok('both'));
    expect(await count()).toBe(2);
  });

  test('rolls back when refused', async () => {
    const done = await db.transact(async (tx) => {
      await add(tx, 'a');
      return refuse({ code: 'no' });
    });
    expect(done).toEqual({ ok: false, error: { code: 'no' } });
    expect(await count()).toBe(0);
  });

  test('rolls back when the work throws, and continues with the next', async () => {
    const broken = db.transact(async (tx) => {
      await add(tx, 'a');
      throw new Error('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
    await db.transact(async (tx) => ok(await add(tx, 'b')));
    expect(await count()).toBe(1);
  });

  test.each([
    ['a timer', () => pause(1)],
    ['the next turn of the loop', () => new Promise((done) => setImmediate(done))],
  ])('rolls back work that awaited %s', async (_what, elsewhere) => {
    const stray = db.transact(async (tx) => {
      await add(tx, 'a');
      await elsewhere();
      await add(tx, 'b');
      return ok(null);
    });
    await expect(stray).rejects.toThrow('may only wait for the database');
    expect(await count()).toBe(0);
  });

  test('many awaits of the database are allowed', async () => {
    await db.transact(async (tx) => {
      for (let n = 0; n < 500; n += 1) await add(tx, `u${n}`);
      return ok(null);
    });
    expect(await count()).toBe(500);
  });

  test('two at once run one after the other: the second sees what the first wrote', async () => {
    const addIfFirst = () =>
      db.transact(async (tx) => {
        const before = await tx.$count(users);
        if (before > 0) return refuse({ code: 'second' });
        await add(tx, 'only');
        return ok(null);
      });
    const results = await Promise.all([addIfFirst(), addIfFirst(), addIfFirst()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await count()).toBe(1);
  });

  test('a second process waits its turn, while the event loop continues', async () => {
    const other = await openDatabase(db.url);
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    const all = Array.from({ length: 40 }, (_, n) =>
      (n % 2 ? db : other).transact(async (tx) => ok(await add(tx, `u${n}`))),
    );
    await Promise.all(all);
    clearInterval(ticking);
    expect(await count()).toBe(40);
    expect(turns).toBeGreaterThan(0);
    await other.close();
  });
});

test('readers cannot write', async () => {
  const sneaky = db.reads as unknown as Tx;
  await expect(async () => await add(sneaky, 'a')).rejects.toThrow(/readonly/);
});

test('readers see only what was committed', async () => {
  await db.transact(async (tx) => {
    await add(tx, 'a');
    expect(await count()).toBe(0);
    return ok(null);
  });
  expect(await count()).toBe(1);
});

test('foreign keys are enforced', async () => {
  const orphan = db.transact(async (tx) =>
    ok(await tx.insert(sessions).values({ tokenHash: 'x', userId: 'nobody' as UserId, expiresAt: at })),
  );
  await expect(orphan).rejects.toThrow(/FOREIGN KEY/);
});

test('the public version changes with the log and with the clock, and with nothing else', async () => {
  const closesAt = new Date('2026-12-11T12:00:00Z');
  await db.transact(async (tx) => {
    const row = {
      id: 'r' as never,
      slug: 'r',
      title: 'R',
      kind: 'live',
      zone: 'Europe/London',
      bodySet: '2024',
    } as const;
    await tx.insert(rounds).values({ ...row, opensAt: at, closesAt });
    return ok(null);
  });
  const before = db.publicVersion(new Date(closesAt.getTime() - 1));
  await db.transact(async (tx) => ok(await add(tx, 'a')));
  expect(db.publicVersion(new Date(closesAt.getTime() - 1))).toBe(before);
  expect(db.publicVersion(closesAt)).not.toBe(before);
  await db.transact(async (tx) => {
    const entry = { at, event: 'x', data: '{}', prevHash: '0', hash: '1' };
    return ok(await tx.insert(schema.log).values({ seq: 1, ...entry }));
  });
  expect(db.publicVersion(new Date(closesAt.getTime() - 1))).not.toBe(before);
  await db.transact(async (tx) => ok(await tx.delete(users).where(eq(users.id, 'a' as UserId))));
});

test('an address of another kind of database is refused with an explanation', async () => {
  await expect(openDatabase('postgres://localhost/x')).rejects.toThrow('must start with file:');
});
