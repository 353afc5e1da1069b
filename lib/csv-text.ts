/** How many characters a row may have. In a longer one, a quotation mark was never closed. */
export const LONGEST_ROW = 100_000;
/** The headings are in one of the first rows that are not blank: above them, some lists have a title. */
export const HEADINGS_WITHIN = 5;

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** For a list of one column without any separator. No text contains this character. */
const NO_SEPARATOR = '\u001f';
/** What Excel writes above a list to name its separator: "sep=;". */
const SEPARATOR_LINE = /^\s*"?sep=(.)"?[^\S\n]*(?=\n|$)/i;

export type CsvText = {
  /** Every line ends in a line feed, and the line that names the separator is empty. */
  readonly text: string;
  /** The separators that the list may use, the most likely first. */
  readonly separators: readonly string[];
};

/**
 * Prepares the text of a CSV file for the parser. Lines may end in CR, LF, both, or the line separators of Unicode. The
 * separator is the one named by a line "sep=;", or else the one that is most frequent in the first line, outside
 * quotation marks; those in the next lines come after it, because the first line may be a title.
 */
export function prepareCsv(file: string): CsvText {
  const text = file.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n');
  const named = SEPARATOR_LINE.exec(text);
  if (named?.[1]) return { text: text.slice(named[0].length), separators: [named[1]] };
  return { text, separators: [...new Set(firstLines(text).flatMap(separatorsIn))] };
}

/** The first lines that are not blank, outside quotation marks. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  let isQuoted = false;
  let left = LONGEST_ROW;
  for (const character of text) {
    left -= 1;
    if (lines.length === HEADINGS_WITHIN || left === 0) break;
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\n' && !isQuoted) {
      if (/[^\s,;|]/.test(line)) lines.push(line);
      line = '';
    } else if (!isQuoted) line += character;
    // One letter for all of a quoted cell, so that a line of quoted cells is not blank.
    else if (/\S/.test(character) && !line.endsWith('x')) line += 'x';
  }
  return [...lines, line];
}

function separatorsIn(line: string): string[] {
  const found = SEPARATORS.map((separator) => ({ separator, count: line.split(separator).length - 1 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ separator }) => separator);
  return found.length > 0 ? found : [NO_SEPARATOR];
}
