import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CONTEST, DECLARED_ROUND, manyRounds, OPEN_ROUND, openRounds } from '../../testing/many-rounds.ts';
import { freePort } from '../ports.mjs';

// Measures what the first read of each address costs after a commit, if the database has one declared round, ten or
// fifty, each of full size. `npm run bench:rounds` makes the databases, which takes minutes, and keeps them in a folder.
// BENCH_ROUNDS, such as 1,10, changes the numbers of rounds, BENCH_TIMES how often each address is read, and BENCH_ONLY
// is part of the addresses to read.

const COUNTS = (process.env.BENCH_ROUNDS || '1,10,50').split(',').map(Number);
const TIMES = Number(process.env.BENCH_TIMES || 5);
const ONLY = process.env.BENCH_ONLY || '';
const FOLDER = process.env.BENCH_FOLDER || join(tmpdir(), 'nominations-bench-rounds');
const TOKEN = 'the session of an admin';

const at = (round) => `/rounds/${round}/${CONTEST}`;
const ofContest = (round) => [
  `/rounds/${round}`,
  ...['', '/progress', '/alder-sample', '/statements', '/booklet', '/compare', '/slates', '/slates/grove-list'].map(
    (page) => at(round) + page,
  ),
  `/rounds/${round}/history`,
  `/rounds/${round}/feed.xml`,
  `/rounds/${round}/calendar.ics`,
];
const TABLES = ['rounds', 'contests', 'candidacies', 'bodies', 'nominations', 'standings', 'declarations'];

const ADDRESSES = [
  ...['/', '/rounds', '/bodies', '/search', '/search?q=hexham', '/search/suggestions?q=hex', '/log', '/log/3', '/data'],
  ...['/verify', '/receipts', '/about', '/log/heads.json', '/log/key.json', '/reports/feed.xml'],
  ...['/bodies/hexham', '/bodies/hexham/feed.xml', '/bodies/hexham/calendar.ics'],
  ...ofContest(OPEN_ROUND),
  ...ofContest(DECLARED_ROUND),
  ...[`${at(DECLARED_ROUND)}/seats`, `/rounds/${DECLARED_ROUND}/declaration`, `/rounds/${DECLARED_ROUND}/archive.zip`],
  `/embed${at(OPEN_ROUND)}`,
  ...TABLES.map((table) => `/data/v1/${table}.json`),
  ...TABLES.map((table) => `/data/v1/${table}.json?limit=10${table === 'bodies' ? '' : `&round=${OPEN_ROUND}`}`),
  `/data/v1/nominations.csv?round=${OPEN_ROUND}`,
  `/data/v1/nominations.json?round=${DECLARED_ROUND}`,
  ...['/admin', `/admin/rounds/${OPEN_ROUND}`, '/admin/log'],
].filter((address) => address.includes(ONLY));

/** Addresses whose answer is longer with every round, because it lists all of them. They are printed apart. */
const WHOLE = ['/data/v1/nominations.csv', '/data/v1/standings.csv'].filter((address) => address.includes(ONLY));

/** @typedef {{ cpu: number, bytes: number, status: number, peak: number }} Cost */

/** Processor time of all threads of a process so far, in milliseconds. Linux only. */
function processorTime(pid) {
  let sum = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      sum += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      // The thread has ended.
    }
  }
  return sum / 1e6;
}

/** The most memory that a process has used since it was last asked to forget, in megabytes. */
function peakOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1000;
}

function read(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie: `session=${TOKEN}`, accept: '*/*' } }, (res) => {
      let bytes = 0;
      res.on('data', (part) => {
        bytes += part.length;
      });
      res.on('end', () => resolve({ bytes, status: res.statusCode ?? 0 }));
      res.on('error', reject);
    }).on('error', reject);
  });
}

async function costsOn(file, addresses, times) {
  const folder = mkdtempSync(join(tmpdir(), 'nominations-bench-'));
  const copy = join(folder, 'rounds.sqlite');
  copyFileSync(file, copy);
  const { commit, close } = await openRounds(copy, TOKEN);
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const env = {
    ...process.env,
    ...{ NODE_ENV: 'production', PORT: String(port), AUTH_URL: site, DATABASE_URL: `file:${copy}` },
    ...{ SERVER_PROCESSES: '1', PAGES_ALWAYS_EXACT: '1', OUTBOX_DIR: join(folder, 'outbox') },
  };
  const server = spawn(process.execPath, ['server/front-door.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const pid = server.pid ?? 0;
  try {
    while (!(await fetch(`${site}/health`).catch(() => null))?.ok) await pause(100);
    // The first reads run code that is not compiled yet.
    for (let n = 0; n < 2; n++) for (const address of addresses) await read(site + address);
    const costs = new Map();
    for (const address of addresses) {
      const all = [];
      for (let n = 0; n < times; n++) {
        await commit(address);
        await pause(20);
        writeFileSync(`/proc/${pid}/clear_refs`, '5');
        const before = processorTime(pid);
        const answer = await read(site + address);
        await pause(5);
        all.push({ ...answer, cpu: processorTime(pid) - before, peak: peakOf(pid) });
      }
      all.sort((a, b) => a.cpu - b.cpu);
      const middle = all[Math.floor(all.length / 2)];
      if (middle) costs.set(address, middle);
    }
    return costs;
  } finally {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(title, addresses, all) {
  const [first = 1, ...others] = COUNTS;
  const heads = COUNTS.map((count) => `×${count}`.padStart(9)).join('');
  console.log(
    `\n${title.padEnd(62)}${heads}   ${others.map((count) => `×${count}/×${first}`.padStart(8)).join('')}   peak MB`,
  );
  for (const address of addresses) {
    const costs = COUNTS.map((count) => all.get(count)?.get(address));
    const base = costs[0]?.cpu ?? Number.NaN;
    const figures = costs.map((cost) => (cost?.cpu ?? Number.NaN).toFixed(1).padStart(9)).join('');
    const ratios = costs.slice(1).map((cost) => ((cost?.cpu ?? Number.NaN) / base).toFixed(2).padStart(8));
    const peaks = costs.map((cost) => (cost?.peak ?? 0).toFixed(0).padStart(5)).join('');
    const odd = costs.find((cost) => cost?.status !== 200)?.status;
    console.log(`${address.padEnd(62)}${figures}   ${ratios.join('')}   ${peaks}${odd ? `   status ${odd}` : ''}`);
  }
}

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build. Run this first: npm run build');
  process.exit(1);
}
const files = await manyRounds(FOLDER, COUNTS);
const all = new Map();
for (const [count, file] of files) {
  const costs = await costsOn(file, ADDRESSES, TIMES);
  for (const [address, cost] of await costsOn(file, WHOLE, 1)) costs.set(address, cost);
  all.set(count, costs);
  console.error(`×${count} measured.`);
}
print('First read after a commit, ms of processor time', ADDRESSES, all);
print('Answers that hold every round', WHOLE, all);
