import { expect, test, vi } from 'vitest';
import { NETWORK_HEADER } from '@/domain/base/network-header.mjs';
import { networkOf, networkReader } from './client-network.mjs';

const PUBLIC = '198.51.100.7';
const PROXY = '127.0.0.1';

const networkBy = (setting: string | undefined, peer: string, forwardedFor?: string) => {
  const headers: Record<string, string> = {
    [NETWORK_HEADER]: 'forged',
    'x-forwarded-host': 'forged.example',
    ...(forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }),
  };
  networkReader(setting)({ headers, socket: { remoteAddress: peer } });
  return [headers[NETWORK_HEADER], headers['x-forwarded-host'] ?? null];
};
const FORGED = 'forged.example';

test.each<[string | undefined, string, string | undefined, string | undefined, string | null]>([
  // No header is trusted. The network is that of the machine that connects, unless that is a proxy next to this server.
  [undefined, PUBLIC, undefined, '198.51.100.0/24', null],
  ['no', PUBLIC, '203.0.113.9', '198.51.100.0/24', null],
  ['', PROXY, '203.0.113.9', undefined, null],
  ['0', '172.17.0.1', '203.0.113.9', undefined, null],
  // This many proxies are in front of the server, and the addresses that they added are at the end.
  ['1', PROXY, '203.0.113.9', '203.0.113.0/24', FORGED],
  ['1', PROXY, '192.0.2.1, 203.0.113.9', '203.0.113.0/24', FORGED],
  ['2', PROXY, '192.0.2.1, 203.0.113.9, 10.0.0.4', '203.0.113.0/24', FORGED],
  ['2', PROXY, '203.0.113.9', '203.0.113.0/24', FORGED],
  ['1', PROXY, undefined, undefined, FORGED],
  // These addresses are proxies. The client is the nearest address that is not one of them.
  [PROXY, PROXY, '192.0.2.1, 203.0.113.9', '203.0.113.0/24', FORGED],
  ['127.0.0.1, 10.0.0.0/8', PROXY, '203.0.113.9, 10.1.2.3', '203.0.113.0/24', FORGED],
  ['10.0.0.0/8', PUBLIC, '203.0.113.9', '198.51.100.0/24', null],
  ['2001:db8::/32', '2001:db8::1', '2001:db9:1:2:3::4', '2001:db9:1:2::/64', FORGED],
  [PROXY, PROXY, 'nonsense', undefined, FORGED],
])('with TRUST_PROXY %s, from %s for %s, the network is %s', (setting, peer, forwardedFor, network, host) => {
  expect(networkBy(setting, peer, forwardedFor)).toEqual([network, host]);
});

test.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['::ffff:203.0.113.9', '203.0.113.0/24'],
  ['203.0.113.9:4711', '203.0.113.0/24'],
  ['[2001:db8:1:2:3:4:5:6]:443', '2001:db8:1:2::/64'],
  ['2001:0db8::1', '2001:db8:0:0::/64'],
  ['2001:DB8:0:1::', '2001:db8:0:1::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['127.0.0.1', null],
  ['::1', null],
  ['::ffff:127.0.0.1', null],
  ['', null],
  ['999.1.1.1', null],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each(['yes', '1.2.3', '10.0.0.0/33', '10.0.0.0/8/8', '127.0.0.1,'])('TRUST_PROXY %s is refused', (setting) => {
  expect(() => networkReader(setting)).toThrow('TRUST_PROXY');
});

test('a forwarded address that is not believed is reported if it comes from a proxy beside this server', () => {
  const onIgnored = vi.fn();
  const read = networkReader('', onIgnored);
  read({ headers: { 'x-forwarded-for': '203.0.113.9' }, socket: { remoteAddress: PUBLIC } });
  read({ headers: {}, socket: { remoteAddress: PROXY } });
  expect(onIgnored).not.toHaveBeenCalled();
  read({ headers: { 'x-forwarded-for': '203.0.113.9' }, socket: { remoteAddress: PROXY } });
  expect(onIgnored).toHaveBeenCalledOnce();
});
