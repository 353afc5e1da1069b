import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import type { RegistrationId } from '@/domain/base/ids';
import { OPERATOR, READER, SYSTEM } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { CONFIRMATION_LASTS } from '@/domain/people/registrations';
import { retentionDays } from '@/domain/people/retention';
import { adminRegistration, adminRegistrations, registrationToken } from '@/queries/people/registrations';
import { actorOfSession } from '@/queries/sign-in/actor';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { forgetExpired } from '../sign-in/forget-expired';
import { startSession } from '../sign-in/sessions';
import { verifyUser } from '../sign-in/tokens';
import { importPeople } from './import-people';
import {
  approveRegistration,
  confirmRegistration,
  objectToRegistration,
  type RegisterOfficerInput,
  refuseRegistration,
  registerOfficer,
  registerOfficerInput,
  settleObjection,
} from './registrations';
import { deleteOldData } from './retention';

const { log, officers, outbox, registrations, users } = schema;

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const email = 'new@example.org';
const form: RegisterOfficerInput = { body: 'hexham', office: 'chair', name: 'Mary Price', email, language: 'en' };
const later = (milliseconds: number) => new Date(MIDWAY.getTime() + milliseconds);
const MINUTE = 60_000;

const register = (more: Partial<RegisterOfficerInput> = {}, now = MIDWAY, network = 'network') =>
  registerOfficer(
    world.as(READER, now),
    { ...form, ...more },
    { mailbox: `mailbox of ${more.email ?? email}`, network },
  );
const rows = () => world.db.reads.select().from(registrations).orderBy(asc(registrations.email));
const emails = () => world.db.reads.select().from(outbox).orderBy(asc(outbox.toAddress), asc(outbox.createdAt));
const admin = (now = MIDWAY) => world.as(OPERATOR, now);

async function confirmed(more: Partial<RegisterOfficerInput> = {}): Promise<RegistrationId> {
  await register(more);
  const row = (await rows()).find((one) => one.email === (more.email ?? email));
  if (!row) throw new Error('Not registered.');
  const link = { registration: row.id, token: registrationToken(row) };
  expect(await confirmRegistration(world.as(READER, MIDWAY), link)).toEqual(ok(null));
  return row.id;
}

test('from the form to the office: a link, the other officers, the approval, and no name in the log', async () => {
  expect(await register()).toEqual(ok({ next: 'confirm' }));
  const [sent] = await emails();
  expect(sent?.toAddress).toBe(email);
  const [row] = await rows();
  if (!row || !sent) throw new Error('Nothing was sent.');
  expect(sent.text).toContain(registrationToken(row));
  expect(await approveRegistration(admin(), { registration: row.id })).toEqual(refuse({ code: 'not-confirmed' }));

  const link = { registration: row.id, token: registrationToken(row) };
  await confirmRegistration(world.as(READER, MIDWAY), link);
  await confirmRegistration(world.as(READER, MIDWAY), link);
  const told = (await emails()).filter(({ toAddress }) => toAddress !== email);
  expect(told.map(({ toAddress }) => toAddress)).toEqual(['chair@example.org', 'secretary@example.org']);
  expect(told[0]?.text).toContain('Mary Price (new@example.org)');
  expect(told[0]?.text).toContain(`/office/registrations/${row.id}`);

  const [before] = await world.db.reads.select().from(officers).where(eq(officers.origin, 'registered'));
  expect(before).toBeUndefined();
  expect(await approveRegistration(admin(), { registration: row.id })).toEqual(ok({ bodySlug: 'hexham' }));
  expect(await approveRegistration(admin(), { registration: row.id })).toEqual(refuse({ code: 'decided-already' }));
  const system = world.as(SYSTEM, MIDWAY);
  const userId = await verifyUser(system, email);
  await startSession(system, { token: 'token', userId, expiresAt: later(1000) });
  expect(await actorOfSession(system, 'token')).toMatchObject({
    offices: [{ bodyId: world.hexham, office: 'chair' }],
  });
  const [held] = await world.db.reads.select().from(officers).where(eq(officers.userId, userId));
  expect(held).toMatchObject({ origin: 'registered', startsAt: MIDWAY, endsAt: null });
  // Both officers hear of the registration and of the approval; the person gets the link and the approval.
  expect((await emails()).map(({ toAddress }) => toAddress)).toEqual([
    ...['chair@example.org', 'chair@example.org', 'new@example.org', 'new@example.org'],
    ...['secretary@example.org', 'secretary@example.org'],
  ]);
  const entries = await world.db.reads.select({ data: log.data, changes: log.changes }).from(log).orderBy(asc(log.seq));
  expect(entries.at(-1)).toEqual({ data: '{"body":"hexham","office":"chair"}', changes: '{}' });
});

