import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { type Actor, OPERATOR } from '@/domain/base/permissions';
import { ok, refuse } from '@/domain/base/result';
import { MOST_ATTEMPTS } from '@/domain/people/mail-attempts';
import { retryMail } from '@/mail/retry';
import { silentBodies } from '@/queries/nominations/silent-bodies';
import { adminPeople } from '@/queries/people/admin-people';
import { adminMail } from '@/queries/people/outbox';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { appointOfficer, endAllOffices } from '../people/offices';
import { recordMeeting } from './meeting';
import { remindOfficers } from './reminders';
import { submitNominations } from './submission';

const { outbox, rosterExceptions, rounds, users } = schema;
const ROUND = 'nec-2026';

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const operator = (now = MIDWAY) => world.as(OPERATOR, now);
const observer: Actor = {
  kind: 'person',
  userId: 'chair' as never,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: 'observer',
};
const remind = (kind: 'silent' | 'unsent', now = MIDWAY) => remindOfficers(operator(now), { round: ROUND, kind });
const silence = async (now = MIDWAY) => {
  const found = await silentBodies(world.as(observer, now), ROUND);
  if (!found) throw new Error('No round');
  return found;
};
const meets = (on: string, now = MIDWAY) => {
  const [year = '', month = '', day = ''] = on.split('-');
  const typed = { 'heldOn-day': day, 'heldOn-month': month, 'heldOn-year': year };
  const answers = { kind: 'all_member', mode: 'online', numberPresent: '', isQuorate: 'yes' };
  return recordMeeting(world.as(world.officer('secretary'), now), {
    contestId: world.contestId,
    bodyId: world.hexham,
    ...typed,
    ...answers,
  });
};
const sends = (now = MIDWAY) =>
  submitNominations(world.as(world.officer('secretary'), now), {
    contestId: world.contestId,
    bodyId: world.hexham,
    choice: 'names',
    names: [world.name('alder')],
    basedOnVersion: 0,
    attempt: 'attempt-1',
  });
const reminders = async () =>
  (await world.db.reads.select().from(outbox).orderBy(outbox.createdAt, outbox.toAddress)).filter(({ occasion }) =>
    occasion.startsWith('remind:'),
  );

describe('bodies not heard from', () => {
  test('are all, until one announces a meeting; then it has met and not sent; then it has sent', async () => {
    const all = (await silence()).silent.length;
    expect(all).toBeGreaterThan(600);
    expect((await meets('2026-11-25')).ok).toBe(true);
    expect(await silence()).toMatchObject({ unsent: [] });
    expect((await silence()).silent).toHaveLength(all - 1);
    const later = new Date('2026-11-26T09:00:00Z');
    expect((await silence(later)).unsent).toMatchObject([
      {
        body: { slug: 'hexham' },
        metOn: '2026-11-25',
        contests: ['Constituency section'],
        officers: 2,
        remindedOn: null,
      },
    ]);
    await meets('2026-11-25', later);
    expect((await silence(later)).unsent).toHaveLength(1);
    expect(await sends(later)).toMatchObject({ ok: true });
    expect(await silence(later)).toMatchObject({ unsent: [] });
    expect((await silence(later)).silent).toHaveLength(all - 1);
  });

  test('leave out bodies that cannot nominate, and are listed by region', async () => {
    const before = await silence();
    await world.db.seed(async (tx) => {
      const row = { id: 'x', roundId: (await tx.select().from(rounds))[0]?.id as never, reason: 'Special measures' };
      await tx.insert(rosterExceptions).values({ ...row, bodyId: world.hexham });
      return ok(null);
    });
    const after = await silence();
    expect(after.silent).toHaveLength(before.silent.length - 1);
    const inNorthEast = (found: typeof before) =>
      found.regions.find(({ region }) => region === 'North East')?.silent.length;
    expect(inNorthEast(after)).toBe((inNorthEast(before) ?? 0) - 1);
    expect(after.regions.reduce((sum, { silent }) => sum + silent.length, 0)).toBe(after.silent.length);
  });
});

