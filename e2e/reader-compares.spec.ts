import { eq } from 'drizzle-orm';
import { changeRound } from '@/commands/rounds/rounds';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { expect, test } from './fixtures';
import type { TestServer } from './server';

test.use({ serverName: 'reader-compares', mayComplain: [/404/] });
test.describe.configure({ mode: 'serial' });

const CONTEST = '/rounds/practice/constituency-section';
/** The beginnings of two statements of the practice round: one in English, one in Welsh. */
const WORDS = ['What the committee decides', 'Ni ddylai aelod yng Nghymru'];

test('a reader goes through the statements, compares two, and is told what cannot be compared @plain', async ({
  page,
}) => {
  await page.goto(`${CONTEST}/statements`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fourteen statements');
  await page.getByRole('link', { name: 'Compare two to four statements side by side' }).click();

  await page.getByLabel('First').selectOption('Hazel Sample');
  await page.getByLabel('Second').selectOption('Hazel Sample');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText('You chose Hazel Sample twice.')).toBeVisible();
  await expect(page.getByLabel('First')).toHaveValue('hazel-sample');

  await page.getByLabel('Second').selectOption('Alder Sample');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(`${CONTEST}/compare/alder-sample/hazel-sample`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two statements, side by side');
  await expect(page.getByRole('article')).toHaveCount(2);

  for (const [address, told] of [
    ['-', 'Choose at least two candidates.'],
    ['alder-sample', 'Choose at least one more candidate to compare with Alder Sample.'],
    ['alder-sample/nobody-sample', 'is not a candidate in this contest'],
    ['alder-sample/aspen-sample/beech-sample/birch-sample/cedar-sample', 'You chose 5 candidates.'],
  ] as const) {
    await page.goto(`${CONTEST}/compare/${address}`);
    await expect(page.getByText(told)).toBeVisible();
  }
});

test('answers are next to each other, and missing answers are stated @plain', async ({ page }) => {
  await page.goto('/rounds/practice/treasurer/compare/quince-sample/sorrel-sample/yarrow-sample');
  const row = page.getByRole('region', { name: 'What would you stop doing?' });
  await expect(row.getByRole('article')).toHaveCount(3);
  await expect(row.getByText('No answer given.')).toHaveCount(1);
});

test('both languages are on the candidate’s page, the page’s language first @plain', async ({ page }) => {
  await page.goto(`${CONTEST}/birch-sample`);
  await expect(page.locator('.statement').first()).toHaveAttribute('lang', 'en-GB');
  await page.goto(`/cy${CONTEST}/birch-sample`);
  await expect(page.locator('.statement').first()).toHaveAttribute('lang', 'cy');
  await page
    .getByRole('navigation', { name: /Ymgeisydd blaenorol a nesaf$/ })
    .getByText('Nesaf')
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(`/cy${CONTEST}/cedar-sample`);
});

test('a shortlist is stored in the browser, and nothing of it is sent', async ({ page }) => {
  const sent: string[] = [];
  // The browser requests the icon of a page at any time.
  page.on('request', (request) => {
    if (!request.url().endsWith('/icon.svg')) sent.push(`${request.method()} ${request.url()}`);
  });
  await page.goto(`${CONTEST}/alder-sample`, { waitUntil: 'networkidle' });
  const before = sent.length;
  await page.getByRole('button', { name: /^Add to my shortlist.*Alder Sample$/ }).click();
  await expect(page.getByRole('button', { name: /^Remove from my shortlist.*Alder Sample$/ })).toBeVisible();
  expect(sent.slice(before)).toEqual([]);

  await page.goto(`${CONTEST}/statements`);
  await page.getByRole('button', { name: /^Add to my shortlist.*Birch Sample$/ }).click();
  const shortlist = page.getByRole('region', { name: 'Your shortlist' });
  await expect(shortlist.getByRole('listitem')).toHaveText(['Alder Sample', 'Birch Sample']);
  await shortlist.getByRole('link', { name: 'Compare these 2' }).click();
  await expect(page).toHaveURL(`${CONTEST}/compare/alder-sample/birch-sample`);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);

  await page.goto(`${CONTEST}/statements`);
  await page.getByRole('button', { name: 'Empty the shortlist' }).click();
  await expect(shortlist.getByText('Your shortlist is empty.')).toBeVisible();
});

test('without JavaScript there is no shortlist @plain', async ({ page, javaScriptEnabled }) => {
  await page.goto(`${CONTEST}/statements`);
  await expect(page.getByText('Your shortlist', { exact: true })).toHaveCount(javaScriptEnabled ? 1 : 0);
});

async function keepForMembers({ db }: TestServer) {
  const [round] = await db.reads.select().from(schema.rounds).where(eq(schema.rounds.slug, 'practice'));
  if (round?.statementsFor !== 'everyone') return;
  const { slug, title, note, source } = round;
  const typed = { round: slug, title, note: note ?? '', source: source ?? '', reason: 'Sample' };
  const done = await changeRound({ db, actor: OPERATOR, now: new Date() }, { ...typed, statementsFor: 'members' });
  expect(done.ok).toBe(true);
}

test('statements for members are never public, and a member reads them', async ({ page, request, server, signIn }) => {
  await keepForMembers(server);
  for (const path of [
    '',
    '/statements',
    '/compare',
    '/compare/alder-sample/birch-sample',
    '/booklet',
    '/alder-sample',
    '/birch-sample',
  ])
    for (const headers of [{}, { rsc: '1' }]) {
      const answer = await request.get(`${CONTEST}${path}`, { headers });
      const text = await answer.text();
      for (const words of WORDS) expect([path, text.includes(words)]).toEqual([path, false]);
    }

  await page.goto(`${CONTEST}/alder-sample`);
  await page.getByRole('link', { name: 'Sign in to read the statements' }).click();
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);

  await signIn('member');
  await page.goto(`/members${CONTEST}`);
  await expect(page).toHaveURL(`/members${CONTEST}/statements`);
  await page.getByRole('link', { name: 'Birch Sample' }).click();
  await expect(page).toHaveURL(`/members${CONTEST}/birch-sample`);
  await expect(page.getByText('A member in Wales should not need')).toBeVisible();
  await page.goto(`/members${CONTEST}/compare/with?with=birch-sample&with=alder-sample`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two statements, side by side');
  await page.goto(`/members${CONTEST}/booklet`);
  await expect(page.getByText('What the committee decides')).toBeVisible();
});

test('somebody who has signed in but is not a member sees a sentence that says so @plain', async ({
  page,
  server,
  signIn,
}) => {
  await keepForMembers(server);
  await signIn('member');
  await server.db.seed(async (tx) => ok(await tx.delete(schema.memberships)));
  for (const path of ['/statements', '/birch-sample', '/compare', '/booklet']) {
    const answer = await page.goto(`/members${CONTEST}${path}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed in, but not as a member');
    expect(await page.content()).not.toContain(WORDS[0]);
  }
});
