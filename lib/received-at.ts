import type { AsyncLocalStorage } from 'node:async_hooks';

/** The name under which server/received.mjs, which is not part of the app, says when a request was received. */
const received = Symbol.for('nominations.receivedAt');
type Global = typeof globalThis & { [received]?: AsyncLocalStorage<Date> };

/**
 * When the server had received the last byte of the current request, which nobody outside can set. Undefined without the
 * front door, as in `next dev`.
 */
export const receivedAtOfRequest = (): Date | undefined => (globalThis as Global)[received]?.getStore();
