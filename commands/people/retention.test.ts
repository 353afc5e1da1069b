import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { OPERATOR, READER, SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { type RetentionKind, retentionDays } from '@/domain/people/retention';
import { queueMail } from '@/mail/queue';
import { checkLog } from '@/queries/log/check-log';
import { checkReplay } from '@/queries/log/check-replay';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { filesWith } from '@/testing/traces';
import { confirmSubmission } from '../nominations/confirm';
import { saveDraft } from '../nominations/draft';
import { recordMeeting } from '../nominations/meeting';
import { submitNominations } from '../nominations/submission';
import { startSession } from '../sign-in/sessions';
import { verifyUser } from '../sign-in/tokens';
import { grantAdmin, revokeAdmin } from './admins';
import { importPeople } from './import-people';
import { appointOfficer, endAllOffices } from './offices';
import { deleteOldData } from './retention';

const { admins, drafts, log, meetings, memberships, officers, outbox, rounds, submissionActs } = schema;
const { submissions, users } = schema;

const DEFAULTS = retentionDays(() => undefined);
const DAY = 24 * 60 * 60 * 1000;
/** One second before the days of a kind end, and when they end, counted from `from`. */
const just = (kind: RetentionKind, from: Date) => {
  const end = from.getTime() + DEFAULTS[kind] * DAY;
  return { early: new Date(end - 1000), due: new Date(end) };
};

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const at = (now: Date) => deleteOldData(world.as(SYSTEM, now), DEFAULTS);
const operator = () => world.as(OPERATOR, MIDWAY);
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));

/**
 * Hexham's meeting with its number present, and one set of nominations, which the secretary sent and the chair
 * confirmed.
 */
async function nominate() {
  const about = { contestId: world.contestId, bodyId: world.hexham };
  const meeting = { 'heldOn-day': '17', 'heldOn-month': '11', 'heldOn-year': '2026', numberPresent: '23' };
  const secretary = world.as(world.officer('secretary'), MIDWAY);
  await recordMeeting(secretary, { ...about, ...meeting, kind: 'all_member', mode: 'hybrid', isQuorate: 'yes' });
  const choice = { ...about, choice: 'nobody' as const, names: [], basedOnVersion: 0 };
  const sent = await submitNominations(secretary, { ...choice, attempt: 'a' });
  if (!sent.ok) throw new Error(sent.error.code);
  await confirmSubmission(world.as(world.officer('chair'), MIDWAY), { code: sent.value.code });
  await saveDraft(secretary, { ...choice, basedOnVersion: 1 });
}

/**
 * Runs the deletion one second before the days of a kind end and again when they end. Expects that only the second run
 * leaves nothing to `count`.
 */
async function expectGoneAt(kind: RetentionKind, from: Date, count: () => Promise<number>) {
  const { early, due } = just(kind, from);
  const before = await count();
  expect(before).toBeGreaterThan(0);
  await at(early);
  expect(await count()).toBe(before);
  await at(due);
  expect(await count()).toBe(0);
}

test('drafts and attendance go after the deadline of their round', async () => {
  await nominate();
  const { reads } = world.db;
  await expectGoneAt('drafts', CLOSES_AT, () => reads.$count(drafts));
  await expectGoneAt('attendance', CLOSES_AT, async () => {
    const rows = await reads.select().from(meetings);
    return rows.filter(({ numberPresent }) => numberPresent !== null).length;
  });
  expect(await reads.select().from(meetings)).toMatchObject([{ heldOn: '2026-11-17', isQuorate: true }]);
});

test('a later deadline keeps them longer', async () => {
  await nominate();
  await world.db.seed(async (tx) => ok(await tx.update(rounds).set({ closesAt: new Date('2027-06-01T12:00:00Z') })));
  await at(just('attendance', CLOSES_AT).due);
  expect(await world.db.reads.$count(drafts)).toBe(1);
});

