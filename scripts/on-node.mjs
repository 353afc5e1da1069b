import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

// Runs a script on a Node that can load the database driver, whatever Node npm itself runs on:
//   node scripts/on-node.mjs [--install] scripts/x.mjs [arguments]
// This file and install.mjs must run on Node 20 without any packages.

const NEEDED = [22, 13];
const root = fileURLToPath(new URL('..', import.meta.url));

const words = process.argv.slice(2);
const installs = words[0] === '--install';
if (installs) {
  words.shift();
  const code = install(root);
  if (code !== 0) process.exit(code);
}
const node = findNode();
if (!node) {
  console.error(
    [
      `This needs Node ${NEEDED.join('.')} or newer, and this is Node ${process.versions.node}.`,
      'On Linux with an x64 processor "npm ci" installs its own Node. On other systems, install it from https://nodejs.org/',
    ].join('\n'),
  );
  process.exit(1);
}
if (words.length > 0) run(node, words);

/** The Node that npm installed with the packages. If this Node is new enough, it is used instead. */
function findNode() {
  const own = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]) ? process.execPath : undefined;
}

function run(path, given) {
  const child = spawn(path, given, { cwd: root, stdio: 'inherit' });
  // Ctrl+C also reaches the child. If it ended only this process, the child would go on running.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {});
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
