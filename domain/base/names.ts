// Letters that Unicode does not decompose into a base letter and an accent.
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
]);

/**
 * Normalises a name for searching and comparing: no capitals, no accents (ŵ and ŷ too), "and" for "&", and a single
 * space for every other character. An apostrophe inside a word is removed, because people leave it out: "Queen's Park"
 * becomes "queens park".
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? foldPlain(text) : foldAny(text);
}

/** Only characters of ASCII, as in nearly every name, which need less work. */
const PLAIN = /^\p{ASCII}*$/u;

const foldPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=[a-z])['`](?=[a-z])/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function foldAny(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłħı]/g, (letter) => WHOLE_LETTERS.get(letter) ?? letter)
    .replace(/(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A body with all its names. */
export type NamedBody = {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly aliases: readonly string[];
};

/** How many letters of a search are read. No name is longer, and the limit keeps a search fast. */
export const LONGEST_SEARCH = 100;

/**
 * Searches bodies by name. A body matches if each typed word is the start of a word of its English name, Welsh name or
 * alias, in any order. If no body matches, similarly spelt words count too. Returns at most `limit` bodies, best first.
 * Equally good ones are sorted by name, then id.
 */
export function searchBodies<B extends NamedBody>(bodies: readonly B[], typed: string, limit: number): B[] {
  const hits = fitting(bodies, typed, limit);
  return hits.length > 0 ? hits : nearlyFitting(bodies, typed, limit);
}

/**
 * The first part of a search: the bodies with a name in which each typed word is the start of a word. Best first, at
 * most `limit`.
 */
export const fitting = <B extends NamedBody>(bodies: readonly B[], typed: string, limit: number): B[] =>
  best(bodies, typed, limit, prefixScore);

/**
 * The second part of a search: the bodies with a name in which each typed word is spelt similarly to a word. Best
 * first, at most `limit`.
 */
export const nearlyFitting = <B extends NamedBody>(bodies: readonly B[], typed: string, limit: number): B[] =>
  best(bodies, typed, limit, spellingScore);

function best<B extends NamedBody>(
  bodies: readonly B[],
  typed: string,
  limit: number,
  scoreOf: (words: readonly string[], nameWords: readonly string[]) => number | null,
): B[] {
  const words = searchWords(typed.slice(0, LONGEST_SEARCH)).filter((word) => word !== 'clp');
  if (words.length === 0) return [];
  return scored(bodies, (name) => scoreOf(words, name))
    .sort((a, b) => a.score - b.score || compareText(a.body.name, b.body.name) || compareText(a.body.id, b.body.id))
    .slice(0, Math.max(0, limit))
    .map((hit) => hit.body);
}

/**
 * Compares normalised texts, so that the order is the same on every machine. Locale-aware sorting differs between
 * hosts.
 */
export function compareText(left: string, right: string): number {
  const a = foldOnce(left);
  const b = foldOnce(right);
  if (a === b) return left < right ? -1 : left > right ? 1 : 0;
  return a < b ? -1 : 1;
}

/** Sorting compares the same names many times, so their normal forms are kept: at most this many. */
const MOST_KEPT = 5000;
const kept = new Map<string, string>();

function foldOnce(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const folded = fold(text);
  kept.set(text, folded);
  return folded;
}

type Hit<B> = { readonly body: B; readonly score: number };
type Score = (nameWords: readonly string[]) => number | null;

function scored<B extends NamedBody>(bodies: readonly B[], score: Score): Hit<B>[] {
  return bodies.flatMap((body) => {
    const names = [body.name, ...(body.nameCy === null ? [] : [body.nameCy]), ...body.aliases];
    const scores = names.map((name) => score(searchWords(name))).filter((each) => each !== null);
    return scores.length > 0 ? [{ body, score: Math.min(...scores) }] : [];
  });
}

const searchWords = (text: string): string[] => {
  const folded = fold(text).replace(/\bsaint\b/g, 'st');
  return folded === '' ? [] : folded.split(' ');
};

/**
 * How well a name matches the search: 0 if it is the whole name, 1 if the name begins with it, 2 if words match from
 * the first word on, 3 if words match anywhere. Null if a typed word is not the start of any word.
 */
function prefixScore(words: readonly string[], nameWords: readonly string[]): number | null {
  const typed = words.join(' ');
  const name = nameWords.join(' ');
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (!words.every((word) => nameWords.some((nameWord) => nameWord.startsWith(word)))) return null;
  const isFromFirst = words.some((word) => nameWords[0]?.startsWith(word));
  return isFromFirst ? 2 : 3;
}

/**
 * The total number of typing errors. Null if a typed word is not close to any word of the name. A typed word may be the
 * start of a longer word.
 */
function spellingScore(words: readonly string[], nameWords: readonly string[]): number | null {
  let total = 0;
  for (const word of words) {
    const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const slips = nameWords.map((nameWord) =>
      Math.min(slipsBetween(word, nameWord, allowed), slipsBetween(word, nameWord.slice(0, word.length), allowed)),
    );
    const least = Math.min(...slips);
    if (least > allowed) return null;
    total += least;
  }
  return total;
}

/**
 * How many single-letter errors there are between two words: a letter too many, too few, wrong, or swapped with the
 * next. Stops counting above `limit` and returns limit + 1.
 */
export function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  const [left, right] = whereTheyDiffer(one, other);
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let slips = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isSwap) slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      current.push(slips);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, right.length), limit + 1);
}

/** Both words without the letters that they have in common at the beginning and at the end. */
function whereTheyDiffer(one: string, other: string): readonly [string, string] {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > from && otherEnd > from && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  return [one.slice(from, end), other.slice(from, otherEnd)];
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
