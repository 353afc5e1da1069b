import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findOrAddUser } from '@/commands/people/users';
import { forgetExpired } from '@/commands/sign-in/forget-expired';
import { openDatabase } from '@/db/database';
import { schema } from '@/db/schema';
import { OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { leaseLasts, type MailLane, MOST_ATTEMPTS, mailState } from '@/domain/people/mail-attempts';
import { linkState } from '@/queries/people/outbox';
import { demoMail } from '@/queries/sign-in/demo';
import { type Misbehaves, mailServer, type TestMailServer } from '@/testing/mail-server';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { cellsWith, filesWith } from '@/testing/traces';
import { queueMail } from './queue';
import { retryMail } from './retry';
import { queueSignInMail } from './templates/sign-in';
import { mailTransport } from './transport';
import { sendNextMail } from './worker';

const { outbox, users } = schema;
const NOON = new Date('2026-11-21T12:00:00Z');
const at = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const TO = 'name@example.org';

let db: TemporaryDatabase;
let server: TestMailServer;
beforeEach(async () => {
  db = await temporaryDatabase();
  server = await mailServer();
});
afterEach(async () => {
  await server.close();
  await db.close();
});

const system = (now: Date) => ({ db, actor: SYSTEM, now });
const queue = (occasion: string, toAddress = TO) =>
  db.transact(async (tx) => ok(await queueMail(tx, NOON, { occasion, toAddress, subject: occasion, text: 'Words.' })));
const rows = () => db.reads.select().from(outbox).orderBy(outbox.createdAt, outbox.id);
const only = async () => {
  const [row, ...others] = await rows();
  if (!row || others.length > 0) throw new Error('There is not one email.');
  return row;
};
const signIn = (now: Date, request = 'r') =>
  queueSignInMail(system(now), {
    request,
    locale: 'en',
    email: TO,
    link: 'http://localhost:3000/sign-in/confirm?token=x',
  });

const refuses =
  (fault: '4xx' | '5xx'): Misbehaves =>
  ({ step }) =>
    step === 'RCPT' ? fault : null;

/** Tries to send every email that is due in a lane at the time `now`, and returns how many there were. */
async function run(now: Date, lane: MailLane = 'other', more: { isDemo?: boolean; db?: TemporaryDatabase } = {}) {
  const send = mailTransport({ smtpUrl: server.url, from: 'Site <site@example.org>', folder: '/nowhere' });
  const context = { ...system(now), ...(more.db ? { db: more.db } : {}) };
  const how = { send, clock: () => now, isDemo: more.isDemo ?? false, lane };
  let tried = 0;
  while (await sendNextMail(context, how)) tried += 1;
  return tried;
}

describe('an email', () => {
  test('is queued once for an occasion and an address', async () => {
    expect([await queue('receipt:1'), await queue('receipt:1'), await queue('receipt:1', 'other@example.org')]).toEqual(
      [ok(true), ok(false), ok(true)],
    );
    expect(await rows()).toHaveLength(2);
  });

  test('is not queued if the transaction refuses', async () => {
    await db
      .transact(async (tx) => {
        await queueMail(tx, NOON, { occasion: 'o', toAddress: TO, subject: 's', text: 'b' });
        throw new Error('The rest failed.');
      })
      .catch(() => undefined);
    expect(await rows()).toEqual([]);
  });

  test('is sent once with several senders in two processes', async () => {
    for (let n = 0; n < 8; n += 1) await queue(`receipt:${n}`);
    const other = { ...(await openDatabase(db.url)), url: db.url };
    await Promise.all([run(NOON), run(NOON, 'other', { db: other }), run(NOON)]);
    await other.close();
    const subjects = server.received.map(({ text }) => /^Subject: (.*)$/m.exec(text)?.[1]?.trim());
    expect(subjects.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((n) => `receipt:${n}`));
    expect(await run(at(60))).toBe(0);
  });

  test('that is refused for now waits, is tried again, and keeps the answer without the address', async () => {
    await queue('receipt:1');
    server.behave(refuses('4xx'));
    expect(await run(NOON)).toBe(1);
    expect(await only()).toMatchObject({ outcome: 'waiting', attempts: 1, nextTryAt: at(1), leasedUntil: null });
    expect((await only()).lastError).toBe('450 4.2.0 [address]: [address] [link] try later (RCPT TO)');
    expect(mailState(await only(), at(0.5))).toBe('failing');
    expect(await run(at(0.5))).toBe(0);
    expect(await run(at(1))).toBe(1);
    expect(await only()).toMatchObject({ attempts: 2, nextTryAt: at(3) });
    server.behave(() => null);
    expect(await run(at(3))).toBe(1);
    expect(server.received).toHaveLength(1);
    expect(await only()).toMatchObject({
      outcome: 'sent',
      attempts: 3,
      sentAt: at(3),
      lastError: null,
      text: 'Words.',
    });
  });

  test('that is refused for now is given up in the end', async () => {
    await queue('receipt:1');
    server.behave(refuses('4xx'));
    let attempts = 0;
    for (let hours = 0; hours < 100; hours += 7) attempts += await run(at(hours * 60));
    expect(attempts).toBe(MOST_ATTEMPTS);
    expect(await only()).toMatchObject({ outcome: 'given-up', leasedUntil: null });
  });

  test('that is refused for good is tried once, and again if an admin says so; the address is marked until one is sent', async () => {
    await db.transact(async (tx) => ok(await findOrAddUser(tx, NOON, TO)));
    const refusedAt = async () => (await db.reads.select().from(users))[0]?.emailRefusedAt;
    await queue('receipt:1');
    server.behave(refuses('5xx'));
    expect(await run(NOON)).toBe(1);
    for (let hours = 1; hours < 100; hours += 7) expect(await run(at(hours * 60))).toBe(0);
    expect(await only()).toMatchObject({ outcome: 'refused', attempts: 1, leasedUntil: null });
    expect((await only()).lastError).toContain('550 5.1.1');
    expect(await refusedAt()).toEqual(NOON);
    server.behave(() => null);
    expect(await retryMail({ ...system(at(60)), actor: OPERATOR }, { mail: 'all' })).toEqual(ok(1));
    expect(await refusedAt()).toEqual(NOON);
    expect(await run(at(60))).toBe(1);
    expect(await only()).toMatchObject({ outcome: 'sent', attempts: 1 });
    expect(await refusedAt()).toBeNull();
  });

  test('is not lost because the settings are wrong: a refusal before the email is tried again', async () => {
    await queue('receipt:1');
    server.behave(({ step }) => (step === 'greeting' ? '5xx' : null));
    expect(await run(NOON)).toBe(1);
    expect(await only()).toMatchObject({ outcome: 'waiting', attempts: 1 });
  });

  test('is being tried while its sender may be alive, and taken over once it must be dead', async () => {
    await queue('receipt:1');
    server.behave(({ step }) => (step === 'greeting' ? 'hang' : null));
    const died = run(NOON);
    await expect.poll(server.open).toBe(1);
    server.behave(() => null);
    const over = new Date(NOON.getTime() + leaseLasts('other', 1));
    const before = new Date(over.getTime() - 1);
    expect(mailState(await only(), before)).toBe('sending');
    expect(await run(before)).toBe(0);
    expect(mailState(await only(), over)).toBe('failing');
    expect(await run(over)).toBe(1);
    expect(await only()).toMatchObject({ outcome: 'sent', sentAt: over });
    // The first sender ends late, and its result no longer applies.
    await server.close();
    await died;
    expect(await only()).toMatchObject({ outcome: 'sent', sentAt: over, lastError: null });
  });
});

describe('a sign-in link', () => {
  test('has its own lane, and its text is deleted once sent', async () => {
    for (let n = 0; n < 12; n += 1) await queue(`receipt:${n}`);
    await signIn(at(1));
    expect(await linkState(system(at(1)), 'r')).toBe('waiting');
    expect(await run(at(1), 'sign-in')).toBe(1);
    expect(server.received.map(({ text }) => text)).toEqual([expect.stringContaining('/sign-in/confirm?token=3Dx')]);
    expect((await rows()).at(-1)).toMatchObject({ outcome: 'sent', text: '', sentAt: at(1) });
    expect(await linkState(system(at(1)), 'r')).toBe('sent');
    expect(await linkState(system(at(1)), 'another')).toBeNull();
  });

  test('that was never tried goes before links that failed', async () => {
    await signIn(NOON, 'old');
    server.behave(refuses('4xx'));
    await run(NOON, 'sign-in');
    await signIn(at(1), 'new');
    const send = mailTransport({ smtpUrl: server.url, from: 'site@example.org', folder: '/nowhere' });
    server.behave(() => null);
    await sendNextMail(system(at(1)), { send, clock: () => at(1), isDemo: false, lane: 'sign-in' });
    expect(await linkState(system(at(1)), 'new')).toBe('sent');
    expect(await linkState(system(at(1)), 'old')).toBe('failing');
  });

  test('stays readable in a demo', async () => {
    await signIn(NOON);
    await run(NOON, 'sign-in', { isDemo: true });
    expect(await only()).toMatchObject({ sentAt: NOON, text: expect.stringMatching(/^sealed:/) });
    expect(await demoMail(system(NOON))).toMatchObject([{ text: expect.stringContaining('token=x') }]);
  });

  test('is not in the database in clear before it is sent, nor in its files after', async () => {
    await signIn(NOON);
    expect(cellsWith(db.url, ['token=', 'sign-in/confirm'])).toEqual([]);
    await run(NOON, 'sign-in');
    expect(server.received).toHaveLength(1);
    await db.settle();
    expect(filesWith(db.url, ['token=', 'sealed:'])).toEqual([]);
  });

  test('that was encrypted with a lost secret is not sent', async () => {
    await signIn(NOON);
    vi.stubEnv('AUTH_SECRET', 'another secret');
    await run(NOON, 'sign-in');
    vi.unstubAllEnvs();
    expect(server.received).toEqual([]);
    expect(await only()).toMatchObject({ text: '', outcome: 'given-up' });
  });

  test('that is refused for good is not kept', async () => {
    await signIn(NOON);
    server.behave(refuses('5xx'));
    await run(NOON, 'sign-in');
    expect(await only()).toMatchObject({ outcome: 'refused', text: '' });
  });

  test('is not sent after it has expired, and its text is deleted', async () => {
    await signIn(NOON);
    expect(await run(at(60), 'sign-in')).toBe(1);
    expect(server.received).toEqual([]);
    expect(await only()).toMatchObject({ text: '', sentAt: null, outcome: 'given-up' });
  });

  test('is deleted after a day, other email is not', async () => {
    await queue('receipt:1');
    await signIn(NOON);
    await forgetExpired(system(at(24 * 60)));
    expect(await rows()).toHaveLength(2);
    await forgetExpired(system(at(24 * 60 + 1)));
    expect(await rows()).toMatchObject([{ occasion: 'receipt:1' }]);
  });
});
