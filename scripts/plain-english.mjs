import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALLOWED, PATTERNS } from './odd-phrases.mjs';

// Finds phrases that readers stumble over, in the messages, console output, comments and documents. `node
// scripts/plain-english.mjs [path…]` prints them. docs/plain-english.md says how to write.

const GREATER_OF_SMALLER =
  /(?<![\d,.£])(\d[\d,]*) (?:of|o) (\d[\d,]*)(?![\d,]*[.:/]\d| (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/g;

/**
 * The odd phrases of one text, in the order of the list, each as "“phrase”: what to write". Pass one message, text node
 * or comment, because patterns for buttons and links match the whole text. In Welsh ('cy') only numbers are checked.
 * `where` is 'page' for texts that people read, and 'source' for comments and documents.
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

/**
 * Every odd phrase in the files under `root`, as "path:line: …", sorted by path. If `paths` names any, only in those.
 */
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
  return [...found, ...gone.map(({ text }) => `scripts/odd-phrases.mjs:1: “${text}” is allowed, but nobody writes it`)];
}

const SOURCE = /\.(ts|tsx|mts|mjs|js|css|md)$/;
/**
 * Files that are not read: built and stored files, Welsh, the invented statements of candidates, and this list, because
 * it contains what it finds.
 */
const SKIPPED_FOLDERS = /^(node_modules|\.next|\.git|data|test-results|playwright-report)$/;
const SKIPPED = /^messages\/cy|^db\/reference|^db\/demo\/statements|^next-env|(plain-english|odd-phrases)\./;
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

/** The texts of a file: comments, titles of tests, messages, console output, and the paragraphs of a document. */
function textsOf(path, code) {
  if (path.endsWith('.md')) return paragraphsOf(code);
  const hasTexts = (PAGE_TEXTS.test(path) || CONSOLE_TEXTS.test(path)) && !TESTS.test(path);
  return piecesOf(code).flatMap(({ isComment, isKey, isPath, isTitle, text, line }) => {
    if (isPath || (isKey && PAGE_TEXTS.test(path))) return [];
    if (isComment || (isTitle && TESTS.test(path))) return [{ text: withoutCode(text), line, where: 'source' }];
    return hasTexts ? [{ text: withoutArguments(text), line, where: PAGE_TEXTS.test(path) ? 'page' : 'console' }] : [];
  });
}

const TESTS = /\.(test|spec)\.tsx?$/;
const STRING_OR_COMMENT =
  /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*)/g;

function piecesOf(code) {
  return [...code.matchAll(STRING_OR_COMMENT)].map(({ 0: all, 1: string, index }) => {
    const line = code.slice(0, index).split('\n').length;
    const comment = all.replace(/^\/\*+|\*\/$/g, '').replace(/^[ \t]*(\*|\/\/)/gm, '');
    const before = code.slice(Math.max(0, index - 20), index);
    const isPath = /(\bfrom|\bimport|\bimport\()\s*$/.test(before);
    const isTitle = /(\b(test|it|describe)(\.\w+)?\(|\)\()\s*$/.test(before);
    const isKey = /^:/.test(code.slice(index + all.length, index + all.length + 1));
    return { text: string ? string.slice(1, -1) : comment, line, isComment: !string, isKey, isPath, isTitle };
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

/** Leaves out quoted code, because it is not prose. */
const withoutCode = (text) => text.replace(/`[^`]*`/g, '`…`');

/** A message without the names of its arguments, or a template without its code, because no reader sees them. */
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
