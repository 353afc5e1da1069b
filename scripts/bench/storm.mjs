import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { summed, summedAges } from './figures.mjs';
import { ask } from './requests.mjs';

// The load of a deadline: officers send their nominations and save drafts while readers read. Everything is timed from
// the moment at which it was due, so that a server that stops is not flattered by requests that were never made.

/**
 * @typedef {import('./requests.mjs').Server} Server
 * @typedef {import('./requests.mjs').Form} Form
 * @typedef {{ contest: string, bodies: string[], candidates: string[] }} Plan
 */

/**
 * Sends forms, saves drafts and reads pages at a steady rate for some seconds.
 * @param {readonly Server[]} servers of one installation; requests go to them in turn
 * @param {Plan} plan
 * @param {{ forms: Form[], drafts?: Form[][], seconds: number, readsPerSecond: number, others?: (n: number) => string, othersPerSecond?: number }} load
 *   `drafts` are different forms of each officer, saved in turn, ten a second; `others` is the address of a reader who
 *   asks for something different each time
 */
export async function storm(
  servers,
  plan,
  { forms, drafts = [], seconds, readsPerSecond, others, othersPerSecond = 0 },
) {
  const agent = new Agent({ keepAlive: true, maxSockets: 400 });
  const address = addresses(plan);
  const began = performance.now();
  const due = (n, perSecond) => (n * 1000) / perSecond;
  const at = (ms) => pause(Math.max(0, began + ms - performance.now()));
  const since = (ms) => performance.now() - began - ms;
  const server = (n) => servers[n % servers.length];
  const heads = servers.map(() => 0);
  const seen = [];
  const [sends, receipts, saves, reads, strange] = [[], [], [], [], []];

  const send = async (form, n) => {
    const when = due(n, forms.length / seconds);
    await at(when);
    const { headers, body } = form;
    const answer = await ask(agent, server(n), form.page, { method: 'POST', headers, body });
    const isSent = answer.status === 303 && String(answer.headers.location).endsWith('/sent');
    sends.push({ ms: since(when), isDone: isSent, status: answer.status, form, answer });
    if (!isSent) return;
    const receipt = await ask(agent, server(n), pathOf(answer.headers.location), { headers });
    receipts.push({ ms: receipt.ms, isDone: receipt.status === 200 });
  };
  const save = async (n) => {
    const when = due(n, 10);
    await at(when);
    const ofOfficer = drafts[n % drafts.length];
    const form = ofOfficer[Math.floor(n / drafts.length) % ofOfficer.length];
    const answer = await ask(agent, server(n), form.page, { method: 'POST', headers: form.headers, body: form.body });
    const isDone = answer.status === 303 && String(answer.headers.location).endsWith('/check');
    saves.push({ ms: since(when), isDone, status: answer.status });
  };
  const read = async (n) => {
    const when = due(n, readsPerSecond);
    await at(when);
    const path = address();
    const headers = { accept: 'text/html', 'accept-encoding': 'br, gzip' };
    const answer = await ask(agent, server(n), path, { headers, isRead: false });
    const entry = Number(answer.headers['x-log-sequence'] ?? 0);
    const now = performance.now();
    reads.push({ path, ms: since(when), isDone: answer.status === 200, status: answer.status, entry, at: now });
    if (entry <= Math.max(...heads)) return;
    heads[n % servers.length] = entry;
    seen.push({ entry, at: now });
  };
  const readOther = async (n) => {
    const when = due(n, othersPerSecond);
    await at(when);
    const headers = { accept: 'text/html', 'accept-encoding': 'br, gzip' };
    const { status } = await ask(agent, server(n), others?.(n) ?? '/', { headers, isRead: false });
    strange.push({ ms: since(when), isDone: status > 0 && (status < 500 || status === 503), status });
  };
  const count = (perSecond) => Array.from({ length: Math.round(seconds * perSecond) }, (_, n) => n);
  await Promise.all([
    ...forms.map(send),
    ...count(drafts.length > 0 ? 10 : 0).map(save),
    ...count(readsPerSecond).map(read),
    ...count(othersPerSecond).map(readOther),
  ]);
  agent.destroy();
  return {
    sends: summed(sends),
    receipts: summed(receipts),
    drafts: summed(saves),
    reads: summed(reads),
    others: summed(strange),
    ages: summedAges(reads, seen),
    verdicts: sends,
  };
}

const pathOf = (location = '/') => new URL(location, 'http://site.invalid').pathname;

/** What readers read at a deadline: a function that returns an address, in the same order in each run. */
function addresses({ contest, bodies, candidates }) {
  const random = seeded(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return () => {
    const share = random();
    const path =
      share < 0.3
        ? '/'
        : share < 0.6
          ? contest
          : share < 0.7
            ? `${contest}/progress`
            : share < 0.8
              ? `${contest}/${pick(candidates)}`
              : `/bodies/${pick(bodies)}`;
    return random() < 0.2 ? (path === '/' ? '/cy' : `/cy${path}`) : path;
  };
}

/** Numbers between 0 and 1, the same in each run. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
