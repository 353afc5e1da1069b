// Characters that a reader cannot see, but that change what is read or hide something in it.

/** Pictures made of several characters: families, skin tones, flags. Joiners are allowed inside them. */
export const PICTURE =
  /(?:\p{Regional_Indicator}{2}|\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}|[0-9#*]\uFE0F\u20E3|\p{Extended_Pictographic}[\uFE0E\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)*)/gu;

/** Scripts whose words are spelt with joiners: Persian and Urdu names, Sinhala, Malayalam and others. */
const JOINING =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Mongolian}';
/** A joiner between two letters of such a script, and a variant of a Chinese or Japanese character. */
const SPELLING = new RegExp(
  `(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])|(?<=(?=\\p{M})[${JOINING}])\\u200D|(?<=\\p{Script=Han})[\\u{E0100}-\\u{E01EF}]`,
  'gu',
);

/** The ends of lines and tabs are the only control characters that anyone needs to type. */
const HIDDEN =
  /(?![\t\n\v\f\r\u0085\u2028\u2029])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** What is kept whole: pictures, and joiners where a script needs them. */
const KEPT = new RegExp(`(${PICTURE.source}|${SPELLING.source})`, 'gu');
const cleaned = (part: string, index: number) => (index % 2 === 1 ? part : part.replace(HIDDEN, ''));
/** Spaces of every width, and tabs. */
const BLANK = /[\p{Zs}\t]/gu;

/**
 * The text without the characters that nobody can see. Joiners inside a picture, and where a script is spelt with them,
 * are kept, and so are the ends of lines. Every kind of space becomes a plain space.
 */
export const withoutInvisible = (text: string): string =>
  (text.search(HIDDEN) === -1 ? text : text.split(KEPT).map(cleaned).join('')).replace(BLANK, ' ');

/** An invisible character: its number, like "U+202E", and the visible text before it, which may be empty. */
export type Invisible = { readonly found: string; readonly after: string };

/** More are not reported at once. */
const MOST_FOUND = 5;
const CHARACTERS_BEFORE = 12;

/**
 * The characters of a text that nobody can see: controls, characters that change the direction of text, characters of
 * no width, tags, soft hyphens, private-use characters and lone surrogates; at most the first five, each number once.
 * Joiners inside a picture, and where a script is spelt with them, are not reported.
 */
export function invisibleIn(text: string): Invisible[] {
  const found = new Map<string, Invisible>();
  // A space keeps the place of what is allowed, so that the text before a character is still found.
  const rest = text.replace(PICTURE, blank).replace(SPELLING, blank);
  for (const { 0: character, index } of rest.matchAll(HIDDEN)) {
    const number = numberOf(character);
    if (!found.has(number)) found.set(number, { found: number, after: before(text, index) });
    if (found.size === MOST_FOUND) break;
  }
  return [...found.values()];
}

const blank = (part: string) => ' '.repeat(part.length);

const before = (text: string, index: number) =>
  text
    .slice(Math.max(0, index - CHARACTERS_BEFORE), index)
    .toWellFormed()
    .replace(HIDDEN, '')
    .replace(/\s+/g, ' ')
    .trimStart();

const numberOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
