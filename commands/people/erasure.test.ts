import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { type Actor, OPERATOR, READER, SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { mailFileName } from '@/mail/mail-files';
import { queueMail } from '@/mail/queue';
import { checkLog } from '@/queries/log/check-log';
import { checkReplay } from '@/queries/log/check-replay';
import { openTable } from '@/queries/open-data/open-data';
import { personErasure } from '@/queries/people/erasure';
import { actorOfSession } from '@/queries/sign-in/actor';
import { actFor } from '@/testing/act-for';
import { plantPerson } from '@/testing/canaries';
import { MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { cellsWith, filesWith } from '@/testing/traces';
import { writeLetter } from '../candidates/letters';
import { writeStatement } from '../candidates/statements';
import { confirmSubmission } from '../nominations/confirm';
import { saveDraft } from '../nominations/draft';
import { recordMeeting } from '../nominations/meeting';
import { submitNominations } from '../nominations/submission';
import { startSession } from '../sign-in/sessions';
import { keepSignInToken, verifyUser } from '../sign-in/tokens';
import { grantAdmin } from './admins';
import { erasePerson, eraseSelf } from './erasure';
import { importPeople } from './import-people';
import { appointOfficer, endAllOffices } from './offices';
import { keepUpload } from './uploads';

const { drafts, log, officers, outbox, proposals, rounds, statements, submissions, users } = schema;

const EMAIL = 'canary-9f3b@example.org';
let world: SmallWorld;
let folder: string;
beforeEach(async () => {
  world = await smallWorld();
  folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  vi.stubEnv('OUTBOX_DIR', folder);
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const as = (actor: Actor) => world.as(actor, MIDWAY);
const url = () => (world.db as unknown as { readonly url: string }).url;
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const must = <T>(done: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
};

/** Signs a person in, as the link does. Returns a function that reads their actor from the database. */
async function signedIn(email: string): Promise<Extract<Actor, { kind: 'person' }>> {
  const userId = await verifyUser(as(SYSTEM), email);
  await startSession(as(SYSTEM), { token: `token of ${email}`, userId, expiresAt: new Date(MIDWAY.getTime() + 1e6) });
  await keepSignInToken(as(SYSTEM), { hash: `hash of ${email}`, email, expiresAt: new Date(MIDWAY.getTime() + 1e6) });
  const actor = await actorOfSession(as(SYSTEM), `token of ${email}`);
  if (actor.kind !== 'person') throw new Error('not signed in');
  return actor;
}

/** A person with the address EMAIL, who has done everything that an officer can do. */
async function officerOfHexham() {
  must(await appointOfficer(as(OPERATOR), { email: EMAIL, body: 'hexham', office: 'chair' }));
  must(await appointOfficer(as(OPERATOR), { email: EMAIL, body: 'aldershot', office: 'chair' }));
  must(await endAllOffices(as(OPERATOR), { email: EMAIL, body: 'aldershot' }));
  const actor = await signedIn(EMAIL);
  const about = { contestId: world.contestId, bodyId: world.hexham };
  const meeting = { 'heldOn-day': '17', 'heldOn-month': '11', 'heldOn-year': '2026', numberPresent: '23' };
  must(await recordMeeting(as(actor), { ...about, ...meeting, kind: 'all_member', mode: 'hybrid', isQuorate: 'yes' }));
  const choice = { ...about, choice: 'names' as const, names: [world.name('alder')], basedOnVersion: 0 };
  const { code } = must(await submitNominations(as(actor), { ...choice, attempt: 'a1' }));
  must(await confirmSubmission(as(world.officer('secretary')), { code }));
  must(await saveDraft(as(actor), { ...choice, names: [world.name('elm')], basedOnVersion: 1 }));
  await keepUpload(as(OPERATOR), { kind: 'members', csv: csv('clp,email', `Hexham,${EMAIL.toUpperCase()}`) });
  const [mail] = await world.db.reads.select().from(outbox).where(eq(outbox.toAddress, EMAIL));
  if (!mail) throw new Error('no receipt');
  const file = join(folder, `${mailFileName(mail)}.eml`);
  writeFileSync(file, `To: ${EMAIL}`);
  return { actor, code, file };
}

/** All rows of the open data, and the log as the public sees it. */
async function publicRecord() {
  const tables = ['rounds', 'contests', 'bodies', 'candidacies', 'nominations', 'standings', 'declarations'] as const;
  const rows = [];
  for (const table of tables) rows.push(await openTable(as(READER), table, { round: null, contest: null }));
  return JSON.stringify(rows);
}
const events = async () =>
  (await world.db.reads.select().from(log)).map(({ event, data }) => [event, JSON.parse(data)]);

describe('an officer who erases themselves', () => {
  test('is nowhere in the database, its file or the emails', async () => {
    const { actor, file } = await officerOfHexham();
    const words = [EMAIL, actor.userId];
    expect(cellsWith(url(), words).length).toBeGreaterThan(10);
    expect(await eraseSelf(as(actor), { email: EMAIL })).toEqual(ok(null));
    expect(cellsWith(url(), words)).toEqual([]);
    expect(filesWith(url(), [...words, EMAIL.toUpperCase()])).toEqual([]);
    expect(existsSync(file)).toBe(false);
    expect(await actorOfSession(as(SYSTEM), `token of ${EMAIL}`)).toBe(READER);
  });

  test('leaves the public record as it was: the nominations count, and the log verifies', async () => {
    const { actor, code } = await officerOfHexham();
    const before = await publicRecord();
    const logged = await events();
    must(await eraseSelf(as(actor), { email: EMAIL }));
    expect(await publicRecord()).toBe(before);
    const [sent] = await world.db.reads.select().from(submissions).where(eq(submissions.code, code));
    expect(sent).toMatchObject({ sentBy: null, supersededAt: null, voidedAt: null, confirmedAt: MIDWAY });
    expect(await checkLog(as(READER))).toMatchObject({ ok: true });
    expect((await checkReplay(as(READER))).faults).toEqual([]);
    // The person still held one of the offices. The other one had ended before, which the log already said.
    expect((await events()).slice(logged.length)).toEqual([
      ['office.ended', expect.objectContaining({ body: 'hexham', office: 'chair', endsAt: MIDWAY.toISOString() })],
    ]);
  });

  test('leaves what belongs to other officers', async () => {
    const { actor } = await officerOfHexham();
    must(
      await saveDraft(as(world.officer('secretary')), {
        contestId: world.contestId,
        bodyId: world.hexham,
        choice: 'nobody',
        names: [],
        basedOnVersion: 1,
      }),
    );
    must(await eraseSelf(as(actor), { email: EMAIL }));
    const { reads } = world.db;
    expect((await reads.select().from(drafts)).map(({ userId }) => userId)).toEqual(['secretary']);
    expect((await reads.select().from(officers)).map(({ userId }) => userId).sort()).toEqual(['chair', 'secretary']);
    expect((await reads.select().from(outbox)).map(({ toAddress }) => toAddress).sort()).toEqual([
      'chair@example.org',
      'secretary@example.org',
    ]);
  });

  test('can come back, as somebody with no office', async () => {
    const { actor } = await officerOfHexham();
    must(await eraseSelf(as(actor), { email: EMAIL }));
    const again = await signedIn(EMAIL);
    expect(again).toMatchObject({ offices: [], admin: null });
    expect(again.userId).not.toBe(actor.userId);
  });
});

test('a candidate: the account goes, the name and the statement stay', async () => {
  const userId = await verifyUser(as(SYSTEM), EMAIL);
  await world.db.transact(async (tx) => ok(await actFor(tx, userId, 'alder-sample')));
  const actor = await signedIn(EMAIL);
  const words = {
    text: 'I have served our CLP for ten years.',
    question: [],
    answer: [],
    linkWords: [],
    linkAddress: [],
  };
  const where = { candidacyId: world.name('alder'), language: 'en', basedOnVersion: 0 } as const;
  must(await writeStatement(as(actor), { ...where, ...words }));
  must(await writeLetter(as(actor), { ...where, text: 'Dear secretary,' }));
  const before = await publicRecord();
  expect(await personErasure(as(OPERATOR), userId)).toMatchObject({
    candidate: { name: 'Alder Sample', statements: 1, letters: 1, sent: 0 },
    refusal: null,
  });
  must(await eraseSelf(as(actor), { email: EMAIL }));
  expect(cellsWith(url(), [EMAIL, userId])).toEqual([]);
  expect(await publicRecord()).toBe(before);
  const [statement] = await world.db.reads.select().from(statements);
  expect(statement?.text).toBe(words.text);
  expect(await checkLog(as(READER))).toMatchObject({ ok: true });
  expect((await checkReplay(as(READER))).faults).toEqual([]);
});

test('a member is gone without a word in the log', async () => {
  must(
    await importPeople(as(OPERATOR), { kind: 'members', csv: csv('clp,email', `Hexham,${EMAIL}`), isApplied: true }),
  );
  const actor = await signedIn(EMAIL);
  expect(actor.memberOf).toEqual([world.hexham]);
  const logged = await events();
  must(await eraseSelf(as(actor), { email: EMAIL }));
  expect(cellsWith(url(), [EMAIL, actor.userId])).toEqual([]);
  expect(await events()).toEqual(logged);
});

describe('an admin', () => {
  beforeEach(async () => {
    must(await grantAdmin(as(OPERATOR), { email: EMAIL, role: 'owner' }));
  });

  test('the only owner cannot be erased, and nothing changes', async () => {
    const actor = await signedIn(EMAIL);
    const before = cellsWith(url(), [EMAIL, actor.userId]);
    expect(await eraseSelf(as(actor), { email: EMAIL })).toEqual({ ok: false, error: { code: 'last-owner' } });
    const byOperator = await erasePerson(as(OPERATOR), { user: actor.userId, email: EMAIL });
    expect(byOperator).toEqual({ ok: false, error: { code: 'last-owner' } });
    expect(cellsWith(url(), [EMAIL, actor.userId])).toEqual(before);
  });

  test('is gone with what they proposed; the log says that a role was removed', async () => {
    must(await grantAdmin(as(OPERATOR), { email: 'other@example.org', role: 'owner' }));
    const actor = await signedIn(EMAIL);
    must(await grantAdmin(as(actor), { email: 'third@example.org', role: 'observer' }));
    await keepUpload(as(actor), { kind: 'members', csv: csv('clp,email', 'Hexham,somebody@example.org') });
    await world.db.transact(async (tx) => {
      const [round] = await tx.select().from(rounds);
      if (!round) throw new Error('no round');
      const row = { id: 'p', roundId: round.id, fingerprint: 'f', proposedBy: actor.userId, proposedAt: MIDWAY };
      await tx.insert(proposals).values(row);
      return ok(null);
    });
    expect(cellsWith(url(), [actor.userId])).toEqual(
      expect.arrayContaining(['admins.user_id', 'log.actor_id', 'proposals.proposed_by', 'uploads.user_id']),
    );
    must(await eraseSelf(as(actor), { email: EMAIL }));
    expect(cellsWith(url(), [EMAIL, actor.userId])).toEqual([]);
    expect((await events()).at(-1)).toEqual(['admin.revoked', expect.objectContaining({ role: 'owner' })]);
    expect(await checkLog(as(READER))).toMatchObject({ ok: true });
    expect((await checkReplay(as(READER))).faults).toEqual([]);
  });
});

describe('a person who asks by letter', () => {
  const ro: Actor = {
    kind: 'person',
    userId: 'ro' as UserId,
    offices: [],
    memberOf: [],
    candidacies: [],
    admin: 'returning_officer',
  };

  test('is erased by an admin, whose id is next to the entry of the log and not in it', async () => {
    const { actor } = await officerOfHexham();
    must(await erasePerson(as(ro), { user: actor.userId, email: EMAIL }));
    expect(cellsWith(url(), [EMAIL, actor.userId])).toEqual([]);
    const last = (await world.db.reads.select().from(log)).at(-1);
    expect(last).toMatchObject({ event: 'office.ended', actorId: 'ro' });
    expect(last?.data).not.toContain('ro"');
  });

  test.each([
    ['another address', { email: 'secretary@example.org' }, 'address-differs'],
    ['nobody', { user: 'nobody' }, 'no-such-person'],
  ])('is refused for %s', async (_, wrong, code) => {
    const { actor } = await officerOfHexham();
    const done = await erasePerson(as(ro), { user: actor.userId, email: EMAIL, ...wrong });
    expect(done).toMatchObject({ ok: false, error: { code } });
    expect(await world.db.reads.$count(users, eq(users.email, EMAIL))).toBe(1);
  });

  test('an admin can be erased only by an owner', async () => {
    must(await grantAdmin(as(OPERATOR), { email: 'owner@example.org', role: 'owner' }));
    must(await grantAdmin(as(OPERATOR), { email: EMAIL, role: 'observer' }));
    const { userId } = await signedIn(EMAIL);
    const input = { user: userId, email: EMAIL };
    expect(await erasePerson(as(ro), input)).toEqual({ ok: false, error: { code: 'owner-only' } });
    expect(await erasePerson(as({ ...ro, admin: 'owner' }), input)).toEqual(ok(null));
  });
});

test('emails to other people stay, whatever their address begins with', async () => {
  await world.db.transact(async (tx) => {
    for (const toAddress of [EMAIL, `x${EMAIL}`])
      await queueMail(tx, MIDWAY, { occasion: 'o', toAddress, subject: 's', text: 't' });
    return ok(null);
  });
  const actor = await signedIn(EMAIL);
  must(await eraseSelf(as(actor), { email: EMAIL }));
  expect((await world.db.reads.select().from(outbox)).map(({ toAddress }) => toAddress)).toEqual([`x${EMAIL}`]);
});

test('every column that can hold a person is emptied, also in tables that nothing else here fills', async () => {
  const { actor } = await officerOfHexham();
  for (const email of ['one@example.org', 'two@example.org'])
    must(await grantAdmin(as(OPERATOR), { email, role: 'owner' }));
  const planted = plantPerson(url().slice('file:'.length), { userId: actor.userId, email: EMAIL });
  expect(planted).toEqual(
    expect.arrayContaining(['drafts.user_id', 'proposals.proposed_by', 'candidate_addresses.user_id']),
  );
  expect(cellsWith(url(), [EMAIL, actor.userId])).toEqual(expect.arrayContaining(planted));
  must(await eraseSelf(as(actor), { email: EMAIL }));
  expect(cellsWith(url(), [EMAIL, actor.userId])).toEqual([]);
});
