import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright/test';
import { sessionCookie } from '@/auth/session';
import { grantAdmin } from '@/commands/people/admins';
import { startSession } from '@/commands/sign-in/sessions';
import { verifyUser } from '@/commands/sign-in/tokens';
import { OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { newId } from '@/lib/tokens';
import { mailServer, type TestMailServer } from '@/testing/mail-server';
import { test as base, expect } from './fixtures';
import { startServer, type TestServer } from './server';

type Worker = {
  /** Each file names its own installation, so that no file finds what another has done. */
  readonly siteName: string;
  readonly mail: TestMailServer;
  readonly site: TestServer;
};

export const OWNER = 'owner@example.org';
export const EMPTY = { DEMO: '', OPERATOR_NAME: '', CONTACT_EMAIL: '', OPERATOR_PAGE: '', INTAKE: '' };

/** A test on an installation without the demonstration: an empty database with one owner, and mail to a test server. */
export const test = base.extend<object, Worker>({
  siteName: ['', { scope: 'worker', option: true }],
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
      const database = `file:${join(mkdtempSync(join(tmpdir(), 'empty-')), 'empty.sqlite')}`;
      const site = await startServer(undefined, { ...EMPTY, DATABASE_URL: database, SMTP_URL: mail.url });
      // The one step in a shell on the server: who the first owner is.
      await grantAdmin({ db: site.db, actor: OPERATOR, now: new Date() }, { email: OWNER, role: 'owner' });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: ({ site }, use) => use(site),
});

/** The address in the latest email to somebody that starts with this path. */
export async function linkTo(mail: TestMailServer, to: string, path: string): Promise<string> {
  const pattern = new RegExp(`http://[^\\s"<>]*${path}[^\\s"<>]*`);
  const find = () =>
    mail.received
      .filter((one) => one.to === to)
      .map(({ text }) => pattern.exec(text.replace(/=\r?\n/g, '').replaceAll('=3D', '='))?.[0])
      .findLast((link) => link !== undefined) ?? '';
  await expect.poll(find, { timeout: 15_000 }).not.toBe('');
  return find();
}

/** Signs out, and in again with the link in a new email. */
export async function signInByEmail(page: Page, context: BrowserContext, mail: TestMailServer, email: string) {
  await context.clearCookies();
  const before = mail.received.length;
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: /link/i }).click();
  await expect(page).toHaveURL(/\/sign-in\/sent/);
  await expect
    .poll(() => mail.received.slice(before).some(({ to, text }) => to === email && text.includes('/sign-in/confirm')))
    .toBe(true);
  await page.goto(await linkTo(mail, email, '/sign-in/confirm'));
  await page.getByRole('main').getByRole('button').click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Signs the browser in as the person with this address, without an email. */
export async function enterAs(context: BrowserContext, { db, url }: TestServer, email: string): Promise<void> {
  await context.clearCookies();
  const system = { db, actor: SYSTEM, now: new Date() };
  const userId = await verifyUser(system, email);
  const token = `${newId()}${newId()}`;
  await startSession(system, { token, userId, expiresAt: new Date(Date.now() + 3_600_000) });
  await context.addCookies([{ name: sessionCookie().name, value: token, url }]);
}
