/**
 * The request header in which the front door gives the app the network of the client, such as `203.0.113.0/24`. If a
 * client sends this header, the front door removes it.
 */
export const NETWORK_HEADER = 'x-nominations-network';
