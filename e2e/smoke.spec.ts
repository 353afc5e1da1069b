import { expect, test } from './fixtures';

test('the home page shows the open round @plain', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('practice');
});

test('the health check says ok, and nothing else', async ({ request }) => {
  const answer = await request.get('/health');
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toBe('ok\n');
  expect(answer.headers()['cache-control']).toContain('no-store');
});

test('an officer is signed in @plain', async ({ page, signIn }) => {
  await signIn('sentSecretary');
  await page.goto('/office');
  await expect(page.getByRole('main')).toContainText('Chesterfield');
});
