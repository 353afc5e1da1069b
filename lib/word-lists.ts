/** The sign of a list item as word processors paste it: "•", "o" and a tab, "–" and a tab, "(1)". */
const BULLET = /^([ \t]*)(?:[•●○◦▪▫■□‣⁃∙·➢✓✔➤►][ \t]*|[o§–—-][ \t]*\t[ \t]*|[–—][ \t]+)(?=\S)/;
const NUMBER = /^([ \t]*)\(?(\d{1,3})[.)][ \t]*\t[ \t]*(?=\S)/;
/** What Markdown itself reads as an item, or as belonging to one. */
const CONTINUES = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/;

/**
 * Turns the lists of a text from a word processor into lists of Markdown. The line after such a list begins a paragraph
 * of its own. Everything else stays as it is.
 */
export function withMarkdownLists(text: string): string {
  if (!/[•●○◦▪▫■□‣⁃∙·➢✓✔➤►–—]|\t/.test(text)) return text;
  let isInList = false;
  const lines = text.split('\n').flatMap((line) => {
    const item = itemOf(line);
    const isAfter = item === null && isInList && line.trim() !== '' && !CONTINUES.test(line);
    isInList = item !== null || (isInList && !isAfter && line.trim() !== '');
    return isAfter ? ['', line] : [item ?? line];
  });
  return lines.join('\n');
}

function itemOf(line: string): string | null {
  const bullet = BULLET.exec(line);
  if (bullet) return `${indent(bullet[1] ?? '')}- ${line.slice(bullet[0].length)}`;
  const number = NUMBER.exec(line);
  return number ? `${indent(number[1] ?? '')}${number[2]}. ${line.slice(number[0].length)}` : null;
}

/** Word processors indent the first level of a list, too; a list within a list has a tab or four spaces. */
const indent = (space: string) => (space.includes('\t') || space.length > 3 ? '  ' : '');
