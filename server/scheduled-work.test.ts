import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { ok } from '@/domain/base/result';
import { queueMail } from '@/mail/queue';
import type { OutgoingMail } from '@/mail/transport';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { sendAsItFallsDue } from './scheduled-work';

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await temporaryDatabase();
});
afterEach(() => db.close());

const queue = (occasion: string) =>
  db.transact(async (tx) =>
    ok(await queueMail(tx, new Date(), { occasion, toAddress: 'name@example.org', subject: occasion, text: 'Words.' })),
  );

test('an email on which the mail server hangs does not block the others', async () => {
  await queue('hangs');
  for (let n = 0; n < 30; n += 1) await queue(`receipt:${n}`);
  const sent: string[] = [];
  let letGo: () => void = () => undefined;
  const hanging = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const send = async ({ subject }: OutgoingMail) => {
    if (subject === 'hangs') await hanging;
    sent.push(subject);
  };
  const stop = sendAsItFallsDue(db, { send, isDemo: false });
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(30);
  await queue('later');
  await expect.poll(() => sent.includes('later'), { timeout: 10_000 }).toBe(true);
  expect(sent).not.toContain('hangs');
  letGo();
  await stop();
  expect(new Set(sent).size).toBe(32);
  expect(sent).toHaveLength(32);
  expect((await db.reads.select().from(schema.outbox)).filter(({ sentAt }) => sentAt === null)).toEqual([]);
});
