import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveDraft } from '@/commands/nominations/draft';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { appointOfficer } from '@/commands/people/offices';
import { keepUpload } from '@/commands/people/uploads';
import { startSession } from '@/commands/sign-in/sessions';
import { keepSignInToken, verifyUser } from '@/commands/sign-in/tokens';
import type { PersonalColumn } from '@/db/personal-column';
import { PERSONAL_COLUMNS, type TableName } from '@/db/personal-columns';
import { schema } from '@/db/schema';
import { LOCALES } from '@/domain/base/languages.mjs';
import { OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { queueMail } from '@/mail/queue';
import { ownDataSections, ownDataText } from '@/messages/own-data-text';
import { actorOfSession } from '@/queries/sign-in/actor';
import { actFor } from '@/testing/act-for';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { OWN_TABLES, ownData } from './own-data';

const { users } = schema;

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

/** The tables with personal data whose rows cannot be shown to the person, and the reason. */
const NOBODYS: Partial<Record<TableName, string>> = {
  meetings: 'a number of people',
  sentToParty: 'a reference, which names nobody',
  writeIns: 'a name that a CLP typed, which is no account',
  logTexts: 'public texts of the log, which its entries hold',
  limits: 'hashes that expire within hours',
  declarations: 'public, with the names of all candidates',
};

test('a copy has every table with personal data', () => {
  const personal = (Object.keys(PERSONAL_COLUMNS) as TableName[]).filter(
    (table) => Object.keys(PERSONAL_COLUMNS[table].personal).length > 0,
  );
  expect([...OWN_TABLES, ...Object.keys(NOBODYS)].sort()).toEqual(personal.sort());
});

test('a person sees all that is theirs, with names, and nothing of other people', async () => {
  const operator = world.as(OPERATOR, MIDWAY);
  const system = world.as(SYSTEM, MIDWAY);
  const email = 'mine@example.org';
  await appointOfficer(operator, { email, body: 'hexham', office: 'chair' });
  const userId = await verifyUser(system, email);
  const expiresAt = new Date(MIDWAY.getTime() + 1e6);
  await startSession(system, { token: 'token', userId, expiresAt });
  await keepSignInToken(system, { hash: 'canary-hash', email, expiresAt });
  await world.db.transact(async (tx) => {
    await actFor(tx, userId, 'alder-sample');
    const mail = { toAddress: email, subject: 'Sign in', text: 'canary-link' };
    await queueMail(tx, MIDWAY, { occasion: 'sign-in:1', ...mail });
    await queueMail(tx, MIDWAY, { occasion: 'other', ...mail, toAddress: 'canary-other@example.org' });
    return ok(null);
  });
  const actor = await actorOfSession(system, 'token');
  const mine = world.as(actor, MIDWAY);
  const about = { contestId: world.contestId, bodyId: world.hexham };
  const meeting = { 'heldOn-day': '17', 'heldOn-month': '11', 'heldOn-year': '2026', numberPresent: '' };
  await recordMeeting(mine, { ...about, ...meeting, kind: 'all_member', mode: 'hybrid', isQuorate: 'yes' });
  const choice = { ...about, choice: 'names' as const, names: [world.name('elm')], basedOnVersion: 0 };
  await submitNominations(mine, { ...choice, attempt: 'a' });
  await saveDraft(mine, { ...choice, basedOnVersion: 1 });
  const admin = { ...actor, admin: 'owner' } as typeof actor;
  const csv = new TextEncoder().encode('clp,email\nHexham,canary-listed@example.org');
  await keepUpload(world.as(admin, MIDWAY), { kind: 'members', csv });

  const data = await ownData(mine);
  expect(data.tables).toMatchObject({
    users: [{ email, emailVerifiedAt: MIDWAY }],
    officers: [{ body: 'Hexham', office: 'chair', startsAt: MIDWAY }],
    sessions: [{ expiresAt }],
    signInTokens: [{ identifier: email }],
    drafts: [{ contest: 'NEC 2026, Constituency section', names: ['Elm Sample: NEC 2026, Constituency section'] }],
    submissions: [{ body: 'Hexham', version: 1, receivedAt: MIDWAY }],
    candidates: [{ name: 'Alder Sample' }],
    candidacies: [{ homeBody: 'Aldershot' }],
    candidacyEvents: [{ kind: 'accepted' }],
    uploads: [{ kind: 'members' }],
  });
  expect(data.tables.outbox?.map(({ occasion }) => occasion)).toContain('sign-in:1');
  expect(data.tables.log?.length).toBeGreaterThan(0);
  expect(JSON.stringify(data)).not.toContain('canary');
  expect(data.tables.admins).toBeUndefined();
  const other = await ownData(world.as(world.officer('secretary'), MIDWAY));
  expect(JSON.stringify(other)).not.toContain(email);
  expect(await world.db.reads.$count(users)).toBe(3);
});

test('a copy holds no secret', () => {
  const secrets = Object.values(PERSONAL_COLUMNS).flatMap(({ personal }) =>
    Object.entries<PersonalColumn>(personal).flatMap(([column, { isSecret }]) => (isSecret ? [column] : [])),
  );
  expect(secrets).toEqual(['tokenHash', 'hash']);
});

test.each(LOCALES)('every table has its section in the text to read, in language %s', (locale) => {
  const tables = Object.fromEntries(OWN_TABLES.map((table) => [table, [{ name: 'x' }]]));
  expect(ownDataSections(tables, locale).map(({ table }) => table)).toEqual(expect.arrayContaining([...OWN_TABLES]));
  const rows = { officers: [{ body: 'Hexham', office: 'chair', startsAt: MIDWAY, endsAt: null }] };
  const text = ownDataText({ email: 'mine@example.org', madeAt: MIDWAY, tables: rows }, locale);
  expect(text).toContain(
    locale === 'en' ? 'Office: Chair\nFrom: 12 noon, Friday 20 November 2026 (UK time)' : 'Swydd: Cadeirydd',
  );
  expect(text).not.toMatch(/undefined|null|ownData/);
});
