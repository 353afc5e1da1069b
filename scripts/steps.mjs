import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Runs the steps of `npm test` and `npm run trial`. Each step is a command. Its output is printed as a whole, with the
// time it took.

const count = { passed: 0, failed: 0 };
const notes = [];
const reports = mkdtempSync(join(tmpdir(), 'check-'));

/** The path of a command that a package provides. */
export const bin = (name) => join('node_modules', '.bin', name);

/** Runs a step that counts as one result: it passes if the command succeeds. Returns whether it did. */
export async function single(name, command, args) {
  const code = await step(name, command, args);
  tally(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  return code === 0;
}

/** Runs vitest and counts its tests. */
export async function vitest(name, args = []) {
  const file = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await step(name, bin('vitest'), ['run', ...reporters, ...args]);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = read(file) ?? {};
  // A file that cannot be loaded has no results of single tests.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  tallyRun(name, code, passed, failed + broken);
}

/** Runs the browser tests and counts them. Their output is shown while they run. */
export async function playwright(name, args = []) {
  const file = join(reports, 'browser.json');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const code = await step(name, bin('playwright'), ['test', '--reporter=list,json', ...args], {
    env,
    isShownAtOnce: true,
  });
  const { expected = 0, unexpected = 0, flaky = 0 } = read(file)?.stats ?? {};
  tallyRun(name, code, expected, unexpected + flaky);
}

/** Counts a step that could not run as a failure, and prints the reason at the end. */
export function notRun(name, reason) {
  console.log(`\n── ${name}: not run`);
  notes.push(reason);
  tally(`${name} (not run)`, 0, 1);
}

/** Prints what failed, prints the counts as the last line, and sets the exit code. */
export function finish() {
  rmSync(reports, { recursive: true, force: true });
  console.log();
  for (const note of notes) console.log(note);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 ? 0 : 1;
}

/** Adds the counts of a run. If a run fails although no test failed, it counts as one failure. */
function tallyRun(name, code, passed, failed) {
  tally(name, passed, failed === 0 && (code !== 0 || passed === 0) ? 1 : failed);
}

function tally(name, passed, failed) {
  count.passed += passed;
  count.failed += failed;
  if (failed > 0) notes.push(`failed: ${name}${failed > 1 ? ` (${failed})` : ''}`);
}

/**
 * Runs a command and returns its exit code. Its output is kept until the end, because steps may run at the same time.
 */
function step(name, command, args, { env = process.env, isShownAtOnce = false } = {}) {
  const began = performance.now();
  const kept = [];
  const show = (chunk) => (isShownAtOnce ? process.stdout.write(chunk) : kept.push(chunk));
  if (isShownAtOnce) console.log(`\n── ${name}`);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', show);
  return new Promise((resolve) => {
    const end = (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      if (!isShownAtOnce) process.stdout.write(`\n── ${name}\n${Buffer.concat(kept)}`);
      console.log(`── ${name}: ${seconds} s`);
      resolve(code);
    };
    child.on('error', (error) => {
      show(Buffer.from(`${error.message}\n`));
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
