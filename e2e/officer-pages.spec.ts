import { expectSound } from './axe';
import { expect, test } from './fixtures';
import { openReceipt, prepare, SILENT } from './officer';

test.use({ serverName: 'officer-pages' });

test('the officer’s pages are accessible, with errors too', async ({ page, signIn }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('silentSecretary');
  await page.goto('/office');
  await expectSound(page, '/office');
  await page.goto(`${SILENT}/meeting`);
  await expectSound(page, 'meeting');
  await page.goto(`${SILENT}/meeting/planned`);
  await expectSound(page, 'planned meeting');
  await page.goto(`${SILENT}/meeting/held`);
  await expectSound(page, 'meeting that was held');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectSound(page, 'meeting with errors');
  await prepare(page, SILENT, 'Alder Sample');
  await expectSound(page, 'check');
  for (const step of ['', '/choose', '/nobody']) {
    await page.goto(SILENT + step);
    await expectSound(page, step);
  }
  await page.goto(`${SILENT}/check`);
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page).toHaveURL(/\/sent$/);
  await expectSound(page, 'sent');
  await openReceipt(page);
  await expectSound(page, 'receipt');
  await page.goto(`${SILENT}/withdraw`);
  await expectSound(page, 'withdraw');
});
