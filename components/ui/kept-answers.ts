import { readAddress } from '@/domain/base/languages.mjs';
import { SENT_MARK } from '@/domain/base/sent-mark.mjs';
import type { Typed } from '@/lib/form-state';

// Answers are kept in the browser's own storage until the form is accepted. Nothing of it is sent.

/** The start of each key, followed by the mark of the person. */
const PREFIX = 'typed:';

/** How long answers are kept, in milliseconds: a week. */
export const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

/** The most characters of one form that are kept. No form may send more. */
const MOST_KEPT = 1_000_000;

export type KeptAnswers = {
  readonly typed: Typed;
  /** The hidden values of the form at that time. */
  readonly hidden: Typed;
  /** When they were kept, in milliseconds since 1970. */
  readonly at: number;
};

/** The parts of the browser's storage that are used here. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The parameters of an address that do not change which form it has. */
const PASSING = ['done', SENT_MARK];

/**
 * The key of a form's answers: the person, the address without its language, and the form on that page. The same form in
 * another language has the same key.
 */
export function keyOf(person: string, address: string, form: string): string {
  const { path } = readAddress(address);
  const [page = '', query = ''] = path.split('?');
  const asked = new URLSearchParams(query);
  for (const name of PASSING) asked.delete(name);
  return `${PREFIX}${person}:${page}${asked.size > 0 ? `?${asked}` : ''}#${form}`;
}

/** The answers under a key; null if there are none, they are too old, or the text is not ours. */
export function readKept(store: Store, key: string, now: number): KeptAnswers | null {
  const kept = parse(store.getItem(key));
  return kept && isFresh(kept, now) ? kept : null;
}

/** Keeps answers. If the storage is full or forbidden, they last as long as the page. */
export function keep(store: Store, key: string, kept: KeptAnswers): void {
  const text = JSON.stringify(kept);
  if (text.length > MOST_KEPT) return;
  try {
    store.setItem(key, text);
  } catch {
    // Storage is full or forbidden: the page itself still has the answers.
  }
}

/** Removes everything that this browser has kept for a person. Called when they sign out. */
export const forgetPerson = (store: Store, person: string): void =>
  removeWhere(store, (key) => key.startsWith(`${PREFIX}${person}:`));

/** The start of the name of a form that is a step before a form that saves. */
export const STEP = 'step ';

/** Removes what a person typed in the earlier steps of a page. Called when its form is accepted. */
export function forgetSteps(store: Store, person: string, address: string): void {
  const page = keyOf(person, address, '').slice(0, -1);
  removeWhere(store, (key) => {
    const rest = key.startsWith(page) ? key.slice(page.length) : '';
    return /^(?:\?[^#]*)?#/.test(rest) && rest.slice(rest.indexOf('#') + 1).startsWith(STEP);
  });
}

/** Whether an address is that of the sign-in page. A form that leads there has not been accepted. */
export const isSignIn = (address: string): boolean => /^\/sign-in(?:[?#]|$)/.test(readAddress(address).path);

/** Removes everybody's answers that are too old. */
export const forgetOld = (store: Store, now: number): void =>
  removeWhere(store, (key) => {
    const kept = parse(store.getItem(key));
    return !kept || !isFresh(kept, now);
  });

function removeWhere(store: Store, isMeant: (key: string) => boolean): void {
  const keys = Array.from({ length: store.length }, (_, place) => store.key(place) ?? '');
  for (const key of keys) if (key.startsWith(PREFIX) && isMeant(key)) store.removeItem(key);
}

const isFresh = ({ at }: KeptAnswers, now: number): boolean => at <= now && now - at < KEPT_FOR;

/** Reads stored text, which may be anything: extensions and people can write there too. */
function parse(text: string | null): KeptAnswers | null {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    if (typeof read !== 'object' || read === null) return null;
    const { typed, hidden, at } = read as Partial<Record<keyof KeptAnswers, unknown>>;
    return isTyped(typed) && isTyped(hidden) && typeof at === 'number' ? { typed, hidden, at } : null;
  } catch {
    return null;
  }
}

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (each) => typeof each === 'string' || (Array.isArray(each) && each.every((one) => typeof one === 'string')),
  );

/** The browser's storage; null if it is forbidden. */
export function browserStore(): Store | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The mark of the person that the page was made for; null on pages for everybody, whose forms are not kept. */
export const personOfPage = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="typed-for"]')?.content || null;
