import { pipeline } from 'node:stream';
import zlib from 'node:zlib';
import { encodingFor, isCompressible, packedPage } from './kept-pages.mjs';

// Sends a finished page: in the best encoding that the client takes, or only that it has not changed.

/** @typedef {import('./kept-pages.mjs').Page} Page */
/** @typedef {{ sequence: number, countedAt: string }} Counted */

/**
 * Sends a page, or 304 without its bytes to a client that has it.
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {Page} page
 * @param {Counted} counted up to which entry of the log the page is right, and when that was counted
 * @param {string} how in the words of the header Cache-Status
 * @param {() => void} onGrown called if the page was compressed for this request, and takes more memory since
 */
export async function sendPage(req, res, page, counted, how, onGrown) {
  const now = stated(counted, how);
  if (page.status === 200 && hasAlready(req.headers['if-none-match'], page.etag)) {
    res.writeHead(304, [...headOf(page).unchanged, ...now]).end();
    return;
  }
  const encoding = encodingFor(req.headers['accept-encoding']);
  let packed = encoding && packedPage(page, encoding);
  if (packed instanceof Promise) {
    packed = await packed;
    onGrown();
  }
  const body = packed ?? page.plain;
  const head = [...headOf(page).whole, ...now, 'content-length', String(body.length)];
  if (packed && encoding) head.push('content-encoding', encoding);
  res.writeHead(page.status, head);
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** @typedef {{ readonly whole: readonly string[], readonly unchanged: readonly string[] }} Head */
/** @type {WeakMap<Page, Head>} */
const heads = new WeakMap();

/** The headers of a page that are the same each time: with its bytes, and without them. @param {Page} page */
function headOf(page) {
  const known = heads.get(page);
  if (known) return known;
  /** @type {string[]} */
  const whole = ['etag', page.etag, 'vary', 'Accept-Encoding'];
  const unchanged = [...whole];
  for (const [name, value] of page.headers) {
    add(whole, name, value);
    if (!name.startsWith('content-') || name === 'content-security-policy') add(unchanged, name, value);
  }
  const head = { whole, unchanged };
  heads.set(page, head);
  return head;
}

/**
 * Sends an answer that is too large to keep, as it comes, compressed on the way.
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {import('./page-maker.mjs').Made & { rest: import('node:stream').Readable }} made
 */
export function sendStream(req, res, { status, headers, plain, rest, ...counted }) {
  const head = ['vary', 'Accept-Encoding', ...stated(counted, 'fwd=miss')];
  const type = String(headers.find(([name]) => name === 'content-type')?.[1] ?? '');
  const encoding = isCompressible(type) ? encodingFor(req.headers['accept-encoding']) : null;
  if (encoding) head.push('content-encoding', encoding);
  for (const [name, value] of headers) add(head, name, value);
  res.writeHead(status, head);
  if (req.method === 'HEAD') {
    rest.destroy();
    res.end();
    return;
  }
  const quality = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } };
  const packer =
    encoding === 'br' ? zlib.createBrotliCompress(quality) : encoding === 'gzip' ? zlib.createGzip({ level: 5 }) : null;
  const whole = async function* () {
    yield plain;
    yield* rest;
  };
  // If one side breaks off, the other is closed: the client sees that the file is not whole.
  const end = (/** @type {unknown} */ error) => void (error && res.destroy());
  if (packer) pipeline(whole, packer, res, end);
  else pipeline(whole, res, end);
}

const stated = (/** @type {Counted} */ { sequence, countedAt }, /** @type {string} */ how) => [
  'x-log-sequence',
  String(sequence),
  'x-counted-at',
  countedAt,
  'cache-status',
  `nominations; ${how}`,
];

/** @param {string[]} head @param {string} name @param {string | readonly string[]} value */
function add(head, name, value) {
  for (const each of [value].flat()) head.push(name, each);
}

/** Whether the tags that a client has include a tag. They are compared weakly, as the encodings have the same tag. */
function hasAlready(/** @type {string | undefined} */ known, /** @type {string} */ etag) {
  if (!known) return false;
  if (known === etag) return true;
  return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag.slice(2));
}
