import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { prepare, SILENT } from './officer';
import { inWelsh, PUBLIC_PATHS } from './public-paths';
import { expectSound } from './sound';

test.use({ scene: 'accessibility', mayComplain: [/404/] });

const PUBLIC = [...PUBLIC_PATHS, '/sign-in/sent', '/demo', '/demo/mail'];

// 320 by 256 is what a screen of 1280 by 1024 shows at 400%.
for (const { scheme, paths, rules } of [
  { scheme: 'light', paths: PUBLIC },
  // The other theme has other colours, and nothing else.
  { scheme: 'dark', paths: PUBLIC, rules: ['color-contrast', 'target-size', 'link-in-text-block'] },
  { scheme: 'light', paths: PUBLIC.map(inWelsh) },
] as readonly { scheme: 'light' | 'dark'; paths: readonly string[]; rules?: string[] }[]) {
  const language = paths[0] === '/' ? 'English' : 'Welsh';
  test(`public pages in ${language} are clean in the ${scheme} theme, and fit at 400%`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of paths) {
      await page.goto(path);
      await expectSound(page, path, rules);
    }
  });
}

/** A page that was made a minute later says so. */
const TELLS_THE_TIME = /As (recorded|counted) at/;

test('public pages say all they say without JavaScript, and on paper', async ({ browser, server }) => {
  test.setTimeout(180_000);
  const script = await browser.newPage({ baseURL: server.url });
  const plain = await browser.newPage({ baseURL: server.url, javaScriptEnabled: false });
  const linesOf = async (page: Page, path: string) => {
    await page.goto(path);
    // What a script adds is in a place of its own; everything else must be there without it.
    await page.evaluate(() => {
      for (const island of document.querySelectorAll('.island')) island.remove();
    });
    // biome-ignore lint/performance/useDomNodeTextContent: lines as they are seen, not as the markup has them
    return (await page.locator('main').innerText()).split('\n').filter((line) => !TELLS_THE_TIME.test(line));
  };
  for (const path of PUBLIC.filter((each) => !each.startsWith('/demo'))) {
    expect([path, await linesOf(plain, path)]).toEqual([path, await linesOf(script, path)]);
    await plain.emulateMedia({ media: 'print' });
    const isCut = await plain.evaluate(() =>
      [...document.querySelectorAll('main table')].some((table) => table.scrollWidth > table.clientWidth + 1),
    );
    expect([path, isCut]).toEqual([path, false]);
    await plain.emulateMedia({ media: 'screen' });
  }
  await script.close();
  await plain.close();
});

test('the officer’s pages are clean, with errors too', async ({ page, signIn }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn('silentSecretary');
  await page.goto('/office');
  await expectSound(page, '/office');
  await page.goto(`${SILENT}/meeting`);
  await expectSound(page, 'meeting');
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
  await expect(page).toHaveURL(/\/receipts\//);
  await expectSound(page, 'receipt');
  await page.goto(`${SILENT}/withdraw`);
  await expectSound(page, 'withdraw');
});
