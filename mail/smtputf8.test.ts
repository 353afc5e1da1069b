import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { mailServer, type TestMailServer } from '@/testing/mail-server';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { queueMail } from './queue';
import { mailTransport } from './transport';
import { sendNextMail } from './worker';

const now = new Date('2026-11-21T12:00:00Z');
const ADDRESS = 'siân@example.org';

let db: TemporaryDatabase;
let folder: string;
let server: TestMailServer;
beforeEach(async () => {
  db = await temporaryDatabase();
  folder = mkdtempSync(join(tmpdir(), 'smtputf8-'));
});
afterEach(async () => {
  await db.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sent(toAddress: string) {
  const mail = { occasion: 'test 1', toAddress, subject: 'Hello', text: 'Hello.' };
  await db.transact(async (tx) => ok(await queueMail(tx, now, mail)));
  const send = mailTransport({ smtpUrl: server.url, from: 'Nominations <nominations@example.org>', folder });
  const run = { send, clock: () => now, isDemo: false, lane: 'other' } as const;
  expect(await sendNextMail({ db, actor: SYSTEM, now }, run)).toBe(true);
  const [row] = await db.reads.select().from(schema.outbox);
  return row;
}

test('a server with SMTPUTF8 gets the email', async () => {
  server = await mailServer(() => null, ['8BITMIME', 'SMTPUTF8']);
  expect(await sent(ADDRESS)).toMatchObject({ outcome: 'sent', attempts: 1, lastError: null });
  expect(server.received.map(({ to }) => to)).toEqual([ADDRESS]);
});

test('a server without SMTPUTF8 gets nothing, and the admin reads why at once, without another attempt', async () => {
  server = await mailServer(() => null, ['8BITMIME']);
  const mail = await sent(ADDRESS);
  expect(mail).toMatchObject({ outcome: 'refused', attempts: 1 });
  expect(mail?.lastError).toContain('SMTPUTF8');
  expect(mail?.lastError).not.toContain('siân');
  expect(server.received).toEqual([]);
});

test('other addresses need no SMTPUTF8, and no second connection', async () => {
  server = await mailServer();
  expect(await sent('info@xn--mnchen-3ya.example')).toMatchObject({ outcome: 'sent' });
  expect(server.connections()).toBe(1);
});

test('a server that answers with 4xx is tried again', async () => {
  server = await mailServer(({ step }) => (step === 'EHLO' || step === 'greeting' ? '4xx' : null), ['SMTPUTF8']);
  expect(await sent(ADDRESS)).toMatchObject({ outcome: 'waiting', attempts: 1 });
});
