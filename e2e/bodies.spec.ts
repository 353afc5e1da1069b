import type { Page } from 'playwright/test';
import { changeSettings } from '@/commands/installation/settings';
import { beyondTheEdge } from './axe';
import { actsOn, dayIn, openRound } from './empty-round';
import { enterAs, linkTo, OWNER, test } from './empty-site';
import { expect } from './fixtures';

// An admin of an installation without the demonstration imports and changes bodies, and the officer of a Labour Group nominates.

test.use({ siteName: 'bodies', mayComplain: [/404/] });

const LEADER = 'leader@example.org';
/** A word for a CLP where the body is none. Candidates can still have one as their home. */
const AS_IF_A_CLP = /(?<!home )\b(CLP(?!s? or other bod)|PLE(?! neu gorff))/;
const REASON = 'The NEC decided it.';
const main = (page: Page) => page.getByRole('main');
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const partsOf = (days: number) => {
  const [year, month, day] = dayIn(days).split('-').map(Number);
  return { day: String(day), month: String(month), year: String(year) };
};

async function upload(page: Page, lines: readonly string[]) {
  await page.goto('/admin/bodies/import');
  const buffer = Buffer.from(lines.join('\n'));
  await page.locator('input[type=file]').setInputFiles({ name: 'groups.csv', mimeType: 'text/csv', buffer });
  await press(page, 'Upload and check');
  await expect(page).toHaveURL(/\/import\/.+/);
}

test('Labour Groups of a list nominate in the contest of councillors @plain', async ({ page, context, site, mail }) => {
  test.setTimeout(90_000);
  const settings = { operatorName: 'Sample Volunteers', contactEmail: 'help@example.org', webPage: '' };
  await actsOn(site).try(changeSettings, { ...settings, intake: 'party' });
  const head = 'council,kind,region,councillors,branch of,same as';
  const right = ['Camden,Labour Group,London,33', 'Ryedale,Labour Group,Yorkshire and the Humber,2'];

  await test.step('a list with mistakes is imported whole once it is right', async () => {
    await enterAs(context, site, OWNER);
    await upload(page, [head, ...right, 'Oldham,Labour Group,Nowhere,30', 'Bury,Group of friends,North West,30']);
    await expect(h1(page)).toHaveText('2 rows have a mistake or a question');
    await page.goto('/admin/bodies?kind=labour_group');
    await expect(main(page)).toContainText('There are no bodies of this kind yet.');
    await upload(page, [head, ...right]);
    await press(page, 'Import 2 rows');
    await expect(main(page)).toContainText('Enter a reason');
    await page.getByLabel('Reason').fill('The list of the Association of Labour Councillors.');
    await press(page, 'Import 2 rows');
    await expect(h1(page)).toHaveText('2 rows imported');
  });

  await test.step('a round is set up by a preset, and only the larger group is on its roster', async () => {
    await page.goto('/admin/rounds/new');
    await page.getByLabel('Name', { exact: true }).fill('Councillors');
    await page.getByLabel('Web address').fill('councillors');
    await page.getByLabel('Live').check();
    for (const [name, days] of [
      ['opens', -5],
      ['closes', 10],
    ] as const)
      for (const [part, text] of Object.entries({ ...partsOf(days), time: '12 noon' }))
        await page.locator(`[name="${name}-${part}"]`).fill(text);
    await page.getByLabel('Start from').selectOption('preset:nec-2022-local-government');
    await press(page, 'Create draft round');
    await expect(h1(page)).toHaveText('Councillors: not announced');
    await page.goto('/admin/rounds/councillors/roster');
    await expect(page.getByRole('row', { name: /Council Labour Groups with at least 3 councillors/ })).toContainText(
      '1',
    );
    await page.goto('/admin/rounds/councillors/contests/local-government/candidates');
    await page.getByLabel('Name', { exact: true }).fill('Gorse Sample');
    await page.getByLabel('Not yet: ask the candidate').check();
    await press(page, 'Add candidate');
    await expect(page.getByRole('row', { name: /Gorse Sample/ })).toBeVisible();
    await page.goto('/admin/rounds/councillors/announce');
    await press(page, 'Announce round');
    await expect(page).toHaveURL(/\/admin\/rounds\/councillors$/);
  });

  await test.step('the leader of the group registers, is approved and nominates', async () => {
    await context.clearCookies();
    await page.goto('/bodies/camden');
    await page.getByRole('link', { name: /of Camden Labour Group$/ }).click();
    await page.getByLabel('Your name').fill('Mary Price');
    await page.getByLabel('Leader').check();
    await page.getByLabel('Email address').fill(LEADER);
    await press(page, /^Send/);
    await expect(h1(page)).toHaveText('Check your email');
    await page.goto(await linkTo(mail, LEADER, '/register/confirm'));
    await press(page, 'Confirm my address');
    await expect(h1(page)).toHaveText('Your address is confirmed');
    await enterAs(context, site, OWNER);
    await page.goto('/admin/people/registrations');
    await page.getByRole('link', { name: 'Mary Price' }).click();
    await press(page, 'Approve Mary Price');
    await expect(main(page)).toContainText('Registered and was approved.');

    await enterAs(context, site, LEADER);
    await page.goto('/office');
    await expect(main(page)).not.toContainText(AS_IF_A_CLP);
    await page.getByRole('link', { name: /^Yes, enter what it decided/ }).click();
    await page.getByLabel('Day', { exact: true }).fill(partsOf(-3).day);
    await page.getByLabel('Month').fill(partsOf(-3).month);
    await page.getByLabel('Year').fill(partsOf(-3).year);
    await page.getByLabel('All members').check();
    await page.getByLabel('Both').check();
    await page.getByRole('group', { name: 'Was it quorate?' }).getByLabel('Yes').check();
    await press(page, 'Continue');
    await page.getByRole('checkbox', { name: 'Gorse Sample', exact: true }).check();
    await expect(main(page)).not.toContainText(AS_IF_A_CLP);
    await press(page, 'Check names');
    await press(page, /^Send/);
    await expect(h1(page)).toHaveText(/^Sent/);
    for (const path of ['/office', '/bodies/camden', '/rounds/councillors/local-government', '/cy/bodies/camden']) {
      await page.goto(path);
      await expect(main(page), path).not.toContainText(AS_IF_A_CLP);
    }
  });
});

