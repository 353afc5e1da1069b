import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { isTaken } from './ports.mjs';

// The demonstration, from nothing to a page in the browser: builds, plants its data, serves, and says what to open.

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const port = Number(process.env.PORT || 3000);
const database = process.env.DATABASE_URL || 'file:data/demo.sqlite';
const outbox = process.env.OUTBOX_DIR || 'data/outbox';
const site = process.env.AUTH_URL || `http://localhost:${port}`;
Object.assign(process.env, { PORT: String(port), DATABASE_URL: database, DEMO: '1', NEXT_TELEMETRY_DISABLED: '1' });

if (await isTaken(port)) {
  console.error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm run demo`);
  process.exit(1);
}

console.log('Building and planting the demonstration …');
const [isBuilt, isPlanted] = await Promise.all([build({ onlyIfChanged: true }), plant()]);
if (!isBuilt || !isPlanted) {
  console.error(isBuilt ? 'The demonstration could not be planted: see above.' : 'The build failed: see above.');
  process.exit(1);
}

const server = spawn(process.execPath, ['server/front-door.mjs'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
process.on('SIGINT', () => {}); // Ctrl+C reaches the server by itself
await answers();
console.log(`
  Open           ${site}
  Sign in as     ${site}/demo   (an officer, a candidate, the returning officer …: no mail needed)
  Mail           is sent to nobody. Read it at ${site}/demo/mail or in ${outbox}
  Data           ${database.replace(/^file:/, '')}: stays when you stop. Delete it to begin again.
  Stop           Ctrl+C
`);

function plant() {
  const child = spawn(process.execPath, ['--import', 'tsx', join('scripts', 'plant-demo.ts')], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

/** Waits until the server answers. Should it fail to start, its own exit ends this script. */
async function answers() {
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
}
