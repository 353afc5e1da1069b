import { desc, like } from 'drizzle-orm';
import type { Page } from 'playwright/test';
import { grantAdmin } from '@/commands/people/admins';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { DEMO_PEOPLE } from '@/domain/people/demo-people';
import { expectSound } from './axe';
import { expect, test } from './fixtures';
import type { TestServer } from './server';

test.use({ serverName: 'admin-acts', mayComplain: [/404/] });
test.describe.configure({ mode: 'serial' });

const { outbox } = schema;
const CONTEST = '/admin/rounds/practice/contests/constituency-section';
const REASON = 'Practice: the letter was for another CLP.';

/** The emails queued for an occasion, latest first. */
const emails = (server: TestServer, occasion: string) =>
  server.db.reads
    .select({ to: outbox.toAddress, text: outbox.text })
    .from(outbox)
    .where(like(outbox.occasion, `${occasion}%`))
    .orderBy(desc(outbox.createdAt));

/** How many CLPs Alder Sample has on the public page. */
async function countOf(page: Page): Promise<number> {
  await page.goto('/rounds/practice/constituency-section/alder-sample');
  const heading = await page.getByRole('heading', { name: /^Nominated by/ }).textContent();
  return Number(/\d+/.exec(heading ?? '')?.[0] ?? 0);
}

async function act(page: Page, button: string | RegExp, reason = REASON) {
  await page.getByLabel('Reason').fill(reason);
  await page.getByRole('button', { name: button }).click();
}

