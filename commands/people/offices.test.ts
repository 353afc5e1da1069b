import { describe, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotAllowed } from '@/domain/base/errors';
import type { BodyId } from '@/domain/base/ids';
import { type AdminRole, OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { actorOfSession } from '@/queries/sign-in/actor';
import { DURING, withWorld } from '@/testing/sample-world';
import { startSession } from '../sign-in/sessions';
import { verifyUser } from '../sign-in/tokens';
import { grantAdmin, revokeAdmin } from './admins';
import { appointOfficer, appointOfficerInput, endAllOffices } from './offices';

const { log, users } = schema;
const email = 'name@example.org';
const anytown = { email, body: 'anytown' };
const operator = (db: Database): Context => ({ db, actor: OPERATOR, now: DURING });
const system = (db: Database): Context => ({ db, actor: SYSTEM, now: DURING });

const inAnytown = (read: (db: Database) => Promise<void>) =>
  withWorld(async (world) => {
    await world.body('anytown', 'Anytown', { nation: 'England', region: 'London' });
  }, read);

/** Signs the secretary in and returns their actor. */
async function signedIn(db: Database) {
  const token = 'a token';
  const userId = await verifyUser(system(db), email);
  await startSession(system(db), { token, userId, expiresAt: new Date(DURING.getTime() + 1000) });
  return () => actorOfSession(system(db), token);
}

describe('an officer', () => {
  test('acts for a body from the appointment until the office ends, both immediately', async () => {
    await inAnytown(async (db) => {
      const actor = await signedIn(db);
      expect(await appointOfficer(operator(db), { ...anytown, office: 'chair' })).toEqual(ok({ bodyName: 'Anytown' }));
      expect(await actor()).toMatchObject({ offices: [{ bodyId: 'anytown' as BodyId, office: 'chair' }] });
      expect(await endAllOffices(operator(db), anytown)).toEqual(ok({ bodyName: 'Anytown' }));
      expect(await actor()).toMatchObject({ offices: [] });
      expect(await endAllOffices(operator(db), anytown)).toEqual(refuse({ code: 'holds-no-office' }));
      expect((await appointOfficer(operator(db), { ...anytown, office: 'chair' })).ok).toBe(true);
    });
  });

  test('is one user with any number of offices, and is not named in the log', async () => {
    await inAnytown(async (db) => {
      await appointOfficer(operator(db), { ...anytown, office: 'chair' });
      await appointOfficer(operator(db), { ...anytown, office: 'secretary' });
      expect(await appointOfficer(operator(db), { ...anytown, office: 'chair' })).toEqual(
        refuse({ code: 'holds-office-already' }),
      );
      expect(await db.reads.$count(users)).toBe(1);
      const entries = await db.reads.select({ event: log.event, data: log.data }).from(log);
      expect(entries.map(({ event, data }) => [event, data])).toEqual([
        ['officer.appointed', '{"body":"anytown","office":"chair"}'],
        ['officer.appointed', '{"body":"anytown","office":"secretary"}'],
      ]);
    });
  });

  test('of a body that does not exist is refused, and no user is added', async () => {
    await inAnytown(async (db) => {
      expect(await appointOfficer(operator(db), { email, body: 'nowhere', office: 'chair' })).toEqual(
        refuse({ code: 'no-such-body', body: 'nowhere' }),
      );
      expect(await db.reads.$count(users)).toBe(0);
    });
  });

  test('needs an address and an office that exist', () => {
    expect(
      appointOfficerInput.safeParse({ ...anytown, email: 'name', office: 'treasurer' }).error?.issues,
    ).toMatchObject([{ path: ['email'], message: 'email' }, { path: ['office'] }]);
  });
});

describe('an admin', () => {
  test('has the role that was granted last, until it is revoked', async () => {
    await inAnytown(async (db) => {
      const actor = await signedIn(db);
      for (const role of ['observer', 'owner'] as const satisfies readonly AdminRole[]) {
        await grantAdmin(operator(db), { email, role });
        expect(await actor()).toMatchObject({ admin: role });
      }
      // After the last owner is gone, nobody could give anyone a role.
      expect(await revokeAdmin(operator(db), { email })).toEqual(refuse({ code: 'last-owner' }));
      expect(await grantAdmin(operator(db), { email, role: 'observer' })).toEqual(refuse({ code: 'last-owner' }));
      expect(await actor()).toMatchObject({ admin: 'owner' });
      await grantAdmin(operator(db), { email: 'second@example.org', role: 'owner' });
      expect(await revokeAdmin(operator(db), { email })).toEqual(ok(null));
      expect(await actor()).toMatchObject({ admin: null });
      expect(await revokeAdmin(operator(db), { email })).toEqual(refuse({ code: 'not-an-admin' }));
      await grantAdmin(operator(db), { email, role: 'observer' });
      expect(await actor()).toMatchObject({ admin: 'observer' });
    });
  });

  test('an observer cannot appoint anyone', async () => {
    await inAnytown(async (db) => {
      const actor = await signedIn(db);
      await grantAdmin(operator(db), { email, role: 'observer' });
      const observer: Context = { db, actor: await actor(), now: DURING };
      await expect(appointOfficer(observer, { ...anytown, office: 'chair' })).rejects.toThrow(NotAllowed);
      await expect(endAllOffices(observer, anytown)).rejects.toThrow(NotAllowed);
      await expect(grantAdmin(observer, { email, role: 'owner' })).rejects.toThrow(NotAllowed);
    });
  });
});
