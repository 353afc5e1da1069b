import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkTree } from './check-arrows.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'arrows-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const keptPage = "export const dynamic = 'error';\nexport const revalidate = 60;\n";

it('finds client components that a public page imports, directly or indirectly', () => {
  const box = "import { Box } from '@/components/box';\n";
  write({
    'components/box.tsx': "'use client';\nexport const Box = () => null;\n",
    'components/frame.tsx': `${box}export const frame = <Box />;\n`,
    'app/[locale]/(public)/page.tsx': `${keptPage}import { frame } from '@/components/frame';\nframe();\n`,
    'app/[locale]/(public)/about/page.tsx': `${keptPage}${box}Box();\n`,
    'app/[locale]/(public)/log/page.tsx': `${keptPage}import type { Box } from '@/components/box';\n`,
    'app/[locale]/(public)/search/page.tsx': `export const dynamic = 'force-dynamic';\n${box}Box();\n`,
    'app/[locale]/office/page.tsx': `${box}Box();\n`,
  });
  const fault = (path: string, page: string) =>
    `${path}: imports components/box.tsx, which runs in the browser, for ${page}: public pages have no React there`;
  expect(checkTree(root)).toEqual([
    fault('app/[locale]/(public)/about/page.tsx', 'app/[locale]/(public)/about/page.tsx'),
    fault('app/[locale]/(public)/search/page.tsx', 'app/[locale]/(public)/search/page.tsx'),
    fault('components/frame.tsx', 'app/[locale]/(public)/page.tsx'),
  ]);
});

it('finds nothing wrong with a tree that follows the rules', () => {
  write({
    'app/[locale]/(public)/page.tsx': `${keptPage}import { home } from '@/queries/rounds/home';\nhome();\n`,
    'queries/home.ts':
      "import { eq } from 'drizzle-orm';\nimport { x } from '@/db/schema';\n// a comment may say process.env\neq(x);\n",
    'db/sqlite.ts': "import Driver from 'better-sqlite3';\nnew Driver('');\n",
    'lib/env.ts': 'export const env = process.env;\n',
    'scripts/any.mjs': "import { home } from '@/queries/rounds/home';\nhome(process.env);\n",
    'domain/rule.ts': "import type { Id } from './ids';\nexport const text = 'import x from \"node:fs\"';\n",
    'verifier/verify.mjs': `const a = {};\n${'\n'.repeat(400)}`,
  });
  expect(checkTree(root)).toEqual([]);
});

it.each([
  [
    'a room that reaches back',
    'queries/a.ts',
    "import { b } from '@/commands/b';\n",
    'queries may not import commands',
  ],
  ['a type', 'components/a.tsx', "import type { B } from '@/commands/b';\n", 'components may not import commands'],
  ['a value', 'components/a.tsx', "import { b } from '@/queries/b';\n", 'components may not import queries'],
  ['a late import', 'lib/a.ts', "const b = await import('@/queries/b');\n", 'lib may not import queries'],
  ['several lines', 'domain/a.ts', "import {\n  b,\n  c,\n} from '@/lib/b';\n", 'domain may not import lib'],
  [
    'an export from',
    'domain/a.ts',
    "const y = 1;\nexport { b } from '@/lib/b';\nexport { y };\n",
    'domain may not import lib',
  ],
  ['a node module in the domain', 'domain/a.ts', "import 'node:fs';\n", 'domain imports nothing from outside'],
  ['a way round by dots', 'queries/a.ts', "import { b } from '../db/b';\n", 'write @/db/b'],
  [
    'a climb of two folders',
    'app/[locale]/a/page.tsx',
    "import { b } from '../../b';\n",
    'imports ../../b: write @/app/b',
  ],
  ['auth in the tables', 'auth/a.ts', "import { b } from '@/db/schema';\n", 'auth may not import db'],
  ['the driver', 'commands/a.ts', "import D from 'better-sqlite3';\n", 'better-sqlite3 belongs in db'],
  ['the query builder', 'auth/a.ts', "import { eq } from 'drizzle-orm';\n", 'drizzle-orm belongs in'],
  ['the framework', 'lib/a.ts', "import { cookies } from 'next/headers';\n", 'next/headers belongs in'],
  ['the environment', 'commands/a.ts', 'const a = process.env.A;\n', 'reads process.env'],
  ['an unknown room', 'misc/a.ts', '', 'no such room'],
  ['a drawer for anything', 'lib/utils/a.ts', 'const a = 1;\n', 'called utils'],
  ['a long file', 'lib/a.ts', 'a();\n'.repeat(301), 'has 301 lines'],
  ['a barrel', 'lib/a.ts', "export * from './b';\nexport { c } from './c';\n", 'only passes on'],
  ['a dialect', 'queries/a.ts', 'const a = db.select().from(x).all();\n', 'await it'],
  ['a style attribute', 'components/a.tsx', 'const a = <p style={{ top: 1 }} />;\n', 'style attribute'],
  [
    'a public page that may read cookies',
    'app/[locale]/(public)/a/page.tsx',
    'export const revalidate = 60;\n',
    "dynamic = 'error'",
  ],
  [
    'a public page that is never made again',
    'app/[locale]/(public)/page.tsx',
    keptPage.split('\n')[0] ?? '',
    'revalidate',
  ],
])('finds %s', (_what, path, code, fault) => {
  write({ [path]: code });
  const found = checkTree(root);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(fault);
});

it('finds circular imports, including types and other folders', () => {
  write({
    'domain/a.ts': "import type { B } from './b';\nexport type A = B;\n",
    'domain/b.ts': "import { c } from './c';\nexport type B = typeof c;\n",
    'domain/c.ts': "import type { A } from './a';\nexport const c: A | null = null;\n",
    'domain/d.ts': "import { c } from './c';\nexport const d = c;\n",
    'commands/e.ts': "import { f } from '@/mail/f';\nf();\n",
    'mail/f.ts': "import type { e } from '@/domain/d';\nexport const f = () => {};\n",
    'db/client.ts': "const open = () => import('./sqlite');\nopen();\n",
    'db/sqlite.ts': "import type { Tx } from './client';\nexport const tx: Tx[] = [];\n",
  });
  expect(checkTree(root)).toEqual([
    'db/client.ts: imports db/sqlite.ts in a circle',
    'domain/a.ts: imports domain/b.ts, domain/c.ts in a circle',
  ]);
});
