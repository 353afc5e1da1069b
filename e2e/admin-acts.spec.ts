import { desc, like } from 'drizzle-orm';
import type { Page } from 'playwright/test';
import { grantAdmin } from '@/commands/people/admins';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { DEMO_PEOPLE } from '@/domain/people/demo-people';
import { expect, test } from './fixtures';
import type { TestServer } from './server';
import { expectSound } from './sound';

test.use({ scene: 'admin-acts', mayComplain: [/404/] });
test.describe.configure({ mode: 'serial' });

const { outbox } = schema;
const CONTEST = '/admin/rounds/practice/contests/constituency-section';
const REASON = 'Practice: the letter was for another CLP.';

/** What was queued for an occasion, the last first. */
const mails = (server: TestServer, occasion: string) =>
  server.db.reads
    .select({ to: outbox.toAddress, body: outbox.body })
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

// A returning officer's post: a paper form, a mistake found, the mistake lifted, and a deadline that moves.
test('a nomination on paper is entered, its officers are mailed, it is voided and restored @plain', async ({
  page,
  server,
  signIn,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('returningOfficer');
  const before = await countOf(page);

  await page.goto(`${CONTEST}/enter`);
  await page.getByLabel('Name of the CLP, or part of it').fill('colne');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: 'Colne Valley CLP' }).click();
  await expect(page.getByRole('main')).toContainText('Nothing can stop it.');
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Say how it reached you.');
  const day = new Date(Date.now() - 3 * 86_400_000);
  await page.getByLabel('Day', { exact: true }).fill(String(day.getUTCDate()));
  await page.getByLabel('Month').fill(String(day.getUTCMonth() + 1));
  await page.getByLabel('Year').fill(String(day.getUTCFullYear()));
  await page.getByLabel('All members').check();
  await page.getByLabel('Both').check();
  await page.getByRole('group', { name: 'Was it quorate?' }).getByLabel('Yes').check();
  await page.getByLabel('On paper').check();
  await page.getByLabel('Names', { exact: true }).check();
  await page.getByRole('checkbox', { name: 'Alder Sample' }).check();
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enter this for Colne Valley CLP?');
  await expect(page.getByRole('main')).toContainText(`Alder Sample goes from ${before} to ${before + 1} CLPs`);
  await page.getByRole('button', { name: 'Enter it for Colne Valley CLP' }).click();

  await expect(page).toHaveURL(/\/admin\/submissions\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Colne Valley CLP, version \d+: Stands$/);
  const record = page.url();
  const code = record.split('/').at(-1) ?? '';
  const [told] = await mails(server, `receipt:${code}`);
  expect(told).toMatchObject({ to: 'silent-secretary@demo.invalid' });
  expect(told?.body).toContain('An admin of this site entered this');
  expect(await countOf(page)).toBe(before + 1);

  await page.goto(record);
  await page.getByRole('link', { name: 'Hold it void' }).click();
  await expect(page.getByRole('main')).toContainText('The one officer of Colne Valley CLP gets a mail.');
  await expect(page.getByRole('main')).toContainText(`Alder Sample goes from ${before + 1} to ${before} CLPs`);
  await act(page, /^Hold version/, ' ');
  await expect(page.getByRole('alert', { name: 'This has not been done' })).toContainText('Give a reason.');
  await act(page, /^Hold version/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Held void');
  expect(await countOf(page)).toBe(before);
  expect(await mails(server, 'voided:')).toHaveLength(1);
  await page.goto(`/receipts/${code}`);
  await expect(page.getByRole('main')).toContainText(REASON);

  await page.goto(record);
  await page.getByRole('link', { name: 'Restore it' }).click();
  await act(page, /^Restore version/, 'Practice: it was theirs after all.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stands');
  expect(await countOf(page)).toBe(before + 1);
  await page.goto('/log');
  await expect(page.getByRole('main')).toContainText(`Receipt ${code} counts again.`);
});

test('the deadline is moved, a candidate is suspended and reinstated @plain', async ({ page, server, signIn }) => {
  await signIn('returningOfficer');
  const before = (await mails(server, 'deadline:')).length;
  await page.goto('/admin/rounds/practice/deadline');
  const later = new Date(Date.now() + 20 * 86_400_000);
  await page.getByLabel('Day', { exact: true }).fill('31');
  await page.getByLabel('Month').fill('2');
  await page.getByLabel('Year').fill(String(later.getUTCFullYear()));
  await page.getByRole('button', { name: 'See what it would do' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Enter a day that exists');
  await page.getByLabel('Day', { exact: true }).fill(String(later.getUTCDate()));
  await page.getByLabel('Month').fill(String(later.getUTCMonth() + 1));
  await page.getByLabel('The new time').fill('12 noon');
  await page.getByRole('button', { name: 'See what it would do' }).click();
  await expect(page.getByRole('main')).toContainText('Nominations close later');
  await act(page, 'Move the deadline', 'Practice: the post was late.');
  await expect(page).toHaveURL(/\/admin\/rounds\/practice$/);
  await page.goto('/rounds/practice');
  await expect(page.getByRole('main')).toContainText('Practice: the post was late.');
  expect((await mails(server, 'deadline:')).length).toBeGreaterThan(before);

  await page.goto(`${CONTEST}/candidacies/alder-sample/suspend`);
  await expect(page.getByRole('main')).toContainText('Alder Sample is then not on the ballot.');
  await act(page, 'Suspend Alder Sample', 'Practice: pending a ruling.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alder Sample: suspended');
  await page.getByRole('link', { name: 'A reinstatement' }).click();
  await act(page, 'Reinstate Alder Sample', 'Practice: the ruling.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alder Sample: reinstated');
});

test('an observer sees the record, and no act', async ({ page, server, signIn }) => {
  const member = DEMO_PEOPLE.find(({ key }) => key === 'member');
  await grantAdmin(
    { db: server.db, actor: OPERATOR, now: new Date() },
    { email: member?.email ?? '', role: 'observer' },
  );
  await signIn('member');
  await page.goto('/admin/submissions');
  await page.getByRole('main').getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'What was done to it' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What can be done' })).toHaveCount(0);
  await page.goto(`${page.url()}/void`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
});

test('the pages before an act are clean, and fit a narrow phone', async ({ page, signIn }) => {
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
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page is not here');
    await expectSound(page, path);
  }
});
