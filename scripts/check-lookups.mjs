import { globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// Finds objects that may be read with a key that somebody typed: `TABLE['constructor']` is a function, not undefined. A
// table whose keys are not known in advance should be a Map, and a key should be tested with Object.hasOwn. TypeScript
// does not let code read an object with known keys by any other string. So in typed files this looks for tables
// declared with string keys, casts to string keys, and the operator `in`. In plain JavaScript it looks for every key in
// brackets that is not an index of a list. It cannot see an object whose type with string keys comes from elsewhere:
// passed on, inferred (Object.fromEntries, rows of a list, the fields of a form), imported under another name, or
// `any`. This project reads such objects only with its own names. queries/typed-keys.test.ts tries the real queries
// with the dangerous words.

/** These places were found, and somebody checked that they are safe. */
const SAFE = [
  { file: 'server/problem-page.mjs', code: 'WORDS[locale]', why: 'one of the languages that there are' },
  { file: 'server/problem-page.mjs', code: 'values[name]', why: 'a name in our own text' },
  { file: 'server/resend-page.mjs', code: 'WORDS[locale]', why: 'one of the languages that there are' },
  { file: 'server/resend-page.mjs', code: 'words[why]', why: 'a reason of our own' },
  { file: 'server/resend-page.mjs', code: 'STATUS[why]', why: 'a reason of our own' },
  { file: 'server/own-address.mjs', code: 'headers[name]', why: 'one of the headers in the line' },
  { file: 'server/client-network.mjs', code: 'req.headers[name]', why: 'one of the headers that FORWARDED lists' },
  { file: 'lib/open-data/csv.ts', code: 'row as {', why: 'read with the names of our own columns' },
  { file: 'lib/open-data/csv.ts', code: 'value as {', why: 'read with the names of our own columns' },
  { file: 'verifier/verify.mjs', code: 'value[key]', why: 'read with its own keys' },
  { file: 'verifier/verify.mjs', code: '[field]', why: 'read with the names of our own columns' },
  { file: 'verifier/verify.mjs', code: 'cells[column]', why: 'a place in a list' },
  { file: 'verifier/verify.mjs', code: 'one[list]', why: 'read with one of two names of our own' },
];

const STRING_KEYS = String.raw`(?:(?:Readonly|Partial)<\s*)*(?:Record<\s*string\b|\{\s*(?:readonly\s+)?\[\w+:\s*string\])`;
const PLACE_IN_LIST =
  /^(?:\d+|''|[A-Z_]+|at|place|index|active|.*\.length.*|.* [-+] \d+|.* \? (?:''|\d+) : (?:''|\d+))$/;

/** Every fault in the text of one file, as "path:line: what is wrong". */
export function lookupFaults(path, raw) {
  const code = blanked(raw);
  const isTyped = /\.tsx?$/.test(path);
  const faults = isTyped ? typedFaults(code) : untypedFaults(code);
  return [...faults, ...matches(code, IN, '`in` also finds what every object has: use Object.hasOwn')].flatMap(
    ({ index, text, what }) => {
      const line = code.slice(0, index).split('\n').length;
      const whole = raw.split('\n')[line - 1] ?? '';
      const isSafe = SAFE.some(({ file, code: known }) => file === path && whole.includes(known));
      return isSafe || whole.includes('Object.hasOwn(') ? [] : [`${path}:${line}: ${text.trim()}: ${what}`];
    },
  );
}

const IN = /(?<![\w'`.[]\s*)(?:``|[\w$.]+)\s+in\s+[\w$(]/g;

function typedFaults(code) {
  const aliases = [...code.matchAll(new RegExp(`type (\\w+) = ${STRING_KEYS}`, 'g'))].map(([, name]) => name);
  const type = `(?:${[STRING_KEYS, ...aliases.map((name) => `${name}\\b`)].join('|')})`;
  return [
    ...matches(
      code,
      new RegExp(`(?:const|let) \\w+:\\s*${type}(?:[^=]|=>)*?=\\s*\\{(?!\\s*\\})`, 'g'),
      'a table with any keys: use a Map',
    ),
    ...matches(code, new RegExp(`\\bas ${type}`, 'g'), 'a cast that lets any key in: use a Map or Object.hasOwn'),
    ...matches(code, /\bas (?:unknown as )?keyof\b/g, 'a cast that lets any key in: use a Map or Object.hasOwn'),
  ];
}

const untypedFaults = (code) =>
  [...code.matchAll(/(?<=[\w$)\]])(?:\?\.)?\[([^[\]]+)\]/g)]
    .filter(([, key]) => !PLACE_IN_LIST.test(key.trim()))
    .map(({ 0: text, index }) => ({ text, index, what: 'a key in brackets: use a Map or Object.hasOwn' }));

const matches = (code, pattern, what) =>
  [...code.matchAll(pattern)].map(({ 0: text, index }) => ({ text, index, what }));

/** The code without the contents of comments, strings and patterns. Each line stays where it was. */
function blanked(code) {
  const lines = (text) => text.replace(/[^\n]/g, '');
  return code.replace(
    /\/\*[\s\S]*?\*\/|(^|[^:\\])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/gm,
    (all, before) => {
      if (all.startsWith('`')) return `\`\`${lines(all)}`;
      if (all.startsWith("'") || all.startsWith('"')) return "''";
      return (before ?? '') + lines(all.slice(before?.length ?? 0));
    },
  );
}

/** Every fault in the product's own code under `root`. Tests are left out. */
export function checkLookups(root) {
  const typed = '{app,auth,commands,components,db,domain,lib,mail,messages,queries,scripts,server}/**/*.{ts,tsx}';
  const plain = '{domain,public,server,verifier}/**/*.{js,mjs}';
  return globSync([typed, plain], { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !/\.test\.tsx?$|\.d\.m?ts$/.test(path))
    .sort()
    .flatMap((path) => lookupFaults(path, readFileSync(join(root, path), 'utf8')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = checkLookups(resolve(process.argv[2] ?? '.'));
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'No object is read with a typed key.' : `${faults.length} unsafe lookups.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
