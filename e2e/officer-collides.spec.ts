import { and, eq } from 'drizzle-orm';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import { ok } from '@/domain/base/result';
import { newId } from '@/lib/tokens';
import { expect, test } from './fixtures';
import { chooseNames, openReceipt, prepare, receiptCode, SILENT } from './officer';
import type { TestServer } from './server';

test.use({ serverName: 'officer-collides' });

const SHARED = '/office/chesterfield/practice/constituency-section';
const problems = 'This has not been sent';

test('one name too many: an error at the top and at the names, ticks kept @plain', async ({ page, signIn }) => {
  await signIn('silentSecretary');
  await page.goto(`${SILENT}/meeting/held`);
  if (!page.url().endsWith('/choose')) await prepare(page, SILENT, 'Alder Sample');
  await page.goto(`${SILENT}/choose`);
  const boxes = await page.getByRole('checkbox').all();
  for (const [place, box] of boxes.entries()) await box.setChecked(place < 10);
  await page.getByRole('button', { name: 'Check names' }).click();
  await expect(page.getByRole('alert').filter({ hasText: problems })).toContainText(
    'Choose 9 names or fewer. You chose 10.',
  );
  await expect(page.getByText('Error: Choose 9 names or fewer. You chose 10.')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(10);
});

test('the search hides rows and keeps their ticks @plain', async ({ page, signIn }) => {
  await signIn('silentSecretary');
  await prepare(page, SILENT, 'Alder Sample');
  await page.goto(`${SILENT}/choose`);
  await page.getByLabel('Find a name, or a CLP or other body').fill('ynys mon');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('checkbox', { name: 'Alder Sample' })).toBeHidden();
  await page.getByRole('checkbox', { name: 'Willow Sample' }).check();
  await page.getByRole('button', { name: 'Check names' }).click();
  await expect(page.getByRole('heading', { name: 'Two names' })).toBeVisible();
  await expect(page.getByText('Alder Sample')).toBeVisible();
});

test('two officers at once: the second is told what happened, and nothing is lost or doubled', async ({
  browser,
  page,
  server,
  signIn,
}) => {
  await signIn('sentSecretary');
  await page.goto(`${SHARED}/choose`);
  await chooseNames(page, 'Alder Sample', 'Oak Sample');
  await expect(page).toHaveURL(/\/check$/);

  const other = await browser.newContext({ baseURL: server.url });
  const theirs = await other.newPage();
  await theirs.goto('/demo');
  await theirs.getByRole('button', { name: /chair/i }).first().click();
  await expect(theirs).toHaveURL(/\/office$/);
  await theirs.goto(`${SHARED}/choose`);
  await chooseNames(theirs, 'Birch Sample', 'Maple Sample');
  await theirs.getByRole('button', { name: /^Send/ }).click();
  await openReceipt(theirs);
  const code = receiptCode(theirs);
  await other.close();

  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: problems })).toContainText(
    'Another officer of Chesterfield CLP',
  );
  await expect(page.getByText('Oak Sample')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Read what they sent' })).toHaveAttribute('href', `/receipts/${code}`);
  await page.goto(SHARED);
  await expect(page.getByRole('cell', { name: '(counts)' })).toHaveCount(1);
});

test('a double click is one submission', async ({ page, signIn, server }) => {
  await signIn('sentChair');
  await page.goto(`${SHARED}/choose`);
  await chooseNames(page, 'Cedar Sample');
  const before = await versions(server);
  await page.getByRole('button', { name: /^Send/ }).dblclick();
  await openReceipt(page);
  expect(await versions(server)).toBe(before + 1);
});

test('back and send again after sending: it is recorded, and nothing is doubled', async ({ page, signIn, server }) => {
  await signIn('sentChair');
  await page.goto(`${SHARED}/choose`);
  await chooseNames(page, 'Elm Sample');
  await page.getByRole('button', { name: /^Send/ }).click();
  await openReceipt(page);
  const before = await versions(server);
  await page.goto(`${SHARED}/check`);
  await expect(page).toHaveURL(new RegExp(`${SHARED}$`));
  expect(await versions(server)).toBe(before);
});

test('a candidate withdrew after the page was opened: named, and the others kept @plain', async ({
  page,
  signIn,
  server,
}) => {
  await signIn('silentSecretary');
  await prepare(page, SILENT, 'Alder Sample', 'Willow Sample');
  const left = await withdraws(server, 'willow-sample');
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: problems })).toContainText(
    'Willow Sample is no longer a candidate.',
  );
  await page.goto(`${SILENT}/choose`);
  await expect(page.getByRole('checkbox', { name: 'Alder Sample' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Willow Sample' })).toHaveCount(0);
  await left.takeBack();
});

test('another CLP’s pages do not exist for this officer @plain', async ({ page, signIn }) => {
  await signIn('silentSecretary');
  const answer = await page.goto(`${SHARED}/choose`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You do not have access to this page');
});
test.use({ mayComplain: [/404/] });

async function versions(server: TestServer): Promise<number> {
  const { bodies, submissions } = schema;
  const rows = await server.db.reads
    .select({ id: submissions.id })
    .from(submissions)
    .innerJoin(bodies, and(eq(bodies.id, submissions.bodyId), eq(bodies.slug, 'chesterfield')));
  return rows.length;
}

/**
 * Adds a row to the timeline, by which a candidate withdraws. The test removes it, so that a second run starts in the
 * same state.
 */
async function withdraws(server: TestServer, slug: string) {
  const { candidacies, candidacyEvents, candidates } = schema;
  const [found] = await server.db.reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .innerJoin(candidates, and(eq(candidates.id, candidacies.candidateId), eq(candidates.slug, slug)));
  const id = newId();
  const candidacyId = found?.id ?? ('' as CandidacyId);
  await server.db.seed(async (tx) =>
    ok(await tx.insert(candidacyEvents).values({ id, candidacyId, at: new Date(), kind: 'withdrawn' })),
  );
  return {
    takeBack: () =>
      server.db.seed(async (tx) => ok(await tx.delete(candidacyEvents).where(eq(candidacyEvents.id, id)))),
  };
}
