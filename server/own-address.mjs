import { isFromOwnPage, originOf } from '../domain/base/own-address.mjs';

/** Methods that change nothing. Another site asks with OPTIONS whether it may read open data. */
const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Returns a function that judges where a request was sent from, and gives it the host of the configured address. The
 * Host header and what proxies add to it are never used, because a client can write them. The function returns false for
 * a request that changes something and was sent from a page of another address.
 * @param {string} address the public address of the site
 */
export function ownAddress(address) {
  const origin = originOf(address);
  const { host, protocol } = new URL(origin);
  /** @param {{ method?: string | undefined, headers: import('node:http').IncomingHttpHeaders }} req */
  return ({ method = 'GET', headers }) => {
    headers.host = host;
    for (const name of ['x-forwarded-host', 'x-forwarded-port', 'forwarded']) delete headers[name];
    headers['x-forwarded-proto'] = protocol.slice(0, -1);
    if (READS.includes(method)) return true;
    return isFromOwnPage({ site: [headers['sec-fetch-site'] ?? null].flat()[0], origin: headers.origin }, origin);
  };
}
