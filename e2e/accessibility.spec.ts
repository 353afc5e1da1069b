import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { prepare, SILENT } from './officer';

test.use({ scene: 'accessibility', mayComplain: [/404/] });

const PUBLIC = [
  '/',
  '/rounds',
  '/rounds/practice',
  '/rounds/practice/constituency-section',
  '/rounds/practice/constituency-section/elm-sample',
  '/rounds/practice/constituency-section/hawthorn-sample',
  '/rounds/practice/constituency-section/slates',
  '/rounds/practice/constituency-section/slates/meadow-group',
  '/rounds/nec-2020/constituency-section/slates/labour-to-win',
  '/rounds/nec-2016/constituency-section',
  '/rounds/nec-2016/constituency-section/darren-williams',
  '/bodies',
  '/search',
  '/search?q=hackney',
  '/search?q=qqqq',
  '/bodies/chesterfield',
  '/bodies/colne-valley',
  '/bodies/oxford-east',
  '/bodies/almond-valley',
  '/receipts',
  '/log',
  '/verify',
  '/about',
  '/privacy',
  '/accessibility',
  '/nowhere',
  '/sign-in',
  '/sign-in/sent',
  '/demo',
  '/demo/mail',
  '/cy',
  '/cy/search?q=caerdydd',
  '/cy/bodies/montgomeryshire-and-glyndwr',
];

async function expectClean(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(told).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, where: string) {
  const { wide, screen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    screen: innerWidth,
  }));
  expect([where, wide <= screen]).toEqual([where, true]);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`public pages are clean in the ${scheme} theme, and fit a narrow phone`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of PUBLIC) {
      await page.goto(path);
      await expectClean(page, path);
      await expectNoSidewaysScroll(page, path);
    }
  });
}

test('the officer’s pages are clean, with errors too', async ({ page, signIn }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('silentSecretary');
  await page.goto('/office');
  await expectClean(page, '/office');
  await page.goto(`${SILENT}/meeting`);
  await expectClean(page, 'meeting');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectClean(page, 'meeting with errors');
  await prepare(page, SILENT, 'Alder Sample');
  await expectClean(page, 'check');
  for (const step of ['', '/choose', '/nobody']) {
    await page.goto(SILENT + step);
    await expectClean(page, step);
    await expectNoSidewaysScroll(page, step);
  }
  await page.goto(`${SILENT}/check`);
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page).toHaveURL(/\/receipts\//);
  await expectClean(page, 'receipt');
  await expectNoSidewaysScroll(page, 'receipt');
  await page.goto(`${SILENT}/withdraw`);
  await expectClean(page, 'withdraw');
});
