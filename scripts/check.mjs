import { fileURLToPath } from 'node:url';
import { findChromium, NO_CHROMIUM, needChromium } from './chromium.mjs';
import { bin, finish, notRun, playwright, single, vitest } from './steps.mjs';

// Runs all checks. The unit tests run at the same time as the other checks and the build; the browser tests run after
// both. A failed step does not stop the later ones, and the last line is always "N passed, N failed". With
// --get-chromium, a missing browser is installed if possible.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.TZ = 'Asia/Kathmandu'; // far from London, so that a time without its zone is visibly wrong
process.env.NEXT_TELEMETRY_DISABLED = '1';
delete process.env.DATABASE_URL;

const hasChromium = process.argv.includes('--get-chromium') ? needChromium() : findChromium() !== undefined;
if (!hasChromium) console.log(NO_CHROMIUM);

const [isBuilt] = await Promise.all([checkAndBuild(), vitest('unit and database tests')]);
if (isBuilt && hasChromium) await playwright('browser tests');
else notRun('browser tests', isBuilt ? NO_CHROMIUM : 'There is no build to test.');
finish();

async function checkAndBuild() {
  await single('format and lint', bin('biome'), ['ci', '.']);
  await single('the arrows', process.execPath, ['scripts/check-arrows.mjs']);
  await single('plain English', process.execPath, ['scripts/plain-english.mjs']);
  await single('typed keys', process.execPath, ['scripts/check-lookups.mjs']);
  await single('types of the routes', bin('next'), ['typegen']);
  await single('types', bin('tsc'), ['--noEmit']);
  return single('production build', process.execPath, ['scripts/build.mjs', '--without-types']);
}
