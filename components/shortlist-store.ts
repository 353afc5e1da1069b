import { useSyncExternalStore } from 'react';

// The one place where a shortlist is kept: this browser. Nothing here is ever sent.

const KEY = 'shortlist';
/** More than any contest has candidates. */
const MOST = 200;

const listeners = new Set<() => void>();
/** Stands in where a browser keeps nothing for us: the list then lasts as long as the page. */
let unkept: string | null = null;

function read(): string {
  try {
    return localStorage.getItem(KEY) ?? unkept ?? '{}';
  } catch {
    return unkept ?? '{}';
  }
}

function write(text: string): void {
  unkept = text;
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Storage is full or forbidden: `unkept` has it.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener); // another tab of this site
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** The shortlists by contest, out of text that anything may have written there. */
export function shortlistsIn(text: string): Readonly<Record<string, readonly string[]>> {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).map(([contest, slugs]) => [
        contest,
        Array.isArray(slugs) ? slugs.filter((slug): slug is string => typeof slug === 'string').slice(0, MOST) : [],
      ]),
    );
  } catch {
    return {};
  }
}

/** Who is on the shortlist of a contest; null until the browser has been asked, and so without JavaScript. */
export function useShortlist(contest: string): readonly string[] | null {
  const text = useSyncExternalStore(subscribe, read, () => null);
  return text === null ? null : (shortlistsIn(text)[contest] ?? []);
}

/** Puts a candidate on the shortlist of a contest, or takes them off. */
export function turnShortlist(contest: string, slug: string): void {
  const lists = shortlistsIn(read());
  const now = lists[contest] ?? [];
  const next = now.includes(slug) ? now.filter((one) => one !== slug) : [...now, slug];
  write(JSON.stringify({ ...lists, [contest]: next }));
}

/** Empties the shortlist of a contest. */
export function clearShortlist(contest: string): void {
  const { [contest]: _gone, ...rest } = shortlistsIn(read());
  write(JSON.stringify(rest));
}
