import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The name under which lib/received-at.ts finds when the request was received. It is not a header, so nobody outside can
 * write it.
 */
const RECEIVED = Symbol.for('nominations.receivedAt');

/** @type {AsyncLocalStorage<Date>} */
const received = new AsyncLocalStorage();
Reflect.set(globalThis, RECEIVED, received);

/**
 * Runs the work of a request, in which the app can ask when the server had received its last byte.
 * @template T
 * @param {Date} receivedAt
 * @param {() => T} work
 */
export const asReceived = (receivedAt, work) => received.run(receivedAt, work);
