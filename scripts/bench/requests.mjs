import { Agent, request } from 'node:http';

// Requests as a browser without JavaScript makes them.

const LONGEST = 30_000;

/**
 * @typedef {{ token: string, path: string }} Officer
 * @typedef {{ site: string, port: number }} Server the address that is configured, and the port to connect to
 * @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, text: string, ms: number, sentAt: number, givenAt: number }} Answer
 * @typedef {{ path: string, page: string, body: Buffer, headers: Record<string, string> }} Form
 */

/**
 * One request to a server. Resolves with status 0 if there is no answer in time. `sentAt` and `givenAt` are when the
 * request began, and when its last byte was given to the network, as this process measures it.
 * @param {Agent} agent
 * @param {Server} server
 * @param {string} path
 * @param {{ method?: string, headers?: Record<string, string>, body?: Buffer, isRead?: boolean }} [options]
 * @returns {Promise<Answer>}
 */
export function ask(agent, { site, port }, path, { method = 'GET', headers = {}, body, isRead = true } = {}) {
  const began = performance.now();
  const sentAt = Date.now();
  let givenAt = Number.POSITIVE_INFINITY;
  return new Promise((resolve) => {
    const end = (status, answer = {}, text = '') =>
      resolve({ status, headers: answer, text, ms: performance.now() - began, sentAt, givenAt });
    const length = body ? { 'content-length': String(body.length) } : {};
    const options = { host: '127.0.0.1', port, path, method, agent, timeout: LONGEST };
    const req = request({ ...options, headers: { ...headers, ...length, host: new URL(site).host } }, (res) => {
      const parts = [];
      res.on('data', (part) => parts.push(part));
      res.on('error', () => end(0));
      res.on('end', () => end(res.statusCode ?? 0, res.headers, isRead ? Buffer.concat(parts).toString() : ''));
    });
    req.on('finish', () => {
      givenAt = Date.now();
    });
    req.on('timeout', () => req.destroy());
    req.on('error', () => end(0));
    req.end(body);
  });
}

/** The hidden fields of a page's first form, and some of its boxes ticked. */
function formOf(html, ticks) {
  const form = /<form\b[^>]*method="POST"[\s\S]*?<\/form>/i.exec(html)?.[0] ?? '';
  const data = new FormData();
  const boxes = [];
  for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
    const of = (name) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
    const name = of('name');
    if (name === undefined) continue;
    if (of('type') === 'hidden') data.append(plain(name), plain(of('value') ?? ''));
    if (of('type') === 'checkbox') boxes.push([plain(name), plain(of('value') ?? 'on')]);
  }
  for (const [name, value] of ticks(boxes)) data.append(name, value);
  return data;
}

const plain = (text) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/**
 * Opens a page of each officer, and keeps the bytes that the browser would send with its form.
 * @param {Server} server
 * @param {readonly Officer[]} officers
 * @param {string} page the step, below the officer's contest
 * @param {(boxes: [string, string][]) => [string, string][]} [ticks] which boxes are ticked
 * @returns {Promise<Form[]>}
 */
export async function readForms(server, officers, page, ticks = () => []) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const forms = [];
  for (const { token, path } of officers) {
    const headers = { cookie: `session=${token}`, accept: 'text/html' };
    const { status, text } = await ask(agent, server, `${path}/${page}`, { headers });
    const data = formOf(text, ticks);
    if (status !== 200 || [...data].length === 0) throw new Error(`There is no form on ${path}/${page} (${status}).`);
    const sent = new Request('http://form.invalid', { method: 'POST', body: data });
    const body = Buffer.from(await sent.arrayBuffer());
    const type = sent.headers.get('content-type') ?? '';
    const all = { ...headers, 'content-type': type, origin: server.site };
    forms.push({ path, page: `${path}/${page}`, body, headers: all });
  }
  agent.destroy();
  return forms;
}
