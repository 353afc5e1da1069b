import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCircles } from './find-circles.mjs';

// Checks the layout of the code: which imports are allowed, where each package may be used, and a few rules that no
// linter has.

/** The top-level folders (rooms), each with those it may import from, including itself. */
const ARROWS = {
  app: ['app', 'auth', 'commands', 'queries', 'components', 'domain', 'lib', 'mail', 'messages'],
  components: ['components', 'domain', 'lib', 'messages'],
  auth: ['auth', 'commands', 'queries', 'mail', 'domain', 'lib', 'messages'],
  commands: ['commands', 'queries', 'mail', 'db', 'domain', 'lib', 'messages'],
  queries: ['queries', 'db', 'domain', 'lib', 'messages'],
  mail: ['mail', 'queries', 'db', 'domain', 'lib', 'messages'],
  server: ['server', 'auth', 'commands', 'queries', 'mail', 'db', 'domain', 'lib', 'messages'],
  db: ['db', 'domain', 'lib'],
  messages: ['messages', 'domain'],
  lib: ['lib', 'domain', 'messages'],
  domain: ['domain'],
  verifier: ['verifier'],
};
/** auth may use only these parts of db. */
const AUTH_OF_DB = ['db/database', 'db/context'];
/** Only types may be imported from these rooms, because a component gets the result of a query as props. */
const TYPES_OF = { components: ['queries'], messages: ['lib'] };
const OTHER_FOLDERS = ['docs', 'e2e', 'public', 'scripts', 'testing'];
/**
 * The folders in which each package may be used. A package that is not listed may be used anywhere except in domain.
 */
const PACKAGES = [
  { name: /^(better-sqlite3|pg)(\/|$)/, rooms: ['db', 'testing'] },
  { name: /^drizzle-orm(\/|$)/, rooms: ['db', 'queries', 'commands', 'mail', 'testing'] },
  { name: /^next(\/|$)/, rooms: ['app', 'auth', 'components', 'server', 'instrumentation.ts'] },
  { name: /^next-auth(\/|$)/, rooms: ['app', 'auth'] },
  { name: /^nodemailer(\/|$)/, rooms: ['mail'] },
];
const ENVIRONMENT_READERS = ['lib/env.ts', 'server/front-door.mjs'];
const NO_SUCH_FOLDER = ['utils', 'helpers', 'services', 'hooks'];

const MOST_LINES = 300;
const MAY_BE_LONG = /(\.test\.tsx?$|^verifier\/verify\.mjs$)/;

const SOURCE = /\.(ts|tsx|mts|mjs|js)$/;
const SKIPPED = ['node_modules', '.next', '.git', 'data', 'test-results'];

/** Every fault in the files under `root`, as "path: what is wrong", sorted by path. */
export function checkTree(root) {
  const files = sourcesUnder(root);
  const codes = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const problems = [...codes].flatMap(([path, raw]) => faultsOf(path, raw));
  return [...folderFaults(root), ...problems, ...browserFaults(codes), ...circleFaults(codes)].sort();
}

function folderFaults(root) {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.includes(entry.name))
    .map(({ name }) => name);
  const known = [...Object.keys(ARROWS), ...OTHER_FOLDERS];
  return folders.filter((name) => !known.includes(name)).map((name) => `${name}: no such room in the house`);
}

function sourcesUnder(root, folder = root) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.includes(entry.name) ? [] : sourcesUnder(root, path);
    return SOURCE.test(entry.name) && !entry.name.endsWith('.d.ts') ? [relative(root, path).split(sep).join('/')] : [];
  });
}

function faultsOf(path, raw) {
  const code = withoutComments(raw);
  const at = (fault) => `${path}: ${fault}`;
  return [
    ...importFaults(path, code),
    ...environmentFaults(path, code),
    ...habitFaults(path, raw, code),
    ...publicPageFaults(path, code),
  ].map(at);
}

const roomOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const isTest = (path) => /\.test\.tsx?$/.test(path);

function importFaults(path, code) {
  const room = roomOf(path);
  const allowed = ARROWS[room];
  const run = new Set(importsOf(withoutTypeImports(code)));
  return importsOf(code).flatMap((wanted) => {
    const inside = insideOf(path, wanted);
    if (inside === null) return packageFaults(path, room, wanted);
    const other = roomOf(inside);
    // .mjs files use no alias, because Node runs them directly.
    const isAliased = allowed && !path.endsWith('.mjs');
    const isFar = wanted.startsWith('../../') || (wanted.startsWith('.') && other !== room && ARROWS[other]);
    if (isAliased && isFar) return [`imports ${wanted}: write @/${inside}`];
    if (!allowed || allowed.includes(other)) return [];
    if (isTest(path)) return []; // a test may use any folder for its data
    if (TYPES_OF[room]?.includes(other) && !run.has(wanted)) return [];
    if (room === 'auth' && AUTH_OF_DB.includes(inside)) return [];
    return [`${room} may not import ${other} (${wanted})`];
  });
}

/** The path of an import in the project, without its extension. Null for a package. */
function insideOf(path, wanted) {
  if (wanted.startsWith('@/')) return wanted.slice(2);
  if (!wanted.startsWith('.')) return null;
  const base = resolve('/', path, '..');
  return resolve(base, wanted).slice(1).split(sep).join('/');
}

