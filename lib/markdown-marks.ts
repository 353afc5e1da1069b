/** The characters that make a Markdown parser slow: line ends, and characters that may begin or end something. */
const MARK = /[*_`[\]<&\\~!\n\t]/g;
/** Matches the start of a line: its indentation, and the markers of lists, quotations and headings. */
const AT_LINE_START = /^(?:[ \t]|[>+\-#=|]|\d{1,9}[.)])+/gm;

/**
 * No letter has as many markers: these are enough for a hundred list items, fifty words in bold, or a hundred links.
 */
const FEWEST_ALLOWED = 250;
/** In a longer text, one in this many characters may be a marker. */
const CHARACTERS_A_MARK = 64;
/** No statement is longer (MOST_CHARACTERS of domain/candidates/statements). */
const LONGEST_READ = 50_000;

/**
 * Whether Markdown can be parsed in reasonable time. The parser's time grows with the square of the number of markers,
 * or faster. This function looks at each character once or twice.
 */
export function isReadQuickly(text: string): boolean {
  if (text.length > LONGEST_READ) return false;
  const most = Math.max(FEWEST_ALLOWED, Math.floor(text.length / CHARACTERS_A_MARK));
  let marks = 0;
  for (const _mark of text.matchAll(MARK)) if (++marks > most) return false;
  // Two columns of indentation are one level of a list.
  for (const [start] of text.matchAll(AT_LINE_START)) {
    const spaces = start.split(' ').length - 1;
    marks += start.length - spaces / 2;
    if (marks > most) return false;
  }
  return true;
}
