import { expect, test } from './fixtures';
import { openReceipt } from './officer';

test.use({ serverName: 'officer-in-welsh' });

test('an officer nominates in Welsh from the office to the receipt @plain', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('silentSecretary');
  const at = '/cy/office/colne-valley/practice/constituency-section';
  await page.goto('/cy/office');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/anfon/);
  await page.goto(`${at}/meeting/held`);
  const day = new Date(Date.now() - 3 * 86_400_000);
  await page.getByLabel('Diwrnod', { exact: true }).fill(String(day.getUTCDate()));
  await page.getByLabel('Mis', { exact: true }).fill(String(day.getUTCMonth() + 1));
  await page.getByLabel('Blwyddyn', { exact: true }).fill(String(day.getUTCFullYear()));
  await page.locator('input[name="kind"]').first().check();
  await page.locator('input[name="mode"]').first().check();
  await page.locator('input[name="isQuorate"]').first().check();
  await page.getByRole('button', { name: 'Parhau' }).click();
  await expect(page).toHaveURL(`${at}/choose`);
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: 'Birch Sample' }).check();
  await page.locator('button[type="submit"]').last().click();
  await expect(page).toHaveURL(`${at}/check`);
  await page.getByRole('button', { name: /^Anfon/ }).click();
  await openReceipt(page);
  await expect(page.getByRole('main')).toContainText('Birch Sample');
  await page.goto('/cy/bodies/colne-valley');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Colne Valley');
});
