import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Every form of the app goes through the components that keep what was typed and check the answer.

const files = globSync('{app,components}/**/*.{ts,tsx}').filter((path) => !/\.test\.tsx?$/.test(path));
const containing = (pattern: RegExp) => files.filter((path) => pattern.test(readFileSync(path, 'utf8'))).sort();

test('only these files have a form in plain markup: the two components, and forms with GET, which save nothing', () => {
  expect(containing(/<form[\s>]/)).toEqual([
    'app/[locale]/(public)/receipts/page.tsx',
    'components/candidates/compare-page.tsx',
    'components/contests/standings-filters.tsx',
    'components/results/seats-page.tsx',
    'components/search/search-form.tsx',
    'components/ui/form.tsx',
    'components/ui/get-form.tsx',
    'components/ui/post-form.tsx',
  ]);
});

test('only the common hook holds the state of a form', () => {
  expect(containing(/\buseActionState\b/)).toEqual(['components/ui/use-form.ts']);
});

test('actions are in files of their own, because those in a page would close over its data', () => {
  expect(containing(/^\s+['"]use server['"]/m)).toEqual([]);
});
