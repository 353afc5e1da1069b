import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';

test.use({ javaScriptEnabled: false });

const CONTEST = '/rounds/practice/constituency-section';
const figure = (text: string | null | undefined) => Number(/\d[\d,]*/.exec(text ?? '')?.[0].replaceAll(',', ''));

/** The last figures of each row of the table with this caption, by its head. */
async function lastColumn(page: Page, caption: string): Promise<Record<string, number>> {
  const rows = page.getByRole('table', { name: caption }).locator('tbody tr');
  const found: Record<string, number> = {};
  for (const row of await rows.all()) {
    const head = (await row.getByRole('rowheader').textContent()) ?? '';
    found[head.trim()] = figure(await row.getByRole('cell').last().textContent());
  }
  return found;
}

test('progress: every chart ends at the figure of its table, without a script', async ({ page }) => {
  await page.goto(`${CONTEST}/progress`);
  const nominated = figure(await page.getByRole('heading', { level: 1 }).textContent());
  const whole = page.getByRole('img', { name: 'How many have nominated, by day' });
  await expect(whole).toContainText(`${nominated} nominated`);
  const weeks = page.getByRole('table', { name: 'How many had nominated by each date' }).locator('tbody tr');
  expect(figure(await weeks.last().getByRole('cell').nth(1).textContent())).toBe(nominated);
  const table = await lastColumn(page, 'Total nominations for each candidate, week by week');
  const charts = page.locator('.multiples').first().getByRole('listitem');
  expect(await charts.count()).toBe(Object.keys(table).length);
  for (const chart of await charts.all()) {
    const name = /^Nominations for (.+), by day$/.exec((await chart.locator('title').textContent()) ?? '')?.[1] ?? '';
    expect([name, figure(await chart.locator('b').textContent())]).toEqual([name, table[name]]);
  }
});

test('the bodies in each table add up to all that nominated: by slate, by kind, on the map', async ({ page }) => {
  await page.goto(`${CONTEST}/progress`);
  const nominated = figure(await page.getByRole('heading', { level: 1 }).textContent());
  const kinds = await lastColumn(page, 'Full slates and mixtures');
  expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(nominated);
  const key = await page.locator('.key .num').allTextContents();
  // The last line of the key counts those that have not nominated.
  expect(key.slice(0, -1).reduce((sum, text) => sum + figure(text), 0)).toBe(nominated);
  const foot = page.getByRole('table', { name: 'Slates by nation and region' }).locator('tfoot').getByRole('cell');
  const totals = await foot.allTextContents();
  expect(totals.reduce((sum, text) => sum + figure(text), 0)).toBe(nominated);
});

test('a past round says why it has no chart, and is compared with published totals by name', async ({ page }) => {
  await page.goto('/rounds/nec-2022/constituency-section/progress');
  await expect(page.getByRole('heading', { name: 'We do not know when nominations were made' })).toBeVisible();
  await expect(page.locator('svg.chart')).toHaveCount(0);
  const row = page.getByRole('table', { name: /^Nominations in this round/ }).getByRole('row', { name: /Ann Black/ });
  await expect(row).toContainText(/NEC elections 2022: labourlist\.org.*NEC elections 2020: labourlist\.org/);
  await expect(row.getByRole('cell').first()).toHaveText('207');
});

test('the standings by slate, status and region, without a script', async ({ page }) => {
  await page.goto(CONTEST);
  const rows = page.locator('.standings tbody tr:visible');
  const all = await rows.count();
  await page.getByLabel('Slate', { exact: true }).selectOption('Hedgerow slate');
  await expect(rows.locator('.who')).toHaveText(['Beech Sample', 'Cedar Sample', 'Oak Sample']);
  await page.getByLabel('Slate', { exact: true }).selectOption('Any slate or none');
  await page.getByLabel('Status').selectOption('No longer standing');
  await expect(rows.locator('.who')).toHaveText(['Hawthorn Sample']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(all);
  await page.getByLabel('Count CLPs in').selectOption('London');
  const alder = page
    .getByRole('table', { name: 'Nominations by nation and region' })
    .getByRole('row', { name: /Alder/ });
  const heads = await page
    .getByRole('table', { name: 'Nominations by nation and region' })
    .locator('thead th')
    .allTextContents();
  const inLondon = await alder
    .getByRole('cell')
    .nth(heads.indexOf('London') - 1)
    .textContent();
  await expect(rows.first().locator('.c-count .in:visible')).toHaveAttribute('data-count', inLondon ?? '');
});
