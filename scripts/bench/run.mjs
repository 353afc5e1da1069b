import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../ports.mjs';
import { comparePage } from './kept-page.mjs';
import { readForms, storm } from './storm.mjs';

// Measures what the server does at a deadline, and what a kept page costs. Each line has its rival in the same run: for
// the storm, the same server in one process. BENCH_SECONDS and BENCH_SENDS make the storm smaller.

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build. Run this first: npm run build');
  process.exit(1);
}
const seconds = Number(process.env.BENCH_SECONDS || 60);
const sends = Number(process.env.BENCH_SENDS || Math.round((650 * seconds) / 60));
const readsPerSecond = Number(process.env.BENCH_READS || 200);
const folder = mkdtempSync(join(tmpdir(), 'nominations-bench-'));
const seeded = join(folder, 'seeded.sqlite');
const planFile = join(folder, 'plan.json');
const common = {
  ...process.env,
  DEMO: '1',
  OUTBOX_DIR: join(folder, 'outbox'),
  INTAKE: 'party',
  OPERATOR_NAME: 'Bench',
  CONTACT_EMAIL: 'bench@example.org',
};

const run = (script, args, env) =>
  execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { env, stdio: 'inherit' });
run('scripts/seed-demo.ts', [], { ...common, DATABASE_URL: `file:${seeded}` });
run('scripts/bench/prepare-storm.ts', [`file:${seeded}`, planFile, String(sends)], common);
const plan = JSON.parse(readFileSync(planFile, 'utf8'));
console.log(`${plan.officers.length} sends in ${seconds} s, ${readsPerSecond} reads a second.`);

/** Starts a server on a copy of the database, and ends it after `work`. */
async function withServer(processes, work) {
  const database = join(folder, `run-${processes}.sqlite`);
  copyFileSync(seeded, database);
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const env = {
    ...common,
    NODE_ENV: 'production',
    PORT: String(port),
    AUTH_URL: site,
    DATABASE_URL: `file:${database}`,
    SERVER_PROCESSES: processes,
  };
  const server = spawn(process.execPath, ['server/front-door.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    while (!(await fetch(`${site}/health`).catch(() => null))?.ok) await pause(100);
    return await work({ site, pid: server.pid ?? 0 });
  } finally {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
  }
}

const ms = (value) => `${Math.round(value)} ms`.padStart(9);
const line = (what, { all, done, p50, p99, worst }) =>
  console.log(
    `  ${what.padEnd(10)} ${`${done} of ${all}`.padStart(16)}   p50 ${ms(p50)}   p99 ${ms(p99)}   worst ${ms(worst)}`,
  );

async function stormOn(processes) {
  await withServer(processes, async ({ site }) => {
    const forms = await readForms(site, plan.officers);
    const { sends: sent, receipts, reads, ages } = await storm(site, plan, { forms, seconds, readsPerSecond });
    console.log(`Storm, ${processes === '2' ? 'pages in a process of their own' : 'one process'}`);
    line('sends', sent);
    line('next page', receipts);
    line('reads', reads);
    console.log(`  age        p50 ${ms(ages.p50)}   p99 ${ms(ages.p99)}   worst ${ms(ages.worst)}`);
  });
}

/** Measures submissions by themselves, each database in a copy of its own. */
function oneSend() {
  const copies = ['sends.sqlite', 'raw.sqlite'].map((name) => join(folder, name));
  for (const copy of copies) copyFileSync(seeded, copy);
  run('testing/one-send.ts', [...copies, '300'], { ...common, NODE_ENV: 'production' });
}

try {
  oneSend();
  await withServer('2', async ({ site, pid }) => {
    console.log('A kept page beside node:http sending one Buffer, processor time for a request');
    for (const { what, bytes, ours, theirs, ratio } of await comparePage({ pid, url: site + plan.contest }))
      console.log(
        `  ${what.padEnd(6)} ${bytes} bytes   ${ours.toFixed(3)} ms   ${theirs.toFixed(3)} ms   ratio ${ratio.toFixed(2)}`,
      );
  });
  await stormOn('2');
  if (process.env.BENCH_RIVAL !== '0') await stormOn('1');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
