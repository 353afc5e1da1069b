import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Finds phrases that a reader would stumble over: in the messages, console output, comments and documents. `node
// scripts/plain-english.mjs [path…]` reports them. How to write instead: docs/plain-english.md.

/**
 * Phrases that are not used here. `odd` is the pattern, `write` what to write instead, and `why` the reason if that
 * does not give it. `where` limits a pattern to texts of pages and emails ('page') or to comments and documents
 * ('source'). `^` and `$` are the ends of one message, heading, button or link.
 */
export const PATTERNS = [
  // Old-fashioned words and phrases.
  { odd: /\b(held|holds?|holding) (\S+ ){0,4}void\b/i, write: 'ruled invalid' },
  { odd: /\bstands\b(?! (for|in for|as a candidate|down)\b)/i, write: 'is, counts, is listed or is valid' },
  {
    odd: /\b(stand|stood|standing) (there|here|beside|alone|between|twice|in the way|side by side|on (the|its|your|their|one|page|every|record))\b/i,
    write: 'be, be listed, be shown',
  },
  {
    odd: /\b(it|they|we|how (it|they|each|the \w+)|that|which|answers|bodies|nominations|names) stood\b/i,
    write: 'was',
  },
  {
    odd: /\bwho(so|m)?ever\b/i,
    why: 'a clause without a noun',
    write: 'the person who, anyone who, or the name of the role',
  },
  { odd: /\bfor good(?=\s*([.,;:)…]|$|and\b|but\b|by\b|as\b))/i, write: 'permanently, or: cannot be undone' },
  { odd: /\bno more(?=\s*([.,;:)…]|$|and\b|but\b))/i, write: 'no longer' },
  { odd: /(?<!\bthere )\bis no (admin|owner|officer|member|candidate)\b/i, write: 'is not a … , or: is no longer a …' },
  { odd: /\b(is|are) dear\b/i, write: 'expensive' },
  { odd: /\bshall\b/i, write: 'will, must or should' },
  { odd: /(?<![A-Z]\w+[ -])\bupon\b/, write: 'on' },
  {
    odd: /\b(whilst|amongst|amidst|lest|nought|naught|albeit|unto|thereof|therein|thereby|thereupon|wherein|whereby|whence|thence|hereby|herein|henceforth|forthwith)\b/i,
    write: 'while, among, so that … not, zero, and so on',
  },
  { odd: /\bfor want of\b/i, write: 'because there is no …' },
  { odd: /\blook(s|ed|ing)? round\b/i, write: 'explore' },
  { odd: /\bmend(s|ed|ing)?\b/i, write: 'correct, fix' },
  { odd: /\bslip of the\b/i, write: 'mistake, typing error' },
  { odd: /\b(become|becomes|became) of\b/i, write: 'happens to, happened to' },
  { odd: /\b(nobody|none|nothing|no one) but\b/i, write: 'only' },
  { odd: /\b(admins|members|amendment|you|owners?|officers|readers|this page) alone\b/i, write: 'only' },
  { odd: /\bone another\b/i, write: 'each other' },
  { odd: /\bfor ever\b|\bfor all to see\b|\bever after\b/i, write: 'permanently; publicly' },
  { odd: /\bby the clock\b/i, write: 'UK time' },
  { odd: /\bin the (very )?same moment\b|\bat (this|that) (same )?moment\b/i, write: 'now, at the same time' },
  { odd: /\b(opens?|closes?|goes|happens?|goes out|go out) by (itself|themselves)\b/i, write: 'automatically' },
  { odd: /\bthe last (one )?first\b|\blast first\b/i, write: 'latest first' },
  {
    odd: /\border of the alphabet\b|\bplace in the alphabet\b|\bthe alphabet, by\b/i,
    write: 'alphabetical order (by surname)',
  },
  { odd: /\bboundaries of (19|20)\d\d\b/i, write: '2024 boundaries' },
  { odd: /\bin any number\b/i, write: 'as many as you like' },
  { odd: /\b(is|are|was) so already\b|\bbe it so\b/i, write: 'nothing would change' },
  { odd: /\bpass(ed|es)? over\b/i, write: 'skipped' },
  { odd: /\bcut(s|ting)? short\b/i, where: 'page', write: 'incomplete, interrupted' },
  { odd: /\bgo(es)? on with\b/i, write: 'continue' },
  { odd: /\b(go|goes|for) nowhere\b/i, write: 'is not delivered' },

  // The product’s terms: one word for one thing (docs/glossary.md).
  { odd: /\bon record as\b|\bput(s|ting)? (\S+ ){0,4}on (the )?record\b/i, write: 'registered as; register, record' },
  { odd: /\bmails\b/i, write: 'emails' },
  { odd: /\bmailed\b/i, write: 'emailed, sent' },
  {
    odd: /\b(a|one|each|every|this|that|which|second) mail\b(?! (servers?|client|program|scanner|filter|transport|queue|worker|link))/i,
    write: 'email',
  },
  { odd: /\bby mail\b/i, write: 'by email' },
  { odd: /(?<!junk )\bmail\b(?! server|[@-]|\.\w)/i, where: 'page', write: 'email' },
  {
    odd: /\b(mails?|emails?) (did not go|has gone|have gone|goes|go|went)\b/i,
    write: 'was sent, was not sent, failed',
  },
  { odd: /\bhusting\b/i, write: 'hustings event' },
  { odd: /\b(said|says?|saying|gives?|gave|a|candidate’s|their|its) yes\b(?!,)/i, write: 'accept, acceptance' },
  {
    odd: /\b(tie|ties|tied|tying) (it|them|names?|\{…\}|to (a|the|nobody|another|any)\b)|\b(to|names?) tie\b|\btake the tie\b/i,
    write: 'match to a candidate',
  },
  {
    odd: /\bpart (it|them|the|two|\{…\}) ?(entries|from|first|again)?\b(?= ?(entries|from|first|again|[.?]|$))|\bparting\b/i,
    where: 'page',
    write: 'undo the merge',
  },
  { odd: /\b(treat(s|ed)?|counted?) apart\b|\bbodies apart\b/i, write: 'exception' },
  { odd: /\b(nominations|it|they|round|office|vote) (is|are) over\b/i, where: 'page', write: 'closed, ended' },
  { odd: /\bclaim(s|ed|ing)?\b/i, where: 'page', write: 'backed by, backs' },
  {
    odd: /\bfits? (these filters|this|that|“|\{…\})|\bthing fits\b/i,
    where: 'page',
    write: '3 results for …, No results for …',
  },
  {
    odd: /\b(nothing|nobody|no \w+) (here )?is called\b|\bcalled (something|anything) like\b/i,
    where: 'page',
    write: 'No results for …',
  },
  { odd: /\bhow it is going\b/i, write: 'Progress' },
  { odd: /\b(is|are) contested\b/i, where: 'page', write: 'Contests' },
  { odd: /\bnot yours to see\b/i, write: 'you do not have access to this page' },
  { odd: /\b(this page is not here|may never have been)\b/i, where: 'page', write: 'page not found' },
  { odd: /\bfront page\b/i, where: 'page', write: 'home page' },
  { odd: /\bout of reach\b/i, where: 'page', write: 'CLPs with no officer' },
  { odd: /\bnobody’s name\b/i, write: 'Do not name anyone' },
  { odd: /\bchain (is )?whole\b|\barrived? whole\b/i, write: 'no errors found; did not upload completely' },
  { odd: /\bas the days went by\b/i, write: 'week by week' },

  // Sentences without a subject, an object or a name.
  {
    odd: /(^|[.;] )What (?!happens|changes|you )[^.?!:]*\.( |$)/,
    where: 'page',
    why: 'a clause without a noun',
    write: 'the noun',
  },
  {
    odd: /(^|[.;] )Who [^.?!:]*\.( |$)/,
    where: 'page',
    why: 'a clause without a noun',
    write: 'anyone who, or the role',
  },
  {
    odd: /^(See|Look|Look at it|Open it|See which|See them|Do it|Check it|Tie it|Tie them|Restore it|Confirm it|Whom|Count them)$/,
    where: 'page',
    why: 'does not name the page or the act',
    write: 'the act of a button, the page of a link',
  },
  { odd: /\bwaits\b/i, where: 'page', write: 'is waiting, or: not sent yet' },
  { odd: /\b(nothing|nobody|none) waits?\b/i, write: 'nothing is waiting' },
  { odd: /\b(is|are|was|were|be) meant\b(?! (to|for)\b)/i, where: 'page', write: 'name the thing' },
  { odd: /\btake(s|n)? (\S+ ){0,4}(away|off)\b/i, where: 'page', write: 'remove' },
  {
    odd: /\bholds? (no|none|one|from|until)\b|\bthat one holds\b/i,
    where: 'page',
    write: 'contains; applies; is valid',
  },
  { odd: /\bbesides\b/i, where: 'page', write: 'also, as well' },
  { odd: /\bafter all\b/i, where: 'page', write: 'leave it out, or say what changed' },
  { odd: /\bis the most\b|, the most (that|any)\b|\bMost (words|names)\b/, write: 'the limit is …, at most …' },
  { odd: /\bsmall letters\b/i, write: 'lower-case letters' },
  { odd: /\bhowever (it|they) (comes?|came)\b/i, write: 'leave it out' },

  // Words of the code.
  {
    odd: /\b(\d+|\w+ty|most|fewer|many|other|two|three|four|hundred|thousand|these|bare|strange) signs\b/i,
    write: 'characters',
  },
  { odd: /\b(two|four|six|letters,?|letters and) figures\b|\bfigures and (hyphens|letters)\b/i, write: 'digits' },
  { odd: /\bscenes?\b/i, where: 'source', write: 'what it is: test data, page data, setup' },
  { odd: /\bstrangers?\b/i, where: 'source', write: 'visitor, unknown, invalid' },
  { odd: /\bplant(s|ed|ing)?\b(?![-.])/i, where: 'source', write: 'seed' },
  { odd: /\breadies\b/i, write: 'prepares' },
  {
    odd: /\b(in|of) the house\b|\blamplight\b/,
    where: 'source',
    why: 'a metaphor',
    write: 'the project, dark theme',
  },
  { odd: /\basked back\b/i, write: 'returned as a question' },
];

