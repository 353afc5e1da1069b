import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { DelegateId, HandOverId, RegistrationId, UserId } from '@/domain/base/ids';
import { SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { retentionDays } from '@/domain/people/retention';
import { ownData } from '@/queries/people/own-data';
import { useActWorld, world } from '@/testing/act-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { filesWith } from '@/testing/traces';
import { eraseSelf } from './erasure';
import { deleteOldData } from './retention';

const { delegates, handOvers, registrations, rounds } = schema;

useActWorld();

const chair = 'chair' as UserId;
const secretary = 'secretary' as UserId;
const email = 'chair@example.org';

/** The chair of Hexham asked to be registered, handed over, was offered an office, and is a delegate and named one. */
const seed = () =>
  world.db.seed(async (tx) => {
    const [round] = await tx.select().from(rounds);
    if (!round) throw new Error('No round.');
    const office = { bodyId: world.hexham, office: 'chair', language: 'en', askedAt: MIDWAY } as const;
    const asked = { ...office, linkExpiresAt: CLOSES_AT };
    const decided = { confirmedAt: MIDWAY, decidedAt: MIDWAY, outcome: 'approved' } as const;
    await tx.insert(registrations).values([
      { id: 'own' as RegistrationId, ...asked, ...decided, email, name: 'Canary Price' },
      { id: 'other' as RegistrationId, ...asked, ...decided, email: 'x@example.org', name: 'X', objectedBy: chair },
    ]);
    await tx.insert(handOvers).values([
      { id: 'by' as HandOverId, ...asked, fromUserId: chair, email: 'next@example.org', acceptedAt: MIDWAY },
      { id: 'to' as HandOverId, ...asked, fromUserId: secretary, email, acceptedAt: MIDWAY },
    ]);
    const named = { roundId: round.id, bodyId: world.hexham, startsAt: MIDWAY };
    await tx.insert(delegates).values([
      { id: 'is' as DelegateId, ...named, userId: chair, namedBy: secretary, name: 'Canary Delegate' },
      { id: 'named' as DelegateId, ...named, userId: secretary, namedBy: chair, name: 'Other' },
    ]);
    return ok(null);
  });

const counts = async () => [
  await world.db.reads.$count(registrations),
  await world.db.reads.$count(handOvers),
  await world.db.reads.$count(delegates),
];

test('a person sees and copies what is theirs, and an erasure leaves no trace of it', async () => {
  await seed();
  const ctx = world.as(world.officer('chair'), MIDWAY);
  const { tables } = await ownData(ctx);
  expect(tables.registrations).toMatchObject([{ name: 'Canary Price', outcome: 'approved' }]);
  expect(tables.registrations?.[0]).not.toHaveProperty('objection');
  expect([tables.handOvers?.length, tables.delegates?.length]).toEqual([2, 1]);
  expect(JSON.stringify(tables)).not.toContain('next@example.org');
  expect(await eraseSelf(ctx, { email })).toEqual(ok(null));
  expect(await counts()).toEqual([1, 0, 0]);
  expect((await world.db.reads.select().from(registrations))[0]).toMatchObject({ id: 'other', objectedBy: null });
  expect(filesWith(world.db.url, ['Canary'])).toEqual([]);
});

test('each is deleted after its period, which begins with its end', async () => {
  await seed();
  const days = retentionDays(() => undefined);
  const after = (from: Date, count: number) => new Date(from.getTime() + count * 86_400_000);
  const kept = async (now: Date) => {
    await deleteOldData(world.as(SYSTEM, now), days);
    return counts();
  };
  expect(await kept(after(MIDWAY, days.registrations - 1))).toEqual([2, 2, 2]);
  expect(await kept(after(MIDWAY, days.registrations))).toEqual([0, 2, 2]);
  expect(await kept(after(MIDWAY, days.endedRoles))).toEqual([0, 0, 2]);
  expect(await kept(after(CLOSES_AT, days.endedRoles))).toEqual([0, 0, 0]);
});
