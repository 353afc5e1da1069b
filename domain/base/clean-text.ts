import { withoutInvisible } from './invisible';

// These characters are invisible on a page. Some get in by pasting and do no harm. Others change how a
// sentence reads.

/**
 * Characters that word processors insert, and characters without a width. Tags are kept, because the flag of Wales is
 * written with them.
 */
const LEFT_BEHIND =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F})|[\u{E0000}-\u{E007F}\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF]/gu;

/** Control characters, and characters that change the direction of text. */
const REFUSED = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Prepares text for storage: line ends become \n, spaces at the ends of lines go, letters are composed, and invisible
 * characters from pasting are removed. No word changes.
 */
export function tidyText(typed: string): string {
  return (
    typed
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
      .replace(LEFT_BEHIND, '$1')
      .normalize('NFC')
      // Without the lookbehind, a long run of spaces would be tried again from each of its spaces.
      .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/**
 * Cleans what an admin typed for the public: a name, a title, a reason or a source. Tidies it, and removes
 * control characters and characters that change the direction of text, because they could change how the text around it
 * reads.
 */
export const cleanText = (typed: string): string => tidyText(tidyText(typed).replace(REFUSED, ''));

/**
 * Cleans one line that somebody typed or pasted: a name of a CLP, a code, an address, a search. Invisible characters go,
 * and every run of spaces and line ends becomes one space. Letters stay as they are.
 */
export const cleanLine = (typed: string): string =>
  withoutInvisible(typed.toWellFormed()).normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * The text as a reader or a browser understands it: with entities and escapes decoded and letters normalised. Checks
 * use it to find what a string hides.
 */
export function revealed(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, (whole, hex, decimal, name) => {
      if (name) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/** Entities for characters that an address may contain. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['colon', ':'],
  ['commat', '@'],
  ['lowbar', '_'],
  ['lpar', '('],
  ['rpar', ')'],
  ['nbsp', ' '],
  ['newline', '\n'],
  ['num', '#'],
  ['period', '.'],
  ['plus', '+'],
  ['sol', '/'],
  ['tab', '\t'],
]);