/**
 * Exceptions: a text in which an odd phrase is right, and the reason. An exception that is no longer needed is
 * reported.
 */
export const ALLOWED = [];

const GREATER_OF_SMALLER =
  /(?<![\d,.£])(\d[\d,]*) (?:of|o) (\d[\d,]*)(?![\d,]*[.:/]\d| (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/g;

/**
 * The odd phrases of one text, in order of the list, each as "“phrase”: what to write". Pass one message, text node or
 * comment: patterns for buttons and links match the whole of it. In Welsh ('cy') only numbers are checked. `where` is
 * 'page' for texts that people read, 'source' for comments and documents.
 */
export function oddPhrases(text, language, where = 'page') {
  const plain = withoutAllowed(text.replace(/\s+/g, ' ').trim());
  const found = language === 'en' ? PATTERNS.flatMap((pattern) => hit(pattern, plain, where)) : [];
  for (const [phrase, part, whole] of plain.matchAll(GREATER_OF_SMALLER)) {
    if (numberOf(part) > numberOf(whole)) found.push(`“${phrase}”: write “172 CLPs (5 needed)”`);
  }
  return found;
}

function hit(pattern, text, where) {
  if (pattern.where && pattern.where !== where) return [];
  const phrase = pattern.odd.exec(text)?.[0].trim();
  if (phrase === undefined) return [];
  return [`“${phrase}”: ${pattern.why ? `${pattern.why}; ` : ''}write ${pattern.write}`];
}

const numberOf = (figure) => Number(figure.replaceAll(',', ''));

function withoutAllowed(text) {
  return ALLOWED.reduce((rest, { text: allowed }) => rest.replaceAll(allowed, ''), text);
}

/** Every odd phrase of the tree under `root`, as "path:line: …", in order of path; only of `paths` if any are named. */
export function oddPlaces(root, paths = []) {
  const found = [];
  const texts = [];
  for (const path of sources(root, paths)) {
    for (const { text, line, where } of textsOf(path, readFileSync(join(root, path), 'utf8'))) {
      texts.push(text.replace(/\s+/g, ' '));
      for (const phrase of oddPhrases(text, 'en', where)) found.push(`${path}:${line}: ${phrase}`);
    }
  }
  if (paths.length > 0) return found;
  const gone = ALLOWED.filter(({ text }) => !texts.some((other) => other.includes(text)));
  return [
    ...found,
    ...gone.map(({ text }) => `scripts/plain-english.mjs:1: “${text}” is allowed, but nobody writes it`),
  ];
}

const SOURCE = /\.(ts|tsx|mts|mjs|css|md)$/;
/** Built or stored files, Welsh, and this list itself, which contains what it finds. */
const SKIPPED_FOLDERS = /^(node_modules|\.next|\.git|data|test-results|playwright-report)$/;
const SKIPPED = /^messages\/cy|^db\/reference|^next-env|plain-english\./;
const PAGE_TEXTS = /^messages\/en|(^|\/)problem-page\.mjs$/;
const CONSOLE_TEXTS = /^scripts\/|(^|\/)(verify|server)\.mjs$/;

function sources(root, paths) {
  const named = (path) =>
    paths.length === 0 || paths.some((wanted) => path === wanted || path.startsWith(`${wanted}/`));
  return filesUnder(root, '')
    .filter((path) => SOURCE.test(path) && !SKIPPED.test(path) && named(path))
    .sort();
}

function filesUnder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.test(entry.name) ? [] : filesUnder(root, path);
    return [path];
  });
}

