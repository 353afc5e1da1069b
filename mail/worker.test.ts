import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetExpired } from '@/commands/sign-in/forget-expired';
import { openDatabase } from '@/db/database';
import { schema } from '@/db/schema';
import { SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { MOST_ATTEMPTS } from '@/domain/people/mail-attempts';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { queueMail } from './queue';
import { queueSignInMail } from './templates/sign-in';
import type { OutgoingMail } from './transport';
import { sendDueMail } from './worker';

const { outbox } = schema;
const NOON = new Date('2026-11-21T12:00:00Z');
const at = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await temporaryDatabase();
});
afterEach(() => db.close());

const system = (now: Date) => ({ db, actor: SYSTEM, now });
const queue = (occasion: string, toAddress = 'name@example.org') =>
  db.transact(async (tx) => ok(await queueMail(tx, NOON, { occasion, toAddress, subject: occasion, text: 'Words.' })));
const rows = () => db.reads.select().from(outbox).orderBy(outbox.createdAt, outbox.id);
const signIn = (now: Date, email = 'name@example.org') =>
  queueSignInMail(system(now), { locale: 'en', email, link: 'http://localhost:3000/sign-in/confirm?token=x' });

/** A mail server that accepts every email, or refuses the first `refusals` of them. */
function server(refusals = 0) {
  const sent: OutgoingMail[] = [];
  let left = refusals;
  const send = async (mail: OutgoingMail) => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (left-- > 0)
      throw Object.assign(new Error('550 <name@example.org> unknown'), { code: 'EENVELOPE', responseCode: 550 });
    sent.push(mail);
  };
  return { sent, send };
}

const run = (now: Date, send: (mail: OutgoingMail) => Promise<void>, isDemo = false) =>
  sendDueMail(system(now), { send, clock: () => now, isDemo });

describe('mail', () => {
  test('is queued once for an occasion and an address', async () => {
    expect([await queue('receipt:1'), await queue('receipt:1'), await queue('receipt:1', 'other@example.org')]).toEqual(
      [ok(true), ok(false), ok(true)],
    );
    expect(await rows()).toHaveLength(2);
  });

  test('is not queued if the transaction refuses', async () => {
    await db
      .transact(async (tx) => {
        await queueMail(tx, NOON, { occasion: 'o', toAddress: 'name@example.org', subject: 's', text: 'b' });
        throw new Error('The rest failed.');
      })
      .catch(() => undefined);
    expect(await rows()).toEqual([]);
  });

  test('is sent once with two senders in two processes', async () => {
    for (let n = 0; n < 8; n += 1) await queue(`receipt:${n}`);
    const other = await openDatabase(db.url);
    const { sent, send } = server();
    const options = { send, clock: () => NOON, isDemo: false };
    await Promise.all([
      sendDueMail(system(NOON), options),
      sendDueMail({ db: other, actor: SYSTEM, now: NOON }, options),
      sendDueMail(system(NOON), options),
    ]);
    await other.close();
    expect(sent.map((mail) => mail.subject).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((n) => `receipt:${n}`));
    expect(await run(at(60), send)).toBe(0);
  });

  test('that failed waits and is retried, and the outbox does not repeat the address', async () => {
    await queue('receipt:1');
    const { sent, send } = server(2);
    expect(await run(NOON, send)).toBe(1);
    expect(await rows()).toMatchObject([
      { attempts: 1, nextTryAt: at(1), sentAt: null, lastError: 'Error EENVELOPE 550' },
    ]);
    expect(await run(at(0.5), send)).toBe(0);
    expect(await run(at(1), send)).toBe(1);
    expect(await rows()).toMatchObject([{ attempts: 2, nextTryAt: at(3) }]);
    expect(await run(at(3), send)).toBe(1);
    expect(sent).toHaveLength(1);
    expect(await rows()).toMatchObject([{ attempts: 3, sentAt: at(3), lastError: null, text: 'Words.' }]);
  });

  test('whose sender died is taken over', async () => {
    await queue('receipt:1');
    let hang: () => void = () => undefined;
    const died = run(NOON, () => new Promise<void>((resolve) => (hang = resolve)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { sent, send } = server();
    expect(await run(at(2), send)).toBe(0);
    expect(await run(at(3), send)).toBe(1);
    expect(sent).toHaveLength(1);
    hang();
    await died;
  });

  test('has no more attempts after the last one', async () => {
    await queue('receipt:1');
    const { send } = server(Number.POSITIVE_INFINITY);
    let attempts = 0;
    for (let hours = 0; hours < 100; hours += 7) attempts += await run(at(hours * 60), send);
    expect(attempts).toBe(MOST_ATTEMPTS);
  });
});

describe('a sign-in link', () => {
  test('is sent before other email, and its text is deleted once sent', async () => {
    for (let n = 0; n < 12; n += 1) await queue(`receipt:${n}`);
    await signIn(at(1));
    const { sent, send } = server();
    await run(at(1), send);
    expect(sent.map((mail) => mail.text)).toEqual([expect.stringContaining('/sign-in/confirm?token=x')]);
    expect((await rows()).at(-1)).toMatchObject({ text: '', sentAt: at(1) });
  });

  test('stays readable in a demo', async () => {
    await signIn(NOON);
    await run(NOON, server().send, true);
    expect(await rows()).toMatchObject([{ sentAt: NOON, text: expect.stringContaining('token=x') }]);
  });

  test('is not sent after it has expired, and its text is deleted', async () => {
    await signIn(NOON);
    const { sent, send } = server();
    await run(at(60), send);
    expect(sent).toEqual([]);
    expect(await rows()).toMatchObject([{ text: '', sentAt: null, attempts: MOST_ATTEMPTS }]);
  });

  test('is sent to one address five times an hour', async () => {
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push((await signIn(at(n))).ok);
    expect(answers).toEqual([true, true, true, true, true, false]);
    expect((await signIn(at(6), 'other@example.org')).ok).toBe(true);
    expect((await signIn(at(59))).ok).toBe(false);
    expect((await signIn(at(60))).ok).toBe(true);
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
