import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { isTaken } from './ports.mjs';

// Runs the demo: builds the app, creates the demo's data, serves it, and prints which pages to open.

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const port = Number(process.env.PORT || 3000);
const database = process.env.DATABASE_URL || 'file:data/demo.sqlite';
const outbox = process.env.OUTBOX_DIR || 'data/outbox';
const site = process.env.AUTH_URL || `http://localhost:${port}`;
Object.assign(process.env, { PORT: String(port), DATABASE_URL: database, DEMO: '1', NEXT_TELEMETRY_DISABLED: '1' });

if (await isTaken(port)) {
  console.error(
    `Port ${port} is taken. Stop the program that uses it, or choose another port: PORT=${port + 1} npm run demo`,
  );
  process.exit(1);
}

console.log('Building and creating the demo data …');
const [isBuilt, isSeeded] = await Promise.all([build({ onlyIfChanged: true }), seed()]);
if (!isBuilt || !isSeeded) {
  console.error(isBuilt ? 'The demo data could not be created: see above.' : 'The build failed: see above.');
  process.exit(1);
}

const server = spawn(process.execPath, ['server/front-door.mjs'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
process.on('SIGINT', () => {}); // Ctrl+C also reaches the server
await answers();
console.log(`
  Open           ${site}
  Sign in as     ${site}/demo   (an officer, a candidate, the returning officer …: no email needed)
  Emails         are not sent. Read them at ${site}/demo/mail or in ${outbox}
  Data           ${database.replace(/^file:/, '')}: kept when you stop. Delete it to start again.
  Stop           Ctrl+C
`);

function seed() {
  const child = spawn(process.execPath, ['--import', 'tsx', join('scripts', 'seed-demo.ts')], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

/** Waits until the server answers. If the server fails to start, its exit ends this script. */
async function answers() {
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
}
