import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isTaken } from './ports.mjs';

// Serves an installation that has been built. The server migrates the database before it answers.

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED ??= '1';
// Forms and public pages in a process each, so that readers never delay a form.
process.env.SERVER_PROCESSES ??= '2';

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build. Run this first: npm run build');
  process.exit(1);
}
const port = Number(process.env.PORT || 3000);
if (await isTaken(port)) {
  console.error(
    `Port ${port} is taken. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}
await import('../server/front-door.mjs');
