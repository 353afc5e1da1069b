import { expect, test } from './fixtures';
import { chooseNames, openReceipt, receiptCode } from './officer';
import { startServer } from './server';

test.use({ serverName: 'public-pages', mayComplain: [/404|500/] });

const PUBLIC = [
  '/',
  '/rounds',
  '/rounds/practice',
  '/rounds/practice/constituency-section',
  '/rounds/practice/constituency-section/alder-sample',
  '/rounds/practice/constituency-section/statements',
  '/rounds/practice/constituency-section/compare',
  '/rounds/nec-2016/constituency-section',
  '/bodies/colne-valley',
  '/log',
  '/about',
  '/privacy',
  '/accessibility',
];

test('every public page is cached, with a strict policy, without a cookie', async ({ request }) => {
  for (const path of PUBLIC) {
    const first = await request.get(path, { headers: { accept: 'text/html' } });
    const again = await request.get(path, { headers: { accept: 'text/html', cookie: 'session=somebody' } });
    expect([path, first.status(), again.status()]).toEqual([path, 200, 200]);
    const headers = again.headers();
    expect(headers['cache-status'], path).toBe('nominations; hit');
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['cache-control'], path).toBe('public, max-age=0, s-maxage=2');
    // Only the small scripts of the site run, and on most pages none.
    const html = await again.text();
    const scripts = [...html.matchAll(/<script\b[^>]*>[\s\S]*?<\/script>/g)].map(([script]) => script);
    for (const script of scripts)
      expect(script, path).toMatch(/^<script src="\/islands\/[a-z-]+\.js" type="module" async=""><\/script>$/);
    expect(scripts.length > 0, path).toBe(html.includes(' data-island="'));
    expect(headers['content-security-policy'], path).toContain(
      scripts.length > 0 ? "script-src 'self';" : "script-src 'none';",
    );
    expect(headers['content-security-policy'], path).not.toContain('unsafe');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(await again.text(), path).toBe(await first.text());
  }
});

test('pages for a query have no more scripts than cached pages', async ({ request }) => {
  for (const path of ['/search', '/cy/search?q=hackney', '/receipts', '/receipts?code=nothing']) {
    const answer = await request.get(path, { headers: { accept: 'text/html' } });
    const scripts = [...(await answer.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect([path, scripts.filter((tag) => !tag.includes('src="/islands/'))]).toEqual([path, []]);
    expect(answer.headers()['cache-control'], path).toBe('private, no-store');
  }
});

test('signed-in pages are never cached', async ({ page, signIn }) => {
  await signIn('sentSecretary');
  const answer = await page.goto('/office');
  const headers = answer?.headers() ?? {};
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['content-security-policy']).toMatch(/'nonce-[\w+/=]+'/);
  expect(headers['cache-status']).toBeUndefined();
});

test('right after a commit every server shows the new count', async ({ page, server, signIn }) => {
  const second = await startServer(server);
  const path = '/rounds/practice/constituency-section/willow-sample';
  const read = async (url: string) => (await (await fetch(url + path)).text()).includes('Chesterfield');
  for (const url of [server.url, second.url, server.url, second.url]) expect(await read(url)).toBe(false);

  await signIn('sentChair');
  await page.goto('/office/chesterfield/practice/constituency-section/choose');
  await chooseNames(page, 'Willow Sample', 'Larch Sample');
  await page.getByRole('button', { name: /^Send/ }).click();
  await openReceipt(page);

  expect(await read(second.url)).toBe(true);
  expect(await read(server.url)).toBe(true);
  expect((await fetch(`${second.url}/receipts/${receiptCode(page)}`)).status).toBe(200);
  await second.stop();
});

test('an unknown address says so, with the right status @plain', async ({ page }) => {
  for (const path of [
    '/nowhere',
    '/rounds/nowhere',
    '/rounds/practice/nowhere',
    '/bodies/nowhere',
    '/receipts/0000-0000-00',
    '/cy/nowhere',
  ]) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 404]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('nothing private is in any public page', async ({ request }) => {
  // The operator's contact is public.
  for (const path of PUBLIC)
    expect((await (await request.get(path)).text()).replaceAll('questions@demo.invalid', ''), path).not.toMatch(
      /@demo\.invalid|attempt|sentBy/,
    );
});

test('people find their CLP by what they type @plain', async ({ page }) => {
  for (const [typed, found] of [
    ['hackney s', 'Hackney South and Shoreditch'],
    ['Ynys Mon', 'Ynys Môn'],
    ['Newcastle under Lyme', 'Newcastle-under-Lyme'],
  ] as const) {
    await page.goto('/');
    await page.getByLabel('Has your CLP nominated yet?').fill(typed);
    await page.getByRole('button', { name: 'Find my CLP' }).click();
    await expect(page.getByRole('main').getByRole('link', { name: found }).first()).toBeVisible();
  }
});
