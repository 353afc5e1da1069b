import next from 'next';
import { pageKinds } from './addresses.mjs';
import { ownAddress } from './own-address.mjs';
import { startMaking } from './page-maker.mjs';
import { whenStarted } from './started.mjs';

// A process that only makes public pages. It reads the database, and never writes it. The front door starts it, and it
// ends with the front door.

/** The name under which server/start-process.ts finds that this process only makes pages. */
Reflect.set(globalThis, Symbol.for('nominations.onlyMakesPages'), true);

const ALIVE_EVERY = 1000;

process.on('disconnect', () => process.exit(0));
// The front door ends this process when it has finished. Ctrl+C reaches both.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

process.once('message', async (/** @type {{ site: string, port: number, token: string }} */ { site, port, token }) => {
  const started = whenStarted();
  const app = next({ dev: false, hostname: 'localhost', port });
  const handle = app.getRequestHandler();
  await app.prepare();
  const { version } = await started;
  const maker = await startMaking({ handle, kindOf: pageKinds('.next'), isFromHere: ownAddress(site), version, token });
  const say = (/** @type {object} */ message) => process.connected && process.send?.(message, () => {});
  say({ port: maker });
  setInterval(() => say({ isAlive: true }), ALIVE_EVERY);
});
