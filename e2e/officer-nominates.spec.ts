import type { Locator } from 'playwright/test';
import { expect, test } from './fixtures';
import { mailTo } from './mail';
import { chooseNames, openReceipt, receiptCode } from './officer';

test.use({ serverName: 'officer-nominates' });
test.describe.configure({ mode: 'serial' });

const OFFICER = 'silent-secretary@demo.invalid';

// A secretary on a phone signs in with the emailed link, sends nominations, gets a receipt, and comes back to change
// them.
test('an officer signs in by email, nominates, gets the receipt, changes it and finds both versions @plain', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/office');
  await page.getByLabel('Email').fill(OFFICER);
  await page.getByRole('button', { name: /link/i }).click();
  await expect(page).toHaveURL(/\/sign-in\/sent/);
  const link = /http:\/\/\S*\/sign-in\/confirm\S*/.exec(await mailTo(server.outbox, OFFICER, /confirm/))?.[0] ?? '';
  // A mail scanner follows the link twice, which must not use it up.
  for (const _scan of [1, 2]) expect((await page.request.get(link)).status()).toBe(200);
  await page.goto(link);
  await page.getByRole('main').getByRole('button').click();
  await expect(page).toHaveURL(/\/office$/);

  // From here on each tap on a link, a button, a field or a box counts: 12 at most for a contest with three names.
  let taps = 0;
  const tap = async (target: Locator, typed?: string) => {
    taps += 1;
    await target.click();
    if (typed !== undefined) await target.pressSequentially(typed);
  };
  const held = new Date(Date.now() - 3 * 86_400_000);
  const question = page.getByRole('link', { name: /^Yes, enter what it decided for Constituency section/ });
  // A second run finds the meeting recorded, and needs fewer taps.
  if ((await question.count()) === 0)
    await tap(page.getByRole('link', { name: 'Enter the names for Constituency section' }));
  else {
    await tap(question);
    await expect(page).toHaveURL(/\/meeting\/held$/);
    await expect(page.getByLabel('Year')).toHaveValue(String(new Date().getUTCFullYear()));
    await tap(page.getByLabel('Day', { exact: true }), String(held.getUTCDate()));
    await tap(page.getByLabel('Month'), String(held.getUTCMonth() + 1));
    // In the first days of January the meeting was in the year before, which takes one tap more.
    if (held.getUTCFullYear() !== new Date().getUTCFullYear())
      await page.getByLabel('Year').fill(String(held.getUTCFullYear()));
    await tap(page.getByLabel('All members'));
    await tap(page.getByLabel('Both'));
    await tap(page.getByRole('group', { name: 'Was it quorate?' }).getByLabel('Yes'));
    await tap(page.getByRole('button', { name: 'Continue' }));
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose up to nine candidates');
  for (const name of ['Alder Sample', 'Hazel Sample', 'Juniper Sample'])
    await tap(page.getByRole('checkbox', { name, exact: true }));
  await tap(page.getByRole('button', { name: 'Check names' }));
  await expect(page.getByRole('heading', { name: 'Three names' })).toBeVisible();
  await tap(page.getByRole('button', { name: 'Send Colne Valley CLP’s nominations' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Sent(\. Still to send: Treasurer)?$/);
  expect(taps).toBeLessThanOrEqual(12);

  await openReceipt(page);
  const first = receiptCode(page);
  await expect(page.getByRole('main')).toContainText('Juniper Sample');
  const mail = await mailTo(server.outbox, OFFICER, new RegExp(first));
  expect(mail).toContain('- Juniper Sample');

  // The nominations are on the CLP's page and on the candidate's.
  await page.goto('/bodies/colne-valley');
  await expect(page.getByRole('main')).toContainText('Yes');
  await expect(page.getByRole('link', { name: new RegExp(first) })).toBeVisible();
  await page.goto('/rounds/practice/constituency-section/juniper-sample');
  await expect(page.getByRole('link', { name: 'Colne Valley', exact: true })).toBeVisible();

  // The secretary changes the nominations before the deadline.
  await page.goto('/office');
  await expect(page.getByRole('main')).toContainText('You sent three names on');
  await page.getByRole('link', { name: 'Change or withdraw' }).first().click();
  await page.getByRole('link', { name: 'Change these nominations' }).click();
  await expect(page.getByRole('checkbox', { name: 'Hazel Sample' })).toBeChecked();
  await chooseNames(page, 'Alder Sample', 'Willow Sample');
  await expect(page.getByRole('main')).toContainText('This replaces version 1');
  await page.getByRole('button', { name: /^Send/ }).click();
  await openReceipt(page);
  const second = receiptCode(page);
  expect(second).not.toBe(first);

  // The old version is on the record, and says that it no longer counts.
  await page.goto(`/receipts/${first}`);
  await expect(page.getByRole('main')).toContainText('Juniper Sample');
  await expect(page.getByRole('main').getByRole('link', { name: 'See version 2' })).toHaveAttribute(
    'href',
    `/receipts/${second}`,
  );
  await page.goto('/bodies/colne-valley');
  for (const code of [first, second]) await expect(page.locator(`a[href='/receipts/${code}']`)).toBeVisible();
  await page.goto('/rounds/practice/constituency-section/juniper-sample');
  await expect(page.getByRole('main').getByRole('link', { name: 'Colne Valley', exact: true })).toHaveCount(0);

  // The secretary withdraws, so that the second run starts in the same state.
  await page.goto('/office/colne-valley/practice/constituency-section/withdraw');
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await openReceipt(page);
  await page.goto('/bodies/colne-valley');
  await expect(page.getByRole('main')).toContainText(/withdr/i);
});

test('"nominated nobody" is a decision with its own receipt @plain', async ({ page, signIn }) => {
  await signIn('silentSecretary');
  // The meeting of the other contest is filled in, so one press says that it nominated nobody, and one sends it.
  await page.goto('/office/colne-valley/practice/treasurer/meeting');
  await page.getByRole('button', { name: 'The meeting nominated nobody' }).click();
  await page.getByRole('button', { name: 'Send Colne Valley CLP’s decision' }).click();
  await openReceipt(page);
  await expect(page.getByRole('main')).toContainText(/nobody/i);
});
