import { NETWORK_HEADER } from '../domain/base/network-header.mjs';
import { KeptPages, pageOf } from './kept-pages.mjs';
import { Gone, RenderQueue, TooBusy } from './render-queue.mjs';
import { sendPage, sendStream } from './send-page.mjs';

// Answers everybody who reads public pages. What is kept is sent at once; what has changed is made again behind it.

/**
 * How long a reader waits for a page that is being made, in milliseconds: at rest, so that the page is right; if the kept
 * page is older than it may be; and if there is none.
 */
const PATIENCE = { atRest: 400, tooOld: 3000, none: 25_000 };
/** A page that has been out of date for longer is sent only if a new one cannot be made. */
const TOO_OLD = 4000;
/** More changes than this within this time, in milliseconds, are a storm: readers get kept pages at once. */
const STORM = { changes: 4, within: 2000 };
/** How long a person who has sent something waits for the pages to which they may go next, in milliseconds. */
const SENDER_WAITS = { atRest: 2000, inStorm: 250 };
/** Pages that nobody has asked for lately are made in half of the idle time if they are among the first, or in a tenth. */
const RESTS = { first: 1, others: 9, firstAre: 100 };
const HALF_LIFE = 10_000;

/**
 * @typedef {import('./kept-pages.mjs').Page & import('./changes.mjs').Dated & {
 *   sequence: number, countedAt: string, demand: number, askedAt: number,
 * }} KeptPage
 * @typedef {import('./page-maker.mjs').Made & { isTaken?: boolean }} Stream
 */

export class PublicFront {
  #changes;
  #addressOf;
  #make;
  #makeReceipt;
  #isExact;
  /** @type {KeptPages<KeptPage>} */
  #pages;
  /** @type {RenderQueue<KeptPage | Stream>} */
  #queue;
  /** @type {RenderQueue<KeptPage | Stream>} */
  #receipts;
  /** Files of the build. Next has them in this process. @type {RenderQueue<KeptPage | Stream>} */
  #files;
  /** The addresses that the readers of the current rounds ask for, most wanted first. @type {Set<string>} */
  #known = new Set();
  #idleUntil = 0;

