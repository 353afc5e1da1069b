import { globSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { sessionCookie } from '@/auth/session';
import { schema } from '@/db/schema';
import { crawl } from './crawl';
import { pageOf } from './every-form/folder';
import { signInByEmail } from './every-form/reach';
import { haveEveryState } from './every-form/states';
import { workOn } from './every-form/world';
import { expect, test } from './fixtures';
import { TEST_SECRET, type TestServer } from './server';

// No page of the admins has so many controls that a person cannot find the right one.

test.use({ serverName: 'admin-controls' });
process.env.AUTH_SECRET = TEST_SECRET;

/** How many fields, choices and buttons a page can have. The result of 37 candidates, with a number and a tick each, has most. */
const MOST = 80;

test('every page of the admins has at most 80 controls in a round of full size', async ({ server }) => {
  test.setTimeout(180_000);
  const { addresses } = await haveEveryState(await workOn(server.db, new Date(Date.now() - 240_000)));
  const cookie = `${sessionCookie().name}=${await signInByEmail(server, 'owner@demo.invalid')}`;
  const most = new Map<string, { readonly n: number; readonly path: string }>();
  const contest = '/admin/rounds/practice/contests/constituency-section';
  const from = [
    '/admin',
    '/admin/rounds/practice',
    `${contest}/about-candidates`,
    ...(await contestsWithVacancies(server)),
    ...addresses.filter((address) => address.startsWith('/admin')),
  ];
  await crawl(server.url, from, {
    each: 15,
    cookie,
    isWanted: (path) => path.startsWith('/admin'),
    look: ({ path, status, text }) => {
      const page = pageOf(path.replace(/[?#].*$/, ''));
      const n = controlsIn(text);
      if (page && status === 200 && n >= (most.get(page)?.n ?? 0)) most.set(page, { n, path });
    },
  });
  const pages = globSync('app/[[]locale]/admin/**/page.tsx');
  expect(pages.filter((page) => !most.has(page)).sort()).toEqual([]);
  expect([...most].filter(([, { n }]) => n > MOST)).toEqual([]);
});

/** The admin's pages about the seats of contests in which one became vacant. */
async function contestsWithVacancies({ db }: TestServer): Promise<string[]> {
  const { candidacies, contests, rounds, vacancies } = schema;
  const found = await db.reads
    .selectDistinct({ round: rounds.slug, contest: contests.slug })
    .from(vacancies)
    .innerJoin(candidacies, eq(candidacies.id, vacancies.candidacyId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId));
  return found.map(({ round, contest }) => `/admin/rounds/${round}/contests/${contest}/vacancies`);
}

/** The fields, choices and buttons of the main part of a page, and the links that look like buttons. */
function controlsIn(html: string): number {
  const [, main = ''] = /<main\b[^>]*>(.*?)<\/main>/s.exec(html) ?? [];
  const controls = main.match(
    /<(?:select|textarea|button|summary)\b|<input\b(?![^>]*type="hidden")|<a [^>]*class="[^"]*\bbtn\b/g,
  );
  return controls?.length ?? 0;
}
