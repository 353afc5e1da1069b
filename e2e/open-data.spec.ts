import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import SwaggerParser from '@apidevtools/swagger-parser';
import { ENVELOPES, errorShape } from '@/lib/open-data/envelope';
import { TABLE_NAMES } from '@/lib/open-data/rows';
import { expectSound } from './axe';
import { expect, test } from './fixtures';

test.use({
  mayComplain: [/404|asked another host: http:\/\/127\.0\.0\.1|X-Frame-Options|frame-ancestors/],
});

const CONTEST = '/rounds/practice/constituency-section';

test('every file matches its OpenAPI description, for any site that requests it', async ({ request, server }) => {
  const described = await (await request.get('/data/v1/openapi.json')).json();
  const api = await SwaggerParser.validate(structuredClone(described));
  for (const table of TABLE_NAMES) {
    const answer = await request.get(`/data/v1/${table}.json?limit=1000`, {
      headers: { origin: 'https://other.example' },
    });
    expect([table, answer.status()]).toEqual([table, 200]);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    expect(answer.headers()['set-cookie']).toBeUndefined();
    const file = await answer.json();
    expect(ENVELOPES[table].parse(file)).toEqual(file);
    expect(api.paths?.[`/data/v1/${table}.json`]).toBeDefined();
    const csv = await request.get(`/data/v1/${table}.csv`);
    expect(csv.headers()['content-disposition']).toBe(`attachment; filename="${table}.csv"`);
    expect(csv.headers().link).toContain('rel="license"');
    const text = await csv.text();
    // Excel reads UTF-8 only after a byte order mark, for names like Ynys Môn.
    expect((await csv.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text.split('\n').length).toBeGreaterThan(table === 'declarations' ? 1 : file.data.length);
    expect(`${JSON.stringify(file)}${text}`).not.toMatch(/@demo\.invalid|sentBy|numberPresent/);
    expect(file.source).toBe(`${server.url}/data/v1/${table}.json`);
  }
});

test('an invalid request is refused with what to do, and so is a write', async ({ request }) => {
  for (const [path, status] of [
    ['/data/v1/nominations.json?regoin=Wales', 400],
    ['/data/v1/nominations.csv?region=wales', 400],
    ['/data/v1/nominations.json?round=nowhere', 400],
    ['/data/v1/nominations.json?limit=5000', 400],
    ['/data/v1/nothing.json', 404],
    ['/data/v1', 404],
    ['/data/v1/rounds', 404],
  ] as const) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, status]);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    const { error } = errorShape.parse(await answer.json());
    expect(error.message).toMatch(/Use|See|Give/);
  }
  const write = await request.post('/data/v1/rounds.json', { data: {} });
  expect(write.status()).toBe(405);
  expect(errorShape.parse(await write.json()).error.code).toBe('read-only');
  const preflight = await request.fetch('/data/v1/rounds.json', {
    method: 'OPTIONS',
    headers: { origin: 'https://other.example', 'access-control-request-method': 'GET' },
  });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()['access-control-allow-methods']).toContain('GET');
});

test('a client with the current version gets a 304, until something changes', async ({ request }) => {
  for (const path of [
    '/data/v1/standings.json?round=practice',
    '/data/v1/standings.csv',
    '/data/v1/openapi.json',
    '/rounds/practice/feed.xml',
    '/rounds/practice/calendar.ics',
    '/bodies/chesterfield/feed.xml',
    '/bodies/chesterfield/calendar.ics',
    '/cy/rounds/practice/calendar.ics',
  ]) {
    const first = await request.get(path);
    const { etag = '' } = first.headers();
    expect([path, first.status(), etag]).toEqual([path, 200, expect.stringMatching(/^W\/"[0-9a-f]{32}"$/)]);
    const again = await request.get(path, { headers: { 'if-none-match': etag } });
    expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0]);
    const other = await request.get(path, { headers: { 'if-none-match': '"other"' } });
    expect(await other.text()).toBe(await first.text());
    const head = await request.head(path);
    expect([path, head.status(), head.headers().etag, (await head.body()).length]).toEqual([path, 200, etag, 0]);
  }
  for (const path of ['/rounds/nowhere/feed.xml', '/rounds/nowhere/calendar.ics', '/bodies/nowhere/feed.xml'])
    expect([path, (await request.get(path)).status()]).toEqual([path, 404]);
});

test('only the table of standings may be framed by other sites', async ({ request, page, server }) => {
  for (const path of [`/embed${CONTEST}`, `/cy/embed${CONTEST}`]) {
    const headers = (await request.get(path, { headers: { accept: 'text/html' } })).headers();
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(/frame-ancestors \*$/);
    expect(headers['content-security-policy']).toContain("default-src 'self'; script-src 'none'");
    expect(headers['set-cookie']).toBeUndefined();
  }
  for (const path of [
    '/',
    CONTEST,
    '/data',
    '/embed',
    '/embed/rounds/practice',
    '/sign-in',
    '/data/v1/rounds.json',
    '/rounds/embed/rounds/a/b',
  ]) {
    const headers = (await request.get(path, { headers: { accept: 'text/html' } })).headers();
    expect([path, headers['x-frame-options']]).toEqual([path, 'DENY']);
    expect(headers['content-security-policy'] ?? "frame-ancestors 'none'").toContain("frame-ancestors 'none'");
  }
  const frames = [`/embed${CONTEST}`, CONTEST].map(
    (path) => `<iframe title="${path}" src="${server.url}${path}"></iframe>`,
  );
  const other = createServer((_request, answer) =>
    answer.setHeader('content-type', 'text/html').end(`<!doctype html><title>Our CLP</title>${frames.join('')}`),
  );
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const [shown, kept] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
  await expect(shown.getByRole('rowheader', { name: 'Alder Sample' })).toBeVisible();
  await expect(kept.getByRole('rowheader', { name: 'Alder Sample' })).toHaveCount(0);
  other.close();
});

test('the page of data is accessible, in both languages', async ({ page, server }) => {
  test.setTimeout(90_000);
  for (const path of ['/data', '/cy/data', `/embed${CONTEST}`, `/cy/embed${CONTEST}`]) {
    // every-page.spec.ts checks how every page looks on a phone.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await expectSound(page, path);
  }
  await page.goto('/data');
  // Each address that a reader can paste leads to a page.
  const lines = await page.locator('pre').allTextContents();
  const addresses = lines.flatMap((line) => line.match(/http[^"\s]+/g) ?? []);
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    expect(address.startsWith(server.url)).toBe(true);
    expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  }
  for (const file of await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
    if (file.startsWith(server.url)) expect([file, (await fetch(file)).status]).toEqual([file, 200]);
});
