import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// How much a kept page costs the server, beside node:http sending one Buffer. Both are measured in turn, in processor
// time of their process, because requests per second also measure the one who asks.

const ASKS = 3000;
const AT_ONCE = 32;

/** The processor time of a process so far, in milliseconds. Linux only. */
function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function read(agent, url, headers) {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (res) => {
      const parts = [];
      res.on('data', (part) => parts.push(part));
      res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

/** Milliseconds of processor time for a request. */
async function costOf(pid, url, headers) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const asks = async (count) => {
    for (let n = 0; n < count; n++) await read(agent, url, headers);
  };
  const all = (count) => Promise.all(Array.from({ length: AT_ONCE }, () => asks(Math.ceil(count / AT_ONCE))));
  await all(ASKS / 4);
  const before = processorTime(pid);
  await all(ASKS);
  const spent = processorTime(pid) - before;
  agent.destroy();
  return spent / ASKS;
}

/**
 * Compares a page with one Buffer of the same bytes: in plain, gzip and as 304.
 * @param {{ pid: number, url: string }} server
 */
export async function comparePage({ pid, url }) {
  const accept = { accept: 'text/html' };
  const page = await read(new Agent(), url, accept);
  const etag = String(page.headers.etag);
  const rival = fork(fileURLToPath(new URL('./one-buffer.mjs', import.meta.url)));
  rival.send({ plain: page.body.toString('base64'), gzip: gzipSync(page.body).toString('base64'), etag });
  const [{ port }] = await new Promise((resolve) => rival.once('message', (...all) => resolve(all)));
  const rows = [];
  for (const [what, headers] of [
    ['plain', accept],
    ['gzip', { ...accept, 'accept-encoding': 'gzip' }],
    ['304', { ...accept, 'if-none-match': etag }],
  ]) {
    const theirs = await costOf(rival.pid ?? 0, `http://127.0.0.1:${port}/`, headers);
    const ours = await costOf(pid, url, headers);
    rows.push({ what, bytes: page.body.length, ours, theirs, ratio: theirs / ours });
  }
  rival.disconnect();
  return rows;
}
