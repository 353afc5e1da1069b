import { request as httpRequest } from 'node:http';
import { schema } from '@/db/schema';
import { LIMITS } from '@/domain/base/limits';
import { mailServer, type TestMailServer } from '@/testing/mail-server';
import { READ_LIMITS } from '../server/read-limits.mjs';
import { test as base, expect, listen } from './fixtures';
import { startServer, type TestServer } from './server';

// An installation that is no demo, with a mail server and a proxy in front.

type Worker = { readonly mail: TestMailServer; readonly site: TestServer };
const test = base.extend<object, Worker>({
  mail: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
    async ({}, use) => {
      const mail = await mailServer();
      await use(mail);
      await mail.close();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ mail }, use) => {
      const site = await startServer(undefined, {
        DEMO: '',
        SMTP_URL: mail.url,
        MAIL_FROM: 'Nominations <site@example.org>',
        TRUST_PROXY: '1',
      });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: ({ site }, use) => use(site),
});

test.beforeEach(({ mail }) => mail.behave(() => null));

const heading = 'h1';
const ask = async (page: import('playwright/test').Page, email: string, path = '/sign-in') => {
  await page.goto(path);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('main form button').last().click();
};

test('the page says when the link has not been sent, and when it has', async ({ page, mail }) => {
  mail.behave(({ step }) => (step === 'greeting' ? 'hang' : null));
  await ask(page, 'waits@mailbox.test');
  await expect(page.locator(heading)).toHaveText('Your link has not been sent yet', { timeout: 15_000 });
  await expect(page.getByRole('link', { name: 'Check again' })).toBeVisible();
  mail.behave(() => null);
  await expect(page.locator(heading)).toHaveText('Check your email', { timeout: 40_000 });
  expect(mail.received.filter(({ to }) => to === 'waits@mailbox.test')).toHaveLength(1);
});

test('a mail server that refuses the address is not said to have taken the email', async ({ page, mail }) => {
  mail.behave(({ step, to }) => (step === 'RCPT' && to?.startsWith('nobody') ? '5xx' : null));
  await ask(page, 'nobody@mailbox.test');
  await expect(page.locator(heading)).toHaveText('Your link could not be sent');
  await ask(page, 'nobody@mailbox.test', '/cy/sign-in');
  await expect(page.locator(heading)).toHaveText('Nid oedd modd anfon eich dolen');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one mailbox gets so many links an hour, under every spelling, and a refused try stores nothing', async ({
    page,
    server,
    mail,
  }) => {
    const { most } = LIMITS['link-mailbox'];
    for (let n = 0; n < most; n += 1) {
      await ask(page, `victim+${n}@Mailbox.test`);
      await expect(page.locator(heading)).toHaveText('Check your email');
    }
    const stored = async () => ({
      uses: await server.db.reads.select().from(schema.limits),
      tokens: (await server.db.reads.select().from(schema.signInTokens)).length,
      emails: (await server.db.reads.select().from(schema.outbox)).length,
    });
    const before = await stored();
    for (let n = most; n < most + 3; n += 1) {
      await ask(page, `VICTIM+${n}@mailbox.test`);
      await expect(
        page.getByText(/We have emailed 5 links to this address within an hour.*wait \d+ minutes/).first(),
      ).toBeVisible();
      await expect(page.locator('input[name="email"]')).toHaveValue(`VICTIM+${n}@mailbox.test`);
    }
    expect(await stored()).toEqual(before);
    expect(mail.received.filter(({ to }) => to.startsWith('victim'))).toHaveLength(most);
    await page.goto('/sign-in');
    await expect(page.getByText('We email at most 5 links an hour to one mailbox')).toBeVisible();
  });

  test('the link that was sent signs in', async ({ page, mail }) => {
    await ask(page, 'new@mailbox.test');
    await expect(page.locator(heading)).toHaveText('Check your email');
    const { text = '' } = mail.received.findLast(({ to }) => to === 'new@mailbox.test') ?? {};
    const plain = text.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
    await page.goto(/http:\/\/\S*\/sign-in\/confirm\S*/.exec(plain)?.[0] ?? '');
    await page.locator('main form button').click();
    await expect(page).toHaveURL(/\/office/);
  });
});

test('one network may search so often a minute, and another one is not affected', async ({ server, page, request }) => {
  const most = READ_LIMITS.find(({ name }) => name === 'searches')?.most ?? 0;
  const from = (address: string) => ({ headers: { 'x-forwarded-for': `192.0.2.1, ${address}`, accept: 'text/html' } });
  let last = 200;
  for (let n = 0; n <= most && last === 200; n += 1)
    last = (await request.get(`${server.url}/search?q=a`, from(`203.0.113.${n}`))).status();
  expect(last).toBe(429);
  const refused = await request.get(`${server.url}/cy/search?q=a`, from('203.0.113.9'));
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()['retry-after'])).toBeLessThanOrEqual(60);
  expect(await refused.text()).toContain('Gormod o geisiadau');
  expect((await request.get(`${server.url}/search?q=a`, from('198.51.100.9'))).status()).toBe(200);
  expect((await request.get(`${server.url}/rounds`, from('203.0.113.9'))).status()).toBe(200);
  expect(listen(page, server.url)).toEqual([]);
});

/** Posts so many bytes to the page of uploads, with or without saying how many. */
function post(url: string, bytes: number, isStated: boolean): Promise<{ status: number; text: string }> {
  const headers = {
    accept: 'text/html',
    ...(isStated ? { 'content-length': bytes } : { 'transfer-encoding': 'chunked' }),
  };
  return new Promise((resolve, reject) => {
    const sending = httpRequest(`${url}/admin/people/import/upload`, { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sending.on('error', reject).end(Buffer.alloc(bytes, 'a'));
  });
}

test('a request that is too large is refused with a whole page', async ({ server }) => {
  for (const isStated of [true, false]) {
    const { status, text } = await post(server.url, 3_000_000, isStated);
    expect(status).toBe(413);
    expect(text).toContain('This is too large');
    expect(text).toContain('1,000 kB');
  }
});
