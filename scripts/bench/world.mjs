import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../ports.mjs';

// An installation for measurements: the demo's database with officers who are about to send, in a temporary folder.

/** @typedef {import('./requests.mjs').Server & { pid: number }} RunningServer */

/** Runs a script of the project in TypeScript. */
export const runScript = (script, args, env) =>
  execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { env, stdio: 'inherit' });

/**
 * Prepares an installation for a number of sends, and 60 officers more who only save drafts.
 * @param {number} sends
 */
export function prepareWorld(sends) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  if (!existsSync('.next/BUILD_ID')) {
    console.error('There is no build. Run this first: npm run build');
    process.exit(1);
  }
  const folder = mkdtempSync(join(tmpdir(), 'nominations-bench-'));
  const seeded = join(folder, 'seeded.sqlite');
  const planFile = join(folder, 'plan.json');
  const env = {
    ...process.env,
    DEMO: '1',
    OUTBOX_DIR: join(folder, 'outbox'),
    INTAKE: 'party',
    OPERATOR_NAME: 'Bench',
    CONTACT_EMAIL: 'bench@example.org',
    TRUST_PROXY: '1',
  };
  runScript('scripts/seed-demo.ts', [], { ...env, DATABASE_URL: `file:${seeded}` });
  runScript('scripts/bench/prepare-storm.ts', [`file:${seeded}`, planFile, String(sends + 60)], env);
  const { officers, ...plan } = JSON.parse(readFileSync(planFile, 'utf8'));
  return {
    folder,
    seeded,
    env,
    plan: { ...plan, officers: officers.slice(0, sends), drafters: officers.slice(sends) },
    copyOf(name) {
      const copy = join(folder, name);
      copyFileSync(seeded, copy);
      return copy;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Starts servers of one installation on a database. Returns them, and how to end them.
 * @param {ReturnType<typeof prepareWorld>} world
 * @param {{ database: string, processes?: '1' | '2', count?: number, again?: readonly RunningServer[] }} options `again`: the
 *   servers whose ports to use, because forms name their address
 */
export async function startServers({ env }, { database, processes = '2', count = 1, again = [] }) {
  const ports = again.map(({ port }) => port);
  while (ports.length < count) ports.push(await freePort());
  const site = `http://localhost:${ports[0]}`;
  const children = ports.map((port) =>
    spawn(process.execPath, ['server/front-door.mjs'], {
      env: {
        ...env,
        NODE_ENV: 'production',
        PORT: String(port),
        AUTH_URL: site,
        DATABASE_URL: `file:${database}`,
        SERVER_PROCESSES: processes,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  for (const port of ports)
    while (
      !(await fetch(`http://127.0.0.1:${port}/health`, { headers: { host: new URL(site).host } }).catch(() => null))?.ok
    )
      await pause(100);
  return {
    servers: ports.map((port, n) => ({ site, port, pid: children[n]?.pid ?? 0 })),
    async stop() {
      const gone = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of children) child.kill('SIGTERM');
      await Promise.all(gone);
    },
  };
}

/** The memory of a process and its children, in megabytes. Linux only. */
export function memoryOf(pid) {
  const parent = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isOurs = (each) => each === pid || (parent.has(each) && parent.get(each) !== 0 && isOurs(parent.get(each)));
  const bytes = [...parent.keys()].filter(isOurs).map((each) => residentOf(each));
  return Math.round(bytes.reduce((sum, each) => sum + each, 0) / 1024);
}

const statusOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return ''; // it has ended
  }
};
const parentOf = (pid) => Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0);
const residentOf = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0);
