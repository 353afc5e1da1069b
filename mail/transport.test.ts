import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mailFault } from './mail-fault';
import { mailTransport, type OutgoingMail } from './transport';

const from = 'Nominations <nominations@example.org>';
const MINUTE = 60_000;
const mail: OutgoingMail = {
  id: 'abc123',
  toAddress: 'name@example.com',
  subject: 'Derbynneb – Ynys Môn CLP',
  text: 'Agorwch y ddolen hon:\n\nhttp://localhost:3000/cy/sign-in/confirm?token=x',
  createdAt: new Date('2026-11-21T12:00:00.123Z'),
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Received = { from: string; to: string[]; text: string };

/** A real mail server on localhost. It refuses the addresses of one domain. */
async function mailServer({ secure = false } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    secure,
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(
        address.endsWith('@refused.example')
          ? Object.assign(new Error(`no ${address} here`), { responseCode: 550 })
          : null,
      );
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    url: secure ? `smtps://localhost:${port}?tls.rejectUnauthorized=false` : `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

describe('email over SMTP', () => {
  test('arrives with its text, and a refusal is reported without the address', async () => {
    const server = await mailServer();
    const send = mailTransport({ smtpUrl: server.url, from, folder });
    await send(mail, MINUTE);
    const refusal = await send({ ...mail, toAddress: 'name@refused.example' }, MINUTE).catch((error) =>
      mailFault(error, 'name@refused.example'),
    );
    await server.close();
    expect(server.received).toHaveLength(1);
    const [first] = server.received;
    expect(first).toMatchObject({ from: 'nominations@example.org', to: ['name@example.com'] });
    expect(first?.text).toMatch(/^Message-ID: <abc123@example\.org>\r$/m);
    expect(first?.text).toMatch(/^To: name@example\.com\r$/m);
    expect(first?.text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(first?.text).toContain('http://localhost:3000/cy/sign-in/confirm?token=x');
    expect(refusal).toEqual({ answer: '550 no [address] here (RCPT TO)', isFinal: true, isAddressRefused: true });
  });

  test('arrives over an encrypted connection, with the options of the address', async () => {
    // smtp-server prints a warning that the key of its certificate is public.
    vi.mocked(console.error).mockImplementationOnce(() => undefined);
    const server = await mailServer({ secure: true });
    await mailTransport({ smtpUrl: server.url, from, folder })(mail, MINUTE);
    await server.close();
    expect(server.received).toHaveLength(1);
  });

  test('fails with a code if no server listens', async () => {
    const server = await mailServer();
    await server.close();
    const send = mailTransport({ smtpUrl: server.url, from, folder });
    const fault = await send(mail, MINUTE).catch((error) => mailFault(error, mail.toAddress));
    expect(fault).toMatchObject({ answer: expect.stringMatching(/ECONNREFUSED|ESOCKET/), isFinal: false });
  });

  test('is not sent to invented people: theirs becomes a file', async () => {
    const server = await mailServer();
    await mailTransport({ smtpUrl: server.url, from, folder })({ ...mail, toAddress: 'member@demo.invalid' }, MINUTE);
    await server.close();
    expect(server.received).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('email as files', () => {
  test('is named by its time, readable by a mail program, and private', async () => {
    await mailTransport({ smtpUrl: undefined, from, folder: join(folder, 'deep') })(mail, MINUTE);
    const [name, ...others] = readdirSync(join(folder, 'deep'));
    expect(others).toEqual([]);
    expect(name).toBe('2026-11-21T12-00-00-123Z-abc123.eml');
    const file = join(folder, 'deep', String(name));
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^To: name@example\.com\r$/m);
    expect(text).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(text).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
