import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { askFor, TOO_LONG } from './page-maker.mjs';

// Runs the process that makes pages, and starts it again if it ends or hangs.

/** How long one page may take, in milliseconds. After it, the process is taken to hang. */
const LONGEST_RENDER = 20_000;
/** How long the process may be silent. It speaks once a second, but not while it computes. */
const LONGEST_SILENCE = 15_000;
const LONGEST_START = 60_000;
const PAUSES = { first: 200, longest: 10_000 };
/** A process that lived for longer is started again at once. */
const LONG_LIFE = 30_000;
/** After this number of failed starts in a row, pages are made elsewhere, until one succeeds. */
const MOST_FAILURES = 3;

/**
 * Starts the process and keeps it running until `stop` is called.
 * @param {{ site: string, port: number, onReady: () => void, onLost: () => void, instead: MakePage }} options
 *   `onReady` is called whenever pages can be made, `onLost` whenever they no longer can. `instead` makes a page if the
 *   process does not start
 */
export function runRenderer({ site, port, onReady, onLost, instead }) {
  const file = fileURLToPath(new URL('./render-process.mjs', import.meta.url));
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null;
  /** @type {{ port: number, token: string, agent: Agent, timeout: number } | null} */
  let maker = null;
  let pause = PAUSES.first;
  let isStopped = false;
  let failures = 0;

  function start() {
    if (isStopped) return;
    const token = randomUUID();
    const began = performance.now();
    let heardAt = began;
    const own = fork(file, [], { serialization: 'json', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child = own;
    lowPriority(own.pid);
    const watch = setInterval(() => {
      const silence = performance.now() - heardAt;
      if (silence > (maker ? LONGEST_SILENCE : LONGEST_START)) own.kill('SIGKILL');
    }, 1000).unref();
    own.on('message', (/** @type {{ port?: number }} */ message) => {
      heardAt = performance.now();
      if (message.port === undefined) return;
      const agent = new Agent({ keepAlive: true, maxSockets: 8 });
      maker = { port: message.port, token, agent, timeout: LONGEST_RENDER };
      failures = 0;
      onReady();
    });
    own.on('error', () => {}); // 'exit' or 'close' follows
    own.once('close', () => {
      clearInterval(watch);
      if (!maker) failures += 1;
      maker?.agent.destroy();
      maker = null;
      if (isStopped) return;
      if (failures >= MOST_FAILURES) onReady();
      else onLost();
      if (performance.now() - began > LONG_LIFE) pause = PAUSES.first;
      console.error(`The process that makes pages has ended. It is started again in ${pause} ms.`);
      setTimeout(start, pause).unref();
      pause = Math.min(pause * 2, PAUSES.longest);
    });
    own.send({ site, port, token }, () => {});
  }
  start();

  return {
    get pid() {
      return child?.pid;
    },
    /** Makes one page. A process that takes too long is ended, and started again. */
    async make(/** @type {string} */ address, /** @type {boolean} */ isPage) {
      const [own, by] = [child, maker];
      if (!by && failures >= MOST_FAILURES) return instead(address, isPage);
      if (!by) throw new Error('The process that makes pages is not ready.');
      try {
        return await askFor(by, address, isPage);
      } catch (error) {
        if (error instanceof Error && error.message === TOO_LONG) own?.kill('SIGKILL');
        throw error;
      }
    },
    /** Starts no further process. The present one ends with this one. */
    stop() {
      isStopped = true;
    },
  };
}

/**
 * Makes one page.
 * @typedef {(address: string, isPage: boolean) => Promise<import('./page-maker.mjs').Made>} MakePage
 */

/** Lets the system run the front door first, so that a page never delays a form. */
function lowPriority(/** @type {number | undefined} */ pid) {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Some systems do not allow it.
  }
}
