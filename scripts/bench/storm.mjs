import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

// The load of a deadline: officers send their nominations while readers read. Everything is timed from the moment at
// which it was due, so that a server that stops is not flattered by requests that were never made.

const LONGEST = 30_000;

/**
 * @typedef {{ contest: string, officers: { token: string, path: string }[], bodies: string[], candidates: string[] }} Plan
 * @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, text: string, ms: number }} Answer
 */

/** One request, with exactly these headers. Resolves with status 0 if there is no answer in time. */
function ask(agent, url, { method = 'GET', headers = {}, body, isRead = true } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (status, answer = {}, text = '') =>
      resolve({ status, headers: answer, text, ms: performance.now() - began });
    const req = request(url, { method, headers, agent, timeout: LONGEST }, (res) => {
      const parts = [];
      res.on('data', (part) => parts.push(part));
      res.on('error', () => end(0));
      res.on('end', () => end(res.statusCode ?? 0, res.headers, isRead ? Buffer.concat(parts).toString() : ''));
    });
    req.on('timeout', () => req.destroy());
    req.on('error', () => end(0));
    req.end(body);
  });
}

/** The fields that a browser without JavaScript would send with the form of a page. */
function formOf(html) {
  const form = /<form\b[^>]*method="POST"[\s\S]*?<\/form>/i.exec(html)?.[0] ?? '';
  const data = new FormData();
  for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
    const of = (name) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
    const name = of('name');
    if (name !== undefined && of('type') === 'hidden') data.append(plain(name), plain(of('value') ?? ''));
  }
  return data;
}

const plain = (text) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Opens each officer's check page, and keeps the bytes that the browser would send. */
export async function readForms(site, officers) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const forms = [];
  for (const { token, path } of officers) {
    const headers = { cookie: `session=${token}`, accept: 'text/html' };
    const page = await ask(agent, `${site}${path}/check`, { headers });
    const sent = new Request('http://form.invalid', { method: 'POST', body: formOf(page.text) });
    const body = Buffer.from(await sent.arrayBuffer());
    const type = sent.headers.get('content-type') ?? '';
    forms.push({
      url: `${site}${path}/check`,
      path,
      body,
      headers: { ...headers, 'content-type': type, origin: site },
    });
  }
  agent.destroy();
  return forms;
}

/**
 * Sends forms and reads pages at a steady rate for some seconds.
 * @param {string} site
 * @param {Plan} plan
 * @param {{ forms: Awaited<ReturnType<typeof readForms>>, seconds: number, readsPerSecond: number }} load
 */
export async function storm(site, plan, { forms, seconds, readsPerSecond }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 400 });
  const random = seeded(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const address = () => {
    const share = random();
    const path =
      share < 0.3
        ? '/'
        : share < 0.6
          ? plan.contest
          : share < 0.7
            ? `${plan.contest}/progress`
            : share < 0.8
              ? `${plan.contest}/${pick(plan.candidates)}`
              : `/bodies/${pick(plan.bodies)}`;
    return random() < 0.2 ? (path === '/' ? '/cy' : `/cy${path}`) : path;
  };
  const began = performance.now();
  const head = { entry: 0, seen: [] };
  const sends = [];
  const receipts = [];
  const reads = [];
  const at = (ms) => pause(Math.max(0, began + ms - performance.now()));
  const sendAll = forms.map(async (form, n) => {
    const due = (n * seconds * 1000) / forms.length;
    await at(due);
    const answer = await ask(agent, form.url, { method: 'POST', headers: form.headers, body: form.body });
    sends.push({
      ms: performance.now() - began - due,
      isDone: answer.status === 303 && String(answer.headers.location).endsWith('/sent'),
    });
    const receipt = await ask(agent, new URL(answer.headers.location ?? '/', site), { headers: form.headers });
    receipts.push({ ms: receipt.ms, isDone: receipt.status === 200 });
  });
  const readAll = Array.from({ length: seconds * readsPerSecond }, async (_, n) => {
    const due = (n * 1000) / readsPerSecond;
    await at(due);
    const path = address();
    const answer = await ask(agent, site + path, {
      headers: { accept: 'text/html', 'accept-encoding': 'br, gzip' },
      isRead: false,
    });
    const entry = Number(answer.headers['x-log-sequence'] ?? 0);
    reads.push({
      path,
      ms: performance.now() - began - due,
      isDone: answer.status === 200,
      entry,
      at: performance.now(),
    });
    if (entry > head.entry) {
      head.entry = entry;
      head.seen.push({ entry, at: performance.now() });
    }
  });
  await Promise.all([...sendAll, ...readAll]);
  agent.destroy();
  return { sends: summed(sends), receipts: summed(receipts), reads: summed(reads), ages: summedAges(reads, head.seen) };
}

/** For how long an entry had been on some page when a page without it was sent, in milliseconds. */
function summedAges(reads, seen) {
  const ages = reads
    .filter(({ isDone, entry }) => isDone && entry > 0)
    .map(({ entry, at }) => {
      const newer = seen.find((each) => each.entry > entry);
      return newer && newer.at < at ? at - newer.at : 0;
    })
    .sort((a, b) => a - b);
  return { p50: share(ages, 0.5), p99: share(ages, 0.99), worst: ages.at(-1) ?? 0 };
}

function summed(all) {
  const done = all
    .filter(({ isDone }) => isDone)
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  return { all: all.length, done: done.length, p50: share(done, 0.5), p99: share(done, 0.99), worst: done.at(-1) ?? 0 };
}

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** Numbers between 0 and 1, the same in each run. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
