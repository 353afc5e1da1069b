import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { schema } from '@/db/schema';
import { receivedAtOfRequest } from '@/lib/received-at';
import { ctx, entry, meeting, must, useActWorld, world } from '@/testing/act-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { asReceived } from './received.mjs';
import { receiveWhole } from './whole-request.mjs';

useActWorld();

/** A clock that starts this long before the deadline, and goes on. */
const EARLY = 1500;
let begun = 0;
const clock = () => new Date(CLOSES_AT.getTime() - EARLY + performance.now() - begun);
/** Waits until so many milliseconds from the deadline. */
const until = (ms: number) => pause(Math.max(0, CLOSES_AT.getTime() + ms - clock().getTime()));
const fromDeadline = (at: Date | undefined) => (at ? at.getTime() - CLOSES_AT.getTime() : Number.NaN);

/** Records the form of a request, `wait` milliseconds after the server has received it, and says whether it counts. */
async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { wait, ...form } = (await json(req)) as { wait: number };
  await pause(wait);
  const context = { ...ctx(MIDWAY, world.officer('secretary')), receivedAt: receivedAtOfRequest() };
  const sent = await submitNominations({ ...context, now: clock() }, form as Parameters<typeof submitNominations>[1]);
  res.end(sent.ok ? 'counts' : sent.error.code);
}

let server: Server;
let port = 0;
beforeEach(async () => {
  const about = { contestId: world.contestId, bodyId: world.hexham };
  must(await recordMeeting(ctx(MIDWAY, world.officer('secretary')), { ...about, ...meeting, numberPresent: '' }));
  server = createServer((req, res) =>
    receiveWhole(req, {
      go: (receivedAt) => receivedAt && void asReceived(receivedAt, () => answer(req, res)),
      refuse: () => res.writeHead(413).end(),
      clock,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  begun = performance.now();
});
afterEach(() => server.close());

type Sent = {
  readonly wait: number;
  /** When the last byte is sent, in milliseconds from the deadline. */
  readonly lastByte: number;
  readonly isChunked?: boolean;
  readonly headers?: string;
  readonly names?: readonly string[];
};

/** Sends a form over a socket: its first bytes now, one more at a time, and the last one at its time. */
async function post({ wait, lastByte, isChunked = false, headers = '', names = ['alder'] }: Sent): Promise<string> {
  const { kind, mode, isQuorate, from, ...form } = entry(names);
  const body = JSON.stringify({ ...form, wait });
  const size = isChunked ? 'transfer-encoding: chunked' : `content-length: ${body.length}`;
  const part = (text: string) => (isChunked ? `${text.length.toString(16)}\r\n${text}\r\n` : text);
  const socket = connect(port, '127.0.0.1');
  const said = new Promise<string>((resolve, reject) => {
    let all = '';
    socket.on('data', (data) => {
      all += data.toString();
      if (/\r\n\r\n[\s\S]*(?:counts|round-closed)/.test(all)) resolve(all.includes('counts') ? 'counts' : 'late');
    });
    socket.on('error', reject);
  });
  socket.write(`POST / HTTP/1.1\r\nhost: a\r\n${headers}${size}\r\n\r\n${part(body.slice(0, 40))}`);
  await until(lastByte - 60);
  socket.write(part(body.slice(40, -1)));
  await until(lastByte);
  socket.write(part(body.slice(-1)));
  if (isChunked) socket.write('0\r\n\r\n');
  const answered = await said;
  socket.destroy();
  return answered;
}

const saved = async () => (await world.db.reads.select().from(schema.submissions)).at(-1);
const kept = async () => (await world.db.reads.select().from(schema.lateForms)).at(-1);
const lastLogged = async () => (await world.db.reads.select().from(schema.log)).at(-1);

describe.each([false, true])('a form that trickles in (chunked: %s)', (isChunked) => {
  test('counts if its last byte came before the deadline, though it is recorded after it', async () => {
    expect(await post({ wait: 1200, lastByte: -800, isChunked })).toBe('counts');
    const received = fromDeadline((await saved())?.receivedAt);
    expect(received).toBeGreaterThanOrEqual(-800);
    expect(received).toBeLessThan(0);
    expect(fromDeadline((await lastLogged())?.at)).toBeGreaterThan(0);
  });

  test('is late if only its last byte came after the deadline, and is kept with the time of that byte', async () => {
    expect(await post({ wait: 0, lastByte: 150, isChunked })).toBe('late');
    const received = fromDeadline((await kept())?.receivedAt);
    expect(received).toBeGreaterThanOrEqual(150);
    expect(received).toBeLessThan(5000);
  });
});

test('no header from outside says when a form was received', async () => {
  const early = new Date(CLOSES_AT.getTime() - 3_600_000);
  const names = ['x-received-at', 'x-nominations-received-at', 'received-at', 'x-nominations-receivedat', 'date'];
  const headers = names
    .flatMap((name) => [`${name}: ${early.toISOString()}\r\n`, `${name}: ${early.getTime()}\r\n`])
    .join('');
  expect(await post({ wait: 0, lastByte: 50, headers })).toBe('late');
  expect(fromDeadline((await kept())?.receivedAt)).toBeGreaterThanOrEqual(50);
});

test('forms that are handled at once keep their own times', async () => {
  const [first, second] = await Promise.all([
    post({ wait: 1200, lastByte: -800 }),
    post({ wait: 100, lastByte: 100, names: ['birch'] }),
  ]);
  expect([first, second]).toEqual(['counts', 'late']);
  expect(fromDeadline((await saved())?.receivedAt)).toBeLessThan(0);
  expect(fromDeadline((await kept())?.receivedAt)).toBeGreaterThanOrEqual(100);
});
