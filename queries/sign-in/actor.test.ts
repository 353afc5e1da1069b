import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findOrAddUser } from '@/commands/people/users';
import { startSession } from '@/commands/sign-in/sessions';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/base/ids';
import { READER, SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { actorOfSession } from './actor';

const { admins, bodies, memberships, officers } = schema;
const NOON = new Date('2026-11-21T12:00:00Z');
const at = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const ANYTOWN = '2024-E14000001' as BodyId;

let db: TemporaryDatabase;
let userId: UserId;

beforeEach(async () => {
  db = await temporaryDatabase();
  const added = await db.seed(async (tx) => {
    await tx.insert(bodies).values({
      id: ANYTOWN,
      set: '2024',
      code: 'E14000001',
      slug: 'anytown',
      name: 'Anytown',
      nameCy: null,
      kind: 'clp',
      nation: 'England',
      region: 'London',
      aliases: [],
    });
    return ok(await findOrAddUser(tx, NOON, 'officer@example.org'));
  });
  if (!added.ok) throw new Error();
  userId = added.value;
  await startSession({ db, actor: SYSTEM, now: NOON }, { token: 'secret', userId, expiresAt: at(600) });
});
afterEach(() => db.close());

const actorAt = (now: Date, token = 'secret') => actorOfSession({ db, actor: SYSTEM, now }, token);

const holdOffice = (startsAt: Date, endsAt: Date | null) =>
  db.seed(async (tx) => {
    await tx.insert(officers).values({ id: 'o1', userId, bodyId: ANYTOWN, office: 'chair', startsAt, endsAt });
    return ok(null);
  });

describe('actorOfSession', () => {
  test('is a reader without a token, or with an unknown one', async () => {
    expect(await actorOfSession({ db, actor: SYSTEM, now: NOON }, undefined)).toBe(READER);
    expect(await actorAt(NOON, 'guess')).toBe(READER);
  });

  test('knows only the id of somebody without a role', async () => {
    expect(await actorAt(NOON)).toEqual({
      kind: 'person',
      userId,
      offices: [],
      memberOf: [],
      candidacies: [],
      admin: null,
    });
  });

  test('has an office from its first instant until its end', async () => {
    await holdOffice(at(10), at(20));
    const offices = async (now: Date) => {
      const actor = await actorAt(now);
      return actor.kind === 'person' ? actor.offices : null;
    };
    expect(await offices(at(9))).toEqual([]);
    expect(await offices(at(10))).toEqual([{ bodyId: ANYTOWN, office: 'chair' }]);
    expect(await offices(at(20))).toEqual([]);
  });

  test('loses an office with the commit that ends it', async () => {
    await holdOffice(NOON, null);
    expect(await actorAt(NOON)).toMatchObject({ offices: [{ bodyId: ANYTOWN, office: 'chair' }] });
    await db.seed(async (tx) => {
      await tx
        .update(officers)
        .set({ endsAt: at(1) })
        .where(eq(officers.id, 'o1'));
      return ok(null);
    });
    expect(await actorAt(at(1))).toMatchObject({ offices: [] });
  });

  test('is an admin until the role is removed', async () => {
    await db.seed(async (tx) => {
      await tx.insert(admins).values({ userId, role: 'observer', grantedAt: NOON, revokedAt: at(5) });
      await tx.insert(memberships).values({ id: 'm1', userId, bodyId: ANYTOWN });
      return ok(null);
    });
    expect(await actorAt(at(4))).toMatchObject({ admin: 'observer', memberOf: [ANYTOWN] });
    expect(await actorAt(at(5))).toMatchObject({ admin: null, memberOf: [ANYTOWN] });
  });
});
