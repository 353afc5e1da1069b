import { withoutInvisible } from '../base/invisible';
import { fold } from '../base/names';
import { NATIONS, REGIONS } from './bodies';

// Texts in UTF-8 that a program decoded as Windows-1252: "MÃ´n", "Queenâ€™s".
const READ_WRONGLY: readonly (readonly [RegExp, string])[] = [
  [/â€™|â€˜/g, "'"],
  [/â€“|â€”/g, '-'],
  [/&(?:amp|#38);/gi, '&'],
  [/&(?:nbsp|#160);/gi, ' '],
  [/&(?:#0?39|rsquo|apos);/gi, "'"],
];
const TWO_BYTES = /[\u00c3-\u00c5][\u0080-\u00bf]/g;

/** Corrects what programs do to a name: wrong decoding, HTML entities, and the numbering of a list. */
export function mended(raw: string): string {
  const decoded = READ_WRONGLY.reduce((text, [wrong, right]) => text.replace(wrong, right), raw);
  // First the pairs of bytes, because some of them are invisible by themselves.
  const letters = decoded.replace(TWO_BYTES, (pair) =>
    String.fromCharCode(((pair.charCodeAt(0) & 0x1f) << 6) | (pair.charCodeAt(1) & 0x3f)),
  );
  return withoutInvisible(letters)
    .replace(/^[\s•*·–—-]*(?:#?\d{1,4}[.):]?\s+(?=\p{L}))?/u, '')
    .replace(/(?<=\p{Ll})[-_]?CLPs?(?![\p{L}])/gu, ' CLP')
    .replace(/\+/g, ' & ')
    .trim();
}

// The words that lists write before or after a CLP's name. They are removed one after another, as in "Hackney South
// Labour Party CLP".
const ENDINGS =
  /(?:^| )(?:clps?|c l p|constituency labour party|constituency party|local(?: labour)? party|constituency labour|(?:(?:parliamentary|county|borough|burgh) )?(?:constituency|const|consty)|seat|labour party|labour|lab|lp|plaid lafur|tbc|tba|(?:gc|amm)|clp (?:ec|gm|executive(?: committee)?|general (?:committee|meeting)|all members? meeting|secretary|chair|treasurer|nominations?))$/;
const BEGINNINGS =
  /^(?:the|clp(?: of| for)?|c l p|constituency labour party(?: of| for)?|(?:(?:parliamentary|county|borough|burgh) )?constituency(?: party)? of|constituency party(?: for)?|labour(?: party)? (?:in|of|for)(?! northern)|(?:secretary|chair|treasurer)(?: of)?|etholaeth|plaid lafur etholaeth|plaid lafur)(?: |$)/;

/** The normalised name without "The …", "… CLP", "… Labour Party" and so on. Empty if nothing else is left. */
export function bareName(text: string): string {
  let name = fold(text);
  for (let shorter = name; ; name = shorter) {
    shorter = name.replace(ENDINGS, '').replace(BEGINNINGS, '');
    if (shorter === name) return name;
  }
}

// Lists often leave out "and" and "the". "a" and "ac" are the Welsh "and".
const LEFT_OUT = new Set(['and', 'a', 'ac', 'the']);
const ONE_WORD: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['upon', 'on'],
  ['northeast', 'north east'],
  ['northwest', 'north west'],
  ['southeast', 'south east'],
  ['southwest', 'south west'],
]);

/**
 * The significant words of a name, in order. "and" and "the" are left out, "Saint" becomes "St", and `upon` becomes
 * "on".
 */
export function tellingWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !LEFT_OUT.has(word))
    .flatMap((word) => (ONE_WORD.get(word) ?? word).split(' '));
}

/**
 * The same words, split at each "and". Without the split, "East Basildon and South Thurrock" would have the words of
 * another pair of places.
 */
export function parts(text: string): string[][] {
  return fold(text)
    .split(/ (?:and|a|ac) /)
    .map(tellingWords)
    .filter((part) => part.length > 0);
}

const SHORT_COMPASS: ReadonlyMap<string, string> = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
  ['ne', 'north east'],
  ['nw', 'north west'],
  ['se', 'south east'],
  ['sw', 'south west'],
]);

/** Writes compass points in full: "Leeds NE" becomes "leeds north east". Null if there is nothing to write in full. */
export function withCompassWrittenOut(text: string): string | null {
  const words = fold(text).split(' ');
  const longer = words.map((word) => SHORT_COMPASS.get(word) ?? word);
  return longer.some((word, index) => word !== words[index]) ? longer.join(' ') : null;
}

// Words in the names of other organisations and of people. No CLP's name contains any of them; the tests check this.
const OTHER_BODIES = new Set(
  (
    'alp association bame board borough branch campaign cllr club coop cooperative committee conservative conservatives council councillor councillors ' +
    'county disabled district federation forum gmb group lgbt liberal members momentum mp mps msp network region regional society student students ' +
    'trade trades tory tories union unions unison unite university usdaw ward women womens young youth'
  ).split(' '),
);
const WIDER_PLACES = new Set(
  [...NATIONS, ...REGIONS, 'Scottish', 'Welsh', 'Cymru', 'UK', 'Great Britain', 'United Kingdom', 'Yorkshire'].map(
    fold,
  ),
);

/** Whether the text is the name of a nation or region. */
export const isWiderPlace = (text: string): boolean => WIDER_PLACES.has(bareName(text));

/**
 * Whether the text is about something other than a CLP, such as a union, a council group, a region or a web address.
 */
export function isOfAnotherKind(text: string): boolean {
  if (/:\/\/|www\.|@/i.test(text)) return true;
  const name = bareName(text);
  return (
    WIDER_PLACES.has(name) ||
    /\bco op(?:erative)?\b/.test(name) ||
    name.split(' ').some((word) => OTHER_BODIES.has(word))
  );
}
