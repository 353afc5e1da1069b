import type { Page } from 'playwright/test';
import { expectSound } from './axe';
import { expect, test } from './fixtures';

test.use({ serverName: 'admin-guide', mayComplain: [/404/] });
test.describe.configure({ mode: 'serial' });

const ADMIN = '/admin/rounds/practice';
const main = (page: Page) => page.getByRole('main');

async function day(page: Page, name: string, at: Date) {
  await page.locator(`[name="${name}-day"]`).fill(String(at.getUTCDate()));
  await page.locator(`[name="${name}-month"]`).fill(String(at.getUTCMonth() + 1));
  await page.locator(`[name="${name}-year"]`).fill(String(at.getUTCFullYear()));
}
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);

test.beforeEach(async ({ page, signIn }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('returningOfficer');
});

// A group publishes a list, adds names and removes one. Each step is recorded with its date.
test('two candidates are added to a slate, and one is removed @plain', async ({ page }, info) => {
  test.setTimeout(60_000);
  const name = `Willow list ${info.project.name}`;
  await page.goto(ADMIN);
  await page.getByRole('link', { name: 'Slates', exact: true }).click();
  await expectSound(page);
  await page.getByRole('link', { name: 'Add a slate (Constituency section)' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Add slate' }).click();
  // Refused, and the input is kept.
  await expect(page.locator('.errors')).toContainText('Enter where the group published its list.');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name);
  await expectSound(page);
  await page.getByLabel('Source').fill('Invented for practice');
  await day(page, 'claimedOn', daysFromNow(-5));
  await page.getByRole('button', { name: 'Add slate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  await page.getByRole('button', { name: 'Add to slate' }).click();
  await expect(page.locator('.errors')).toContainText('Choose at least one candidate.');
  await page.getByLabel('Alder Sample').check();
  await page.getByLabel('Birch Sample').check();
  await page.getByRole('button', { name: 'Add to slate' }).click();
  await expect(page.getByRole('row', { name: /Alder Sample/ })).toContainText('since');
  await expect(page.getByRole('row', { name: /Birch Sample/ })).toContainText('since');
  await expectSound(page);

  await page.getByRole('link', { name: 'Remove Birch Sample' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Remove Birch Sample from ${name}?`);
  await expectSound(page);
  await day(page, 'withdrawnOn', daysFromNow(-8));
  await page.getByLabel('Reason').fill('The group took the name off its list.');
  await page.getByRole('button', { name: 'Remove from slate' }).click();
  await expect(page.locator('.errors')).toContainText('The candidate was added to the slate after this date.');
  await day(page, 'withdrawnOn', daysFromNow(-1));
  await page.getByRole('button', { name: 'Remove from slate' }).click();
  await expect(page.getByRole('row', { name: /Birch Sample/ })).toContainText('Removed. The group took the name');

  // Readers see the slate's name next to the candidate whom it still backs, and every step in the log.
  await page.goto('/rounds/practice/constituency-section');
  await expect(main(page)).toContainText(name);
  await page.goto('/rounds/practice/constituency-section/alder-sample');
  await expect(main(page)).toContainText(name);
  await page.goto('/log');
  await expect(main(page)).toContainText(`Slate added: ${name}`);
  await expect(main(page)).toContainText('Birch Sample, Constituency section, has not been backed by');
});

test('a hustings event is listed, moved and cancelled, and the round says so @plain', async ({ page }, info) => {
  test.setTimeout(60_000);
  const name = `Hustings of ${info.project.name}`;
  await page.goto(ADMIN);
  await page.getByRole('link', { name: 'Hustings', exact: true }).click();
  await expectSound(page);
  await page.getByLabel('Name of the event').fill(name);
  await day(page, 'starts', daysFromNow(3));
  await page.locator('[name="starts-time"]').fill('7pm');
  await page.getByLabel('End time').fill('6pm');
  await page.getByLabel('Online', { exact: true }).check();
  await page.getByRole('button', { name: 'Add event' }).click();
  await expect(page.locator('.errors')).toContainText('The end must be after the start.');
  await expect(page.locator('.errors')).toContainText('Enter the web address to join');
  await expect(page.getByLabel('Name of the event')).toHaveValue(name);
  await expectSound(page);
  await page.getByLabel('End time').fill('8.30pm');
  await page.getByLabel('Address to join').fill('https://example.org/hustings');
  await page.getByRole('button', { name: 'Add event' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('until 8:30pm');

  await page.goto('/rounds/practice');
  await expect(main(page)).toContainText('Join or register at example.org');
  await expect(page.getByRole('link', { name: 'Calendar of this round (file)' })).toBeVisible();
  await expectSound(page);

  await page.goto(`${ADMIN}/hustings`);
  await page.getByRole('link', { name }).click();
  await page.locator('[name="starts-time"]').fill('6.30pm');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('6:30pm');
  await page.getByRole('link', { name }).click();
  await page.getByRole('link', { name: 'Cancel this event' }).click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Cancel event' }).click();
  await expect(page.locator('.errors')).toContainText('Enter a reason.');
  await page.getByLabel('Reason').fill('The speakers are ill.');
  await page.getByRole('button', { name: 'Cancel event' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Cancelled. The speakers are ill.');

  await page.goto('/rounds/practice');
  await expect(page.locator('s', { hasText: name })).toBeVisible();
  await expect(main(page)).toContainText('The speakers are ill.');
  await expect(main(page)).not.toContainText('Join or register at example.org/hustings');
  await expectSound(page);
  await page.goto('/cy/rounds/practice');
  await expect(page.getByRole('heading', { name: 'Hustyngau' })).toBeVisible();
  await page.goto('/log');
  await expect(main(page)).toContainText('Hustings cancelled');
});

test('a statement on paper is entered with its source, and private data is refused @plain', async ({ page }, info) => {
  test.setTimeout(60_000);
  const words = `I stand for libraries, ${info.project.name}.`;
  await page.goto(`${ADMIN}/statements`);
  await expectSound(page);
  await page.getByRole('link', { name: 'Enter a statement (Elm Sample)' }).first().click();
  await expectSound(page);
  await page.getByLabel('The candidate’s own words').check();
  await page.getByLabel('Statement', { exact: true }).fill(`${words} Write to someone@example.org.`);
  await page.getByLabel('Source').fill('Letter to CLPs');
  await page.getByLabel('Reason').fill('It came on paper.');
  await page.getByRole('button', { name: 'Publish statement' }).click();
  await expect(page.locator('.errors')).toContainText('someone@example.org');
  await expect(page.getByLabel('Source')).toHaveValue('Letter to CLPs');
  await expectSound(page);
  await page.getByLabel('Statement', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Publish statement' }).click();
  await expect(main(page)).toContainText('which an admin entered in the candidate’s own words');
  await page.goto('/rounds/practice/constituency-section/elm-sample');
  await expect(main(page)).toContainText(words);
  await page.goto('/log');
  await expect(main(page)).toContainText('It came on paper.');
});

test('a draft gets questions, which are moved and deleted @plain', async ({ page }, info) => {
  test.setTimeout(60_000);
  const slug = `guide-${info.project.name}`;
  const year = new Date().getFullYear() + 1;
  await page.goto('/admin/rounds/new');
  await page.getByLabel('Name', { exact: true }).fill(`A draft of ${info.project.name}`);
  await page.getByLabel('Web address').fill(slug);
  await page.getByLabel('Practice').check();
  for (const [name, month] of [
    ['opens', '1'],
    ['closes', '6'],
  ] as const) {
    await page.locator(`[name="${name}-day"]`).fill('21');
    await page.locator(`[name="${name}-month"]`).fill(month);
    await page.locator(`[name="${name}-year"]`).fill(String(year));
    await page.locator(`[name="${name}-time"]`).fill('9am');
  }
  await page.getByLabel('Start from').selectOption({ label: 'NEC 2026, CLP section' });
  await page.getByRole('button', { name: 'Create draft round' }).click();
  await page.getByRole('link', { name: 'Statements and questions' }).click();
  await page.getByRole('link', { name: /^Questions/ }).click();
  for (const text of ['What would you do first?', 'What would you stop?']) {
    await page.getByLabel('Question', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Add question' }).click();
    await expect(main(page).getByRole('link', { name: text })).toBeVisible();
  }
  await expectSound(page);
  await page.getByRole('link', { name: 'What would you stop?' }).click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Move question' }).click();
  await expect(main(page).locator('tbody tr').first()).toContainText('What would you stop?');
  await page.getByRole('link', { name: 'What would you do first?' }).click();
  await page.getByRole('button', { name: 'Delete this question' }).click();
  await expect(main(page)).not.toContainText('What would you do first?');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('one question');

  // A mistake in a draft can be deleted.
  await page.goto(`/admin/rounds/${slug}/contests/clp-section/slates`);
  await page.getByLabel('Name', { exact: true }).fill('By mistake');
  await page.getByLabel('Source').fill('Nowhere');
  await page.getByRole('button', { name: 'Add slate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('By mistake');
  await page.getByRole('button', { name: 'Delete slate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No slates yet');
});
