// Runs Lighthouse as on a phone, on pages of a running server: `npm run lighthouse -- http://localhost:3000 /path …`.
// Accessibility, best practices and SEO must be 100. It only prints the performance, because that depends on the
// machine.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import lighthouse from 'lighthouse';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { freePort } from './ports.mjs';

const [site, ...paths] = process.argv.slice(2);
if (!site || !/^https?:/.test(site)) {
  console.error('Name the server and the pages: npm run lighthouse -- http://localhost:3000 / /rounds');
  process.exit(2);
}
const chromium = findChromium();
if (!chromium) {
  console.error(NO_CHROMIUM);
  process.exit(2);
}

const port = await freePort();
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const browser = spawn(
  chromium,
  ['--headless=new', '--no-sandbox', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'],
  { stdio: 'ignore' },
);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
let isShort = false;
try {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => null))?.ok) break;
    await pause(100);
  }
  console.log(CATEGORIES.join('  '));
  for (const path of paths.length > 0 ? paths : ['/']) {
    const run = await lighthouse(new URL(path, site).href, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
    const { categories, audits } = run.lhr;
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
    console.log(`${scores.map((score) => String(score).padStart(3)).join('  ')}  ${path}`);
    for (const name of CATEGORIES.slice(1)) {
      const failed = (categories[name]?.auditRefs ?? []).filter(
        ({ id, weight }) => weight > 0 && audits[id]?.score !== null && audits[id]?.score < 1,
      );
      for (const { id } of failed) {
        isShort = true;
        console.log(`     ${name}: ${id}: ${audits[id].title}`);
      }
    }
  }
} finally {
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  browser.kill();
  await gone;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = isShort ? 1 : 0;
