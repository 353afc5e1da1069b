import { expectSound } from './axe';
import { expect, test } from './fixtures';

test.use({ serverName: 'admin-redacts' });
test.describe.configure({ mode: 'serial' });

const CONTEST = '/admin/rounds/practice/contests/constituency-section';
const SECRET = 'Alder wrote from the old mill';

test('a returning officer redacts text, and no page shows it any more @plain', async ({ page, signIn }) => {
  await signIn('returningOfficer');
  await page.goto(`${CONTEST}/candidacies/alder-sample/suspend`);
  await page.getByLabel('Reason').fill(SECRET);
  await page.getByRole('button', { name: 'Suspend Alder Sample' }).click();
  await expect(page).toHaveURL(/\/constituency-section(\/candidacies\/alder-sample)?$/);
  await page.goto('/rounds/practice/constituency-section/alder-sample');
  await expect(page.getByText(SECRET).first()).toBeVisible();

  await page.goto('/admin/log');
  await page
    .getByRole('link', { name: /^Redact text/ })
    .first()
    .click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Redact this text' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Choose which piece of text to redact.',
  );
  await page.getByLabel(SECRET).check();
  await page.getByLabel('Reason').fill('It says where a person lives.');
  await page.getByRole('button', { name: 'Redact this text' }).click();
  await expect(page).toHaveURL(/\/admin\/log$/);
  for (const path of ['/log', '/rounds/practice/constituency-section/alder-sample', '/rounds/practice/feed.xml']) {
    const answer = await page.request.get(path);
    expect(await answer.text(), path).not.toContain('old mill');
  }
  await page.goto('/log');
  await expect(page.getByText(/was redacted\. It says where a person lives\./)).toBeVisible();
});

test('a returning officer takes a statement down, and its place says so @plain', async ({ page, signIn }) => {
  await signIn('returningOfficer');
  await page.goto(`${CONTEST}/candidacies/birch-sample/statement`);
  await page.getByRole('link', { name: 'Take the statement down' }).click();
  await expectSound(page);
  await page.getByLabel('Reason').fill('A court ordered it.');
  await page.getByRole('button', { name: 'Take the statement down' }).click();
  await expect(page).toHaveURL(/\/candidacies\/birch-sample(\/statement)?$/);
  await page.goto('/rounds/practice/constituency-section/birch-sample');
  await expect(page.getByText(/This statement was taken down on .* A court ordered it\./)).toBeVisible();
});
