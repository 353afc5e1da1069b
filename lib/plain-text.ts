import { PICTURE } from '@/domain/base/invisible';

/**
 * Removes characters that would make another program refuse the whole file (control characters and lone surrogates).
 * Also removes direction marks, because one name could change how its neighbours read. Tabs and line breaks are kept.
 */
export const plainText = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');

/**
 * Control characters, direction marks, zero-width characters and lone surrogates. They are invisible, but change how a
 * text reads.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const withoutInvisible = (text: string) =>
  text.replace(INVISIBLE, (character) => (character === '\n' || character === '\t' ? character : ''));

/**
 * Removes invisible characters: direction marks (with which one sentence can look like another), joiners, zero-width
 * spaces, soft hyphens, control characters and lone surrogates. Emoji that consist of several characters, such as the
 * flag of Wales, stay complete. Every kind of line end becomes \n.
 */
export function visibleText(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n');
  let seen = '';
  let from = 0;
  for (const { 0: picture, index } of lines.matchAll(PICTURE)) {
    seen += withoutInvisible(lines.slice(from, index)) + picture;
    from = index + picture.length;
  }
  return seen + withoutInvisible(lines.slice(from));
}