test('a double click sends one email, and a form sent again later changes the same row', async () => {
  await Promise.all([register(), register()]);
  expect([await rows(), await emails()].map(({ length }) => length)).toEqual([1, 1]);
  await register({ name: 'Mary Ann Price', office: 'secretary' }, later(2 * MINUTE));
  expect((await rows()).map(({ name, office }) => [name, office])).toEqual([['Mary Ann Price', 'secretary']]);
  expect(await emails()).toHaveLength(2);
});

test('a form that is sent again does not change a confirmed registration, and says that it waits', async () => {
  await confirmed();
  await register({ name: 'Somebody Else', office: 'secretary' }, later(2 * MINUTE));
  expect(await rows()).toMatchObject([{ name: 'Mary Price', office: 'chair' }]);
  const own = (await emails()).filter(({ toAddress }) => toAddress === email);
  expect(own.map(({ subject }) => subject)).toEqual([
    'Confirm your address: Hexham CLP',
    'Your registration for Hexham CLP is being checked',
  ]);
});

test('an address that is already an officer of the CLP gets a sign-in link, and nothing is stored', async () => {
  const known = { email: 'chair@example.org', office: 'secretary' } as const;
  expect(await register(known)).toEqual(ok({ next: 'sign-in', bodyName: 'Hexham CLP' }));
  expect([await rows(), await emails()]).toEqual([[], []]);
  expect(await register({ ...known, body: 'aldershot' })).toEqual(ok({ next: 'confirm' }));
});

test.each([
  ['', 'name-missing'],
  ['x'.repeat(101), 'name-long'],
  ['Buy at www.example.org', 'name-wrong'],
  ['Call 07700 900123', 'name-wrong'],
  ['name@example.org', 'name-wrong'],
  ['Mary \u202EPrice', 'name-wrong'],
])('refuses the name %j', async (name, code) => {
  expect(await register({ name })).toEqual(refuse({ code }));
  expect([await rows(), await emails()]).toEqual([[], []]);
});

test('takes names of all kinds', async () => {
  const names = ['Siân O’Brien-Jones', 'Dr. J. R. R. Price', 'Łukasz Żak', 'محمد علي', 'x'.repeat(83)];
  for (const [n, name] of names.entries())
    expect(await register({ name, email: `n${n}@example.org` })).toEqual(ok({ next: 'confirm' }));
  expect(registerOfficerInput.safeParse({ ...form, email: 'nobody', office: '' }).success).toBe(false);
});

test('limits the forms of one mailbox, of one network and for one CLP', async () => {
  const limits: string[] = [];
  const note = (result: Awaited<ReturnType<typeof register>>) =>
    limits.push(!result.ok && result.error.code === 'limit-reached' ? result.error.limit : 'taken');
  for (let n = 0; n < 6; n += 1) note(await register({}, later(n * 2 * MINUTE)));
  for (let n = 0; n < 6; n += 1) note(await register({ email: `n${n}@example.org` }));
  const elsewhere = ['aldershot', 'cardiff-west', 'gower'];
  for (let n = 0; n < 21; n += 1) note(await register({ body: elsewhere[n % 3] ?? '', email: `m${n}@example.org` }));
  const taken = (n: number) => Array.from({ length: n }, () => 'taken');
  expect(limits).toEqual([
    ...[...taken(5), 'officer-mailbox', ...taken(5), 'officer-body'],
    ...[...taken(20), 'officer-network'],
  ]);
});