function packageFaults(path, room, name) {
  if (room === 'domain' && !isTest(path)) return [`domain imports nothing from outside (${name})`];
  if (room === 'e2e') return []; // a browser test may use any folder for its data
  if (isTest(path)) return []; // a test may use any folder for its data
  const rule = PACKAGES.find((known) => known.name.test(name));
  return rule && !rule.rooms.includes(room) && !isConfig(path) ? [`${name} belongs in ${rule.rooms.join(', ')}`] : [];
}

const isConfig = (path) => /^[^/]+\.config\.(ts|mjs)$/.test(path);

function environmentFaults(path, code) {
  const isRoot = !path.includes('/');
  if (isRoot || ENVIRONMENT_READERS.includes(path) || /^(scripts|e2e)\//.test(path) || isTest(path)) return [];
  return /\bprocess\.env\b/.test(code) ? ['reads process.env: only lib/env.ts does'] : [];
}

function habitFaults(path, raw, code) {
  const faults = [];
  const lines = raw.split('\n').length - 1;
  if (lines > MOST_LINES && !MAY_BE_LONG.test(path)) faults.push(`has ${lines} lines, the limit is ${MOST_LINES}`);
  if (isBarrel(code)) faults.push('only passes on what others export');
  if (/^(queries|commands|mail)\//.test(path) && /\.(run|get|all)\(\)/.test(code))
    faults.push('ends a query with .run, .get or .all: await it');
  if (/^(app|components)\/.*\.tsx$/.test(path) && /\sstyle=\{/.test(code))
    faults.push('has a style attribute, which the content policy blocks');
  const folder = path.split('/').find((part) => NO_SUCH_FOLDER.includes(part));
  if (folder) faults.push(`is in a folder called ${folder}: name it after what it does`);
  return faults;
}

function isBarrel(code) {
  const statements = code
    .split(/;|\n(?=\S)/)
    .map((text) => text.trim())
    .filter(Boolean);
  return (
    statements.length > 0 && statements.every((text) => /^export\s+(type\s+)?(\*|\{[^}]*\})[\s\S]*\sfrom\s/.test(text))
  );
}

/**
 * A public page is cached, or declares that it depends on the query in its address. server/addresses.mjs reads the
 * build to find out which.
 */
function publicPageFaults(path, code) {
  if (!isPublicPage(path) || /export const dynamic = 'force-dynamic'/.test(code)) return [];
  const faults = [];
  if (!/export const dynamic = 'error'/.test(code))
    faults.push("a public page exports dynamic = 'error', or 'force-dynamic' if it depends on the query");
  if (!/export const revalidate = \d+/.test(code)) faults.push('a public page exports revalidate');
  return faults;
}

/**
 * Reports client components that a public page imports. The server removes React's scripts from public pages, so they
 * would do nothing there. A small script of public/islands is used instead.
 */
function browserFaults(codes) {
  const faults = new Map();
  const seen = new Set();
  for (const page of [...codes.keys()].filter(isPublicPage).sort()) {
    const waiting = [page];
    for (const path of waiting) {
      for (const other of importedBy(path, codes)) {
        const fault = `${path}: imports ${other}, which runs in the browser, for ${page}: public pages have no React there`;
        if (/^['"]use client['"]/.test(codes.get(other) ?? '')) faults.set(`${path} ${other}`, fault);
        else if (!seen.has(other)) waiting.push(other);
        seen.add(other);
      }
    }
  }
  return [...faults.values()];
}

const isPublicPage = (path) => /^app\/\[locale\]\/\(public\)\/(.*\/)?page\.tsx$/.test(path);

/**
 * Reports files that import each other in a circle, types included, because none of them can be understood without the
 * others.
 */
function circleFaults(codes) {
  const imports = new Map([...codes].map(([path, raw]) => [path, filesIn(path, withoutComments(raw), codes)]));
  return findCircles(imports).map(([first, ...others]) => `${first}: imports ${others.join(', ')} in a circle`);
}

/** The files of the project that a file imports. Imports of types are left out. */
const importedBy = (path, codes) => filesIn(path, withoutTypeImports(withoutComments(codes.get(path) ?? '')), codes);

/** The files of the project that this code of a file imports. */
const filesIn = (path, code, codes) =>
  importsOf(code).flatMap((wanted) => {
    const inside = insideOf(path, wanted);
    return ['', '.tsx', '.ts'].map((ending) => inside + ending).filter((other) => codes.has(other));
  });

/** The code without imports of types. */
const withoutTypeImports = (code) =>
  code.replace(/\bimport type [^;]*;/g, '').replace(/\bimport \{(\s*type \w+( as \w+)?,?)+\s*\} from [^;]*;/g, '');

/** The paths that a file imports, including types and dynamic imports. */
function importsOf(code) {
  const patterns = [
    /(?:^|[;\n}])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return [...new Set(patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name)))];
}

/** The code without comments, so that no rule matches a comment. Strings stay. */
function withoutComments(code) {
  return code.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(^|[^:\\])\/\/[^\n]*/g,
    (_all, text, before) => text ?? before ?? '',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkTree(resolve(process.argv[2] ?? '.'));
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'No faults in the layout.' : `${problems.length} faults in the layout.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
