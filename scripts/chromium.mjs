import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// The headless shell has no window, so it starts sooner and opens pages faster.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of Chromium: the variable CHROMIUM, or the first on the PATH. Undefined if there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const NO_CHROMIUM = [
  'The browser tests need Chromium, which is not installed.',
  'Install it (on Debian: sudo apt-get install --no-install-recommends chromium), or set its path: CHROMIUM=/path npm test',
].join('\n');

/** Installs Debian's Chromium if there is none, on Debian and as root. Returns whether there is one now. */
export function needChromium() {
  if (findChromium()) return true;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  console.log('Installing Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...step) => spawnSync('apt-get', step, { env, encoding: 'utf8', maxBuffer: 1 << 26 });
  run('update', '-qq');
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const done = run('install', '-y', '-qq', '--no-install-recommends', name);
    if (done.status === 0) break;
    console.error(done.stderr);
  }
  return findChromium() !== undefined;
}
