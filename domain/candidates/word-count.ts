/**
 * The number of words in a candidate's text, in plain Markdown: parts separated by spaces, line ends or dashes that
 * contain a letter or a digit. Only the text of a link counts; list numbers and ornaments do not.
 */
export function countWords(text: string): number {
  const words = text
    .replace(/\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g, ']')
    .replace(/^[ \t]*\d{1,9}[.)](?=[ \t])/gm, '')
    .split(/[\s—]+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
