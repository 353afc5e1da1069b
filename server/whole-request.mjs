import { MOST_REQUEST_BYTES } from '../domain/base/request-sizes.mjs';

/**
 * How many bytes of a refused request are received and thrown away, and for how many milliseconds. A browser reads the
 * answer only when it has sent everything.
 */
const MOST_DISCARDED = 32_000_000;
const LONGEST_DISCARDING = 10_000;

/**
 * Keeps a request until its last byte is here, notes the time, and then calls `go` with it. A request without a body is
 * no form: `go` is called at once with null. Calls
 * `refuse` instead if it is too large: before anything of it is read if it states its size, otherwise as soon as it is
 * too large.
 * @param {import('node:http').IncomingMessage} req
 * @param {{ go: (receivedAt: Date | null) => void, refuse: () => void, clock: () => Date }} next
 * @param {number} [most] in bytes
 */
export function receiveWhole(req, { go, refuse, clock }, most = MOST_REQUEST_BYTES) {
  const tooLarge = () => {
    discard(req);
    refuse();
  };
  const stated = req.headers['content-length'];
  if (stated === undefined && req.headers['transfer-encoding'] === undefined) return go(null);
  if (stated !== undefined && !(Number(stated) <= most)) return tooLarge();
  // Node's parser calls `push` with each part of the request, and with null at the end.
  const push = req.push.bind(req);
  /** @type {Buffer[]} */
  const held = [];
  let size = 0;
  req.push = (chunk) => {
    if (chunk !== null) {
      size += chunk.length;
      held.push(chunk);
      if (size > most) tooLarge();
      return true;
    }
    const receivedAt = clock();
    req.push = push;
    for (const part of held) push(part);
    push(null);
    inTurn(() => go(receivedAt));
    return true;
  };
}

/** @type {(() => void)[]} */
const waiting = [];

/**
 * Begins one request in each turn of the event loop. So the work for one form does not delay the reading of those that
 * have arrived meanwhile, and each gets the time at which it arrived.
 * @param {() => void} begin
 */
function inTurn(begin) {
  waiting.push(begin);
  if (waiting.length === 1) setImmediate(beginNext);
}

function beginNext() {
  try {
    waiting[0]?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) setImmediate(beginNext);
  }
}

/** Receives the rest of what the client sends, within limits, and keeps none of it. */
function discard(req) {
  const push = Object.getPrototypeOf(req).push;
  const close = () => req.socket.destroy();
  const late = setTimeout(close, LONGEST_DISCARDING).unref();
  let size = 0;
  req.push = (chunk) => {
    if (chunk === null) {
      clearTimeout(late);
      return push.call(req, null);
    }
    size += chunk.length;
    if (size > MOST_DISCARDED) close();
    return true;
  };
  req.socket.once('close', () => clearTimeout(late));
  req.resume();
}