test('registrations of members go after the last round, and not while one is to come', async () => {
  const { reads } = world.db;
  const list = csv('clp,email', 'Hexham,m1@example.org');
  await importPeople(operator(), { kind: 'members', csv: list, isApplied: true });
  await expectGoneAt('memberships', CLOSES_AT, () => reads.$count(memberships));

  const { due } = just('memberships', CLOSES_AT);
  await importPeople(world.as(OPERATOR, due), { kind: 'members', csv: list, isApplied: true });
  await at(due);
  expect(await reads.$count(memberships)).toBe(1);
  await expectGoneAt('memberships', due, () => reads.$count(memberships));
});

test('ended offices and removed roles go a year later; current ones stay', async () => {
  await appointOfficer(operator(), { email: 'gone@example.org', body: 'aldershot', office: 'chair' });
  await endAllOffices(operator(), { email: 'gone@example.org', body: 'aldershot' });
  await grantAdmin(operator(), { email: 'owner@example.org', role: 'owner' });
  await grantAdmin(operator(), { email: 'left@example.org', role: 'observer' });
  await revokeAdmin(operator(), { email: 'left@example.org' });
  const { reads } = world.db;
  await expectGoneAt('endedRoles', MIDWAY, async () => (await reads.$count(officers)) - 2);
  expect(await reads.select().from(admins)).toMatchObject([{ role: 'owner' }]);
});

test('the people who did something are forgotten; their acts stay, and the log verifies', async () => {
  await nominate();
  const { reads } = world.db;
  const entries = await reads.$count(log);
  const acted = async () => {
    const sent = (await reads.select().from(submissions)).filter(({ sentBy }) => sentBy !== null);
    const acts = (await reads.select().from(submissionActs)).filter(({ userId }) => userId !== null);
    const logged = (await reads.select().from(log)).filter(({ actorId }) => actorId !== null);
    return sent.length + acts.length + logged.length;
  };
  await expectGoneAt('actors', MIDWAY, acted);
  expect([await reads.$count(log), await reads.$count(submissions)]).toEqual([entries, 1]);
  expect(await checkLog(world.as(READER, MIDWAY))).toMatchObject({ ok: true });
  expect((await checkReplay(world.as(READER, MIDWAY))).faults).toEqual([]);
});

test('emails lose their text, then go; what was never sent goes at once', async () => {
  const { reads } = world.db;
  await world.db.transact(async (tx) => {
    for (const occasion of ['sent', 'never'])
      await queueMail(tx, MIDWAY, {
        occasion,
        toAddress: 'a@example.org',
        subject: 'canary-subject',
        text: 'canary-text',
      });
    await tx.update(outbox).set({ sentAt: MIDWAY }).where(eq(outbox.occasion, 'sent'));
    return ok(null);
  });
  await expectGoneAt('emailTexts', MIDWAY, async () => {
    const rows = await reads.select().from(outbox);
    return rows.filter(({ subject, text }) => subject + text !== '').length;
  });
  expect((await reads.select().from(outbox)).map(({ occasion }) => occasion)).toEqual(['sent']);
  const { url } = world.db as unknown as { readonly url: string };
  expect(filesWith(url, ['canary-subject', 'canary-text'])).toEqual([]);
  await expectGoneAt('emails', MIDWAY, () => reads.$count(outbox));
});

test('an account without any role goes after its last sign-in; one with a role, a session or an act stays', async () => {
  await verifyUser(world.as(SYSTEM, MIDWAY), 'unused@example.org');
  const held = await verifyUser(world.as(SYSTEM, MIDWAY), 'session@example.org');
  const long = new Date(MIDWAY.getTime() + 10_000 * DAY);
  await startSession(world.as(SYSTEM, MIDWAY), { token: 't', userId: held, expiresAt: long });
  const { reads } = world.db;
  await expectGoneAt('accounts', MIDWAY, () => reads.$count(users, eq(users.email, 'unused@example.org')));
  const left = (await reads.select().from(users)).map(({ id }) => id);
  expect(left.sort()).toEqual([held, 'chair', 'secretary'].sort() as UserId[]);
});

test('the periods of the installation are those that count', async () => {
  await nominate();
  const short = { ...DEFAULTS, drafts: 1 };
  await deleteOldData(world.as(SYSTEM, new Date(CLOSES_AT.getTime() + DAY)), short);
  expect(await world.db.reads.$count(drafts)).toBe(0);
});
