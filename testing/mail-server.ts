import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/**
 * The steps at which a mail server can misbehave: when a client connects, at a command, after the dot that ends an
 * email, or at QUIT.
 */
export const STEPS = ['connect', 'greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'dot', 'QUIT'] as const;
export type Step = (typeof STEPS)[number];
/**
 * How a mail server can misbehave: it answers 4xx or 5xx, never answers, sends its answer one byte at a time without an
 * end, or closes the connection.
 */
export const FAULTS = ['4xx', '5xx', 'hang', 'drip', 'drop'] as const;
export type Fault = (typeof FAULTS)[number];

export type Received = { readonly to: string; readonly text: string; readonly at: number };

/**
 * Decides at each step whether the server misbehaves. `to` is the recipient, once the client has named one.
 * `connection` is the number of the connection, from 1.
 */
export type Misbehaves = (at: { step: Step; to: string | null; connection: number }) => Fault | null;

export type TestMailServer = {
  readonly url: string;
  /** The emails that the server has accepted, with its 250 after the dot. */
  readonly received: readonly Received[];
  /** How many connections are open. */
  readonly open: () => number;
  /** How many connections have been made. */
  readonly connections: () => number;
  /** Replaces the rule for misbehaving from now on. Connections that hang go on hanging. */
  readonly behave: (misbehaves: Misbehaves) => void;
  readonly close: () => Promise<void>;
};

/**
 * A mail server on localhost that speaks SMTP (RFC 5321) over a plain socket, and misbehaves as the test says. For
 * tests. `extensions` are what it offers after EHLO, such as SMTPUTF8.
 */
export async function mailServer(
  misbehaves: Misbehaves = () => null,
  extensions: readonly string[] = [],
): Promise<TestMailServer> {
  const sockets = new Set<Socket>();
  const received: Received[] = [];
  let current = misbehaves;
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    talk({ socket, connection: connections, misbehaves: (at) => current(at), received, extensions });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    open: () => sockets.size,
    connections: () => connections,
    behave: (next) => {
      current = next;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Talk = {
  readonly socket: Socket;
  readonly connection: number;
  readonly misbehaves: Misbehaves;
  readonly received: Received[];
  readonly extensions: readonly string[];
};

function talk({ socket, connection, misbehaves, received, extensions }: Talk) {
  const hello = ['mail.test', ...extensions];
  const offered = hello.map((line, at) => `250${at === hello.length - 1 ? ' ' : '-'}${line}`).join('\r\n');
  let to: string | null = null;
  let isData = false;
  let held = '';
  /** Does the step or misbehaves. Returns whether it did the step. */
  const at = (step: Step, answer: string): boolean => {
    const fault = misbehaves({ step, to, connection });
    if (fault) fail(socket, fault, to);
    else if (answer) socket.write(`${answer}\r\n`);
    return fault === null;
  };
  const command = (line: string) => {
    const word = line.slice(0, 4).toUpperCase();
    if (word === 'EHLO' || word === 'HELO') at('EHLO', offered);
    else if (word === 'MAIL') at('MAIL', '250 2.1.0 OK');
    else if (word === 'RCPT') {
      to = /<([^>]*)>/.exec(line)?.[1] ?? '';
      at('RCPT', '250 2.1.5 OK');
    } else if (word === 'DATA') isData = at('DATA', '354 Go on');
    else if (word === 'QUIT') at('QUIT', '221 2.0.0 Bye') && socket.end();
    else socket.write('502 5.5.1 Not here\r\n');
  };
  socket.setEncoding('utf8').on('data', (chunk) => {
    held += chunk;
    for (;;) {
      const end = isData ? '\r\n.\r\n' : '\r\n';
      const index = held.indexOf(end);
      if (index < 0) return;
      const part = held.slice(0, index);
      held = held.slice(index + end.length);
      if (!isData) {
        command(part);
        continue;
      }
      isData = false;
      if (at('dot', '250 2.0.0 Taken')) received.push({ to: to ?? '', text: part, at: performance.now() });
    }
  });
  if (at('connect', '')) at('greeting', '220 mail.test ESMTP');
}

function fail(socket: Socket, fault: Fault, to: string | null) {
  // Real mail servers repeat the address in their reply, and add links.
  const about = to === null ? 'mail.test' : `<${to}>: ${to.split('@')[0]} https://help.mail.test/?to=${to}`;
  if (fault === '4xx') socket.write(`450 4.2.0 ${about} try later\r\n`);
  if (fault === '5xx') socket.write(`550 5.1.1 ${about} never\r\n`);
  if (fault === 'drop') socket.destroy();
  if (fault !== 'drip') return;
  const dripping = setInterval(() => socket.write('2'), 50);
  socket.on('close', () => clearInterval(dripping));
}
