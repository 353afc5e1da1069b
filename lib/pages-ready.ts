import type { AsyncLocalStorage } from 'node:async_hooks';

/** What an entry of the log is about, and the receipt that it names: the pages that its sender opens next. */
type Act = {
  readonly round: string | null;
  readonly contest: string | null;
  readonly body: string | null;
  readonly receipt: string | null;
};

// The front door, which is not part of the app, offers these two. `next dev` has no front door.
const acts = Symbol.for('nominations.acts');
const ready = Symbol.for('nominations.pagesReady');
type Global = typeof globalThis & {
  [acts]?: AsyncLocalStorage<Act[]>;
  [ready]?: (prefix: string) => Promise<void>;
};

/** Notes what the current request has recorded. */
export const noteAct = (act: Act): void => void (globalThis as Global)[acts]?.getStore()?.push(act);

/**
 * Waits until the pages that show what the current request has recorded are made, for at most two seconds. `prefix` is
 * that of the person's language in addresses. Never fails: a page that is not ready is made when somebody asks for it.
 */
export const pagesReady = async (prefix: string): Promise<void> => (globalThis as Global)[ready]?.(prefix);