describe('reminding', () => {
  test('reaches every officer once a day, and counts who was reminded and who has no officer', async () => {
    expect(await remind('silent')).toEqual(ok({ bodies: 1, emails: 2 }));
    expect((await reminders()).map(({ toAddress }) => toAddress)).toEqual([
      'chair@example.org',
      'secretary@example.org',
    ]);
    expect(await remind('silent', new Date('2026-11-20T20:00:00Z'))).toEqual(refuse({ code: 'nobody-to-remind' }));
    const { reminders: counts, silent } = await silence();
    expect(counts.silent).toEqual({ today: 1, earlier: 0, never: 0, noOfficer: silent.length - 1, refused: 0 });
    const tomorrow = new Date('2026-11-21T00:30:00Z');
    expect((await silence(tomorrow)).reminders.silent).toMatchObject({ today: 0, earlier: 1 });
    expect(await remind('silent', tomorrow)).toEqual(ok({ bodies: 1, emails: 2 }));
  });

  test('leaves out addresses that the mail server refused, and says which bodies cannot be reached', async () => {
    const refuses = (email: string) =>
      world.db.seed(async (tx) =>
        ok(await tx.update(users).set({ emailRefusedAt: MIDWAY }).where(eq(users.email, email))),
      );
    const unreachable = async () =>
      (await adminPeople(operator(), { typed: '', region: '', isNoneOnly: false })).unreachable.map(
        ({ body, officers }) => [body.slug, officers.map(({ email }) => email)],
      );
    expect(await unreachable()).toEqual([]);
    await refuses('chair@example.org');
    expect((await silence()).silent.find(({ body }) => body.slug === 'hexham')).toMatchObject({
      officers: 1,
      refused: 1,
    });
    expect(await unreachable()).toEqual([['hexham', ['chair@example.org']]]);
    expect(await remind('silent')).toEqual(ok({ bodies: 1, emails: 1 }));
    await refuses('secretary@example.org');
    const tomorrow = new Date('2026-11-21T12:00:00Z');
    expect((await silence(tomorrow)).reminders.silent).toMatchObject({ today: 0, earlier: 0, never: 0, refused: 1 });
    expect(await remind('silent', tomorrow)).toEqual(refuse({ code: 'nobody-to-remind' }));
  });

  test('leaves out former officers, and bodies that have sent since the page was opened', async () => {
    await endAllOffices(operator(), { email: 'chair@example.org', body: 'hexham' });
    await appointOfficer(operator(), { email: 'aldershot@example.org', body: 'aldershot', office: 'chair' });
    const after = new Date(MIDWAY.getTime() + 60_000);
    expect(await remind('silent', after)).toEqual(ok({ bodies: 2, emails: 2 }));
    const tomorrow = new Date('2026-11-21T12:00:00Z');
    await meets('2026-11-20', tomorrow);
    await sends(tomorrow);
    expect(await remind('silent', tomorrow)).toEqual(ok({ bodies: 1, emails: 1 }));
    expect((await reminders()).at(-1)?.toAddress).toBe('aldershot@example.org');
  });

  test('bodies that have met and not sent get a different reminder', async () => {
    await meets('2026-11-19');
    expect(await remind('silent')).toEqual(refuse({ code: 'nobody-to-remind' }));
    expect(await remind('unsent')).toEqual(ok({ bodies: 1, emails: 2 }));
    const [mail] = await reminders();
    expect(mail?.subject).toBe(
      'Hexham CLP: please send nominations for Constituency section, NEC 2026, by Friday 11 December 2026',
    );
    expect(mail?.text).toContain('Hexham CLP met (or planned to meet) on 19 November 2026');
    // No address of an officer: only the one to which readers write.
    expect(mail?.text.replace('nominations-team@example.org', '')).not.toContain('@');
  });

  test.each([
    ['2026-12-05T09:00:00Z', 'Hexham CLP: 6 days left to send nominations for Constituency section, NEC 2026'],
    ['2026-12-08T09:00:00Z', 'Hexham CLP: only 3 days left to send nominations for Constituency section, NEC 2026'],
    [
      '2026-12-10T09:00:00Z',
      'Hexham CLP: last reminder, nominations for Constituency section, NEC 2026, close tomorrow',
    ],
    ['2026-12-11T09:00:00Z', 'Hexham CLP: last reminder, nominations for Constituency section, NEC 2026, close today'],
  ])('its wording is more urgent as the deadline nears: %s', async (at, subject) => {
    await remind('silent', new Date(at));
    expect((await reminders())[0]?.subject).toBe(subject);
  });

  test.each([
    ['before the opening', new Date('2026-11-01T12:00:00Z')],
    ['from the deadline on', CLOSES_AT],
  ])('is refused %s', async (_when, now) => {
    expect(await remind('silent', now)).toEqual(refuse({ code: 'round-not-open' }));
  });
});

