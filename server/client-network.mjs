import { BlockList, isIP, isIPv4 } from 'node:net';
import { NETWORK_HEADER } from '../domain/base/network-header.mjs';

// Only this file finds out where a request came from. All other code gets the network from one header.

/**
 * The headers in which proxies name the client. A client can write them too, so they are removed unless a proxy is
 * trusted.
 */
const FORWARDED = [
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-forwarded-port',
  'forwarded',
  'x-real-ip',
];

/** Addresses of this machine or of a private network. They do not show the network of a client behind a proxy. */
const INSIDE = blockList([
  '127.0.0.0/8',
  '::1/128',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
]);
const LOOPBACK = blockList(['127.0.0.0/8', '::1/128']);

/**
 * Reads the setting TRUST_PROXY and returns a function that prepares a request. The function removes the forwarded
 * headers if they are not trusted. It sets the header with the client's network, such as `203.0.113.0/24`, or removes it
 * if the network is not known. The setting is empty or `no` (trust nothing), the number of proxies in front of the
 * server, or the addresses and networks of the proxies, separated by commas. Throws for any other setting.
 * @param {string | undefined} setting
 * @param {() => void} [onIgnored] called if a proxy in a private network forwards an address that is not trusted
 */
export function networkReader(setting, onIgnored = () => {}) {
  const trusts = trustIn((setting ?? '').trim());
  /** @param {{ headers: import('node:http').IncomingHttpHeaders, socket: { remoteAddress?: string | undefined } }} req */
  return (req) => {
    const peer = plainAddress(req.socket.remoteAddress);
    const chain = [...listed(req.headers['x-forwarded-for']), peer];
    const believed = trusts(chain);
    if (believed === null) {
      if (isInside(peer) && req.headers['x-forwarded-for'] !== undefined) onIgnored();
      for (const name of FORWARDED) delete req.headers[name];
    }
    const client = believed ?? (isInside(peer) ? '' : peer);
    const network = networkOf(client);
    if (network) req.headers[NETWORK_HEADER] = network;
    else delete req.headers[NETWORK_HEADER];
  };
}

/**
 * Returns a function that finds the client's address among the addresses of a request, of which the nearest is last.
 * Null if none is trusted.
 */
function trustIn(setting) {
  if (setting === '' || setting === 'no' || setting === '0') return () => null;
  if (/^\d{1,2}$/.test(setting)) {
    const hops = Number(setting);
    return (chain) => chain.at(-1 - hops) ?? chain[0] ?? null;
  }
  const proxies = blockList(setting.split(',').map((part) => part.trim()));
  const isProxy = (address) => isIP(address) !== 0 && proxies.check(address, familyOf(address));
  return (chain) => (isProxy(chain.at(-1) ?? '') ? (chain.findLast((address) => !isProxy(address)) ?? '') : null);
}

/**
 * The network that limits count for an address: the first 24 bits of IPv4, the first 64 of IPv6. Null for this machine,
 * and for what is no address.
 * @param {string} typed
 */
export function networkOf(typed) {
  const address = plainAddress(typed);
  if (isIP(address) === 0 || LOOPBACK.check(address, familyOf(address))) return null;
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  return `${groupsOf(address).slice(0, 4).join(':')}::/64`;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address) {
  const [head = '', tail] = address.toLowerCase().split('::');
  const of = (part) => (part ? part.split(':') : []);
  const [first, last] = [of(head), of(tail)];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].map((group) => group.replace(/^0+(?=.)/, ''));
}

/** An address without its port, brackets and zone. IPv4 written as IPv6 becomes IPv4. Empty if there is no address. */
function plainAddress(typed = '') {
  const bare = typed
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/%.*$/, '');
  const plain = bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(plain) === 0 ? '' : plain;
}

const isInside = (address) => address !== '' && INSIDE.check(address, familyOf(address));
const listed = (header) => [header ?? ''].flat().join(',').split(',').filter(Boolean).map(plainAddress);
function familyOf(address) {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}

function blockList(entries) {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits, more] = entry.split('/');
    const most = isIPv4(address) ? 32 : 128;
    const length = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (isIP(address) === 0 || length < 0 || length > most || more !== undefined)
      throw new Error(
        `TRUST_PROXY: ${entry} is no number of proxies, no address and no network. See docs/self-hosting.md.`,
      );
    list.addSubnet(address, length, familyOf(address));
  }
  return list;
}
