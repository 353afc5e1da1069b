// What makes reading Markdown slow or deep, taken out before it is read: a parser's time grows with the square of these.

/** Lists within lists within lists: nobody writes more, and each costs. */
const DEEPEST = 6;
/** Marks of emphasis in one paragraph or list. Ten times what any letter has. */
const MOST_MARKS = 2000;
/** Links in one paragraph or list. */
const MOST_LINKS = 500;

const MARKER = /(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*/y;

/** One line with no more than six signs of lists and quotations at its start, and no deeper indented than they reach. */
function tameLine(line: string): string {
  const [space = ''] = /^[ \t]*/.exec(line) ?? [];
  const indent = Math.min(space.replaceAll('\t', '    ').length, DEEPEST * 2);
  let markers = '';
  MARKER.lastIndex = space.length;
  for (let depth = 0; ; depth += 1) {
    const at = MARKER.lastIndex;
    const [marker] = MARKER.exec(line) ?? [];
    if (marker === undefined) return ' '.repeat(indent) + markers + line.slice(at);
    if (depth < DEEPEST) markers += marker.slice(0, 12);
  }
}

const asTyped = (run: string) => run.replace(/[\\*_]/g, '\\$&');

/** The same Markdown, but for nesting and runs of marks beyond all use, which become what was typed. */
export function tameMarkdown(text: string): string {
  return text
    .split(/(\n[ \t]*\n)/)
    .map((part) => {
      const marks = part.match(/[*_]+/g)?.length ?? 0;
      const links = part.match(/\]\(/g)?.length ?? 0;
      const typed = part.split('\n').map(tameLine).join('\n');
      const lines = links > MOST_LINKS ? typed.replaceAll('](', ']\\(') : typed;
      if (marks > MOST_MARKS) return lines.replace(/\\?[*_]+/g, (run) => asTyped(run.replace('\\', '')));
      return lines.replace(/\\?(?:\*{4,}|_{4,})/g, (run) => asTyped(run.replace('\\', '')));
    })
    .join('');
}
