import { readAddress } from '../domain/base/languages.mjs';
import { isOfOneBody, isOfOneRound } from '../domain/log/act-scope.mjs';

// Knows what has changed since a page was made, so that only pages that may differ are made again.

/** @typedef {import('../domain/log/act-scope.mjs').Act} Act */

/**
 * What the front door needs to know about the public record.
 * @typedef {object} PublicRecord
 * @property {() => string} version see db/client.ts: the last entry's number, a point, and what time has changed
 * @property {(seq: number, most: number) => readonly Act[]} actsAfter the entries after one, no more than `most`
 * @property {(body: string) => readonly string[]} shownWith the bodies on whose pages a body's nominations are shown
 */

/**
 * Pages that show when and for how long: what time alone changes on them may be as old as this, in milliseconds.
 */
export const LIFETIME = 60_000;

/** How many entries of the log are read one by one. After more than these, every page may differ. */
const MOST_READ = 500;
/** How many changes are remembered. Older pages are made again. */
const MOST_REMEMBERED = 2000;

/** Pages that show what other rounds have: a contest's progress, its seats, and each candidate. */
const COMPARES = /^\/rounds\/[^/]+\/(?!declaration\/)[^/]+\/(?!statements$|booklet$|compare(?:\/|$)|slates(?:\/|$))/;

/** Pages that no act in a round changes. */
const TEXTS = /^\/(?:about|privacy|accessibility|verify(?:\/.*)?|me\/erased|no-such-page)$/;

/**
 * @typedef {object} Change
 * @property {number} number
 * @property {number} at
 * @property {Concerned | null} only null if every page may differ
 */

/**
 * What some acts in rounds concern.
 * @typedef {object} Concerned
 * @property {ReadonlySet<string>} rounds
 * @property {ReadonlySet<string>} own the bodies that acted
 * @property {ReadonlySet<string>} shown the bodies on whose pages that is shown
 * @property {boolean} isOfEveryBody whether the pages of all bodies may differ
 * @property {boolean} isCompared whether other rounds may compare themselves with what changed
 */

/** @typedef {{ change: number, madeAt: number, changedAt?: number | undefined, body?: string | undefined }} Dated */

/** Follows the public record: what has changed, when, and which pages that concerns. */
export class Changes {
  #record;
  #clock;
  /** @type {Change[]} */
  #all = [];
  #version = '';
  #number = 0;

  /** @param {PublicRecord} record @param {() => number} [clock] in milliseconds */
  constructor(record, clock = () => performance.now()) {
    this.#record = record;
    this.#clock = clock;
    this.#version = record.version();
  }

  /** The number of the last entry of the log that was seen. */
  get sequence() {
    return sequenceOf(this.#version);
  }

  /** The number of the latest change. It begins at 0 when the process starts. */
  get number() {
    return this.#number;
  }

  /** Reads whether something has changed, in this or another process. Returns the number of the latest change. */
  look() {
    const version = this.#record.version();
    if (version === this.#version) return this.#number;
    const only = this.#concerned(this.#version, version);
    this.#version = version;
    this.#number += 1;
    this.#all.push({ number: this.#number, at: this.#clock(), only });
    if (this.#all.length > MOST_REMEMBERED) this.#all.shift();
    return this.#number;
  }

  /** How many changes there were in the last `milliseconds`. */
  within(/** @type {number} */ milliseconds) {
    const since = this.#clock() - milliseconds;
    let count = 0;
    for (let place = this.#all.length - 1; place >= 0 && (this.#all[place]?.at ?? 0) >= since; place--) count++;
    return count;
  }

  /**
   * For how many milliseconds a page has been out of date; 0 if it is not. `look` must have been called before.
   * @param {string} name
   * @param {Dated} page which remembers the answer
   */
  behind(name, page) {
    const changedAt = this.hasChanged(name, page) ? page.changedAt : undefined;
    const since = Math.min(changedAt ?? Number.POSITIVE_INFINITY, page.madeAt + LIFETIME);
    const now = this.#clock();
    if (changedAt !== undefined) return Math.max(now - since, 1);
    return now > since ? now - since : 0;
  }

  /**
   * Whether something has changed on a page since it was made, apart from what time alone changes. `look` must have been
   * called before.
   * @param {string} name
   * @param {Dated} page which remembers the answer
   */
  hasChanged(name, page) {
    if (page.changedAt === undefined && page.change < this.#number) this.#date(name, page);
    return page.changedAt !== undefined;
  }

  /** @param {string} name @param {Dated} page */
  #date(name, page) {
    const first = this.#all[0]?.number ?? 0;
    if (page.change + 1 < first) {
      page.changedAt = this.#all[0]?.at ?? this.#clock();
      return;
    }
    for (const change of this.#all.slice(page.change + 1 - first)) {
      if (isConcerned(name, page, change)) {
        page.changedAt = change.at;
        return;
      }
    }
    page.change = this.#number;
  }

  /** @param {string} before @param {string} after @returns {Change['only']} */
  #concerned(before, after) {
    const [from, to] = [sequenceOf(before), sequenceOf(after)];
    const hasTimePassed = before.split('.')[1] !== after.split('.')[1];
    if (hasTimePassed || to <= from || to - from > MOST_READ) return null;
    const acts = this.#record.actsAfter(from, MOST_READ + 1);
    if (!acts.every(isOfOneRound)) return null;
    const own = new Set(acts.flatMap(({ body }) => body ?? []));
    return {
      rounds: new Set(acts.flatMap(({ round }) => round ?? [])),
      own,
      shown: new Set([...own].flatMap((body) => [body, ...this.#record.shownWith(body)])),
      isOfEveryBody: !acts.every(isOfOneBody),
      // Rounds compare themselves with rounds that are over, and a person with their other candidacies.
      isCompared: acts.some((act) => Boolean(act.isOver) || !isOfOneBody(act)),
    };
  }
}

/** @param {string} name @param {Dated} page @param {Change} change */
function isConcerned(name, page, { only }) {
  if (only === null) return true;
  const path = readAddress(name.split('?')[0] ?? '').path;
  if (TEXTS.test(path)) return false;
  const [, folder, slug = '', round = ''] = path.split('/');
  if (folder === 'bodies' && slug) return only.isOfEveryBody || only.shown.has(slug);
  if (folder === 'receipts' && page.body) return only.isOfEveryBody || only.own.has(page.body);
  if (folder === 'rounds' && slug) return only.rounds.has(slug) || (only.isCompared && COMPARES.test(path));
  if (folder === 'embed' && slug === 'rounds') return only.rounds.has(round);
  return true;
}

/** The number of the last log entry in a version. */
export const sequenceOf = (/** @type {string} */ version) => Number(version.split('.')[0]) || 0;
