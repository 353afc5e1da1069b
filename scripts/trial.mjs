import { fileURLToPath } from 'node:url';
import { finish, vitest } from './steps.mjs';

// Runs the trials (*.trial.test.ts) in full, which takes minutes. `npm test` runs a sample of each, which is the same
// every time.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.TZ = 'Asia/Kathmandu';

await vitest('trials', ['--mode', 'trial']);
finish();
