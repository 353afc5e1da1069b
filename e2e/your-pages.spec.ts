import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';

test.use({ serverName: 'your-pages' });

const menu = (page: Page) => page.getByRole('navigation', { name: /Main|Prif/ });
const boxes = async (page: Page) =>
  Promise.all((await menu(page).getByRole('listitem').all()).map((item) => item.boundingBox()));

test('the menu of public pages says "Your pages" to a browser that is signed in, and nothing moves', async ({
  page,
  signIn,
  context,
}) => {
  await page.goto('/');
  await expect(menu(page).getByRole('link', { name: 'Sign in' })).toBeVisible();
  const before = await boxes(page);
  await signIn('member');
  await page.goto('/office');
  await expect(page).toHaveURL(/\/members$/);
  await page.goto('/');
  await expect(menu(page).getByRole('link', { name: 'Your pages' })).toBeVisible();
  await expect(menu(page).getByRole('link', { name: 'Sign in' })).toHaveCount(0);
  expect(await boxes(page)).toEqual(before);
  await page.goto('/cy');
  await menu(page).getByRole('link', { name: 'Eich tudalennau' }).click();
  await expect(page).toHaveURL(/\/cy\/members$/);

  await page.goto('/sign-out');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(menu(page).getByRole('link', { name: 'Sign in' })).toBeVisible();

  // A session that ended elsewhere: the link asks to sign in, and the menu is right from then on.
  await signIn('member');
  await page.goto('/members');
  await context.clearCookies();
  await page.goto('/rounds');
  await menu(page).getByRole('link', { name: 'Your pages' }).click();
  await expect(page.getByLabel('Email')).toBeVisible();
  await page.goto('/rounds');
  await expect(menu(page).getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('without the script the link leads a signed-in person on to their pages @plain', async ({ page, signIn }) => {
  await signIn('candidate');
  await page.goto('/');
  await menu(page)
    .getByRole('link')
    .filter({ hasText: /Sign in/ })
    .click();
  await expect(page).toHaveURL(/\/candidate$/);
});
