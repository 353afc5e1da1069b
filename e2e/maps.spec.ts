import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';

test.use({ javaScriptEnabled: false });

const number = (text: string | null) => Number((text ?? '').replaceAll(',', ''));

/** The three counts of a map: in its key, in its cells, and in the last line of its table. */
async function figuresOf(page: Page, column: number) {
  const figure = page.locator('.mapgrid').filter({ has: page.locator('.hexmap') });
  const key = await figure.locator('.key .num').allTextContents();
  const drawn = await figure
    .locator('.hexmap path:not(.bounds, .signs, .eyes)')
    .evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute('d')?.split('z').length ?? 1) - 1, 0));
  const foot = await figure.locator('tfoot').locator('td').allTextContents();
  return { key: key.map(number), drawn, table: number(foot[column] ?? null), foot: foot.map(number) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

for (const path of [
  '/rounds/practice/constituency-section',
  '/cy/rounds/practice/constituency-section',
  '/rounds/practice',
])
  test(`the map on ${path} has as many cells as its key and its table count, without a script`, async ({ page }) => {
    await page.goto(path);
    const { key, drawn, table } = await figuresOf(page, 0);
    expect(sum(key)).toBe(table);
    // One CLP of the practice round is counted with another, and is drawn like it.
    expect(drawn).toBe(table + 1);
  });

test('the map of a candidate divides all CLPs, and names those in Scotland', async ({ page }) => {
  await page.goto('/rounds/practice/constituency-section/alder-sample');
  const { key, drawn, foot } = await figuresOf(page, 0);
  expect(foot).toEqual(key);
  expect(drawn).toBe(sum(key) + 1);
  await expect(page.locator('.mapgrid')).toContainText(/In Scotland, \d+ of 73 CLPs: /);
});

test('a map has a description with its subject and counts', async ({ page }) => {
  await page.goto('/rounds/practice/constituency-section');
  const map = page.getByRole('img', { name: 'Map of CLPs by whether they have nominated: Constituency section' });
  await expect(map).toHaveAccessibleDescription(/Nominated: \d+, .* and Not heard from: \d+\. A table beside the map/);
  await expect(page.getByText('Hex layout: Open Innovations.')).toBeVisible();
});

test('a past round without a list has no map', async ({ page }) => {
  await page.goto('/rounds/nec-2014/constituency-section');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.hexmap')).toHaveCount(0);
});
