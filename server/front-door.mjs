import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import next from 'next';
import { withIslandsOnly } from './page-cache.mjs';
import { problemPage } from './problem-page.mjs';

// The front door: Next behind a plain HTTP server that sees each page whole before it leaves. A page that failed is
// blank without JavaScript in Next; here it becomes a small page that says so, with the right status.

process.env.NODE_ENV ??= 'production';
const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOSTNAME_TO_BIND || '0.0.0.0';
const squeeze = promisify(gzip);

const app = next({ dev: false, hostname: 'localhost', port });
const handle = app.getRequestHandler();
await app.prepare();

const wantsPage = (req) =>
  (req.headers.accept ?? '').includes('text/html') && !req.headers.rsc && !req.headers['next-action'];

/** Public pages that answer a question, and so are not kept: like those that are, they need nothing of Next in the browser. */
const isAnswer = (address = '/') => /^(?:\/cy)?\/(?:search|receipts)(?:\?|$)/.test(address);

/** Holds back what Next writes until the page is whole, then sends it once. */
function wholePage(req, res) {
  const takesGzip = /\bgzip\b/.test(req.headers['accept-encoding'] ?? '');
  delete req.headers['accept-encoding']; // so that the page arrives here as plain text
  const chunks = [];
  const send = { writeHead: res.writeHead.bind(res), end: res.end.bind(res) };
  const keep = (chunk, encoding) => {
    if (chunk && typeof chunk !== 'function')
      chunks.push(
        typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8') : chunk,
      );
  };
  res.flushHeaders = () => {};
  res.writeHead = (status, ...rest) => {
    res.statusCode = status;
    const headers = rest.find((part) => part && typeof part === 'object');
    for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
    return res;
  };
  res.write = (chunk, encoding, done) => {
    keep(chunk, encoding);
    const called = typeof encoding === 'function' ? encoding : done;
    if (called) process.nextTick(called);
    return true;
  };
  res.end = (chunk, encoding) => {
    keep(chunk, encoding);
    deliver().catch(() => res.destroy());
    return res;
  };

  async function deliver() {
    let body = Buffer.concat(chunks);
    // After a form 307 would send the form on to a page that does not know it: whoever is signed out would be stuck.
    if (req.method === 'POST' && res.statusCode === 307) res.statusCode = 303;
    const type = String(res.getHeader('content-type') ?? '');
    // A form of an earlier build, for one, is refused in a bare line of text.
    const isBareRefusal = type.startsWith('text/plain') && res.statusCode >= 400;
    if (isBareRefusal || type.startsWith('text/html')) {
      const html = body.toString('utf8');
      const marked = / data-status="(404|500)"/.exec(html);
      if (marked && res.statusCode === 200) res.statusCode = Number(marked[1]);
      const isBlank = html.includes('<html id="__next_error__"') && !html.includes('http-equiv="refresh"');
      if (
        (isBlank && (res.statusCode < 300 || res.statusCode >= 400)) ||
        (res.statusCode >= 500 && !marked) ||
        isBareRefusal
      ) {
        const page = problemPage(req.url ?? '/', res.statusCode >= 400 ? res.statusCode : 500);
        res.statusCode = page.status;
        res.setHeader('content-type', 'text/html; charset=utf-8');
        res.setHeader('content-security-policy', page.policy);
        res.setHeader('cache-control', 'no-store');
        res.removeHeader('etag');
        res.removeHeader('link');
        body = Buffer.from(page.html, 'utf8');
      } else if (isAnswer(req.url)) body = Buffer.from(withIslandsOnly(html), 'utf8');
      if (takesGzip && body.length > 1024) {
        body = await squeeze(body, { level: 5 });
        res.setHeader('content-encoding', 'gzip');
      }
      const vary = [res.getHeader('vary')].flat().filter(Boolean).join(', ');
      res.setHeader(
        'vary',
        /accept-encoding/i.test(vary) ? vary : [vary, 'Accept-Encoding'].filter(Boolean).join(', '),
      );
      res.removeHeader('transfer-encoding');
    }
    // A HEAD has no body here, and must not say that the page has none either.
    const isBare = res.statusCode === 304 || res.statusCode === 204 || (req.method === 'HEAD' && body.length === 0);
    if (!isBare) res.setHeader('content-length', body.length);
    send.writeHead(res.statusCode);
    send.end(req.method === 'HEAD' ? undefined : body);
  }
}

/** Whether Next can read the address: it fails at a broken %-code, and takes brackets for its own names of pages. */
function isReadable(address) {
  const [path] = address.split('?');
  try {
    return !decodeURIComponent(path).includes('[') || path.startsWith('/_next/');
  } catch {
    return false;
  }
}

function sendNotFound(req, res) {
  const page = problemPage(req.url ?? '/', 404);
  res.writeHead(page.status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  res.end(req.method === 'HEAD' ? undefined : page.html);
}

const server = createServer((req, res) => {
  if (!isReadable(req.url ?? '/')) return sendNotFound(req, res);
  if (wantsPage(req)) wholePage(req, res);
  handle(req, res).catch((error) => {
    // Left alone, it would take the whole process with it.
    console.error(`A request failed: ${error instanceof Error ? error.name : typeof error}`);
    res.destroy();
  });
});

/** Lets requests under way finish before the process goes. */
function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

server.listen(port, hostname, () => console.log(`Listening on http://localhost:${port}`));
