/** The characters that cost a Markdown parser time: lines, and those that may begin or end something. */
const MARK = /[*_`[\]<&\\~!\n\t]/g;
/** The prefix of a line: markers of lists, quotations and headings, and their indentation. */
const AT_LINE_START = /^(?:[ \t]|[>+\-#=|]|\d{1,9}[.)])+/gm;

/** More than any letter has: a hundred list items, fifty words in bold, or a hundred links. */
const FEWEST_ALLOWED = 250;
/** A longer text may have one in this many characters. */
const CHARACTERS_A_MARK = 64;
/** No statement is longer: see MOST_CHARACTERS of domain/candidates/statements. */
const LONGEST_READ = 50_000;

/**
 * Whether parsing a text as Markdown takes not much longer than reading its words: the parser's time grows with the
 * square of the markers, or faster. Looks at each character once or twice.
 */
export function isReadQuickly(text: string): boolean {
  if (text.length > LONGEST_READ) return false;
  const most = Math.max(FEWEST_ALLOWED, Math.floor(text.length / CHARACTERS_A_MARK));
  let marks = 0;
  for (const _mark of text.matchAll(MARK)) if (++marks > most) return false;
  // Two columns are one level of a list.
  for (const [start] of text.matchAll(AT_LINE_START)) {
    const spaces = start.split(' ').length - 1;
    marks += start.length - spaces / 2;
    if (marks > most) return false;
  }
  return true;
}