test('a CLP is renamed, merged and split in the middle of a round @plain', async ({ page, context, site }) => {
  test.setTimeout(90_000);
  await openRound(site, 'middle');
  await enterAs(context, site, OWNER);
  await page.setViewportSize({ width: 320, height: 640 });

  await test.step('an empty form says all that is missing', async () => {
    await page.goto('/admin/bodies/new');
    await press(page, 'Add');
    const alert = page.getByRole('alert').first();
    for (const text of ['Choose the kind.', 'Enter a name.', 'Enter a reason.'])
      await expect(alert).toContainText(text);
  });
  await test.step('renamed: the old address leads to it', async () => {
    await page.goto('/admin/bodies/hexham/rename');
    await page.getByLabel('Name', { exact: true }).fill('Tynedale');
    await page.getByLabel('Reason').fill(REASON);
    await press(page, 'Rename');
    await expect(h1(page)).toHaveText('Tynedale CLP');
    for (const path of ['/bodies/hexham', '/bodies/tynedale']) {
      await page.goto(path);
      await expect(h1(page)).toContainText('Tynedale CLP');
    }
    await expect(main(page)).toContainText(REASON);
  });
  await test.step('merged, and counted together in the round', async () => {
    await page.goto('/admin/bodies/aldershot/merge');
    await page.getByLabel('Bodies that it merges with').fill('Basingstoke');
    await page.getByLabel('Name of the merged body').fill('North Hampshire');
    await page.getByLabel('Reason').fill(REASON);
    await press(page, 'Merge');
    await expect(h1(page)).toHaveText('North Hampshire CLP');
    await page.getByRole('link', { name: 'Count them together' }).click();
    await page.getByLabel('Reason').fill(REASON);
    await press(page, 'Count together');
    await expect(page).toHaveURL(/\/north-hampshire$/);
    await expect(main(page)).not.toContainText('it is not on the roster');
    await page.goto('/bodies/aldershot');
    await expect(main(page)).toContainText('it became part of North Hampshire CLP');
    expect(await beyondTheEdge(page)).toEqual([]);
  });
  await test.step('split, and the split undone', async () => {
    await page.goto('/admin/bodies/witney/split');
    await page.getByLabel('Names of the new bodies').fill('Witney Town\nWest Oxfordshire Rural');
    await page.getByLabel('Reason').fill(REASON);
    await press(page, 'Split');
    await expect(main(page)).toContainText('Split into Witney Town CLP and West Oxfordshire Rural CLP');
    await page.goto('/bodies/witney-town');
    await expect(main(page)).toContainText('Made by a split of Witney CLP');
    await page.goto('/admin/bodies/witney');
    await page.getByRole('link', { name: 'Undo' }).click();
    await page.getByLabel('Reason').fill(REASON);
    await press(page, 'Undo');
    await expect(page).toHaveURL(/\/witney$/);
    await expect(main(page)).toContainText('Undone.');
  });
});
