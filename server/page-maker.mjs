import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, request } from 'node:http';
import { newNonce, noncePolicy } from './content-policy.mjs';
import { sendWhole } from './whole-page.mjs';

// Makes public pages: a small HTTP server around Next, which only the front door may ask. It runs in the process of the
// front door or in one of its own.

/** The header that proves that the front door asks. */
const TOKEN = 'x-front-door';

/** The name under which pages find what they were counted at: components/ui/counted-at.tsx. */
const COUNTED = Symbol.for('nominations.counted');

/** @typedef {{ sequence: number, at: Date }} Counted the last entry that a page contains, and when it was counted */
/** @type {AsyncLocalStorage<Counted>} */
const counting = new AsyncLocalStorage();

/**
 * Starts to make pages. Resolves with the port at which to ask for them.
 * @param {{
 *   handle: (req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => Promise<void>,
 *   kindOf: (address: string) => import('./addresses.mjs').PageKind | null,
 *   isFromHere: (req: import('node:http').IncomingMessage) => boolean,
 *   version: () => string,
 *   token: string,
 * }} options
 */
export async function startMaking({ handle, kindOf, isFromHere, version, token }) {
  Reflect.set(globalThis, COUNTED, counting);
  const server = createServer({ keepAliveTimeout: 60_000 }, (req, res) => {
    if (req.headers[TOKEN] !== token) return void res.writeHead(403).end();
    delete req.headers[TOKEN];
    isFromHere(req); // names the host of the site
    const counted = { sequence: Number(version().split('.')[0]) || 0, at: new Date() };
    res.setHeader('x-log-sequence', String(counted.sequence));
    res.setHeader('x-counted-at', counted.at.toISOString());
    const kind = kindOf(req.url ?? '/');
    if (kind === 'answer') protect(req, res);
    if (kind !== null) sendWhole(req, res, kind);
    counting.run(counted, () =>
      handle(req, res).catch((error) => {
        console.error(`A page could not be made: ${error instanceof Error ? error.name : typeof error}`);
        res.destroy();
      }),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  server.unref();
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Gives a page that is made for one request its own policy, and keeps it out of every cache. */
export function protect(req, res) {
  const policy = noncePolicy(newNonce());
  req.headers['content-security-policy'] = policy; // Next looks for the nonce here
  res.setHeader('content-security-policy', policy);
  const writeHead = res.writeHead.bind(res);
  res.writeHead = (...parts) => {
    res.setHeader('cache-control', 'private, no-store'); // Next sets its own when it starts to answer
    return writeHead(...parts);
  };
}

/** The message of the error if a page cannot be made in time. */
export const TOO_LONG = 'The page took too long.';

/** More bytes than these are not collected, but passed on as they come. */
const MOST_COLLECTED = 8_000_000;

/** Headers that belong to one connection or to Next, or that the front door sets itself. */
const NOT_KEPT =
  /^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding|date|etag|vary|set-cookie|x-log-sequence|x-counted-at|x-nextjs-.*)$/;

/**
 * @typedef {object} Made
 * @property {number} status
 * @property {[string, string | string[]][]} headers
 * @property {Buffer} plain
 * @property {import('node:stream').Readable | null} rest what follows if it is too large to collect
 * @property {number} sequence
 * @property {string} countedAt
 */

/**
 * Asks for one page. Rejects if it cannot be made in time.
 * @param {{ port: number, token: string, agent: import('node:http').Agent, timeout: number }} maker
 * @param {string} address
 * @param {boolean} isPage
 * @returns {Promise<Made>}
 */
export function askFor({ port, token, agent, timeout }, address, isPage) {
  return new Promise((resolve, reject) => {
    const headers = { [TOKEN]: token, accept: isPage ? 'text/html' : '*/*' };
    const asked = request({ host: '127.0.0.1', port, path: address, agent, headers }, (res) => {
      /** @type {Buffer[]} */
      const parts = [];
      let bytes = 0;
      const done = (rest) => {
        clearTimeout(late);
        resolve({
          status: res.statusCode ?? 500,
          headers: Object.entries(res.headers)
            .filter(([name]) => !NOT_KEPT.test(name))
            .map(([name, value]) => [name, value ?? '']),
          plain: Buffer.concat(parts),
          rest,
          sequence: Number(res.headers['x-log-sequence']) || 0,
          countedAt: String(res.headers['x-counted-at'] ?? ''),
        });
      };
      const collect = (part) => {
        parts.push(part);
        bytes += part.length;
        if (bytes <= MOST_COLLECTED) return;
        res.pause();
        res.off('data', collect);
        res.off('close', close);
        done(res);
      };
      const close = () => (res.complete ? done(null) : reject(new Error('The page broke off.')));
      res.on('data', collect);
      res.on('close', close);
      res.on('error', reject);
    });
    const late = setTimeout(() => asked.destroy(new Error(TOO_LONG)), timeout);
    asked.on('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    asked.end();
  });
}
