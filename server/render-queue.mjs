// Decides which page is made next. Each address is made once at a time, however many wait for it, and only while
// somebody wants it.

/** Thrown if too many requests wait already. */
export class TooBusy extends Error {
  /** After how many seconds to ask again. */
  seconds;
  constructor(seconds = 2) {
    super('Too many readers wait for pages.');
    this.seconds = seconds;
  }
}

/** Thrown if the request that waited has gone. */
export class Gone extends Error {}

/**
 * @typedef {object} Wish
 * @property {boolean} [isSender] somebody who has just sent something waits for it: it is made first, and never refused
 * @property {boolean} [isUnknown] nobody knows whether the address exists; only one of these is made at a time
 * @property {boolean} [isAhead] no request waits for it: it is made when nothing else is
 * @property {string} [network] of the reader, for fairness between those who ask for unknown addresses
 * @property {number} [after] the number of the change that the page must have seen
 * @property {AbortSignal} [signal] aborted when the reader has gone
 */

/**
 * @template T
 * @typedef {{ wish: Wish, resolve: (value: T) => void, reject: (error: unknown) => void }} Waiter
 */

/**
 * @template T
 * @typedef {object} Job
 * @property {string} name
 * @property {Set<Waiter<T>>} waiters
 * @property {number} since the number of the wish that began it
 */

/**
 * A queue of pages to make. `render` makes one; `changes` returns the number of the latest change; `demand` says how
 * much a page is wanted.
 * @template T
 */
export class RenderQueue {
  #render;
  #changes;
  #demand;
  #limits;
  /** @type {Map<string, Job<T>>} */
  #waiting = new Map();
  /** @type {Map<string, { job: Job<T>, after: number, isUnknown: boolean }>} */
  #running = new Map();
  #isOpen = true;
  #count = 0;
  /** When each network last had its turn with an unknown address. @type {Map<string, number>} */
  #turns = new Map();

  /**
   * @param {{
   *   render: (name: string) => Promise<T>,
   *   changes?: () => number,
   *   demand?: (name: string) => number,
   *   most?: number,
   *   mostWaiting?: number,
   *   mostUnknown?: number,
   *   mostOfNetwork?: number,
   * }} options
   */
  constructor({
    render,
    changes = () => 0,
    demand = () => 0,
    most = 2,
    mostWaiting = 2000,
    mostUnknown = 64,
    mostOfNetwork = 16,
  }) {
    this.#render = render;
    this.#changes = changes;
    this.#demand = demand;
    this.#limits = { most, mostWaiting, mostUnknown, mostOfNetwork };
  }

  /** How many pages somebody waits for, those that are being made included. */
  get length() {
    return [...this.#waiting.values(), ...[...this.#running.values()].map(({ job }) => job)].filter((job) =>
      hasReader(job),
    ).length;
  }

  get isOpen() {
    return this.#isOpen;
  }

  get running() {
    return this.#running.size;
  }

  /** Stops to make pages, for as long as there is nobody to make them. Those who wait go on waiting. */
  pause() {
    this.#isOpen = false;
  }

  resume() {
    this.#isOpen = true;
    this.#next();
  }

