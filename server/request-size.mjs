import { MOST_REQUEST_BYTES } from '../domain/base/request-sizes.mjs';

/**
 * How many bytes of a refused request are received and thrown away, and for how many milliseconds. A browser reads the
 * answer only when it has sent everything.
 */
const MOST_DISCARDED = 32_000_000;
const LONGEST_DISCARDING = 10_000;

/**
 * Calls `go` if a request is small enough, and otherwise `refuse`. If the request states its size, this is decided
 * before anything of it is read. If it does not, it is kept until it is complete, and refused as soon as it is too large.
 * @param {import('node:http').IncomingMessage} req
 * @param {{ go: () => void, refuse: () => void }} next
 * @param {number} [most] in bytes
 */
export function checkSize(req, { go, refuse }, most = MOST_REQUEST_BYTES) {
  const tooLarge = () => {
    discard(req);
    refuse();
  };
  const stated = req.headers['content-length'];
  if (stated !== undefined) return Number(stated) <= most ? go() : tooLarge();
  if (req.headers['transfer-encoding'] === undefined) return go();
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
    req.push = push;
    for (const part of held) push(part);
    push(null);
    go();
    return true;
  };
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
