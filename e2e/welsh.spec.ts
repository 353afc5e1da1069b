import { cy } from '@/messages/cy';
import { en } from '@/messages/en';
import { expect, test } from './fixtures';
import { inWelsh, PUBLIC_PATHS } from './public-paths';

test.use({ scene: 'welsh', mayComplain: [/404/] });

type Tree = { readonly [key: string]: string | Tree };

/** Fixed sentences that are long enough to be known again, and that are not the same in Welsh. */
function sentences(english: Tree, welsh: Tree): string[] {
  return Object.entries(english).flatMap(([key, text]) => {
    const other = welsh[key];
    if (typeof text !== 'string') return typeof other === 'object' ? sentences(text, other) : [];
    return text.length > 12 && !/[{<]/.test(text) && text !== other ? [text] : [];
  });
}

test('no public page in Welsh has an English sentence of ours, and each leads to itself in English', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const english = sentences(en, cy);
  expect(english.length).toBeGreaterThan(500);
  const left: string[] = [];
  for (const path of PUBLIC_PATHS) {
    await page.goto(inWelsh(path));
    expect([path, await page.locator('html').getAttribute('lang')]).toEqual([path, 'cy']);
    // What candidates, admins and sources wrote stays as they wrote it; only ours is looked for.
    // biome-ignore lint/performance/useDomNodeTextContent: lines as they are seen, not as the markup has them
    const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
    left.push(...english.filter((text) => lines.includes(text)).map((text) => `${path}: ${text}`));
    if (!path.startsWith('/embed') && !path.includes('?') && path !== '/nowhere') {
      const toEnglish = page.getByRole('banner').getByRole('link', { name: 'English' });
      await expect(toEnglish, path).toHaveAttribute('href', path === '/sign-in' ? /^\/sign-in/ : path);
      await expect(page.getByRole('banner'), path).toContainText('wedi’i gwirio gan siaradwr Cymraeg eto');
    }
  }
  expect(left).toEqual([]);
});

test('an officer nominates in Welsh from the office to the receipt @plain', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('silentSecretary');
  const at = '/cy/office/colne-valley/practice/constituency-section';
  await page.goto('/cy/office');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/anfon/);
  await page.goto(`${at}/meeting`);
  const day = new Date(Date.now() - 3 * 86_400_000);
  await page.getByLabel('Diwrnod', { exact: true }).fill(String(day.getUTCDate()));
  await page.getByLabel('Mis', { exact: true }).fill(String(day.getUTCMonth() + 1));
  await page.getByLabel('Blwyddyn', { exact: true }).fill(String(day.getUTCFullYear()));
  await page.locator('input[name="kind"]').first().check();
  await page.locator('input[name="mode"]').first().check();
  await page.locator('input[name="isQuorate"]').first().check();
  await page.getByRole('main').getByRole('button').last().click();
  await expect(page).toHaveURL(`${at}/choose`);
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: 'Birch Sample' }).check();
  await page.locator('button[type="submit"]').last().click();
  await expect(page).toHaveURL(`${at}/check`);
  await page.getByRole('button', { name: /^Anfon/ }).click();
  await expect(page).toHaveURL(/\/cy\/receipts\//);
  await expect(page.getByRole('main')).toContainText('Birch Sample');
  await page.goto('/cy/bodies/colne-valley');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Colne Valley');
});
