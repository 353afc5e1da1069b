import type { Page } from 'playwright/test';
import { axeFaults } from './axe';
import { expect, test } from './fixtures';

const CONTEST = '/rounds/practice/constituency-section';
const box = (page: Page) => page.locator('.shortlist');
const keep = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Add to my shortlist.*${name}$`) });
const drop = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Remove from my shortlist.*${name}$`) });

test('it outlasts the page, is announced to screen readers, and is sent to nobody', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`${CONTEST}/statements`, { waitUntil: 'networkidle' });
  const before = asked.length;
  await keep(page, 'Elm Sample').click();
  await expect(drop(page, 'Elm Sample')).toBeFocused();
  await keep(page, 'Alder Sample').click();
  await expect(box(page).getByRole('listitem')).toHaveText(['Alder Sample', 'Elm Sample']);
  expect(await axeFaults(page)).toEqual([]);
  expect(asked.slice(before).filter((line) => !line.includes('/icon.svg'))).toEqual([]);

  await page.reload();
  await expect(box(page).getByRole('listitem')).toHaveText(['Alder Sample', 'Elm Sample']);
  await expect(drop(page, 'Elm Sample')).toBeVisible();
  await page.goto(`${CONTEST}/compare`);
  await expect(box(page).getByRole('link', { name: 'Elm Sample' })).toHaveAttribute('href', `${CONTEST}/elm-sample`);
  for (const line of asked) expect(line).toMatch(/^GET \S+ $/);
  expect(await page.context().cookies()).toEqual([]);
});

test('every button and every tab show the same', async ({ page, context }) => {
  await page.goto(`${CONTEST}/statements`);
  const other = await context.newPage();
  await other.goto(`${CONTEST}/compare/alder-sample/elm-sample`);
  await keep(other, 'Alder Sample').click();
  await expect(drop(page, 'Alder Sample')).toBeVisible();
  await expect(box(page).getByRole('listitem')).toHaveText(['Alder Sample']);
  await drop(page, 'Alder Sample').click();
  await expect(keep(other, 'Alder Sample')).toBeVisible();
  await other.close();
});

test('another contest, or another language of this one, has its own texts and the right list', async ({ page }) => {
  await page.goto(`${CONTEST}/statements`);
  await keep(page, 'Alder Sample').click();
  await page.goto('/rounds/practice/treasurer/statements');
  await expect(box(page).getByRole('listitem')).toHaveCount(0);
  await page.goto(`/cy${CONTEST}/statements`);
  await expect(box(page).getByRole('listitem')).toHaveText(['Alder Sample']);
  await expect(box(page).getByRole('link', { name: 'Alder Sample' })).toHaveAttribute(
    'href',
    `/cy${CONTEST}/alder-sample`,
  );
});

for (const [what, rubbish] of [
  ['no JSON', '{oh'],
  ['something else', '7'],
  ['lists of other things', '{"practice/constituency-section":[1,null,"elm-sample"],"x":"y"}'],
] as const)
  test(`stored data may be invalid: ${what}`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (!sessionStorage.getItem('been')) localStorage.setItem('shortlist', text);
      sessionStorage.setItem('been', 'yes');
    }, rubbish);
    await page.goto(`${CONTEST}/statements`);
    await keep(page, 'Alder Sample').click();
    await page.reload();
    await expect(drop(page, 'Alder Sample')).toBeVisible();
  });

for (const [what, method] of [
  ['nothing may be read', 'getItem'],
  ['nothing may be written', 'setItem'],
] as const)
  test(`the list lasts as long as the page if ${what}`, async ({ page }) => {
    await page.addInitScript((name) => {
      localStorage.setItem('shortlist', '{"practice/constituency-section":["elm-sample"]}');
      Storage.prototype[name] = () => {
        throw new DOMException('no', name === 'setItem' ? 'QuotaExceededError' : 'SecurityError');
      };
      if (name === 'getItem') Storage.prototype.setItem = Storage.prototype.getItem;
    }, method);
    await page.goto(`${CONTEST}/statements`);
    await keep(page, 'Alder Sample').click();
    await expect(drop(page, 'Alder Sample')).toBeVisible();
    await expect(box(page)).toContainText('Alder Sample');
    await drop(page, 'Alder Sample').click();
    await expect(keep(page, 'Alder Sample')).toBeVisible();
  });

test('a member’s page, which React runs, has the same list', async ({ page, signIn }) => {
  await signIn('member');
  await page.goto(`/members${CONTEST}/statements`);
  await keep(page, 'Alder Sample').click();
  await page.reload();
  await expect(box(page).getByRole('listitem')).toHaveText(['Alder Sample']);
  await expect(drop(page, 'Alder Sample')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no shortlist, and its place is empty', async ({ page }) => {
    for (const path of ['/statements', '/compare', '/alder-sample']) {
      await page.goto(CONTEST + path);
      await expect(page.getByRole('main')).not.toContainText(/shortlist/i);
      await expect(page.getByRole('main').locator('.island')).not.toHaveCount(0);
      expect(await page.locator('.island').allInnerTexts()).not.toContainEqual(expect.stringMatching(/\S/));
    }
  });
});