test('refuses a link that is wrong or has expired, and forgets what was not confirmed', async () => {
  await register();
  const [row] = await rows();
  if (!row) throw new Error('Not registered.');
  const token = registrationToken(row);
  const confirm = (link: { registration: RegistrationId; token: string }, now = MIDWAY) =>
    confirmRegistration(world.as(READER, now), link);
  const wrong = refuse({ code: 'link-wrong' });
  expect(await confirm({ registration: row.id, token: `${token}x` })).toEqual(wrong);
  expect(await confirm({ registration: 'other' as RegistrationId, token })).toEqual(wrong);
  expect(await confirm({ registration: row.id, token }, later(CONFIRMATION_LASTS))).toEqual(wrong);
  await forgetExpired(world.as(SYSTEM, later(CONFIRMATION_LASTS - 1)));
  expect(await rows()).toHaveLength(1);
  await forgetExpired(world.as(SYSTEM, later(CONFIRMATION_LASTS)));
  expect(await rows()).toEqual([]);
});

test('a refusal is emailed with its reason and changes nothing public; the next form is a new row', async () => {
  const registration = await confirmed();
  const refusal = { registration, cause: 'other' as const, note: '' };
  expect(await refuseRegistration(admin(), refusal)).toEqual(refuse({ code: 'note-missing' }));
  const before = await world.db.reads.$count(log);
  expect(await refuseRegistration(admin(), { ...refusal, note: 'Ask your secretary.' })).toEqual(ok(null));
  expect(await world.db.reads.$count(log)).toBe(before);
  const last = (await emails()).filter(({ toAddress }) => toAddress === email).at(-1);
  expect(last?.text).toContain('Ask your secretary.');
  expect(await world.db.reads.$count(users, eq(users.email, email))).toBe(0);

  await register({}, later(2 * MINUTE));
  expect(await rows()).toHaveLength(2);
  const again = (await rows()).find(({ outcome }) => outcome === null);
  if (!again) throw new Error('Not registered again.');
  await confirmRegistration(world.as(READER, later(3 * MINUTE)), {
    registration: again.id,
    token: registrationToken(again),
  });
  expect(await adminRegistration(admin(), again.id)).toMatchObject({
    present: [{ email: 'chair@example.org' }, { email: 'secretary@example.org' }],
    earlier: [{ row: { id: registration, cause: 'other' } }],
    lists: [],
  });
  await deleteOldData(
    world.as(SYSTEM, later(181 * 24 * 60 * MINUTE)),
    retentionDays(() => undefined),
  );
  expect((await rows()).map(({ id }) => id)).toEqual([again.id]);
});

test('an officer of the CLP objects, before or after the approval, and an admin settles it', async () => {
  const registration = await confirmed();
  const objection = { registration, objection: 'She moved away.' };
  const elsewhere = world.officer('chair', await world.bodyId('aldershot'));
  await expect(objectToRegistration(world.as(elsewhere, MIDWAY), objection)).rejects.toThrow(NotAllowed);
  await approveRegistration(admin(), { registration });
  await expect(settleObjection(admin(), { registration })).rejects.toThrow(NotFound);
  const chair = world.as(world.officer('chair'), MIDWAY);
  expect(await objectToRegistration(chair, objection)).toEqual(ok(null));
  expect(await objectToRegistration(chair, objection)).toEqual(refuse({ code: 'objected-already' }));
  const open = await adminRegistrations(admin());
  expect(open).toMatchObject({ waiting: [], objections: [{ row: { objection: 'She moved away.' } }] });
  expect((await adminRegistration(admin(), registration)).objectedBy).toBe('chair@example.org');
  await settleObjection(admin(), { registration });
  expect((await adminRegistrations(admin())).objections).toEqual([]);
});

test('an admin sees whether the address is on an imported list', async () => {
  const list = (text: string) => new TextEncoder().encode(text);
  const members = { kind: 'members', isApplied: true, csv: list(`clp,email\nGower,${email}`) } as const;
  const others = {
    kind: 'officers',
    isApplied: true,
    csv: list(`clp,email,office\nAldershot,${email},chair`),
  } as const;
  for (const each of [members, others]) await importPeople(admin(), each);
  const { lists } = await adminRegistration(admin(), await confirmed());
  expect(lists.map(({ body, as }) => [body.slug, as])).toEqual([
    ['aldershot', 'officer'],
    ['gower', 'member'],
  ]);
});
