/** The name under which server/start-process.ts says that the process is prepared, or why it cannot be. */
const STARTED = Symbol.for('nominations.started');

/**
 * Returns a promise of the public record, which is there when the process is prepared. Next prepares it in its own time,
 * so this must be called before Next is started. Rejects if it cannot be prepared.
 * @returns {Promise<import('./public-record').PublicRecord>}
 */
export function whenStarted() {
  const { promise, resolve, reject } = Promise.withResolvers();
  Reflect.set(globalThis, STARTED, { resolve, reject });
  return promise;
}
