import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { LRUCache } from 'lru-cache';

// Keeps finished answers in memory: the bytes as they are sent, in each encoding, with the ETag.

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

const WORTH_COMPRESSING = 1024;
/** What one page costs beside its bytes: its headers, its name and the entries of two maps. */
const OVERHEAD = 2048;
/** The share of the memory for pages that were asked for once. */
const SHARE_OF_NEW = 0.25;
/** A page that was asked for as often as this is moved to the pages that are wanted. */
const TIMES_WANTED = 3;

const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b|application\/(?:manifest|wasm))/i;

/** Whether bytes of a content type become smaller when compressed. */
export const isCompressible = (/** @type {string} */ type) => COMPRESSIBLE.test(type);

/** @typedef {'br' | 'gzip'} Encoding */

/**
 * @typedef {object} Page what is sent to everybody who asks for one address
 * @property {number} status
 * @property {readonly (readonly [name: string, value: string | readonly string[]])[]} headers
 * @property {Buffer} plain
 * @property {Map<Encoding, Buffer | null | Promise<Buffer | null>>} packed what was asked for so far: null if compression
 *   does not make it smaller, and a promise while it is being made
 * @property {string} etag
 * @property {number} bytes that the page takes in memory, in all encodings
 */

/**
 * Makes a page from an answer, before it is compressed.
 * @param {{ status: number, headers: Page['headers'], plain: Buffer }} answer
 * @returns {Page}
 */
export function pageOf({ status, headers, plain }) {
  const etag = `W/"${createHash('sha256').update(plain).digest('hex').slice(0, 32)}"`;
  return { status, headers, plain, packed: new Map(), etag, bytes: OVERHEAD + plain.length };
}

/**
 * The bytes of a page in an encoding, which the first who asks makes, outside this thread; null if they would not be
 * fewer.
 * @param {Page} page
 * @param {Encoding} encoding
 */
export function packedPage(page, encoding) {
  const known = page.packed.get(encoding);
  if (known !== undefined) return known;
  const type = String(page.headers.find(([name]) => name === 'content-type')?.[1] ?? '');
  const isWorth = page.plain.length > WORTH_COMPRESSING && isCompressible(type);
  const made = isWorth ? pack(page, encoding) : null;
  page.packed.set(encoding, made);
  return made;
}

/** @param {Page} page @param {Encoding} encoding */
async function pack(page, encoding) {
  const made = await (encoding === 'br' ? brotlied : gzipped)(page.plain);
  page.packed.set(encoding, made);
  page.bytes += made.length;
  return made;
}

const gzipped = (/** @type {Buffer} */ plain) => gzip(plain, { level: 6 });

const brotlied = (/** @type {Buffer} */ plain) =>
  brotli(plain, {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });

/**
 * The encoding to send to a client, by the header Accept-Encoding: brotli before gzip, and never one that the client
 * refuses with q=0.
 * @param {string | undefined} accepted
 * @returns {'br' | 'gzip' | null}
 */
export function encodingFor(accepted) {
  if (!accepted) return null;
  const takes = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = parameters.find((each) => each.startsWith('q='));
      return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
    }),
  );
  const of = (/** @type {string} */ name) => takes.get(name) ?? takes.get('*') ?? 0;
  if (of('br') > 0 && of('br') >= of('gzip')) return 'br';
  return of('gzip') > 0 ? 'gzip' : null;
}

/**
 * Keeps pages by name, at most `mostBytes` in all. Pages that were asked for once have a quarter of the memory, so that
 * someone who reads every address that there is does not push out the pages that many read.
 * @template {{ readonly bytes: number }} P
 */
export class KeptPages {
  /** @type {LRUCache<string, P>} */
  #fresh;
  /** @type {LRUCache<string, P>} */
  #wanted;
  /** How often a page of #fresh was asked for. @type {Map<string, number>} */
  #asked = new Map();
  #largest;

  /** @param {number} mostBytes */
  constructor(mostBytes) {
    const forNew = Math.max(1, Math.floor(mostBytes * SHARE_OF_NEW));
    const sizeCalculation = (/** @type {P} */ page) => page.bytes;
    this.#fresh = new LRUCache({
      maxSize: forNew,
      sizeCalculation,
      dispose: (_page, name, why) => {
        if (why !== 'set') this.#asked.delete(name);
      },
    });
    this.#wanted = new LRUCache({ maxSize: Math.max(1, mostBytes - forNew), sizeCalculation });
    this.#largest = forNew / 2;
  }

  /** The page with this name, which counts as asked for once more; undefined if it is not kept. */
  get(/** @type {string} */ name) {
    const wanted = this.#wanted.get(name);
    if (wanted) return wanted;
    const page = this.#fresh.get(name);
    if (!page) return undefined;
    const times = (this.#asked.get(name) ?? 0) + 1;
    this.#asked.set(name, times);
    if (times >= TIMES_WANTED) {
      this.#fresh.delete(name);
      this.#wanted.set(name, page);
    }
    return page;
  }

  /** The page with this name, without counting. */
  peek(/** @type {string} */ name) {
    return this.#wanted.peek(name) ?? this.#fresh.peek(name);
  }

  /** Keeps a page in place of an earlier one. Returns false if it is too large to keep. */
  set(/** @type {string} */ name, /** @type {P} */ page, isWanted = false) {
    if (page.bytes > this.#largest) {
      this.delete(name);
      return false;
    }
    if (isWanted || this.#wanted.has(name)) {
      this.#fresh.delete(name);
      this.#wanted.set(name, page);
    } else {
      this.#fresh.set(name, page);
      if (!this.#asked.has(name)) this.#asked.set(name, 0);
    }
    return true;
  }

  /** Counts a page again that has grown, because it was compressed since it was kept. */
  recount(/** @type {string} */ name, /** @type {P} */ page) {
    const times = this.#asked.get(name) ?? 0;
    for (const pages of [this.#fresh, this.#wanted]) {
      if (pages.peek(name) !== page) continue;
      pages.delete(name);
      pages.set(name, page);
      if (pages === this.#fresh) this.#asked.set(name, times);
    }
  }

  delete(/** @type {string} */ name) {
    this.#fresh.delete(name);
    this.#wanted.delete(name);
  }

  /** Every page that is kept, with its name. */
  *entries() {
    yield* this.#wanted.entries();
    yield* this.#fresh.entries();
  }

  get bytes() {
    return this.#fresh.calculatedSize + this.#wanted.calculatedSize;
  }

  get size() {
    return this.#fresh.size + this.#wanted.size;
  }
}
