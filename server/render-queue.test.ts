import { expect, test } from 'vitest';
import { Gone, RenderQueue, TooBusy } from './render-queue.mjs';

/** A queue whose pages are made when the test says so. `made` lists their names in the order in which they began. */
function scene(options: { most?: number; mostWaiting?: number; mostUnknown?: number; mostOfNetwork?: number } = {}) {
  const made: string[] = [];
  const ends = new Map<string, { resolve: (page: string) => void; reject: (error: Error) => void }>();
  const state = { change: 0, demand: new Map<string, number>() };
  const queue = new RenderQueue<string>({
    render: (name: string) => {
      made.push(name);
      return new Promise((resolve, reject) => ends.set(name, { resolve, reject }));
    },
    changes: () => state.change,
    demand: (name: string) => state.demand.get(name) ?? 0,
    most: 1,
    ...options,
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    queue,
    made,
    state,
    settle,
    async end(name: string, page = name) {
      ends.get(name)?.resolve(page);
      await settle();
    },
    async fail(name: string) {
      ends.get(name)?.reject(new Error('broken'));
      await settle();
    },
  };
}

test('a page is made once, however many wait for it', async () => {
  const { queue, made, end } = scene();
  const all = [queue.ask('/'), queue.ask('/'), queue.ask('/')];
  await end('/', 'home');
  expect(await Promise.all(all)).toEqual(['home', 'home', 'home']);
  expect(made).toEqual(['/']);
});

test('at most two are made at once', async () => {
  const { queue, made, end } = scene({ most: 2 });
  for (const name of ['a', 'b', 'c', 'd']) queue.ask(name);
  expect(made).toEqual(['a', 'b']);
  await end('b');
  expect(made).toEqual(['a', 'b', 'c']);
});

test('senders come first, then readers by their number, then what is most wanted', async () => {
  const { queue, made, end, state } = scene();
  state.demand.set('much', 5).set('little', 1);
  queue.ask('first');
  queue.makeAhead('little');
  queue.makeAhead('much');
  queue.ask('one');
  queue.ask('two');
  queue.ask('two');
  queue.ask('sender', { isSender: true });
  for (const name of ['first', 'sender', 'two', 'one', 'much', 'little']) await end(name);
  expect(made).toEqual(['first', 'sender', 'two', 'one', 'much', 'little']);
});

test('nothing is made for readers who have gone', async () => {
  const { queue, made, end } = scene();
  queue.ask('first');
  const leaving = new AbortController();
  const gone = queue.ask('second', { signal: leaving.signal });
  const stays = queue.ask('third');
  leaving.abort();
  await expect(gone).rejects.toBeInstanceOf(Gone);
  await end('first');
  await end('third');
  expect(await stays).toBe('third');
  expect(made).toEqual(['first', 'third']);
});

test('a reader who leaves does not take the page from another', async () => {
  const { queue, end } = scene();
  queue.ask('first');
  const leaving = new AbortController();
  const gone = queue.ask('second', { signal: leaving.signal });
  const stays = queue.ask('second');
  leaving.abort();
  await expect(gone).rejects.toBeInstanceOf(Gone);
  await end('first');
  await end('second');
  expect(await stays).toBe('second');
});

test('a page that was begun before a change is made again for those who must see the change', async () => {
  const { queue, made, end, state } = scene({ most: 2 });
  const before = queue.ask('/');
  state.change = 1;
  const after = queue.ask('/', { after: 1 });
  expect(made).toEqual(['/']); // never twice at once
  await end('/', 'old');
  expect(await before).toBe('old');
  await end('/', 'new');
  expect(await after).toBe('new');
  expect(made).toEqual(['/', '/']);
});

test('a failure is told to all who wait, and the next page is made', async () => {
  const { queue, made, fail } = scene();
  const broken = queue.ask('a');
  queue.ask('b').catch(() => {});
  const failed = expect(broken).rejects.toThrow('broken');
  await fail('a');
  await failed;
  expect(made).toEqual(['a', 'b']);
});

test('readers beyond the limit are refused at once; senders and those who join never are', async () => {
  const { queue } = scene({ mostWaiting: 2 });
  queue.ask('running');
  queue.ask('a');
  queue.ask('b');
  await expect(queue.ask('c')).rejects.toBeInstanceOf(TooBusy);
  queue.ask('a');
  queue.ask('sender', { isSender: true });
  expect(queue.length).toBe(4);
});

test('unknown addresses have one place at a time, and a limit', async () => {
  const { queue, made, end } = scene({ most: 2, mostUnknown: 3, mostOfNetwork: 2 });
  const unknown = (name: string, network: string) => queue.ask(name, { isUnknown: true, network });
  unknown('a1', 'a');
  unknown('a2', 'a');
  unknown('a3', 'a');
  expect(made).toEqual(['a1']);
  await expect(unknown('a4', 'a')).rejects.toBeInstanceOf(TooBusy);
  unknown('b1', 'b');
  await expect(unknown('c1', 'c')).rejects.toBeInstanceOf(TooBusy);
  queue.ask('known');
  expect(made).toEqual(['a1', 'known']);
  await end('a1');
  await end('b1');
  await end('a2');
  // Network b has had no turn yet, so it comes before the second of a.
  expect(made).toEqual(['a1', 'known', 'b1', 'a2', 'a3']);
});

test('while nobody can make pages, all wait', async () => {
  const { queue, made, end } = scene();
  queue.pause();
  const waits = queue.ask('a');
  expect(made).toEqual([]);
  queue.resume();
  await end('a');
  expect(await waits).toBe('a');
});