  /**
   * Makes a page, or waits for it if somebody else has asked for it.
   * @param {string} name
   * @param {Wish} [wish]
   * @returns {Promise<T>}
   */
  ask(name, wish = {}) {
    const seen = this.#running.get(name);
    if (seen && seen.after >= (wish.after ?? 0)) return this.#join(seen.job, wish);
    const known = this.#waiting.get(name);
    if (!known && !wish.isSender && !wish.isAhead && this.#isFull(wish)) return Promise.reject(new TooBusy());
    const job = known ?? { name, waiters: new Set(), since: this.#count++ };
    this.#waiting.set(name, job);
    const answer = this.#join(job, wish);
    this.#next();
    return answer;
  }

  /** Makes a page when nothing else is to be made. No request waits for it, and a failure is not reported. */
  makeAhead(/** @type {string} */ name) {
    if (this.#waiting.has(name) || this.#running.has(name)) return;
    this.ask(name, { isAhead: true }).catch(() => undefined);
  }

  /** @param {Job<T>} job @param {Wish} wish @returns {Promise<T>} */
  #join(job, wish) {
    return new Promise((resolve, reject) => {
      const waiter = { wish, resolve, reject };
      job.waiters.add(waiter);
      const leave = () => {
        if (!job.waiters.delete(waiter)) return;
        reject(new Gone());
        // Nothing is made for a reader who has gone.
        if (job.waiters.size === 0 && this.#waiting.get(job.name) === job) this.#waiting.delete(job.name);
      };
      if (wish.signal?.aborted) leave();
      else wish.signal?.addEventListener('abort', leave, { once: true });
    });
  }

  /** @param {Wish} wish */
  #isFull({ isUnknown, network = '' }) {
    const { mostWaiting, mostUnknown, mostOfNetwork } = this.#limits;
    const wanted = [...this.#waiting.values()].filter(hasReader);
    if (wanted.length >= mostWaiting) return true;
    if (!isUnknown) return false;
    const unknown = wanted.filter(isOnlyUnknown);
    const own = unknown.filter((job) => networkOf(job) === network).length;
    return unknown.length >= mostUnknown || (network !== '' && own >= mostOfNetwork);
  }

  #next() {
    while (this.#isOpen && this.#running.size < this.#limits.most) {
      const job = this.#best();
      if (!job) return;
      this.#waiting.delete(job.name);
      const isUnknown = isOnlyUnknown(job);
      if (isUnknown) this.#hadTurn(networkOf(job));
      this.#running.set(job.name, { job, after: this.#changes(), isUnknown });
      this.#make(job);
    }
  }

  /** @param {Job<T>} job */
  async #make(job) {
    try {
      const made = await this.#render(job.name);
      for (const { resolve } of job.waiters) resolve(made);
    } catch (error) {
      for (const { reject } of job.waiters) reject(error);
    } finally {
      job.waiters.clear();
      this.#running.delete(job.name);
      this.#next();
    }
  }

  /** The page to make next. One of its own address is not made at the same time. */
  #best() {
    const hasUnknown = [...this.#running.values()].some(({ isUnknown }) => isUnknown);
    /** @type {Job<T> | null} */
    let best = null;
    /** @type {readonly number[]} */
    let rank = [];
    for (const job of this.#waiting.values()) {
      if (this.#running.has(job.name)) continue;
      if (hasUnknown && isOnlyUnknown(job)) continue;
      const own = this.#rankOf(job);
      if (best === null || isBefore(own, rank)) [best, rank] = [job, own];
    }
    return best;
  }

  /** @param {Job<T>} job */
  #rankOf(job) {
    if ([...job.waiters].some(({ wish }) => wish.isSender)) return [0, job.since];
    if (isOnlyUnknown(job)) return [2, this.#turns.get(networkOf(job)) ?? 0, job.since];
    if (hasReader(job)) return [1, -job.waiters.size, job.since];
    return [3, -this.#demand(job.name), job.since];
  }

  #hadTurn(/** @type {string} */ network) {
    this.#turns.delete(network);
    this.#turns.set(network, this.#count++);
    for (const oldest of this.#turns.keys()) {
      if (this.#turns.size <= 1000) break;
      this.#turns.delete(oldest);
    }
  }
}

/** Whether somebody waits for the page now. @param {Job<any>} job */
const hasReader = ({ waiters }) => [...waiters].some(({ wish }) => !wish.isAhead);

/** @param {Job<any>} job */
const isOnlyUnknown = ({ waiters }) => waiters.size > 0 && [...waiters].every(({ wish }) => wish.isUnknown);

/** @param {Job<any>} job */
const networkOf = ({ waiters }) => [...waiters][0]?.wish.network ?? '';

/** @param {readonly number[]} a @param {readonly number[]} b */
function isBefore(a, b) {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}
