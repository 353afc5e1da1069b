import { afterEach, expect, test } from 'vitest';
import type { MailFault } from '@/domain/people/mail-attempts';
import { FAULTS, type Fault, mailServer, STEPS, type Step, type TestMailServer } from '@/testing/mail-server';
import { mailFault } from './mail-fault';
import { type MailLimits, mailTransport, type OutgoingMail } from './transport';

const LIMITS: MailLimits = { connection: 300, greeting: 300, silence: 300, whole: 600 };
const mail: OutgoingMail = {
  id: 'abc123',
  toAddress: 'name@example.com',
  subject: 'Subject',
  text: 'Words.',
  createdAt: new Date('2026-11-21T12:00:00Z'),
};

const servers: TestMailServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serverThat(fault: Fault, step: Step): Promise<TestMailServer> {
  const server = await mailServer((at) => (at.step === step ? fault : null));
  servers.push(server);
  return server;
}

/** How an attempt ended, and after how many milliseconds. The fault is null if the email was sent. */
async function attempt(smtpUrl: string, limits: MailLimits = LIMITS, within = 60_000) {
  const startedAt = performance.now();
  const send = mailTransport({ smtpUrl, from: 'Site <site@example.org>', folder: '/nowhere', limits });
  const fault = await send(mail, within).then(
    () => null,
    (error: unknown): MailFault => mailFault(error, mail.toAddress),
  );
  return { fault, took: performance.now() - startedAt };
}

/** A refusal of the connection may be temporary, so only the refusal of an email is final. */
const IS_FINAL: readonly Step[] = ['MAIL', 'RCPT', 'DATA', 'dot'];

const CASES = STEPS.flatMap((step) => FAULTS.map((fault) => [fault, step] as const)).filter(
  // The server sends no reply to a connection itself. It may answer EHLO with 5xx, and then HELO follows.
  ([fault, step]) => step !== 'connect' || fault === 'drop',
);

test.each(CASES)(
  'a mail server with the fault %s at %s holds an attempt no longer than the limit',
  async (fault, step) => {
    const server = await serverThat(fault, step);
    const { fault: ended, took } = await attempt(server.url);
    // Without the limits it takes 30 seconds or more. The margin is for a busy machine.
    expect(took).toBeLessThan(10_000);
    expect(server.received).toHaveLength(step === 'QUIT' ? 1 : 0);
    if (step === 'QUIT') expect(ended).toBeNull();
    else
      expect(ended).toMatchObject({
        isFinal: fault === '5xx' && IS_FINAL.includes(step),
        isAddressRefused: fault === '5xx' && IS_FINAL.includes(step),
      });
    expect(ended?.answer ?? '').not.toMatch(/@|name|http/);
    if (ended && fault === '5xx') expect(ended.answer).toContain('550 5.1.1');
    if (fault !== 'hang' || step !== 'QUIT') await expect.poll(server.open).toBe(0);
  },
);

test('each limit works without the others', async () => {
  const hour = 3_600_000;
  const silent = await serverThat('hang', 'greeting');
  const none = { connection: hour, greeting: hour, silence: hour, whole: hour };
  const answer = async (limits: Partial<MailLimits>, within = hour) =>
    (await attempt(silent.url, { ...none, ...limits }, within)).fault?.answer;
  expect(await answer({ greeting: 50 })).toContain('ETIMEDOUT');
  expect(await answer({ silence: 50 })).toContain('ETIMEDOUT');
  expect(await answer({ whole: 50 })).toContain('ETIMEDOUT');
  expect(await answer({}, 50)).toContain('ETIMEDOUT');
  // 192.0.2.0/24 is reserved for documentation (RFC 5737): either nothing answers, or the network reports at once that
  // there is no route.
  const nowhere = await attempt('smtp://192.0.2.1:25', { ...none, connection: 50 }, hour);
  expect(nowhere.fault?.answer).toMatch(/ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EACCES|ECONNREFUSED|ESOCKET/);
});

test.each([
  ['550 5.1.1 <name@example.com>: Recipient address rejected', 'RCPT TO', true, true],
  ['550 No such user', 'RCPT TO', true, true],
  ['552 5.2.2 name is over quota', 'DATA', true, true],
  ['550 5.7.1 Sender not welcome, see https://a.test/?m=name@example.com', 'RCPT TO', true, false],
  ['554 Message refused', 'DATA', true, false],
  ['450 4.2.1 Mailbox busy', 'RCPT TO', false, false],
  ['535 5.7.8 Wrong password', 'AUTH PLAIN', false, false],
  ['554 No service here', 'CONN', false, false],
])('%s at %s is final: %s, and refuses the address: %s', (response, command, isFinal, isAddressRefused) => {
  const error = Object.assign(new Error(response), { response, responseCode: Number(response.slice(0, 3)), command });
  const fault = mailFault(error, mail.toAddress);
  expect(fault).toMatchObject({ isFinal, isAddressRefused });
  expect(fault.answer).toContain(response.slice(0, 3));
  expect(fault.answer).not.toMatch(/@|\bname\b|http/);
});
