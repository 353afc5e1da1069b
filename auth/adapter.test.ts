import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetExpired } from '@/commands/sign-in/forget-expired';
import { schema } from '@/db/schema';
import { LIMITS } from '@/domain/base/limits';
import { READER, SYSTEM } from '@/domain/base/permissions';
import { sha256 } from '@/lib/tokens';
import { actorOfSession } from '@/queries/sign-in/actor';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { adapterOver } from './adapter';
import { linkInUse } from './refused-link';

const { sessions } = schema;
const NOON = new Date('2026-11-21T12:00:00Z');
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const email = 'name@example.org';

let db: TemporaryDatabase;
let now: Date;
const system = async () => ({ db, actor: SYSTEM, now });

beforeEach(async () => {
  db = await temporaryDatabase();
  now = NOON;
});
afterEach(() => db.close());

/** The adapter as next-auth sees it. next-auth checks which methods exist. */
function adapter() {
  const made = adapterOver(system, async () => 'network');
  const { createVerificationToken, useVerificationToken, createUser, getUserByEmail, updateUser } = made;
  const { createSession, getSessionAndUser, deleteSession } = made;
  if (!createVerificationToken || !useVerificationToken || !createUser || !getUserByEmail || !updateUser)
    throw new Error();
  if (!createSession || !getSessionAndUser || !deleteSession) throw new Error();
  return {
    createVerificationToken,
    useVerificationToken,
    createUser,
    getUserByEmail,
    updateUser,
    createSession,
    getSessionAndUser,
    deleteSession,
  };
}

const asUser = { id: 'ignored', email, emailVerified: null };

describe('a link', () => {
  test('is used up by one of two simultaneous clicks', async () => {
    const { createVerificationToken, useVerificationToken } = adapter();
    await createVerificationToken({ identifier: email, token: 'hash', expires: later(60) });
    const clicks = [1, 2].map(() => useVerificationToken({ identifier: '', token: 'hash' }));
    const spent = (await Promise.all(clicks)).filter((token) => token !== null);
    expect(spent).toEqual([{ identifier: email, token: 'hash', expires: later(60) }]);
  });

  test('stays valid for a new person for whom there are too many, and says so; known people are not counted', async () => {
    const { createVerificationToken, useVerificationToken, createUser } = adapter();
    const spend = async (n: number) => {
      await createVerificationToken({ identifier: `${n}@example.org`, token: `hash ${n}`, expires: later(600) });
      const inUse = { reached: null };
      return [await linkInUse.run(inUse, () => useVerificationToken({ identifier: '', token: `hash ${n}` })), inUse];
    };
    const { most } = LIMITS['registration-network'];
    for (let n = 0; n < most; n += 1) expect(await spend(n)).toMatchObject([{ token: `hash ${n}` }, { reached: null }]);
    const reached = { code: 'limit-reached', limit: 'registration-network', until: later(60) };
    expect(await spend(most)).toEqual([null, { reached }]);
    await createUser({ ...asUser, email: `${most + 1}@example.org` });
    expect(await spend(most + 1)).toMatchObject([{ token: `hash ${most + 1}` }, { reached: null }]);
    now = later(60);
    expect(await useVerificationToken({ identifier: '', token: `hash ${most}` })).toMatchObject({
      identifier: `${most}@example.org`,
    });
  });

  test('is invalid after an hour', async () => {
    const { createVerificationToken, useVerificationToken } = adapter();
    await createVerificationToken({ identifier: email, token: 'hash', expires: later(60) });
    now = later(60);
    expect(await useVerificationToken({ identifier: '', token: 'hash' })).toBeNull();
  });

  test('that was sent to nobody is invalid', async () => {
    expect(await adapter().useVerificationToken({ identifier: email, token: 'guess' })).toBeNull();
  });
});

describe('a person', () => {
  test('is added once, however often they sign in', async () => {
    const { createUser, updateUser, getUserByEmail } = adapter();
    const [one, two] = await Promise.all([createUser(asUser), createUser(asUser)]);
    expect(one.id).toBe(two.id);
    now = later(5);
    await updateUser({ id: one.id });
    expect(await getUserByEmail(email)).toEqual({ id: one.id, email, emailVerified: later(5) });
  });
});

describe('a session', () => {
  test('gives its person for its token, until it is deleted', async () => {
    const { createUser, createSession, deleteSession, getSessionAndUser } = adapter();
    const user = await createUser(asUser);
    await createSession({ sessionToken: 'secret', userId: user.id, expires: later(60) });
    expect(await actorOfSession(await system(), 'secret')).toMatchObject({ kind: 'person', userId: user.id });
    expect(await getSessionAndUser('secret')).toMatchObject({ user: { id: user.id, email } });
    await deleteSession('secret');
    expect(await actorOfSession(await system(), 'secret')).toBe(READER);
    expect(await getSessionAndUser('secret')).toBeNull();
  });

  test('ends after its time, and is then deleted with unused links', async () => {
    const { createUser, createSession, createVerificationToken, useVerificationToken, getSessionAndUser } = adapter();
    const user = await createUser(asUser);
    await createSession({ sessionToken: 'secret', userId: user.id, expires: later(60) });
    await createVerificationToken({ identifier: email, token: 'hash', expires: later(60) });
    await forgetExpired(await system());
    expect(await getSessionAndUser('secret')).not.toBeNull();
    now = later(60);
    expect(await actorOfSession(await system(), 'secret')).toBe(READER);
    await forgetExpired(await system());
    expect(await getSessionAndUser('secret')).toBeNull();
    now = NOON;
    expect(await useVerificationToken({ identifier: email, token: 'hash' })).toBeNull();
  });

  test('is not in the database in clear text', async () => {
    const { createUser, createSession } = adapter();
    const user = await createUser(asUser);
    await createSession({ sessionToken: 'secret', userId: user.id, expires: later(60) });
    expect(await db.reads.select({ hash: sessions.tokenHash }).from(sessions)).toEqual([{ hash: sha256('secret') }]);
    // Somebody who reads the database finds only the hash, with which nobody can sign in.
    expect(await actorOfSession(await system(), sha256('secret'))).toBe(READER);
  });
});
