import { createServer } from 'node:http';
import next from 'next';
import { isReadable, pageKinds } from './addresses.mjs';
import { networkReader } from './client-network.mjs';
import { newNonce, noncePolicy } from './content-policy.mjs';
import { ownAddress } from './own-address.mjs';
import { problemPage } from './problem-page.mjs';
import { readLimits } from './read-limits.mjs';
import { checkSize } from './request-size.mjs';
import { sendWhole } from './whole-page.mjs';

// Runs Next behind a plain HTTP server that buffers each page. In Next, a page that failed is blank without JavaScript.
// Here a small page replaces it, which says that it failed and has the right status.

process.env.NODE_ENV ??= 'production';
const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOSTNAME_TO_BIND || '0.0.0.0';

const site = process.env.AUTH_URL?.trim() || `http://localhost:${port}`;
const isFromHere = orExit(() => ownAddress(site));
const readNetwork = networkFromSetting(process.env.TRUST_PROXY);
const limitReached = readLimits();

const app = next({ dev: false, hostname: 'localhost', port });
const handle = app.getRequestHandler();
await app.prepare();
const kindOf = pageKinds('.next');

const wantsPage = (req) =>
  (req.headers.accept ?? '').includes('text/html') && !req.headers.rsc && !req.headers['next-action'];

/** Gives a page that is made for one request its own policy, and keeps it out of every cache. */
function protect(req, res) {
  const policy = noncePolicy(newNonce());
  req.headers['content-security-policy'] = policy; // Next looks for the nonce here
  res.setHeader('content-security-policy', policy);
  const writeHead = res.writeHead.bind(res);
  res.writeHead = (...parts) => {
    res.setHeader('cache-control', 'private, no-store'); // Next sets its own when it starts to answer
    return writeHead(...parts);
  };
}

function networkFromSetting(setting) {
  let hasWarned = false;
  return orExit(() =>
    networkReader(setting, () => {
      if (!hasWarned) console.warn('A proxy is in front, but TRUST_PROXY is not set: limits by network do not apply.');
      hasWarned = true;
    }),
  );
}

/** Reads a setting. If it is wrong, prints the sentence that was thrown and exits. */
function orExit(read) {
  try {
    return read();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Answers with a small page of this server. `values` are put into its text. */
function sendProblem(req, res, status, values = {}, headers = {}) {
  const page = problemPage(req.url ?? '/', status, values);
  res.writeHead(page.status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  res.end(req.method === 'HEAD' ? undefined : page.html);
}

function answer(req, res) {
  const kind = kindOf(req.url ?? '/');
  delete req.headers['content-security-policy'];
  if (kind === 'own' || kind === 'answer') protect(req, res);
  if (wantsPage(req)) sendWhole(req, res, kind);
  handle(req, res).catch((error) => {
    // An unhandled error would end the whole process.
    console.error(`A request failed: ${error instanceof Error ? error.name : typeof error}`);
    res.destroy();
  });
}

const server = createServer((req, res) => {
  if (!isReadable(req.url ?? '/')) return sendProblem(req, res, 404);
  readNetwork(req);
  if (!isFromHere(req)) return sendProblem(req, res, 403, { address: site });
  const reached = limitReached(req);
  if (reached) return sendProblem(req, res, 429, reached, { 'retry-after': String(reached.seconds) });
  checkSize(req, { go: () => answer(req, res), refuse: () => sendProblem(req, res, 413) });
});

/** Finishes the requests that have begun before the process ends. */
function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

server.listen(port, hostname, () => console.log(`Listening on http://localhost:${port}`));
