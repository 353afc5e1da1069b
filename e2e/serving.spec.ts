import { execFileSync } from 'node:child_process';
import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from './fixtures';
import { chooseNames, openReceipt, receiptCode } from './officer';

// The server as `npm start` runs it: one process takes forms, another makes public pages.
test.use({ serverName: 'two-processes', serverSettings: { SERVER_PROCESSES: '2', PAGES_ALWAYS_EXACT: '0' } });

const CONTEST = '/rounds/practice/constituency-section';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** Requests an address with exactly these headers. A browser would add its own, and decompress. */
function ask(url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers, method, agent: false }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part) => parts.push(part));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

const childrenOf = (pid: number) =>
  execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map(Number);

test('a page is kept in every encoding, the same for everybody, and says up to where it was counted', async ({
  server,
}) => {
  const url = server.url + CONTEST;
  const html = { accept: 'text/html' };
  const plain = await ask(url, html);
  const gzip = await ask(url, { ...html, 'accept-encoding': 'gzip' });
  const br = await ask(url, { ...html, 'accept-encoding': 'gzip, deflate, br', cookie: 'session=somebody' });
  expect([plain.status, gzip.headers['content-encoding'], br.headers['content-encoding']]).toEqual([200, 'gzip', 'br']);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(br.headers['set-cookie']).toBeUndefined();
  expect(br.headers.vary).toBe('Accept-Encoding');
  const etag = String(br.headers.etag);
  expect(new Set([plain.headers.etag, gzip.headers.etag]).size).toBe(1);
  const unchanged = await ask(url, { ...html, 'if-none-match': `"other", ${etag}` });
  expect([unchanged.status, unchanged.body.length, unchanged.headers.etag]).toEqual([304, 0, etag]);
  const head = await ask(url, { ...html, 'accept-encoding': 'br' }, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(br.body.length)]);

  const entry = Number(br.headers['x-log-sequence']);
  expect(entry).toBeGreaterThan(0);
  const words = new RegExp(
    `Counted at [\\d:]+[ap]m \\(UK time\\), up to entry ${entry.toLocaleString('en-GB')} of the public log`,
  );
  expect(plain.body.toString()).toMatch(words);
  expect(plain.body.toString()).toContain(
    ` data-log-sequence="${entry}" data-counted-at="${br.headers['x-counted-at']}"`,
  );
  expect((await ask(`${server.url}/cy${CONTEST}`, html)).body.toString()).toMatch(/Cyfrifwyd am [\d:]+y[bh]/);
});

test('files are compressed in a browser too', async ({ server }) => {
  for (const path of [
    '/data/v1/bodies.csv',
    '/data/v1/bodies.json',
    '/rounds/practice/feed.xml',
    '/rounds/practice/calendar.ics',
    '/icon.svg',
  ]) {
    const answer = await ask(server.url + path, { accept: 'text/html,*/*', 'accept-encoding': 'gzip, br' });
    const isSmall = answer.body.length < 1000 && answer.headers['content-encoding'] === undefined;
    expect([path, answer.status, isSmall || answer.headers['content-encoding']]).toEqual([path, 200, isSmall || 'br']);
    expect(answer.headers.vary, path).toContain('Accept-Encoding');
  }
});

test('an officer who sends a form sees it at once on the pages that it leads to, and others within five seconds', async ({
  page,
  server,
  signIn,
}) => {
  const [home, body] = [`${server.url}/`, `${server.url}/bodies/chesterfield`];
  const before = await ask(home);
  await ask(body);
  await signIn('sentChair');
  await page.goto('/office/chesterfield/practice/constituency-section/choose');
  await chooseNames(page, 'Willow Sample', 'Larch Sample');
  await page.getByRole('button', { name: /^Send/ }).click();
  await openReceipt(page);
  const entry = Number((await ask(`${server.url}/receipts/${receiptCode(page)}`)).headers['x-log-sequence']);
  expect(entry).toBeGreaterThan(Number(before.headers['x-log-sequence']));
  expect(Number((await ask(body)).headers['x-log-sequence'])).toBeGreaterThanOrEqual(entry);
  const pageOfBody = (await ask(body)).body.toString();
  expect(pageOfBody).toContain('Willow Sample');
  await expect
    .poll(async () => Number((await ask(home)).headers['x-log-sequence']), { timeout: 5000 })
    .toBeGreaterThanOrEqual(entry);
});

test('when the process that makes pages is killed, kept pages are sent, forms work, and it comes back', async ({
  page,
  server,
  signIn,
}) => {
  const kept = await ask(server.url + CONTEST);
  const [renderer] = childrenOf(server.pid);
  if (renderer === undefined) throw new Error('There is no process that makes pages.');
  process.kill(renderer, 'SIGKILL');
  const now = await ask(server.url + CONTEST);
  expect([now.status, now.body.equals(kept.body)]).toEqual([200, true]);
  await signIn('sentSecretary');
  await page.goto('/office');
  await expect(page.getByRole('main')).toContainText('Chesterfield');
  const fresh = await ask(`${server.url}/bodies/hackney-north-and-stoke-newington`);
  expect(fresh.status).toBe(200);
  expect(childrenOf(server.pid)).not.toContain(renderer);
});

test('an address that does not exist costs nothing to make', async ({ server }) => {
  const first = await ask(`${server.url}/wp-login.php`, { accept: 'text/html' });
  const other = await ask(`${server.url}/nowhere/at/all?x=1`, { accept: 'text/html' });
  expect([first.status, other.status, other.headers['cache-status']]).toEqual([404, 404, 'nominations; hit']);
  const withQuery = await ask(`${server.url}${CONTEST}?utm_source=a`);
  expect([withQuery.status, withQuery.headers['cache-status']]).toEqual([200, 'nominations; hit']);
});
