import { eq } from 'drizzle-orm';
import type { Page } from 'playwright/test';
import { writeStatement } from '@/commands/candidates/statements';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { expectSound } from './axe';
import { expect, test } from './fixtures';
import type { TestServer } from './server';

test.use({ serverName: 'candidate-writes', mayComplain: [/404/] });
test.describe.configure({ mode: 'serial' });

const { candidacies, candidateAddresses, candidates, contestResults, results } = schema;
const PUBLIC = '/rounds/practice/constituency-section/rowan-sample';
const OWN = '/candidate/practice/constituency-section';

/** Rowan Sample: nominated, and has not answered yet. */
async function rowan(server: TestServer) {
  const [row] = await server.db.reads
    .select({ candidacyId: candidacies.id, contestId: candidacies.contestId, userId: candidateAddresses.userId })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(candidateAddresses, eq(candidateAddresses.candidateId, candidates.id))
    .where(eq(candidates.slug, 'rowan-sample'));
  if (!row) throw new Error('The candidate of the demonstration is missing.');
  return row;
}

const statement = (page: Page) => page.getByLabel('Statement', { exact: true });
const publish = (page: Page) => page.getByRole('button', { name: /^Publish/ }).click();
const refused = (page: Page) => page.getByRole('alert', { name: 'This has not been published' });

