import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// The pages of the folder that hold a form which saves something, and their addresses.

/** A form in markup or through a component. Forms with GET save nothing. */
const FORM = /<(?:Form|FormFrame|PostForm)\b/;

const IMPORT = /(?:from|import)\s+'((?:@\/(?:app|components)|\.{1,2})\/[^']+)'/g;

/** The file that an import names, or null if it is not one of ours. */
function fileOf(from: string, named: string): string | null {
  const base = named.startsWith('@/') ? named.slice(2) : join(dirname(from), named);
  return [base, `${base}.tsx`, `${base}.ts`].find((path) => /\.tsx?$/.test(path) && existsSync(path)) ?? null;
}

/** The components that hold a form themselves, without those that every form is made of. */
const holdsForm = (path: string, text: string): boolean => !path.startsWith('components/ui/') && FORM.test(text);

/** The files that hold a form, of those that a file imports, directly or not, and of itself. */
function formFiles(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const below = [...text.matchAll(IMPORT)].flatMap(([, named = '']) => {
    const file = fileOf(path, named);
    return file?.endsWith('.tsx') ? formFiles(file, seen) : [];
  });
  return holdsForm(path, text) ? [path, ...below] : below;
}

/** The pages of the app that hold a form, as paths of their files. */
export const pagesWithForms = (): string[] =>
  globSync('app/**/page.tsx')
    .filter((path) => formFiles(path).length > 0)
    .sort();

/** The page of an address: the file in the folder, with fixed names before variable ones. Null if there is none. */
export function pageOf(pathname: string): string | null {
  const path = pathname.replace(/^\/cy(?=\/|$)/, '') || '/';
  return PAGES.find(({ pattern }) => pattern.test(path))?.file ?? null;
}

const PAGES = globSync('app/**/page.tsx')
  .map((file) => {
    const parts = dirname(file)
      .split('/')
      .slice(2)
      .filter((part) => !/^\(/.test(part));
    const source = parts.map((part) =>
      part.startsWith('[[...')
        ? '(?:/.+)?'
        : part.startsWith('[...')
          ? '/.+'
          : part.startsWith('[')
            ? '/[^/]+'
            : `/${part}`,
    );
    return {
      file,
      rank: parts.map((part) => (part.startsWith('[') ? '~' : part)).join('/'),
      pattern: new RegExp(`^${source.join('') || '/'}$`),
    };
  })
  .sort((a, b) => (a.rank < b.rank ? -1 : 1));
