import { fileURLToPath } from 'node:url';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { finish, notRun, playwright, single, vitest } from './steps.mjs';

// Runs the trials in full, which takes minutes: those of the code (*.trial.test.ts), and those in a browser on a build
// (e2e/**/*.trial.ts). `npm test` runs a sample of each of the former, which is the same every time.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.TZ = 'Asia/Kathmandu';

process.env.NEXT_TELEMETRY_DISABLED = '1';

await vitest('trials', ['--mode', 'trial']);
if (!findChromium()) notRun('browser trials', NO_CHROMIUM);
else if (await single('production build', process.execPath, ['scripts/build.mjs', '--if-changed']))
  await playwright('browser trials', ['--config', 'playwright.trial.config.ts']);
finish();