// A returning officer's tasks: a paper form, a mistake found, the mistake corrected, and a deadline that moves.
test('a nomination on paper is entered, its officers are emailed, it is ruled invalid and reinstated @plain', async ({
  page,
  server,
  signIn,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('returningOfficer');
  const before = await countOf(page);

  await page.goto(`${CONTEST}/enter`);
  await page.getByLabel('All or part of the body’s name').fill('colne');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: 'Colne Valley CLP' }).click();
  await expect(page.getByRole('main')).toContainText('immediately');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Choose how you received it.');
  const day = new Date(Date.now() - 3 * 86_400_000);
  await page.getByLabel('Day', { exact: true }).fill(String(day.getUTCDate()));
  await page.getByLabel('Month').fill(String(day.getUTCMonth() + 1));
  await page.getByLabel('Year').fill(String(day.getUTCFullYear()));
  await page.getByLabel('All members').check();
  await page.getByLabel('Both').check();
  await page.getByRole('group', { name: 'Was it quorate?' }).getByLabel('Yes').check();
  await page.getByLabel('On paper').check();
  await page.getByLabel('To nominate these candidates').check();
  await page.getByRole('checkbox', { name: 'Alder Sample' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enter these nominations for Colne Valley CLP?');
  await expect(page.getByRole('main')).toContainText(
    `Alder Sample will be nominated by ${before + 1} CLPs instead of ${before}`,
  );
  await page.getByRole('button', { name: 'Enter nominations for Colne Valley CLP' }).click();

  await expect(page).toHaveURL(/\/admin\/submissions\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Colne Valley CLP, version \d+: Counted$/);
  const record = page.url();
  const code = record.split('/').at(-1) ?? '';
  const [told] = await emails(server, `receipt:${code}`);
  expect(told).toMatchObject({ to: 'silent-secretary@demo.invalid' });
  expect(told?.text).toContain('The returning officer entered this');
  expect(await countOf(page)).toBe(before + 1);

  await page.goto(record);
  await page.getByRole('link', { name: 'Rule this submission invalid' }).click();
  await expect(page.getByRole('main')).toContainText(
    'The one officer of Colne Valley CLP will be emailed immediately.',
  );
  await expect(page.getByRole('main')).toContainText(
    `Alder Sample will be nominated by ${before} CLPs instead of ${before + 1}`,
  );
  await act(page, /^Rule version/, ' ');
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Enter a reason.');
  await act(page, /^Rule version/, 'Practice: ring 07700 900123.');
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    '“07700 900123” looks like a phone number',
  );
  await expect(page.getByLabel('Reason')).toHaveValue('Practice: ring 07700 900123.');
  await expect(page.getByLabel('I have checked: this may be public')).not.toBeChecked();
  await expectSound(page);
  await act(page, /^Rule version/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ruled invalid');
  expect(await countOf(page)).toBe(before);
  expect(await emails(server, 'voided:')).toHaveLength(1);
  await page.goto(`/receipts/${code}`);
  await expect(page.getByRole('main')).toContainText(REASON);

  await page.goto(record);
  await page.getByRole('link', { name: 'Reinstate this submission' }).click();
  await act(page, /^Reinstate version/, 'Practice: it was theirs.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Counted');
  expect(await countOf(page)).toBe(before + 1);
  await page.goto('/log');
  await expect(page.getByRole('main')).toContainText(`Receipt ${code} was reinstated.`);
});

test('the deadline is moved, a candidate is suspended and reinstated @plain', async ({ page, server, signIn }) => {
  await signIn('returningOfficer');
  const before = (await emails(server, 'deadline:')).length;
  await page.goto('/admin/rounds/practice/deadline');
  const later = new Date(Date.now() + 20 * 86_400_000);
  await page.getByLabel('Day', { exact: true }).fill('31');
  await page.getByLabel('Month').fill('2');
  await page.getByLabel('Year').fill(String(later.getUTCFullYear()));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Enter a real date');
  await page.getByLabel('Day', { exact: true }).fill(String(later.getUTCDate()));
  await page.getByLabel('Month').fill(String(later.getUTCMonth() + 1));
  await page.getByLabel('New time').fill('12 noon');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('main')).toContainText('Nominations will close later');
  const reason = 'Practice: the post was late. Item 020 7946 0018 of the bag.';
  await act(page, 'Move the deadline', reason);
  await page.getByLabel('I have checked: this may be public').check();
  await act(page, 'Move the deadline', `${reason} And a@example.org.`);
  // Another find asks again, and the tick for the first remains of no use.
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('“a@example.org” looks like');
  await expect(page.getByLabel('I have checked: this may be public')).not.toBeChecked();
  await page.getByLabel('I have checked: this may be public').check();
  await act(page, 'Move the deadline', reason);
  await expect(page).toHaveURL(/\/admin\/rounds\/practice$/);
  await page.goto('/rounds/practice');
  await expect(page.getByRole('main')).toContainText('Practice: the post was late.');
  expect((await emails(server, 'deadline:')).length).toBeGreaterThan(before);

  await page.goto(`${CONTEST}/candidacies/alder-sample/suspend`);
  await expect(page.getByRole('main')).toContainText('Alder Sample will no longer be on the ballot.');
  await act(page, 'Suspend Alder Sample', 'Practice: pending a ruling.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alder Sample: suspended');
  await page.getByRole('link', { name: 'Reinstate the candidate' }).click();
  await act(page, 'Reinstate Alder Sample', 'Practice: the ruling.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alder Sample: reinstated');
});

test('an observer sees the record, but no acts', async ({ page, server, signIn }) => {
  const member = DEMO_PEOPLE.find(({ key }) => key === 'member');
  await grantAdmin(
    { db: server.db, actor: OPERATOR, now: new Date() },
    { email: member?.email ?? '', role: 'observer' },
  );
  await signIn('member');
  await page.goto('/admin/submissions');
  await page.getByRole('main').getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Actions' })).toHaveCount(0);
  await page.goto(`${page.url()}/void`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
});

test('the pages before an act are accessible, and fit a narrow phone', async ({ page, signIn }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('returningOfficer');
  await page.goto('/admin/submissions');
  const record = await page.getByRole('main').getByRole('table').getByRole('link').first().getAttribute('href');
  const person = `${CONTEST}/candidacies/elm-sample`;
  const paths = [
    '/admin/submissions',
    record ?? '',
    `${record}/void`,
    `${CONTEST}/candidacies`,
    person,
    `${person}/withdraw`,
    `${person}/home?q=hexham`,
    `${person}/merge`,
    `${CONTEST}/enter?q=hexham`,
    `${CONTEST}/enter/hexham?step=check&choice=names`,
    '/admin/rounds/practice/deadline',
    '/admin/rounds/practice/close-early',
    '/admin/rounds/practice/cancel',
    '/admin/rounds/practice/write-ins',
  ];
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Page not found');
    await expectSound(page, path);
  }
});