describe('an email that failed', () => {
  const fail = (attempts: number, nextTryAt: Date, more: Partial<typeof outbox.$inferInsert> = {}) =>
    world.db.seed(async (tx) => {
      const mail = {
        id: 'm',
        occasion: 'receipt:x',
        toAddress: 'a@example.org',
        subject: 'Receipt',
        text: 'Text',
        createdAt: MIDWAY,
      };
      await tx.insert(outbox).values({ ...mail, attempts, nextTryAt, lastError: '550 no such mailbox', ...more });
      return ok(null);
    });
  const soon = (ms: number) => new Date(MIDWAY.getTime() + ms);

  test.each([
    ['refused', 1],
    ['given-up', MOST_ATTEMPTS],
  ] as const)('and was %s is shown with the answer, and tried again as if it were new', async (outcome, attempts) => {
    await fail(attempts, MIDWAY, { outcome });
    expect(await adminMail(operator())).toMatchObject({
      waiting: 0,
      failed: [{ toAddress: 'a@example.org', answer: '550 no such mailbox', nextTryAt: null, state: outcome }],
    });
    expect(await retryMail(operator(), { mail: 'm' })).toEqual(ok(1));
    expect(await adminMail(operator())).toMatchObject({ waiting: 1, failed: [] });
    expect(await world.db.reads.select().from(outbox)).toMatchObject([
      { outcome: 'waiting', attempts: 0, nextTryAt: MIDWAY },
    ]);
    expect(await retryMail(operator(), { mail: 'all' })).toEqual(refuse({ code: 'nothing-to-try' }));
  });

  test('is not touched while it is being sent', async () => {
    await fail(5, MIDWAY, { leasedUntil: soon(60_000) });
    expect(await adminMail(operator())).toMatchObject({ sending: 1, failed: [{ state: 'sending', mayRetry: false }] });
    expect(await retryMail(operator(), { mail: 'all' })).toEqual(refuse({ code: 'nothing-to-try' }));
    expect(await retryMail(operator(soon(60_000)), { mail: 'all' })).toEqual(ok(1));
  });

  test('an expired link is listed apart, and sent emails are listed by day', async () => {
    await fail(MOST_ATTEMPTS, MIDWAY, { occasion: 'sign-in:x', outcome: 'given-up', text: '', lastError: null });
    await fail(1, MIDWAY, {
      id: 'n',
      occasion: 'receipt:y',
      outcome: 'sent',
      sentAt: new Date('2026-11-19T23:30:00Z'),
      lastError: null,
    });
    expect(await adminMail(operator())).toMatchObject({
      waiting: 0,
      failed: [],
      failedLinks: [{ state: 'given-up', mayRetry: false }],
      sent: 1,
      sentByDay: [{ day: '2026-11-19', emails: 1 }],
    });
  });
});
