import type { Page } from 'playwright/test';
import { moveDeadline } from '@/commands/rounds/deadline';
import { OPERATOR } from '@/domain/base/permissions';
import { agreeToChanges } from '@/testing/agree-to-changes';
import { expectSound } from './axe';
import { expect, test } from './fixtures';

test.use({ serverName: 'admin-watches' });
test.describe.configure({ mode: 'serial' });

const CONTEST = '/admin/rounds/practice/contests/constituency-section';

/** Types a day into the three boxes of a question. */
async function typeDay(page: Page, name: string, day: string, month: string, year: string) {
  await page.locator(`input[name="${name}-day"]`).fill(day);
  await page.locator(`input[name="${name}-month"]`).fill(month);
  await page.locator(`input[name="${name}-year"]`).fill(year);
}

test('an admin sees what needs attention today, and reminds bodies not heard from @plain', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('returningOfficer');
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/things? need/);
  await expect(page.getByText(/bodies not heard from/i).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rowan Sample', exact: true })).toBeVisible();
  await expectSound(page);

  await page.goto('/admin/rounds/practice/silent');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bodies not heard from');
  await expectSound(page);
  const file = await page.request.get('/admin/rounds/practice/silent/export');
  expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const rows = (await file.text()).split('\n');
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.join('\n')).toContain('Colne Valley');
  expect(rows.join('\n')).not.toContain('@');

  await page.goto('/admin/rounds/practice/silent/remind/silent');
  await expect(page.getByText('Colne Valley CLP: ', { exact: false })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Remind one body' }).click();
  await expect(page).toHaveURL(/\/silent$/);
  await expect(page.getByText('reminded on', { exact: false })).toHaveCount(1);
  await page.goto('/admin/rounds/practice/silent/remind/silent');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There are no bodies to remind');
  await page.goto('/admin/mail');
  await expectSound(page);
});

test('the list of bodies not heard from is for admins', async ({ page, signIn }) => {
  expect((await page.request.get('/admin/rounds/practice/silent/export')).status()).toBe(404);
  await signIn('silentSecretary');
  expect((await page.request.get('/admin/rounds/practice/silent/export')).status()).toBe(404);
});

test('records a result and a vacancy, and the public page shows who holds each seat @plain', async ({
  page,
  server,
  signIn,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('returningOfficer');
  await page.goto(`${CONTEST}/results`);
  await expect(page.getByText('You can record a result after that.')).toBeVisible();

  const closesAt = new Date(Date.now() - 150_000); // a result is recorded after forms can no longer be
  const now = new Date();
  const move = { round: 'practice', to: closesAt, reason: 'Brought forward for a test.' };
  expect((await moveDeadline({ db: server.db, actor: OPERATOR, now }, move)).ok).toBe(true);
  await agreeToChanges(server.db, 'practice', now);

  await page.goto(`${CONTEST}/results`);
  await expectSound(page);
  await typeDay(page, 'resultOn', String(now.getDate()), String(now.getMonth() + 1), String(now.getFullYear()));
  const group = (name: string) => page.getByRole('group', { name, exact: true });
  await group('Alder Sample').getByLabel('Votes').fill('lots');
  await group('Birch Sample').getByLabel('Votes').fill('1,234');
  await group('Birch Sample').getByRole('checkbox').check();
  await page.getByRole('button', { name: /^Record the result/ }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toContainText('Enter the votes for Alder Sample as a whole number');
  await expect(group('Birch Sample').getByLabel('Votes')).toHaveValue('1,234');
  await expect(group('Birch Sample').getByRole('checkbox')).toBeChecked();
  await group('Alder Sample').getByLabel('Votes').fill('2,345');
  await group('Alder Sample').getByRole('checkbox').check();
  await page.getByRole('button', { name: /^Record the result/ }).click();
  await expect(page).toHaveURL(/\/vacancies$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every seat is filled');
  await expectSound(page);

  await page.getByRole('link', { name: 'Record a vacancy or a suspension' }).click();
  await page.getByLabel('Birch Sample').check();
  await page.getByLabel('Resigned').check();
  await typeDay(page, 'leftOn', String(now.getDate()), String(now.getMonth() + 1), String(now.getFullYear()));
  await expectSound(page);
  await page.getByRole('button', { name: 'Record this' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One seat is vacant');
  await expectSound(page);

  await page.goto('/rounds/practice/constituency-section/seats');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One of two seats is vacant');
  await expect(page.getByRole('rowheader', { name: 'Alder Sample' })).toBeVisible();
  await expectSound(page);

  await page.goto(`${CONTEST}/vacancies`);
  await page.getByRole('link', { name: /^Record who filled it/ }).click();
  await expectSound(page);
  await page.getByLabel('Cedar Sample').check();
  await page.getByLabel('Ballots recounted').check();
  await typeDay(page, 'filledOn', String(now.getDate()), String(now.getMonth() + 1), String(now.getFullYear()));
  await page.getByRole('button', { name: 'Record who filled it' }).click();
  await expect(page).toHaveURL(/\/vacancies$/);
  await page.goto('/rounds/practice/constituency-section/seats');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Both seats are filled');
  await expect(page.getByRole('rowheader', { name: 'Cedar Sample' })).toBeVisible();

  // A vacancy can be retracted, with a reason that stays on the record.
  await page.goto(`${CONTEST}/vacancies`);
  await page.getByRole('link', { name: /^Remove/ }).click();
  await page.getByLabel('Reason').fill('It was a mistake.');
  await page.getByRole('button', { name: 'Remove this record' }).click();
  await expect(page).toHaveURL(/\/vacancies$/);
  await page.goto('/rounds/practice/constituency-section/seats');
  await expect(page.getByRole('rowheader', { name: 'Birch Sample' })).toBeVisible();
  await expect(page.getByText('It was a mistake.', { exact: false })).toBeVisible();

  await page.goto(`${CONTEST}/totals`);
  await page.getByLabel('Candidate').selectOption({ label: 'Alder Sample' });
  await page.getByLabel('Nominations').fill('207');
  await page.getByLabel('Source').fill('LabourList');
  await page.getByRole('button', { name: 'Record the total' }).click();
  await expect(page.getByRole('rowheader', { name: /Alder Sample/ })).toBeVisible();
  await expectSound(page);
});

test('any day of an earlier round has its page @plain', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/rounds/nec-2014/constituency-section/seats');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('These terms ended on 8 August 2016');
  await expect(page.getByRole('rowheader', { name: 'Darren Williams' })).toBeVisible();
  await expectSound(page);
  await typeDay(page, 'on', '30', '6', '2016');
  await page.getByRole('button', { name: 'Show this date' }).click();
  await expect(page).toHaveURL(/\/seats\/on\/2016-06-30$/);
  await expect(page.getByRole('rowheader', { name: 'Ken Livingstone' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One of six seats was vacant on 30 June 2016');
  await expectSound(page);
});

test('a text that is not a day gets an error message', async ({ page }) => {
  test.info().annotations.push({ type: 'why', description: 'The answer is a 404, which the console tells.' });
  const answer = await page.request.get('/rounds/nec-2014/constituency-section/seats/on/2016-06-31');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('Enter a real date, like');
});
