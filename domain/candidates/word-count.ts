/**
 * How many words a candidate's text has, in the plain Markdown it is written in: what is parted by spaces, line ends or
 * dashes, and has a letter or a figure in it. Of a link only its words count; the number of a list and a rose do not.
 */
export function countWords(text: string): number {
  const words = text
    .replace(/\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g, ']')
    .replace(/^[ \t]*\d{1,9}[.)](?=[ \t])/gm, '')
    .split(/[\s—]+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