  /**
   * @param {{
   *   changes: import('./changes.mjs').Changes,
   *   addressOf: (address: string) => import('./public-address.mjs').PublicAddress | null,
   *   make: (address: string, isPage: boolean) => Promise<import('./page-maker.mjs').Made>,
   *   makeReceipt?: (address: string, isPage: boolean) => Promise<import('./page-maker.mjs').Made>,
   *   mostBytes: number,
   *   isExact?: boolean,
   * }} options `makeReceipt` makes what a sender needs, where readers cannot delay it. If `isExact`, nobody is sent a
   *   page that is out of date, however long it takes.
   */
  constructor({ changes, addressOf, make, makeReceipt = make, mostBytes, isExact = false }) {
    this.#changes = changes;
    this.#addressOf = addressOf;
    this.#make = make;
    this.#makeReceipt = makeReceipt;
    this.#isExact = isExact;
    this.#pages = new KeptPages(mostBytes);
    const common = { changes: () => changes.number };
    this.#queue = new RenderQueue({
      ...common,
      render: (name) => this.#render(name, this.#make),
      demand: (name) => this.#demandFor(name),
    });
    const renderHere = (/** @type {string} */ name) => this.#render(name, this.#makeReceipt);
    this.#receipts = new RenderQueue({ ...common, render: renderHere, most: 1 });
    this.#files = new RenderQueue({ ...common, render: renderHere });
  }

  /** Pages cannot be made for the moment. Those that are kept are sent. */
  pause() {
    this.#queue.pause();
  }

  resume() {
    this.#queue.resume();
  }

  /** The addresses to make ahead, most wanted first. */
  set known(/** @type {readonly string[]} */ addresses) {
    this.#known = new Set(addresses);
  }

  get state() {
    return { pages: this.#pages.size, bytes: this.#pages.bytes, waiting: this.#queue.length };
  }

  /**
   * Answers a request for a public address.
   * @param {import('node:http').IncomingMessage} req
   * @param {import('node:http').ServerResponse} res
   * @param {import('./public-address.mjs').PublicAddress} address
   * @param {(seconds: number) => void} refuse sends that too many wait, and after how many seconds to ask again
   */
  async answer(req, res, { name, isStatic = false }, refuse) {
    this.#changes.look();
    const page = this.#pages.get(name);
    const behind = page ? this.#changes.behind(name, page) : 0;
    if (page) count(page);
    if (page && behind === 0) return this.#send(req, res, name, page, 'hit', true);
    const patience = this.#patience(page, behind);
    if (page && patience === 0) {
      this.#queue.makeAhead(name);
      return this.#send(req, res, name, page, 'hit; detail=stale', false);
    }
    const leaving = new AbortController();
    res.once('close', () => leaving.abort());
    try {
      const network = String(req.headers[NETWORK_HEADER] ?? '');
      const isUnknown = !page && !isStatic && !this.#known.has(name);
      const wish = { isUnknown, network, after: this.#changes.number, signal: leaving.signal };
      const made = await this.#wait(isStatic ? this.#files : this.#queue, name, wish, patience);
      if ('rest' in made && made.rest) return sendStream(req, res, { ...made, rest: made.rest });
      await this.#send(req, res, name, /** @type {KeptPage} */ (made), 'fwd=miss', false);
    } catch (error) {
      if (error instanceof Gone && leaving.signal.aborted) return;
      if (page) await this.#send(req, res, name, page, 'hit; detail=stale', false);
      else refuse(error instanceof TooBusy ? error.seconds : 5);
    }
  }

  /**
   * Makes the pages to which a person goes after they have sent something, for everybody. Resolves when they are made,
   * or when the person has waited long enough. Never rejects.
   * @param {readonly { name: string, body?: string | undefined }[]} pages
   */
  async makeReady(pages) {
    if (this.#isExact) return; // their readers wait until they are right
    const after = this.#changes.look();
    const isStorm = this.#isStorm;
    const all = pages.map(async ({ name, body }) => {
      const isReceipt = body !== undefined;
      if (isStorm && !isReceipt) return this.#queue.makeAhead(name);
      const made = await (isReceipt ? this.#receipts : this.#queue).ask(name, { isSender: true, after });
      if (isReceipt && 'change' in made) made.body = body;
    });
    const wait = isStorm ? SENDER_WAITS.inStorm : SENDER_WAITS.atRest;
    await within(Promise.allSettled(all), wait).catch(() => undefined);
  }

  /**
   * Makes one page that will be asked for, if nothing else is being made. To be called several times a second.
   */
  makeNext() {
    this.#changes.look();
    if (this.#isExact || this.#queue.running > 0) return;
    const stale = this.#mostWantedStale();
    if (stale) return this.#queue.makeAhead(stale);
    if (performance.now() < this.#idleUntil) return;
    let place = 0;
    for (const name of this.#known) {
      place += 1;
      const page = this.#pages.peek(name);
      if (page && !this.#changes.hasChanged(name, page)) continue;
      const share = place <= RESTS.firstAre ? RESTS.first : RESTS.others;
      const began = performance.now();
      const rest = () => {
        this.#idleUntil = performance.now() + share * (performance.now() - began);
      };
      this.#queue.ask(name, { isAhead: true }).then(rest, rest);
      return;
    }
  }

  get #isStorm() {
    return !this.#isExact && this.#changes.within(STORM.within) > STORM.changes;
  }

  /** For how long a reader waits for a new page; 0 if they get what is kept. */
  #patience(/** @type {KeptPage | undefined} */ page, /** @type {number} */ behind) {
    if (!page || this.#isExact) return PATIENCE.none;
    if (!this.#queue.isOpen) return 0;
    if (behind > TOO_OLD) return PATIENCE.tooOld;
    return this.#queue.length === 0 && !this.#isStorm ? PATIENCE.atRest : 0;
  }

  /** Waits for a page that has seen every change until now. A stream is for one reader; the others ask again. */
  async #wait(queue, name, wish, patience) {
    for (;;) {
      const made = await within(queue.ask(name, wish), patience);
      if (!('rest' in made) || !made.rest) return made;
      if (made.isTaken) continue;
      made.isTaken = true;
      return made;
    }
  }

  /** @returns {Promise<KeptPage | Stream>} */
  async #render(name, make) {
    const change = this.#changes.look();
    const { isKept, isPage, isStatic } = this.#addressOf(name) ?? { isKept: false, isPage: true };
    const madeAt = performance.now();
    const made = await make(name, isPage);
    if (made.rest) return made;
    const before = this.#pages.peek(name);
    const page = {
      ...pageOf(made),
      sequence: made.sequence,
      countedAt: made.countedAt,
      // A file of the build is never out of date.
      change: isStatic ? Number.POSITIVE_INFINITY : change,
      madeAt: isStatic ? Number.POSITIVE_INFINITY : madeAt,
      demand: before?.demand ?? 0,
      askedAt: before?.askedAt ?? performance.now(),
      body: before?.body,
    };
    const isForAll = isKept && mayKeep(page) && (page.status === 200 || name.endsWith('/no-such-page'));
    if (isForAll) this.#pages.set(name, page, isStatic || this.#known.has(name));
    else this.#pages.delete(name);
    return page;
  }

  /** @param {boolean} isRight whether the page contains everything until now */
  #send(req, res, name, page, how, isRight) {
    const sequence = isRight ? Math.max(page.sequence, this.#changes.sequence) : page.sequence;
    return sendPage(req, res, page, { sequence, countedAt: page.countedAt }, how, () =>
      this.#pages.recount(name, page),
    );
  }

  #demandFor(/** @type {string} */ name) {
    const page = this.#pages.peek(name);
    return page ? demandNow(page) : 0;
  }

  #mostWantedStale() {
    let best = null;
    let most = 0.01;
    for (const [name, page] of this.#pages.entries()) {
      const demand = demandNow(page);
      if (demand > most && this.#changes.behind(name, page) > 0) [best, most] = [name, demand];
    }
    return best;
  }
}

/** Whether the page says nothing against keeping it. */
const mayKeep = (/** @type {KeptPage} */ { headers }) =>
  !headers.some(([name, value]) => name === 'cache-control' && /no-store|private/.test(String(value)));

function count(/** @type {KeptPage} */ page) {
  page.demand = demandNow(page) + 1;
  page.askedAt = performance.now();
}

const demandNow = (/** @type {KeptPage} */ { demand, askedAt }) =>
  demand * 0.5 ** ((performance.now() - askedAt) / HALF_LIFE);

/**
 * @template T
 * @param {Promise<T>} work
 * @param {number} milliseconds
 * @returns {Promise<T>}
 */
function within(work, milliseconds) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new TooBusy(5)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
