import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';

// People without an admin role get a 404, which the console repeats.
test.use({ serverName: 'admin-sets-up', mayComplain: [/404/] });
test.describe.configure({ mode: 'serial' });

const main = (page: Page) => page.getByRole('main');

async function moment(page: Page, name: string, [day, month, year, time]: readonly [string, string, string, string]) {
  for (const [part, text] of [
    ['day', day],
    ['month', month],
    ['year', year],
    ['time', time],
  ] as const)
    await page.locator(`[name="${name}-${part}"]`).fill(text);
}

const nextYear = () => String(new Date().getFullYear() + 1);

async function addCandidate(page: Page, name: string, home: string) {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Home CLP').fill(home);
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByRole('button', { name: 'Add candidate' }).click();
}

async function isEarlierPerson(page: Page, name: string) {
  await page.getByLabel(`the ${name} of`).check();
  await page.getByRole('button', { name: 'Add candidate' }).click();
}

// An admin sets up a round from an empty draft, with a preset and two candidates, previews it and announces it.
test('the returning officer sets up a round and announces it @plain', async ({ page, signIn }, info) => {
  const slug = `set-up-${info.project.name}`;
  await signIn('returningOfficer');
  await page.goto('/admin/rounds');
  await page.getByRole('link', { name: 'Set up a new round' }).click();
  await page.getByLabel('Name', { exact: true }).fill('NEC 2026 by the preset');
  await page.getByLabel('Web address').fill(slug);
  await page.getByLabel('Live').check();
  await moment(page, 'opens', ['21', '1', nextYear(), '9am']);
  await moment(page, 'closes', ['20', '1', nextYear(), '12 noon']);
  await page.getByLabel('Start from').selectOption({ label: 'NEC 2026, CLP section' });
  await page.getByRole('button', { name: 'Create draft round' }).click();
  // Refused, and the input is kept.
  await expect(page.locator('.errors')).toContainText('The deadline must be after nominations open.');
  await expect(page.getByLabel('Web address')).toHaveValue(slug);
  await moment(page, 'closes', ['26', '6', nextYear(), '12 noon']);
  await page.getByRole('button', { name: 'Create draft round' }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/rounds/${slug}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NEC 2026 by the preset: not announced');

  // The page says which facts of the preset are not confirmed.
  await page.getByRole('link', { name: 'Contests', exact: true }).click();
  await expect(main(page)).toContainText('5 CLPs');
  await expect(main(page)).toContainText('we assume that both are as in 2024');

  // The admin reads the rule in words and tests it with an example, without saving it.
  await page.getByRole('link', { name: /^Change rule/ }).click();
  await page.getByRole('link', { name: 'Change: How many bodies must nominate?' }).click();
  await page.getByLabel('How many bodies must nominate?').fill('seven');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.errors')).toBeVisible();
  await expect(page.getByLabel('How many bodies must nominate?')).toHaveValue('seven');
  await page.getByLabel('How many bodies must nominate?').fill('7');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(main(page)).toContainText('7 CLPs');
  await page.locator('[name="try-clp"]').fill('6');
  await page.getByRole('button', { name: 'Show in words' }).click();
  await expect(main(page)).toContainText('Not on the ballot yet: 6 CLPs (7 needed).');
  await expect(page.locator('[name="try-clp"]')).toHaveValue('6');
  await page.goto(`/admin/rounds/${slug}/contests`);
  await expect(main(page)).toContainText('5 CLPs');

  // The admin adds two candidates. More than one CLP has the name that they type for the second.
  await page.getByRole('link', { name: /^Candidates/ }).click();
  await addCandidate(page, 'Larch Sample', 'Hexham');
  // The practice round has a candidate of this name. The form asks whether it is the same person.
  await isEarlierPerson(page, 'Larch Sample');
  await expect(page.getByRole('row', { name: /Larch Sample/ })).toContainText('Hexham CLP');
  await addCandidate(page, 'Maple Sample', 'Newcastle');
  await expect(page.locator('.errors')).toContainText('More than one CLP or other body matches this name. Choose one.');
  await page.getByLabel('Newcastle-under-Lyme').check();
  await page.getByRole('button', { name: 'Add candidate' }).click();
  await isEarlierPerson(page, 'Maple Sample');
  await expect(page.getByRole('row', { name: /Maple Sample/ })).toContainText('Newcastle-under-Lyme CLP');

  // The admin records a body that cannot nominate.
  await page.goto(`/admin/rounds/${slug}/roster?find=aldershot`);
  await page.getByRole('link', { name: 'Aldershot CLP' }).click();
  await page.getByLabel('Cannot nominate').check();
  await page.getByLabel('Reason').fill('Special measures.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: /Aldershot CLP/ }).first()).toContainText('Special measures.');

  // The public cannot see any of it.
  expect((await page.request.get(`/rounds/${slug}`)).status()).toBe(404);
  await page.goto(`/admin/rounds/${slug}/preview`);
  await expect(main(page)).toContainText('Only admins can see this page.');
  await page.getByRole('link', { name: 'CLP section' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/admin/rounds/${slug}/preview/clp-section$`));
  await page.getByRole('link', { name: 'Larch Sample' }).first().click();
  await expect(page).toHaveURL(/\/preview\/clp-section\/larch-sample$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Larch Sample');

  await page.goto(`/admin/rounds/${slug}/announce`);
  await expect(main(page)).toContainText('its 2 candidates');
  await page.getByRole('button', { name: 'Announce round' }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/rounds/${slug}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('announced');
  await page.goto(`/rounds/${slug}/clp-section`);
  await expect(main(page)).toContainText('Larch Sample');
  await expect(main(page)).toContainText('Maple Sample');
  await page.goto('/log');
  await expect(main(page)).toContainText('NEC 2026 by the preset was announced.');
});

test('an officer cannot open the set-up, and an announced round needs a reason @plain', async ({ page, signIn }) => {
  await signIn('silentSecretary');
  await page.goto('/admin/rounds');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await signIn('returningOfficer');
  await page.goto('/admin/rounds/practice/details');
  await page.getByLabel('Name', { exact: true }).fill('Practice round of the test');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.errors')).toContainText('Enter a reason.');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Practice round of the test');
});
