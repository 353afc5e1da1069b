import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '@/domain/base/result';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';

// The server loads the modules of the app several times in one process: the copy that opened the database is not the
// one whose command writes.

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
  vi.resetModules();
});
afterEach(() => world.close());

test('the rows of an entry are logged, whichever copy of the modules writes them', async () => {
  const { record } = await import('./record');
  const { schema } = await import('./schema');
  const closesAt = new Date('2026-12-12T12:00:00Z');
  await world.db.transact(async (tx) => {
    await tx.update(schema.rounds).set({ closesAt }).where(eq(schema.rounds.slug, 'nec-2026'));
    await record(tx, MIDWAY, null, {
      event: 'round.changed',
      data: { round: 'nec-2026', changed: ['test'], reason: null },
    });
    return ok(null);
  });
  const { changesIn } = await import('@/testing/logged');
  const [change] = Object.values((await changesIn(world.db)).at(-1)?.changes.rounds ?? {});
  expect(change).toEqual({
    was: { closesAt: '2026-12-11T12:00:00.000Z' },
    now: { closesAt: closesAt.toISOString() },
  });
});

test('a row that changes without an entry is refused, whichever copy of the modules writes it', async () => {
  const { schema } = await import('./schema');
  const unlogged = world.db.transact(async (tx) => ok(await tx.update(schema.rounds).set({ title: 'Other' })));
  await expect(unlogged).rejects.toThrow();
  expect((await world.db.reads.select().from(schema.rounds))[0]?.title).toBe('NEC 2026');
});
