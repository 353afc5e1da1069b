import { fold } from '../base/names';

/** Titles before a name, and honours and the like after it. They are no part of the surname. */
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness rev revd reverend cllr cllor councillor ' +
    'alderman ald hon rt right honourable capt captain major maj col mp mr y parch cyng'
  ).split(' '),
);
const HONOURS = new Set(
  (
    'obe mbe cbe kbe dbe bem qc kc jp mp msp ms am mla mep aelod as kt phd dphil md bsc ba ma msc llb frsa fba frs dl ' +
    'jr jnr junior sr snr senior ii iii iv esq gm cllr pc'
  ).split(' '),
);
/** Words that belong to the surname behind them: "De Winton", "van der Berg", "ap Rhys". */
const PARTICLES = new Set(
  (
    'de del della delle dei degli di da das do dos du des la le les los las el al van von vom zu zum zur den der ter ten te ' +
    'op ap ab ferch verch mac mc o fitz st saint bin ibn ben bint abu af av ua ni nic san santa'
  ).split(' '),
);

/**
 * The name as it is sorted, with the surname first: "Charles De Winton" is "De Winton, Charles", and "Zed Abbott OBE" is
 * "Abbott, Zed". Particles belong to the surname; titles and honours are left out. An admin can set another one, because
 * nobody can read every name in the world.
 */
export function sortNameOf(name: string): string {
  const { surname, others } = partsOfName(name);
  return others === '' ? surname : `${surname}, ${others}`;
}

/** The surname of a name and the other names. */
export function partsOfName(name: string): { readonly surname: string; readonly others: string } {
  const all = name.replaceAll(',', ' ').trim().split(/\s+/);
  let [from, to] = [0, all.length];
  // The last word that is left is the surname, even if it is also an honour or a title, as "King" and "Major" are.
  while (to - from > 2 && isOneOf(HONOURS, all[to - 1])) to -= 1;
  while (to - from > 1 && isOneOf(TITLES, all[from])) from += 1;
  if (to - from === 2 && isSuffix(all[to - 1])) to -= 1;
  let at = to - 1;
  while (at - 1 > from && isOneOf(PARTICLES, all[at - 1])) at -= 1;
  return { surname: all.slice(at, to).join(' '), others: all.slice(from, at).join(' ') };
}

const bare = (word: string) => fold(word).replaceAll(' ', '');
const isOneOf = (words: ReadonlySet<string>, word: string | undefined) => word !== undefined && words.has(bare(word));
/** Two words are a name, unless the second is plainly an honour in capitals. */
const isSuffix = (word: string | undefined) =>
  word !== undefined && /^[A-Z]{2,4}$/.test(word) && HONOURS.has(bare(word));

/** The words after a comma that are no first names: "Sam Oliver, Jr". */
const isOnlyHonours = (words: string) => words.split(/\s+/).every((word) => isOneOf(HONOURS, word));

export type PersonName = {
  readonly name: string;
  /** How the name is sorted, if the way it was written says so; null if nothing says it. */
  readonly sortName: string | null;
};

/**
 * Reads a name as lists write it: "SMITH, Sam" and "Smith, Sam Peter" are "Sam Smith" and "Sam Peter Smith". A surname in
 * capitals before other names, as in "SMITH Sam", comes first, too. Any other name stays as it is.
 */
export function readPersonName(typed: string): PersonName {
  const name = typed.trim().replace(/\s+/g, ' ');
  const [before = '', after = '', ...more] = name.split(',').map((part) => part.trim());
  if (more.length === 0 && before !== '' && after !== '' && !isOnlyHonours(after)) return inOrder(before, after);
  const capitals = /^((?:\p{Lu}[\p{Lu}'’-]{2,} )+)(\p{Lu}\p{Ll}.*)$/u.exec(name);
  if (capitals?.[1] && capitals[2] && /[AEIOUY]/i.test(fold(capitals[1])))
    return inOrder(capitals[1].trim(), capitals[2]);
  return { name, sortName: null };
}

function inOrder(written: string, others: string): PersonName {
  const surname = /\p{Ll}/u.test(written) ? written : inSmallLetters(written);
  const words = others.split(' ');
  let to = words.length;
  while (to > 1 && isSuffix(words[to - 1])) to -= 1;
  const first = words.slice(0, to).join(' ');
  const name = [first, surname, ...words.slice(to)].join(' ');
  const sortName = `${surname}, ${first}`;
  return { name, sortName: sortNameOf(name) === sortName ? null : sortName };
}

/** "O'NEILL" as "O'Neill", "MCDONALD" as "McDonald", "LLOYD-JONES" as "Lloyd-Jones". */
const inSmallLetters = (surname: string): string =>
  surname
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, start: string, letter: string) => start + letter.toUpperCase())
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
