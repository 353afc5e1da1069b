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
 * The normalisation for every search and comparison of names: no case, no accents (ŵ and ŷ too), "&" read as "and",
 * every other character a space, single spaces. An apostrophe inside a word is removed, as in what people type:
 * "Queen's Park" and "queens park" become the same.
 */
export function fold(text: string): string {
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

/** The number of letters of a search that are read. The limit keeps a search cheap; no name is longer. */
export const LONGEST_SEARCH = 100;

/**
 * The bodies whose English name, Welsh name or alias has every typed word as the start of one of its words, in any
 * order; best first, at most `limit`. If there are none, those with similarly spelt words. Equal scores are sorted by
 * name, then id.
 */
export function searchBodies<B extends NamedBody>(bodies: readonly B[], typed: string, limit: number): B[] {
  const hits = fitting(bodies, typed, limit);
  return hits.length > 0 ? hits : nearlyFitting(bodies, typed, limit);
}

/**
 * The first half of a search: every typed word is the start of a word of one of the names. Best first, at most `limit`.
 */
export const fitting = <B extends NamedBody>(bodies: readonly B[], typed: string, limit: number): B[] =>
  best(bodies, typed, limit, prefixScore);

/** The second half: every typed word is spelt similarly to a word of one of the names. Best first, at most `limit`. */
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

/** Sorts by normalised text, the same on every machine: a locale's own rules differ between hosts. */
export function compareText(left: string, right: string): number {
  const a = fold(left);
  const b = fold(right);
  if (a === b) return left < right ? -1 : left > right ? 1 : 0;
  return a < b ? -1 : 1;
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
 * 0 the whole name, 1 its beginning, 2 from its first word on, 3 anywhere; null if a typed word is not the start of any
 * of its words.
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
 * The total number of typing errors; null if a typed word is not close to any of the name's words. A partial word
 * matches prefixes.
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
 * How many single-letter errors are between two words: a letter too many, too few, wrong, or two neighbours swapped.
 * Stops counting above `limit` and returns limit + 1.
 */
export function slipsBetween(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
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

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
