import { fold, slipsBetween } from '../base/names';
import { partsOfName, readPersonName } from './sort-names';

/** A candidate of the contest for whom a written name is looked up. */
export type ListedPerson = {
  readonly slug: string;
  readonly name: string;
  /** The name by which an admin sorts the candidate; null if the name says it. */
  readonly sortName?: string | null;
  /** The name of the home CLP; null if it is not known. */
  readonly homeName?: string | null;
};

/** Whom a written name means: one person, a question between the people offered, or nobody who is listed. */
export type PersonMatch<P> =
  | { readonly kind: 'matched'; readonly person: P }
  | { readonly kind: 'question'; readonly people: readonly P[] }
  | { readonly kind: 'unknown' };

/** More are not offered: somebody who is asked must be able to read them. */
const MOST_OFFERED = 8;
/** No name is longer. */
const LONGEST_NAME = 200;

/**
 * Finds the candidate that a list means by `typed`: by slug, by name, or by the name with the surname first, with a
 * title or with honours, as in "DOE, Jane", "Cllr Jane Doe" and "Jane Doe OBE". The home CLP behind the name tells
 * namesakes apart: "Sam Smith (Witney)". Initials, a part of a name, another order and another spelling are a question
 * and never a match, because they may be another person.
 */
export function matchPerson<P extends ListedPerson>(typed: string, people: readonly P[]): PersonMatch<P> {
  const text = typed.trim().slice(0, LONGEST_NAME);
  const bySlug = people.find(({ slug }) => slug === text.toLowerCase());
  if (bySlug) return { kind: 'matched', person: bySlug };
  const { name, behind } = withoutHome(text);
  const folded = fold(name);
  if (folded === '') return { kind: 'unknown' };
  const exact = people.filter((person) => fold(person.name) === folded);
  const same = exact.length > 0 ? exact : people.filter((person) => isSamePerson(name, person));
  if (same.length > 0) return decided(same, behind);
  const near = people.filter((person) => isNear(name, person.name));
  return near.length > 0 && near.length <= MOST_OFFERED ? { kind: 'question', people: near } : { kind: 'unknown' };
}

function decided<P extends ListedPerson>(same: readonly P[], behind: string): PersonMatch<P> {
  const isFrom = ({ homeName }: P) => !!homeName && fold(behind).replace(/ clp$/, '') === fold(homeName);
  const fitting = behind === '' ? same : same.filter(isFrom);
  const [person, ...others] = fitting;
  return person && others.length === 0 ? { kind: 'matched', person } : { kind: 'question', people: same };
}

/** A name and what is in brackets behind it. */
function withoutHome(text: string): { readonly name: string; readonly behind: string } {
  const [, name = '', behind = ''] = /^([^()[\]]+)[([]([^()[\]]*)[)\]]\s*$/.exec(text) ?? [];
  return name.trim() === '' ? { name: text, behind: '' } : { name, behind: behind.trim() };
}

/** Whether two names are one name, whatever their order, titles and honours. */
const isSamePerson = (typed: string, { name, sortName }: ListedPerson): boolean =>
  together(nameKey(typed)) === together(nameKey(name)) || (!!sortName && fold(typed) === fold(sortName));

/** "O Dell" and "O'Dell", "Lloyd-Rowan" and "Lloyd Rowan" are one name. */
const together = (key: string) => key.replaceAll(' ', '');

/** A name without titles and honours and with the surname last, to compare it: "DOE, Cllr Jane" is "jane doe". */
export function nameKey(name: string): string {
  const { surname, others } = partsOfName(readPersonName(name).name);
  return fold(`${others} ${surname}`);
}

/** How many letters names have that may differ in one letter, and in two. */
const ENOUGH_FOR_ONE = 5;
const ENOUGH_FOR_TWO = 10;
/** A shorter word, such as an initial or "de", makes no name like another. */
const TELLING = 3;

/**
 * Whether one name may be another way to write the other: the same letters but for a mistake, the words in another
 * order, a shared surname, or one of its words alone.
 */
export function isNear(typed: string, name: string): boolean {
  const [a, b] = [nameKey(typed), nameKey(name)];
  if (isAlmostSpelt(a, b)) return true;
  const [words, others] = [a.split(' '), b.split(' ')];
  if (words.toSorted().join(' ') === others.toSorted().join(' ')) return true;
  const { surname } = partsOfName(readPersonName(name).name);
  const telling = fold(surname)
    .split(' ')
    .filter((word) => word.length >= TELLING);
  const like = (word: string) => telling.some((one) => one === word || isAlmostSpelt(word, one));
  if (words.some(like)) return true;
  return words.length === 1 && a.length >= TELLING && others.includes(a);
}

function isAlmostSpelt(a: string, b: string): boolean {
  const [left, right] = [together(a), together(b)];
  const shorter = Math.min(left.length, right.length);
  const allowed = shorter >= ENOUGH_FOR_TWO ? 2 : shorter >= ENOUGH_FOR_ONE ? 1 : 0;
  return slipsBetween(left, right, allowed) <= allowed;
}

/**
 * Whether two names are probably one person: a letter wrong, the words in another order, or an initial or middle names
 * with the same surname. Stricter than isNear, because many people share a surname.
 */
export function isProbablySame(typed: string, name: string): boolean {
  const [a, b] = [nameKey(typed), nameKey(name)];
  if (a === b) return true;
  const [words, others] = [a.split(' '), b.split(' ')];
  if (words.toSorted().join(' ') === others.toSorted().join(' ')) return true;
  const [short, long] = words.length <= others.length ? [words, others] : [others, words];
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return short.length > 1 && slipsBetween(a, b, 1) <= 1;
  const isInitialOf = (one: string, other: string) => other === one || (one.length === 1 && other.startsWith(one));
  const [first = '', firstOfLong = ''] = [short[0], long[0]];
  return isInitialOf(first, firstOfLong) || isInitialOf(firstOfLong, first) || slipsBetween(a, b, 1) <= 1;
}
