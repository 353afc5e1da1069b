import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { LRUCache } from 'lru-cache';
import { Changes } from './changes.mjs';
import { askFor, startMaking } from './page-maker.mjs';
import { publicAddresses } from './public-address.mjs';
import { PublicFront } from './public-front.mjs';
import { runRenderer } from './render-child.mjs';

// Puts the parts of the front door together: what is kept, who makes pages, and how the app says what was done.

/** The names under which lib/pages-ready.ts finds the acts of a request, and asks for the pages that show them. */
const ACTS = Symbol.for('nominations.acts');
const READY = Symbol.for('nominations.pagesReady');
/** The name under which page-cache.mjs finds that pages are kept here. */
const KEPT_IN_FRONT = Symbol.for('nominations.keptInFront');

const LOOK_EVERY = 200;
const LEARN_EVERY = 30_000;
const LONGEST_RENDER = 20_000;
const LONGEST_ADDRESS = 2000;

/** @typedef {{ round: string | null, contest: string | null, body: string | null, receipt: string | null }} Done */

/**
 * @param {{
 *   handle: (req: any, res: any) => Promise<void>,
 *   kindOf: (address: string) => import('./addresses.mjs').PageKind | null,
 *   isFromHere: (req: any) => boolean,
 *   record: import('./public-record').PublicRecord,
 *   site: string,
 *   port: number,
 *   settings: import('./front-settings.mjs').FrontSettings,
 * }} server
 */
export async function openFront({ handle, kindOf, isFromHere, record, site, port, settings }) {
  Reflect.set(globalThis, KEPT_IN_FRONT, true);
  const token = randomUUID();
  const here = {
    port: await startMaking({ handle, kindOf, isFromHere, version: record.version, token }),
    token,
    agent: new Agent({ keepAlive: true }),
    timeout: LONGEST_RENDER,
  };
  const makeHere = (/** @type {string} */ address, /** @type {boolean} */ isPage) => askFor(here, address, isPage);
  const addressOf = remembering(publicAddresses('.next', 'public'));
  const renderer = settings.hasRenderer
    ? runRenderer({ site, port, instead: makeHere, onReady: () => front.resume(), onLost: () => front.pause() })
    : null;
  const front = new PublicFront({
    changes: new Changes(record),
    addressOf,
    make: renderer?.make ?? makeHere,
    makeReceipt: makeHere,
    mostBytes: settings.mostBytes,
    isExact: settings.isExact,
  });
  if (renderer) front.pause();

  const looking = setInterval(() => front.makeNext(), LOOK_EVERY).unref();
  const learn = async () => {
    front.known = await record.addresses();
  };
  const report = (/** @type {unknown} */ error) =>
    console.error(
      `The addresses of the rounds could not be read: ${error instanceof Error ? error.name : typeof error}`,
    );
  const learning = setInterval(() => learn().catch(report), LEARN_EVERY).unref();
  await learn().catch(report);

  /** @type {AsyncLocalStorage<Done[]>} */
  const acts = new AsyncLocalStorage();
  Reflect.set(globalThis, ACTS, acts);
  Reflect.set(globalThis, READY, (/** @type {string} */ prefix) =>
    front.makeReady(pagesAfter(acts.getStore() ?? [], prefix)),
  );

  return {
    /** Answers a request that reads a public address, and returns true; false if it is for somebody else. */
    answers(req, res, refuse) {
      if (req.method !== 'GET' && req.method !== 'HEAD') return false;
      const url = req.url ?? '/';
      // Next asks for the data of a page behind a form of a person who is signed in.
      if (req.headers.rsc && /(?:^|[;\s])(?:__Host-)?session=/.test(req.headers.cookie ?? '')) return false;
      const address = url.length > LONGEST_ADDRESS ? null : addressOf(url);
      if (!address) return false;
      front.answer(req, res, address, refuse).catch((error) => {
        console.error(`A page could not be sent: ${error instanceof Error ? error.name : typeof error}`);
        res.destroy();
      });
      return true;
    },
    /** Runs the work of a request, and notes what it records. @template T @param {() => T} work */
    asSender: (work) => acts.run([], work),
    stop() {
      clearInterval(looking);
      clearInterval(learning);
      renderer?.stop();
    },
  };
}

/** The pages to which a person goes after acts: the receipt, the body's page and that of the contest. */
function pagesAfter(/** @type {readonly Done[]} */ acts, /** @type {string} */ prefix) {
  /** @type {Map<string, { name: string, body?: string }>} */
  const pages = new Map();
  for (const { round, contest, body, receipt } of acts.slice(-3)) {
    const add = (/** @type {string} */ name, of = {}) => pages.set(name, { name, ...of });
    if (receipt && body) add(`${prefix}/receipts/${receipt}`, { body });
    if (body) add(`${prefix}/bodies/${body}`);
    if (round && contest) add(`${prefix}/rounds/${round}/${contest}`);
  }
  return [...pages.values()];
}

/** @template {{} | null} T @param {(address: string) => T} find */
function remembering(find) {
  /** @type {LRUCache<string, { found: T }>} */
  const known = new LRUCache({ max: 5000 });
  return (/** @type {string} */ address) => {
    const kept = known.get(address) ?? { found: find(address) };
    known.set(address, kept);
    return kept.found;
  };
}
