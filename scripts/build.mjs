import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(root, '.next', 'built-from');

/** The files that a build depends on. A change to any other file needs no new build. */
const FOLDERS = [
  'app',
  'auth',
  'commands',
  'components',
  'db',
  'domain',
  'lib',
  'mail',
  'messages',
  'public',
  'queries',
  'server',
];
const FILES = ['instrumentation.ts', 'next.config.mjs', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json'];

/**
 * Builds the app for production. Returns whether it worked. With `onlyIfChanged`, an up-to-date build is kept. With
 * `withoutTypes`, types are not checked, because the caller checks them.
 */
export async function build({ onlyIfChanged = false, withoutTypes = false } = {}) {
  const sources = fingerprint();
  if (onlyIfChanged && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return true;
  let { code, output } = await runBuild(withoutTypes);
  // Next 16.4 sometimes fails to prerender its own error page and succeeds at the next attempt. Our own pages are not
  // prerendered.
  if (code !== 0 && output.includes('Error occurred prerendering page')) {
    console.log('Building again …');
    ({ code, output } = await runBuild(withoutTypes));
  }
  if (code === 0) writeFileSync(STAMP, sources);
  return code === 0;
}

/**
 * Next derives the address of each form's action from this value and the action's name. With the same value in each
 * build, a form that was opened before an update can be sent afterwards. It protects nothing: no action closes over data.
 */
const ACTIONS_KEY = createHash('sha256').update('the actions of clp-nominations').digest('base64');

function runBuild(withoutTypes) {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= ACTIONS_KEY;
  if (withoutTypes) env.BUILD_WITHOUT_TYPES = '1';
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [...FOLDERS.flatMap(filesUnder), ...FILES]) {
    const file = join(root, path);
    if (existsSync(file)) hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const filesUnder = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath.slice(root.length), entry.name))
        .sort()
    : [];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const has = (flag) => process.argv.includes(flag);
  const options = { onlyIfChanged: has('--if-changed'), withoutTypes: has('--without-types') };
  process.exitCode = (await build(options)) ? 0 : 1;
}
