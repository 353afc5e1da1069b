import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type MailLimits, mailFault, mailTransport, type OutgoingMail } from './transport';

const LIMITS: MailLimits = { connection: 300, greeting: 300, silence: 300, whole: 900 };
const mail: OutgoingMail = {
  id: 'abc123',
  toAddress: 'name@example.com',
  subject: 'Subject',
  text: 'Words.',
  createdAt: new Date('2026-11-21T12:00:00Z'),
};

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

/** A TCP server that calls `talk` with each connection. `open` counts the connections that are not closed yet. */
async function serverThat(talk: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket
      .on('close', () => sockets.delete(socket))
      .on('error', () => undefined)
      .resume();
    talk(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, open: () => sockets.size };
}

/** How an attempt ended, and after how many milliseconds. */
async function attempt(smtpUrl: string, limits: MailLimits = LIMITS) {
  const startedAt = performance.now();
  const send = mailTransport({ smtpUrl, from: 'Site <site@example.org>', folder: '/nowhere', limits });
  const fault = await send(mail).then(() => 'sent', mailFault);
  return { fault, took: performance.now() - startedAt };
}

const greets = (socket: Socket) => socket.write('220 here\r\n');
/** Sends a reply one byte at a time, without an end. */
const drips = (socket: Socket) => {
  const dripping = setInterval(() => socket.write('2'), 50);
  socket.on('close', () => clearInterval(dripping));
};

test.each<[string, (socket: Socket) => void]>([
  ['accepts and never answers', () => undefined],
  ['greets and then says nothing', greets],
  ['greets and drips a byte at a time', (socket) => greets(socket) && drips(socket)],
  ['drips its greeting', drips],
])(
  'a mail server that %s holds an attempt no longer than the limit, and the connection is closed',
  async (_case, talk) => {
    const server = await serverThat(talk);
    const { fault, took } = await attempt(server.url);
    expect(fault).toContain('ETIMEDOUT');
    // Without the limits it takes 30 seconds or more. The margin is for a busy machine.
    expect(took).toBeLessThan(10_000);
    await expect.poll(server.open).toBe(0);
  },
);

test('each limit works without the others', async () => {
  const hour = 3_600_000;
  const silent = await serverThat(() => undefined);
  const none = { connection: hour, greeting: hour, silence: hour, whole: hour };
  expect((await attempt(silent.url, { ...none, greeting: 50 })).fault).toContain('ETIMEDOUT');
  expect((await attempt(silent.url, { ...none, silence: 50 })).fault).toContain('ETIMEDOUT');
  expect((await attempt(silent.url, { ...none, whole: 50 })).fault).toContain('ETIMEDOUT');
  // 192.0.2.0/24 is reserved for documentation (RFC 5737): either nothing answers, or the network reports at once that
  // there is no route.
  const nowhere = await attempt('smtp://192.0.2.1:25', { ...none, connection: 50 });
  expect(nowhere.fault).toMatch(/ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EACCES|ECONNREFUSED/);
});
