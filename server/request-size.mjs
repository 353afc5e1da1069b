import { MOST_REQUEST_BYTES } from '../domain/base/request-sizes.mjs';

/**
 * How much of a refused request is still received and thrown away, in bytes, and for how long, in milliseconds. A
 * browser reads the answer only when it has sent everything.
 */
const MOST_DISCARDED = 32_000_000;
const LONGEST_DISCARDING = 10_000;

/**
 * Calls `go` with a request that is small enough, or `refuse`. A request that states its size is judged by that, before
 * anything of it is read. One that does not is held until it is complete, and refused as soon as it is too large.
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
  // Node's parser gives the request each part with `push`, and null at the end.
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

/** Receives what the client still sends, within bounds, and keeps none of it. */
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
