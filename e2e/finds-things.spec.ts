import type { Page } from 'playwright/test';
import { axeFaults } from './axe';
import { expect, test } from './fixtures';

const main = (page: Page) => page.getByRole('main');

/** Types into the search box of the home page and sends the form, as without a script. */
async function look(page: Page, typed: string) {
  await page.goto('/');
  const box = page.getByLabel('Has your CLP nominated yet?');
  await box.fill(typed);
  await page.getByRole('button', { name: 'Find my CLP' }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
}

test('a CLP is found by its Welsh name, and has both names on its page @plain', async ({ page }) => {
  await look(page, 'Maldwyn a Glyndwr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 result for “Maldwyn a Glyndwr”');
  await main(page).getByRole('link', { name: 'Montgomeryshire and Glyndŵr' }).click();
  await expect(page).toHaveURL(/\/bodies\/montgomeryshire-and-glyndwr$/);
  await expect(main(page).getByText('In Welsh: Maldwyn a Glyndŵr')).toBeVisible();
  await page.goto('/cy/search?q=Montgomeryshire');
  await expect(main(page).getByRole('link', { name: 'Maldwyn a Glyndŵr' })).toBeVisible();
  await expect(main(page).locator('[lang=en-GB]', { hasText: 'Montgomeryshire and Glyndŵr' })).toBeVisible();
});

test('a misspelt name finds similar names, and says that it is a guess @plain', async ({ page }) => {
  await look(page, 'Hexam');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No results for “Hexam”');
  await expect(main(page).getByRole('link', { name: 'Hexham', exact: true })).toBeVisible();
  await look(page, 'qqqq');
  await main(page).getByRole('link', { name: 'Every CLP and other body' }).click();
  await expect(page).toHaveURL(/\/bodies$/);
});

test('a name from before 2024 is found, marked, and links to the present CLPs @plain', async ({ page }) => {
  await look(page, 'Elmet and Rothwell');
  await expect(main(page)).toContainText('boundaries before 2024; now mostly in Wetherby and Easingwold');
  await main(page).getByRole('link', { name: 'Elmet and Rothwell' }).click();
  await main(page).getByRole('link', { name: 'Wetherby and Easingwold' }).click();
  await expect(main(page)).toContainText(
    '39% of the people in Elmet and Rothwell (boundaries before 2024) are now in this CLP.',
  );
});

test('a candidate, a slate and a round are found in the same box @plain', async ({ page }) => {
  await look(page, 'elm sample');
  await main(page).getByRole('link', { name: 'Elm Sample' }).click();
  await expect(page).toHaveURL(/\/rounds\/practice\/constituency-section\/elm-sample$/);
  await look(page, 'meadow');
  await main(page).getByRole('link', { name: 'Meadow group' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Meadow group: /);
  await look(page, '2016');
  await main(page).getByRole('link', { name: 'NEC elections 2016', exact: true }).click();
  await expect(page).toHaveURL(/\/rounds\/nec-2016$/);
});

test('text longer than any name is cut, and the page says so @plain', async ({ page }) => {
  await page.goto(`/search?q=hexham${'+x'.repeat(500)}`);
  await expect(main(page)).toContainText('We searched only for the first 100 characters.');
  await page.goto('/search?q=');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
});

test('a search at the list of CLPs goes to the search page @plain', async ({ page }) => {
  await page.goto('/bodies?q=hackney');
  await expect(page).toHaveURL(/\/search\?q=hackney$/);
  await expect(main(page).getByRole('link', { name: /^Hackney/ })).toHaveCount(2);
});

test('a slate shows its present and former candidates, and how they are doing @plain', async ({ page }) => {
  await page.goto('/rounds/practice/constituency-section');
  await main(page).getByRole('link', { name: 'Meadow group' }).first().click();
  await expect(page).toHaveURL(/\/slates\/meadow-group$/);
  await expect(page.getByRole('rowheader', { name: /Elm Sample/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No longer backed' })).toBeVisible();
  await expect(main(page)).toContainText('Juniper Sample asked not to be on any slate.');
  const standings = await page.request.get('/rounds/practice/constituency-section');
  const [, count] = /elm-sample"[\s\S]*?class="count">(\d+)</.exec(await standings.text()) ?? [];
  await expect(page.getByRole('row', { name: /Elm Sample/ })).toContainText(count ?? 'a count');
});

test('a CLP’s page links to its neighbours and to its calendar @plain', async ({ page }) => {
  await page.goto('/bodies/hexham');
  const calendar = await page
    .getByRole('link', { name: 'Calendar of its meetings and deadlines' })
    .getAttribute('href');
  const file = await page.request.get(calendar ?? '');
  expect([file.status(), file.headers()['content-type']]).toEqual([200, expect.stringContaining('text/calendar')]);
  await main(page).getByRole('link', { name: 'Carlisle' }).click();
  await expect(page).toHaveURL(/\/bodies\/carlisle$/);
});

test('suggestions work with the keyboard only', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Has your CLP nominated yet?' });
  await box.focus();
  await page.keyboard.type('glynd');
  const option = page.getByRole('option', { name: /Montgomeryshire and Glyndŵr/ });
  await expect(option).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status')).toHaveText('One suggestion. Use the down arrow to choose it.');
  expect(await axeFaults(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await expect(box).toHaveValue('glynd');

  await page.keyboard.press('ArrowDown');
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/bodies\/montgomeryshire-and-glyndwr$/);
});

test('Enter without a choice searches for the typed text; a click on a suggestion opens it', async ({ page }) => {
  await page.goto('/search');
  const box = page.getByRole('combobox');
  await box.focus();
  await page.keyboard.type('meadow');
  const option = page.getByRole('option', { name: /Meadow group/ });
  await expect(option).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=meadow$/);
  await page.getByRole('combobox').fill('elm sa');
  await page.getByRole('option', { name: /Elm Sample/ }).click();
  await expect(page).toHaveURL(/\/constituency-section\/elm-sample$/);
});

for (const [path, person] of [
  ['/', null],
  ['/admin/bodies', 'owner'],
] as const)
  test(`the button of the search at ${path} says that it is working`, async ({ page, signIn }) => {
    if (person) await signIn(person);
    await page.goto(path);
    // An answer without a page: the browser stays where it is.
    await page.route(/\/(?:search|bodies)\?q=/, (route) => route.fulfill({ status: 204 }));
    const form = main(page).locator('form', { has: page.locator('input[type=search]') });
    const button = form.locator('button[type=submit]');
    await expect(button).not.toHaveAttribute('aria-disabled');
    await form.locator('input[type=search]').fill('hexham');
    await button.click({ noWaitAfter: true });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(form.getByRole('status').filter({ hasText: /ing…$/ })).toBeAttached();
  });