/** The texts of a file: comments, messages, console output, and the paragraphs of a document. */
function textsOf(path, code) {
  if (path.endsWith('.md')) return paragraphsOf(code);
  const hasTexts = (PAGE_TEXTS.test(path) || CONSOLE_TEXTS.test(path)) && !/\.test\.tsx?$/.test(path);
  return piecesOf(code).flatMap(({ isComment, isKey, isPath, text, line }) => {
    if (isPath || (isKey && PAGE_TEXTS.test(path))) return [];
    if (isComment) return [{ text: withoutCode(text), line, where: 'source' }];
    return hasTexts ? [{ text: withoutArguments(text), line, where: PAGE_TEXTS.test(path) ? 'page' : 'console' }] : [];
  });
}

const STRING_OR_COMMENT =
  /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*)/g;

function piecesOf(code) {
  return [...code.matchAll(STRING_OR_COMMENT)].map(({ 0: all, 1: string, index }) => {
    const line = code.slice(0, index).split('\n').length;
    const comment = all.replace(/^\/\*+|\*\/$/g, '').replace(/^[ \t]*(\*|\/\/)/gm, '');
    const isPath = /(\bfrom|\bimport|\bimport\()\s*$/.test(code.slice(Math.max(0, index - 12), index));
    const isKey = /^:/.test(code.slice(index + all.length, index + all.length + 1));
    return { text: string ? string.slice(1, -1) : comment, line, isComment: !string, isKey, isPath };
  });
}

function paragraphsOf(code) {
  const prose = code.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ''));
  let line = 1;
  return prose.split(/(\n\s*\n|\n(?=[-|#]))/).flatMap((text) => {
    const piece = { text: withoutCode(text), line, where: 'source' };
    line += text.split('\n').length - 1;
    return text.trim() === '' ? [] : [piece];
  });
}

/** Quoted code is not prose. */
const withoutCode = (text) => text.replace(/`[^`]*`/g, '`…`');

/** A message without the names of its arguments, and a template without its code, which no reader sees. */
const withoutArguments = (text) =>
  text
    .replace(/\$\{[^{}]*\}/g, '{…}')
    .replace(/\{\s*\w+\s*(\}|,\s*\w+\s*\}|,\s*\w+\s*,)/g, (all) => (all.endsWith('}') ? '{…}' : '{'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const odd = oddPlaces(
    '.',
    process.argv.slice(2).map((path) => path.replace(/^\.\/|\/$/g, '')),
  );
  for (const place of odd) console.error(place);
  console.log(odd.length === 0 ? 'Nothing odd found.' : `${odd.length} odd phrases.`);
  process.exitCode = odd.length === 0 ? 0 : 1;
}
