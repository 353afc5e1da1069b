import type { Page } from 'playwright/test';
import { expect } from './fixtures';

/** Colne Valley CLP has sent nothing; its secretary is one of the invented people. */
export const SILENT = '/office/colne-valley/practice/constituency-section';

/** Answers the meeting page: three days before `now`, all members, hybrid. */
export async function recordMeeting(page: Page, now: Date) {
  const day = new Date(now.getTime() - 3 * 86_400_000);
  await page.getByLabel('Day', { exact: true }).fill(String(day.getUTCDate()));
  await page.getByLabel('Month').fill(String(day.getUTCMonth() + 1));
  await page.getByLabel('Year').fill(String(day.getUTCFullYear()));
  await page.getByLabel('All members').check();
  await page.getByLabel('Both').check();
  await page.getByRole('group', { name: 'Was it quorate?' }).getByLabel('Yes').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/choose$/);
}

/** Ticks exactly these names and continues to the check page. */
export async function chooseNames(page: Page, ...names: readonly string[]) {
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
  await page.getByRole('button', { name: 'Check names' }).click();
}

/** Waits until it has been sent, and opens its receipt. */
export async function openReceipt(page: Page) {
  await expect(page).toHaveURL(/\/sent$/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Receipt|Derbynneb/ })
    .click();
  await expect(page).toHaveURL(/\/receipts\//);
}

/** Goes from the officer's home page to the check page, with a meeting and these names. */
export async function prepare(page: Page, path: string, ...names: readonly string[]) {
  await page.goto(`${path}/meeting/held`);
  await recordMeeting(page, new Date());
  await chooseNames(page, ...names);
  await expect(page).toHaveURL(/\/check$/);
}

/** The code of a receipt, read from the address, because the page shows each character in its own box. */
export const receiptCode = (page: Page) => page.url().split('/').at(-1) ?? '';
