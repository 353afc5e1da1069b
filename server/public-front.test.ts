import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { Changes } from './changes.mjs';
import { PublicFront } from './public-front.mjs';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A front door on a port of its own. Its pages say how often they were made, after as long as the test wants. */
async function scene({ takes = 0, isExact = false }: { takes?: number; isExact?: boolean } = {}) {
  const state = { seq: 1, takes, made: [] as string[], isLarge: false };
  const make = async (address: string) => {
    state.made.push(address);
    const sequence = state.seq;
    const text = `${address} made ${state.made.length}`;
    await pause(state.takes);
    return {
      status: address.endsWith('/no-such-page') || address === '/bodies/nobody' ? 404 : 200,
      headers: [['content-type', 'text/html; charset=utf-8']] as [string, string][],
      plain: Buffer.from(text),
      rest: state.isLarge ? Readable.from([Buffer.from(' and more')]) : null,
      sequence,
      countedAt: '2026-12-08T12:00:00.000Z',
    };
  };
  const changes = new Changes({
    version: () => `${state.seq}.0`,
    actsAfter: () => [{ event: 'settings.changed', round: null, body: null }],
    shownWith: () => [],
  });
  const addressOf = (name: string) => ({ name, isKept: !name.startsWith('/search'), isPage: true });
  const front = new PublicFront({ changes, addressOf, make, mostBytes: 1_000_000, isExact });
  const server = createServer((req, res) => {
    const refuse = (seconds: number) => void res.writeHead(503, { 'retry-after': String(seconds) }).end();
    front.answer(req, res, addressOf(req.url ?? '/'), refuse);
  });
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(site + path, { headers });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return { front, state, read, site };
}

test('a page is made once and then sent from memory, with one tag', async () => {
  const { read, state } = await scene();
  const [first, again] = [await read('/'), await read('/', { cookie: 'session=somebody' })];
  expect([first.text, again.text, state.made]).toEqual(['/ made 1', '/ made 1', ['/']]);
  expect(again.headers.get('cache-status')).toBe('nominations; hit');
  expect(again.headers.get('x-log-sequence')).toBe('1');
  const etag = again.headers.get('etag') ?? '';
  expect((await read('/', { 'if-none-match': etag })).status).toBe(304);
});

test('a hundred readers at once cost one page', async () => {
  const { read, state } = await scene({ takes: 20 });
  const all = await Promise.all(Array.from({ length: 100 }, () => read('/')));
  expect(new Set(all.map(({ text }) => text))).toEqual(new Set(['/ made 1']));
  expect(state.made).toEqual(['/']);
});

test('at rest a reader gets what is recorded', async () => {
  const { read, state } = await scene({ takes: 20 });
  await read('/');
  state.seq += 1;
  const fresh = await read('/');
  expect([fresh.text, fresh.headers.get('x-log-sequence')]).toEqual(['/ made 2', '2']);
});

test('a page that takes long is sent as it was, and made behind it', async () => {
  const { read, state } = await scene();
  await read('/');
  state.seq += 1;
  state.takes = 900;
  const began = performance.now();
  const kept = await read('/');
  expect(performance.now() - began).toBeLessThan(800);
  expect([kept.text, kept.headers.get('x-log-sequence')]).toEqual(['/ made 1', '1']);
  expect(kept.headers.get('cache-status')).toContain('stale');
  await expect.poll(async () => (await read('/')).text, { timeout: 5000 }).toBe('/ made 2');
});

test('in a storm a kept page is sent at once', async () => {
  const { read, state, front } = await scene();
  await read('/');
  state.takes = 300;
  for (let n = 0; n < 8; n++) {
    state.seq += 1;
    front.makeNext();
  }
  const began = performance.now();
  expect((await read('/')).text).toBe('/ made 1');
  expect(performance.now() - began).toBeLessThan(150);
  await pause(350);
  expect((await read('/')).text).toBe('/ made 2');
});

test('who must see everything waits', async () => {
  const { read, state } = await scene({ takes: 500, isExact: true });
  await read('/');
  state.seq += 1;
  expect((await read('/')).text).toBe('/ made 2');
});

test('while nobody can make pages, kept pages are sent at once', async () => {
  const { read, state, front } = await scene();
  await read('/');
  front.pause();
  state.seq += 1;
  expect((await read('/')).text).toBe('/ made 1');
  const waits = read('/rounds');
  front.resume();
  expect((await waits).text).toContain('/rounds made');
});

test('pages that do not exist, and answers to a question, are not kept', async () => {
  const { read, front, state } = await scene();
  for (const path of ['/bodies/nobody', '/search?q=a']) {
    await read(path);
    await read(path);
  }
  expect(front.state.pages).toBe(0);
  expect(state.made.length).toBe(4);
  await read('/no-such-page');
  expect((await read('/no-such-page')).headers.get('cache-status')).toBe('nominations; hit');
});

test('a large answer is passed on as it comes, to each reader their own', async () => {
  const { read, state, front } = await scene({ takes: 20 });
  state.isLarge = true;
  const all = await Promise.all([read('/data'), read('/data')]);
  expect(all.map(({ text }) => text)).toEqual(['/data made 1 and more', '/data made 2 and more']);
  expect(front.state.pages).toBe(0);
});

test('readers beyond what can be made are asked to come back, with kept pages still sent', async () => {
  const { read, state } = await scene();
  await read('/');
  state.takes = 400;
  const first = Array.from({ length: 80 }, (_, n) => read(`/unknown/${n}`));
  await pause(100);
  const refused = await read('/unknown/late');
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([503, true]);
  expect((await read('/')).status).toBe(200);
  state.takes = 0;
  await Promise.all(first);
});

test('the pages that a sender opens next are made before they go on', async () => {
  const { read, state, front } = await scene({ takes: 30 });
  await read('/bodies/derby');
  state.seq += 1;
  await front.makeReady([{ name: '/receipts/abc', body: 'derby' }, { name: '/bodies/derby' }]);
  expect((await read('/receipts/abc')).headers.get('cache-status')).toBe('nominations; hit');
  const body = await read('/bodies/derby');
  expect([body.headers.get('cache-status'), body.headers.get('x-log-sequence')]).toEqual(['nominations; hit', '2']);
});

test('a sender goes on even if the pages cannot be made', async () => {
  const { state, front } = await scene();
  state.takes = 10_000;
  const began = performance.now();
  await front.makeReady([{ name: '/receipts/abc', body: 'derby' }]);
  expect(performance.now() - began).toBeLessThan(3000);
});

test('what readers of the round want is made ahead, when there is nothing else to do', async () => {
  const { read, front, state } = await scene();
  front.known = ['/', '/rounds'];
  for (let n = 0; n < 5; n++) {
    front.makeNext();
    await pause(20);
  }
  expect(state.made).toEqual(['/', '/rounds']);
  expect((await read('/rounds')).headers.get('cache-status')).toBe('nominations; hit');
});
