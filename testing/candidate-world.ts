import { asc } from 'drizzle-orm';
import { afterEach, beforeEach } from 'vitest';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { actFor } from './act-for';
import { logEvents } from './logged';

const { outbox, rounds, users } = schema;

export const at = { round: 'nec-2026', contest: 'section' };

/** The world of the test that is running. */
export let world: SmallWorld;
/** Gives each test of a file its own small world, in which Alder and Elm Sample can sign in. Call it once at the top of the file. */
export function useCandidateWorld(): void {
  beforeEach(async () => {
    world = await smallWorld();
    await world.db.seed(async (tx) => {
      for (const name of ['alder', 'elm']) {
        const userId = name as UserId;
        await tx.insert(users).values({ id: userId, email: `${name}@example.org`, createdAt: MIDWAY });
        await actFor(tx, userId, `${name}-sample`);
      }
      return ok(null);
    });
  });
  afterEach(() => world.close());
}

export const candidate = (name: string): Actor => ({
  kind: 'person',
  userId: name as UserId,
  offices: [],
  memberOf: [],
  candidacies: [world.name(name)],
  admin: null,
});
export const ctx = (name = 'alder', now = MIDWAY) => world.as(candidate(name), now);
export const later = (seconds: number) => new Date(MIDWAY.getTime() + seconds * 1000);
export const set = (values: Partial<typeof rounds.$inferInsert>) =>
  world.db.seed(async (tx) => ok(await tx.update(rounds).set(values)));
export const entries = async () => (await logEvents(world.db)).reverse();
export const emails = () => world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress));
