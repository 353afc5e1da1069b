import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_REQUEST_BYTES, MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { receiveWhole } from './whole-request.mjs';

const MOST = 100_000;
let server: Server;
let port = 0;
beforeAll(async () => {
  server = createServer((req, res) => {
    const go = async () => res.end(`got ${(await text(req)).length}`);
    receiveWhole(req, { go, refuse: () => res.writeHead(413).end('too large'), clock: () => new Date() }, MOST);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

/** Posts the parts of a request, and returns the status and the text of the answer. */
async function post(parts: readonly string[], isChunked: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = isChunked
      ? { 'transfer-encoding': 'chunked' }
      : { 'content-length': parts.reduce((sum, part) => sum + part.length, 0) };
    const req = request({ port, method: 'POST', headers, agent: false }, (res) => {
      text(res).then((said) => resolve(`${res.statusCode} ${said}`), reject);
    });
    req.on('error', reject);
    for (const part of parts) req.write(part);
    req.end();
  });
}

const half = 'x'.repeat(MOST / 2);

test.each([false, true])('what is small enough arrives whole (chunked: %s)', async (isChunked) => {
  expect(await post([half, half], isChunked)).toBe(`200 got ${MOST}`);
  expect(await post([], isChunked)).toBe('200 got 0');
});

test.each([false, true])('what is too large is refused, and the client reads why (chunked: %s)', async (isChunked) => {
  expect(await post([half, half, 'x'], isChunked)).toBe('413 too large');
  expect(await post(Array(100).fill(half), isChunked)).toBe('413 too large');
});

test('a size that is too large is refused before anything is sent', async () => {
  const socket = connect(port, '127.0.0.1');
  socket.write(`POST / HTTP/1.1\r\nhost: a\r\ncontent-length: ${MOST + 1}\r\n\r\n`);
  const said = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
  expect(said).toContain('413');
  socket.destroy();
});

test('a request without a body goes on', async () => {
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('got 0');
});

test('the largest upload fits into a request, with the rest of its form', () => {
  expect(MOST_REQUEST_BYTES - MOST_UPLOAD_BYTES).toBeGreaterThan(10_000);
});
