/**
 * The number of words in a candidate's text, which is plain Markdown. A word is a part between spaces, line ends or
 * dashes that contains a letter or a digit. Of a link only the text counts. List numbers and ornaments do not count.
 */
export function countWords(text: string): number {
  const words = text
    .replace(/\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g, ']')
    .replace(/^[ \t]*\d{1,9}[.)](?=[ \t])/gm, '')
    .split(/[\s—]+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
