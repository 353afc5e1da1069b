import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findChromium, NO_CHROMIUM, needChromium } from './chromium.mjs';

// All checks, one after another. A failed step does not hide the results of later ones, and the last line is always "N
// passed, N failed". With --get-chromium, a missing browser is installed if possible.

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
process.env.TZ = 'Asia/Kathmandu'; // far from London, so that a time without its zone fails visibly
process.env.NEXT_TELEMETRY_DISABLED = '1';
delete process.env.DATABASE_URL;

const bin = (name) => join('node_modules', '.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'check-'));
const count = { passed: 0, failed: 0 };
const notes = [];

const hasChromium = process.argv.includes('--get-chromium') ? needChromium() : findChromium() !== undefined;
if (!hasChromium) console.log(NO_CHROMIUM);

await single('format and lint', bin('biome'), ['ci', '.']);
await single('the arrows', process.execPath, ['scripts/check-arrows.mjs']);
await single('plain English', process.execPath, ['scripts/plain-english.mjs']);
await single('typed keys', process.execPath, ['scripts/check-lookups.mjs']);
await single('types of the routes', bin('next'), ['typegen']);
await single('types', bin('tsc'), ['--noEmit']);
await unitTests();
const isBuilt = await step('production build', () => build());
tally('production build', isBuilt ? 1 : 0, isBuilt ? 0 : 1);
await browserTests(isBuilt);

rmSync(reports, { recursive: true, force: true });
console.log();
for (const note of notes) console.log(note);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** A step with one result. */
async function single(name, command, args) {
  const code = await step(name, () => run(command, args));
  tally(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

async function unitTests() {
  const file = join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await step('unit and database tests', () => run(bin('vitest'), args));
  const report = read(file);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = report ?? {};
  // A file that cannot be loaded has no test results.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  tallyRun('unit and database tests', code, passed, failed + broken);
}

async function browserTests(isBuilt) {
  const name = 'browser tests';
  if (!isBuilt || !hasChromium) {
    console.log(`\n── ${name}: not run, because there is no ${isBuilt ? 'Chromium' : 'build'}`);
    if (isBuilt) notes.push(NO_CHROMIUM);
    return tally(`${name} (not run)`, 0, 1);
  }
  const file = join(reports, 'browser.json');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const code = await step(name, () => run(bin('playwright'), ['test', '--reporter=list,json'], env));
  const { expected = 0, unexpected = 0, flaky = 0 } = read(file)?.stats ?? {};
  tallyRun(name, code, expected, unexpected + flaky);
}

/** Counts the tests of a run. A run that failed although no test failed counts as one failure. */
function tallyRun(name, code, passed, failed) {
  tally(name, passed, failed === 0 && (code !== 0 || passed === 0) ? 1 : failed);
}

function tally(name, passed, failed) {
  count.passed += passed;
  count.failed += failed;
  if (failed > 0) notes.push(`failed: ${name}${failed > 1 ? ` (${failed})` : ''}`);
}

async function step(name, work) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const result = await work();
  console.log(`── ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

function run(command, args, env = process.env) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
