import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { queueMail } from '@/mail/queue';
import { linkState } from '@/queries/people/outbox';
import { inMailScenario, latenessOfLink } from '@/testing/mail-scenario';

test.each([
  ['hang', 'greeting'],
  ['drip', 'RCPT'],
  ['hang', 'dot'],
  ['4xx', 'RCPT'],
  ['5xx', 'DATA'],
] as const)('with the fault %s at %s for other email, a sign-in link is sent at once', async (fault, step) => {
  expect(await latenessOfLink(fault, step)).toBeLessThan(10_000);
});

test('email on which the mail server hangs does not block other email', async () => {
  await inMailScenario(async ({ db, server }) => {
    server.behave(({ step, to }) => (step === 'RCPT' && to?.startsWith('hangs') ? 'hang' : null));
    for (const name of ['hangs', ...Array.from({ length: 30 }, (_, n) => `other${n}`)]) {
      const mail = { occasion: name, toAddress: `${name}@example.org`, subject: 'Receipt', text: 'Words.' };
      await db.transact(async (tx) => ok(await queueMail(tx, new Date(), mail)));
    }
    await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(30);
    const unsent = async () =>
      (await db.reads.select().from(schema.outbox)).filter(({ outcome }) => outcome !== 'sent');
    // What the server has taken is recorded a moment later.
    await expect
      .poll(unsent, { timeout: 10_000 })
      .toMatchObject([{ occasion: 'hangs', attempts: 1, leasedUntil: expect.any(Date) }]);
  });
});

test('a link that cannot be sent yet is not said to be sent, and goes as soon as the server takes it', async () => {
  await inMailScenario(async ({ db, server, askForLink, links }) => {
    server.behave(({ step }) => (step === 'greeting' ? '4xx' : null));
    const request = await askForLink();
    const state = () => linkState({ db, actor: SYSTEM, now: new Date() }, request);
    await expect.poll(state, { timeout: 10_000 }).toBe('failing');
    expect(links()).toBe(0);
    server.behave(() => null);
    await expect.poll(state, { timeout: 10_000 }).toBe('sent');
    expect(links()).toBe(1);
  });
});