test('a candidate accepts, is refused a script and an address, and publishes a statement that anyone can read @plain', async ({
  page,
  signIn,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('candidate');
  await page.goto('/office');
  await expect(page).toHaveURL(/\/candidate$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your candidacy');
  await page.getByRole('link', { name: 'Accept or decline', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accept your nomination?');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page).toHaveURL(/\/candidate$/);
  await expect(page.getByRole('main')).toContainText('You accepted on');
  await page.goto(PUBLIC);
  await expect(page.getByRole('main')).toContainText('Accepted');

  await page.goto('/candidate');
  await page.getByRole('link', { name: /Statement in English/ }).click();
  const script = 'I will report. [Read more](javascript:alert(1))';
  await statement(page).fill(script);
  await publish(page);
  await expect(refused(page)).toContainText('Remove “javascript:alert(1)”');
  await expect(statement(page)).toHaveValue(script);

  const email = 'I will report. Write to rowan@example.org.';
  await statement(page).fill(email);
  await publish(page);
  await expect(refused(page)).toContainText('Remove the email address “rowan@example.org”');
  await expect(statement(page)).toHaveValue(email);

  const good = '### What I will do\n\nI will **listen**, then report. [Read more](https://example.org/rowan) 🌹';
  await statement(page).fill(good);
  await page.getByRole('button', { name: 'Preview' }).click();
  const seen = page.getByRole('region', { name: 'Preview of your statement' });
  await expect(seen.getByRole('heading', { name: 'What I will do' })).toBeVisible();
  await expect(seen.getByRole('link', { name: 'Read more' })).toHaveAttribute('href', 'https://example.org/rowan');
  await expect(page.getByRole('main')).toContainText('Words used: 11 of');
  await publish(page);
  await expect(page).toHaveURL(/\/candidate$/);
  await expect(page.getByRole('main')).toContainText('11 words');
  await page.goto(PUBLIC);
  await expect(page.getByRole('article')).toContainText('I will listen, then report.');
  await page.goto('/log');
  await expect(page.getByRole('main')).toContainText('of the statement by Rowan Sample');
});

test('of two tabs, the second sees what the first published, and may replace it @plain', async ({
  page,
  server,
  signIn,
}) => {
  await signIn('candidate');
  await page.goto(`${OWN}/statement/cy`);
  await statement(page).fill('Fy ngeiriau i.');
  const { candidacyId, userId } = await rowan(server);
  const actor: Actor = {
    kind: 'person',
    userId,
    offices: [],
    memberOf: [],
    candidacies: [candidacyId],
    admin: null,
  };
  const lists = { question: [], answer: [], linkWords: [], linkAddress: [] };
  const before = Number(await page.locator('input[name=basedOnVersion]').inputValue());
  const other = { candidacyId, language: 'cy' as const, basedOnVersion: before, text: 'Yn y cyfamser.', ...lists };
  expect((await writeStatement({ db: server.db, actor, now: new Date() }, other)).ok).toBe(true);

  await publish(page);
  await expect(refused(page)).toContainText('was published after you opened this page');
  await expect(statement(page)).toHaveValue('Fy ngeiriau i.');
  await expect(page.getByRole('region', { name: 'Published now' })).toContainText('Yn y cyfamser.');
  await publish(page);
  await expect(page).toHaveURL(/\/candidate$/);
  await page.goto(PUBLIC);
  await expect(page.getByRole('article')).toContainText('Fy ngeiriau i.');
});

/** Makes Rowan Sample a representative since two days ago. Returns that day. */
async function elect(server: TestServer): Promise<Date> {
  const day = new Date(Date.now() - 2 * 86_400_000);
  const { candidacyId, contestId } = await rowan(server);
  await server.db.seed(async (tx) => {
    const resultOn = day.toISOString().slice(0, 10);
    await tx.insert(contestResults).values({ contestId, resultOn }).onConflictDoNothing();
    return ok(await tx.insert(results).values({ candidacyId, isElected: true }).onConflictDoNothing());
  });
  return day;
}

async function fillDay(page: Page, day: Date): Promise<void> {
  await page.getByLabel('Day', { exact: true }).fill(String(day.getUTCDate()));
  await page.getByLabel('Month').fill(String(day.getUTCMonth() + 1));
  await page.getByLabel('Year').fill(String(day.getUTCFullYear()));
}

test('a representative lists a report, and removes it @plain', async ({ page, server, signIn }) => {
  const day = await elect(server);
  await signIn('candidate');
  await page.goto('/candidate');
  await page.getByRole('link', { name: 'See and add reports' }).click();
  await fillDay(page, day);
  await page.getByLabel('Title').fill('What we decided');
  await page.getByLabel('Address').fill('http://example.org/report');
  await page.getByRole('button', { name: 'Add this report' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('begins with https://');
  await expect(page.getByLabel('Title')).toHaveValue('What we decided');
  await page.getByLabel('Address').fill('https://example.org/report');
  await page.getByRole('button', { name: 'Add this report' }).click();
  await expect(page.getByRole('link', { name: 'What we decided', exact: true })).toBeVisible();
  await page.goto(PUBLIC);
  const listed = page.getByRole('link', { name: 'What we decided' });
  await expect(listed).toHaveAttribute('href', 'https://example.org/report');
  await page.goto('/candidate/reports');
  await page.getByRole('link', { name: 'Remove What we decided' }).click();
  await page.getByRole('button', { name: 'Remove this report' }).click();
  await expect(page).toHaveURL(/\/candidate\/reports$/);
  await page.goto(PUBLIC);
  await expect(page.getByRole('article')).toBeVisible();
  await expect(listed).toHaveCount(0);
});

test('an admin posts a report for a representative, and removes it @plain', async ({ page, server, signIn }) => {
  const day = await elect(server);
  await signIn('returningOfficer');
  await page.goto('/admin/rounds/practice/contests/constituency-section/candidacies/rowan-sample');
  await page.getByRole('link', { name: 'Post a report of a meeting' }).click();
  await fillDay(page, day);
  await page.getByLabel('Title').fill('What the meeting decided');
  await page.getByLabel('Address').fill('http://example.org/meeting');
  await page.getByRole('button', { name: 'Add this report' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('begins with https://');
  await expect(page.getByLabel('Title')).toHaveValue('What the meeting decided');
  await page.getByLabel('Address').fill('https://example.org/meeting');
  await page.getByRole('button', { name: 'Add this report' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The report has been' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'What the meeting decided', exact: true })).toBeVisible();
  await page.goto(PUBLIC);
  const listed = page.getByRole('link', { name: 'What the meeting decided' });
  await expect(listed).toHaveAttribute('href', 'https://example.org/meeting');
  const feed = await page.request.get('/reports/rowan-sample/feed.xml');
  expect(await feed.text()).toContain('What the meeting decided');
  await page.goto('/admin/rounds/practice/contests/constituency-section/candidacies/rowan-sample/report');
  await page.getByRole('button', { name: 'Remove “What the meeting decided”' }).click();
  await expect(page.getByRole('button', { name: /^Remove “What the meeting/ })).toHaveCount(0);
  await page.goto(PUBLIC);
  await expect(page.getByRole('article')).toBeVisible();
  await expect(listed).toHaveCount(0);
});

test('the candidate’s own pages are accessible, and fit a narrow phone', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('candidate');
  const paths = [
    '/candidate',
    `${OWN}/withdraw`,
    `${OWN}/decline`,
    `${OWN}/statement/en`,
    `${OWN}/statement/cy`,
    '/candidate/reports',
    '/cy/candidate',
    `/cy${OWN}/statement/cy`,
  ];
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('You do not have access to this page');
    await expectSound(page, path);
  }
  await page.goto(`${OWN}/statement/en`);
  await statement(page).fill(`Ring 07700 900123. ${'word '.repeat(5001)}`);
  await expect(page.getByRole('main')).toContainText('Remove at least');
  await publish(page);
  await expect(refused(page)).toBeFocused();
  await expectSound(page, 'a refused statement');
  await page.goto(`${OWN.replace('practice', 'nowhere')}/statement/en`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You do not have access to this page');
});

test('a candidate withdraws, with a public reason without private data @plain', async ({ page, signIn }) => {
  await signIn('candidate');
  await page.goto('/candidate');
  await page.getByRole('link', { name: /^Withdraw/ }).click();
  await expect(page.getByRole('main')).toContainText('You cannot undo this.');
  await page.getByLabel('Reason (optional)').fill('For family reasons, ring 07700 900123');
  await page.getByRole('button', { name: 'Withdraw your candidacy' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('07700 900123');
  await page.getByLabel('Reason (optional)').fill('For family reasons.');
  await page.getByRole('button', { name: 'Withdraw your candidacy' }).click();
  await expect(page).toHaveURL(/\/candidate$/);
  await expect(page.getByRole('main')).toContainText('You withdrew on');
  await page.goto(PUBLIC);
  await expect(page.getByRole('main')).toContainText('For family reasons.');
});
