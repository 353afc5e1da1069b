import { expect, test } from 'vitest';
import type { Database } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotAllowed } from '@/domain/base/errors';
import { OPERATOR, READER, SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { queueMail } from '@/mail/queue';
import { actorOfSession } from '@/queries/sign-in/actor';
import { demoMail, demoPeople } from '@/queries/sign-in/demo';
import { DURING, withWorld } from '@/testing/sample-world';
import { appointOfficer } from '../people/offices';
import { findOrAddUser } from '../people/users';
import { signInAs } from './sessions';

const system = (db: Database): Context => ({ db, actor: SYSTEM, now: DURING });
const expiresAt = new Date(DURING.getTime() + 1000);

const inDemo = (read: (db: Database) => Promise<void>) =>
  withWorld(async (world) => {
    const anytown = await world.body('anytown', 'Anytown', { nation: 'England', region: 'London' });
    const member = await findOrAddUser(world.tx, DURING, 'member@demo.invalid');
    await world.tx.insert(schema.memberships).values({ id: 'm1', userId: member, bodyId: anytown });
    for (const toAddress of ['member@demo.invalid', 'somebody@mail.test.uk'])
      await queueMail(world.tx, DURING, { occasion: 'o', toAddress, subject: toAddress.slice(0, 6), text: 'Words.' });
  }, read);

test('anyone can become an existing invented person, and nobody else', async () => {
  await inDemo(async (db) => {
    const office = { email: 'sent-chair@demo.invalid', body: 'anytown', office: 'chair' } as const;
    await appointOfficer({ db, actor: OPERATOR, now: DURING }, office);
    expect(await demoPeople(system(db))).toMatchObject([
      { person: { key: 'sentChair' }, bodyName: 'Anytown', candidateName: null },
      { person: { key: 'member' }, bodyName: 'Anytown', candidateName: null },
    ]);
    expect(await signInAs(system(db), { key: 'sentChair', token: 't', expiresAt })).toEqual(ok(null));
    expect(await actorOfSession(system(db), 't')).toMatchObject({ offices: [{ bodyId: 'anytown', office: 'chair' }] });
    expect(await signInAs(system(db), { key: 'candidate', token: 'u', expiresAt })).toEqual(refuse({ code: 'nobody' }));
    expect(await actorOfSession(system(db), 'u')).toBe(READER);
  });
});

test('the emails of a demo show no address that may be real', async () => {
  await inDemo(async (db) => {
    const shown = (await demoMail(system(db))).map(({ to, subject }) => [subject, to]);
    expect(shown.sort()).toEqual([
      ['member', 'member@demo.invalid'],
      ['somebo', null],
    ]);
  });
});

test('none of it can be requested by a person', async () => {
  await inDemo(async (db) => {
    const reader: Context = { db, actor: READER, now: DURING };
    await expect(signInAs(reader, { key: 'member', token: 't', expiresAt })).rejects.toThrow(NotAllowed);
    await expect(demoPeople(reader)).rejects.toThrow(NotAllowed);
    await expect(demoMail(reader)).rejects.toThrow(NotAllowed);
  });
});
