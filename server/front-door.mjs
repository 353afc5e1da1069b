import { createServer } from 'node:http';
import next from 'next';
import { withoutMark } from '../domain/base/sent-mark.mjs';
import { isReadable, pageKinds } from './addresses.mjs';
import { networkReader } from './client-network.mjs';
import { readFrontSettings } from './front-settings.mjs';
import { openFront } from './open-front.mjs';
import { ownAddress } from './own-address.mjs';
import { protect } from './page-maker.mjs';
import { problemPage } from './problem-page.mjs';
import { readLimits } from './read-limits.mjs';
import { asReceived } from './received.mjs';
import { whenStarted } from './started.mjs';
import { sendWhole } from './whole-page.mjs';
import { receiveWhole } from './whole-request.mjs';

// The server. It answers public pages from memory (public-front.mjs), and runs Next for everything else: forms and the
// pages of people who are signed in. In Next, a page that failed is blank without JavaScript; here a small page replaces
// it, which says that it failed and has the right status.

process.env.NODE_ENV ??= 'production';
const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOSTNAME_TO_BIND || '0.0.0.0';

const site = process.env.AUTH_URL?.trim() || `http://localhost:${port}`;
const isFromHere = orExit(() => ownAddress(site));
const readNetwork = networkFromSetting(process.env.TRUST_PROXY);
const limitReached = readLimits();
const settings = orExit(() => readFrontSettings(process.env));

const started = whenStarted().catch(refuseToStart);
const app = next({ dev: false, hostname: 'localhost', port });
const handle = app.getRequestHandler();
await app.prepare();
const kindOf = pageKinds('.next');
const record = await started;
const front = await openFront({ handle, kindOf, isFromHere, record, site, port, settings });

const wantsPage = (req) =>
  (req.headers.accept ?? '').includes('text/html') && !req.headers.rsc && !req.headers['next-action'];

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

function refuseToStart(error) {
  console.error(`The server cannot start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
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
  const refuse = (seconds) => sendProblem(req, res, 503, { seconds }, { 'retry-after': String(seconds) });
  if (front.answers(req, res, refuse)) return;
  const kind = kindOf(req.url ?? '/');
  delete req.headers['content-security-policy'];
  if (kind === 'own' || kind === 'answer') protect(req, res);
  if (wantsPage(req)) sendWhole(req, res, kind);
  front
    .asSender(() => handle(req, res))
    .catch((error) => {
      // An unhandled error would end the whole process.
      console.error(`A request failed: ${error instanceof Error ? error.name : typeof error}`);
      res.destroy();
    });
}

const server = createServer((req, res) => {
  if (!isReadable(req.url ?? '/')) return sendProblem(req, res, 404);
  req.url = withoutMark(req.url ?? '/');
  readNetwork(req);
  if (!isFromHere(req)) return sendProblem(req, res, 403, { address: site });
  const reached = limitReached(req);
  if (reached) return sendProblem(req, res, 429, reached, { 'retry-after': String(reached.seconds) });
  receiveWhole(req, {
    go: (receivedAt) => (receivedAt ? asReceived(receivedAt, () => answer(req, res)) : answer(req, res)),
    refuse: () => sendProblem(req, res, 413),
    clock: record.now,
  });
});

/** Finishes the requests that have begun before the process ends. */
function stop() {
  front.stop();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

server.listen(port, hostname, () => console.log(`Listening on http://localhost:${port}`));
