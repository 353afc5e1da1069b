/**
 * The request header in which the front door tells the app the network of the client, such as `203.0.113.0/24`. The
 * front door removes it from what clients send.
 */
export const NETWORK_HEADER = 'x-nominations-network';
