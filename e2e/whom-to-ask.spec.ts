import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionCookie } from '@/auth/session';
import { grantAdmin } from '@/commands/people/admins';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import { startSession } from '@/commands/sign-in/sessions';
import { verifyUser } from '@/commands/sign-in/tokens';
import { openDatabase } from '@/db/database';
import { OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { newId } from '@/lib/tokens';
import { typedOn } from '@/testing/acts';
import { expect, test } from './fixtures';
import { startServer } from './server';

// The first test has a server of its own, and asks for a page that does not exist.
test.use({ serverName: 'whom-to-ask', mayComplain: [/asked another host: http:\/\/localhost|404/] });

const YEAR = new Date().getUTCFullYear() + 1;
const EMPTY = { DEMO: '', OPERATOR_NAME: '', CONTACT_EMAIL: '', OPERATOR_PAGE: '', INTAKE: '' };

test('the first owner of an empty installation finds the settings, and can then announce a live round @plain', async ({
  page,
  context,
}) => {
  const database = `file:${join(mkdtempSync(join(tmpdir(), 'empty-')), 'empty.sqlite')}`;
  const server = await startServer(undefined, { ...EMPTY, DATABASE_URL: database });
  const db = await openDatabase(database);
  try {
    const now = new Date();
    const [operator, system] = [OPERATOR, SYSTEM].map((actor) => ({ db, actor, now }) as const);
    if (!operator || !system) throw new Error('no context');
    await grantAdmin(operator, { email: 'owner@example.org', role: 'owner' });
    const userId = await verifyUser(system, 'owner@example.org');
    const token = `${newId()}${newId()}`;
    await startSession(system, { token, userId, expiresAt: new Date(now.getTime() + 3_600_000) });
    await context.addCookies([{ name: sessionCookie().name, value: token, url: server.url }]);
    const times = { ...typedOn('opens', `${YEAR}-01-22`, '9am'), ...typedOn('closes', `${YEAR}-06-26`, '12 noon') };
    const round = { ...times, title: 'NEC next', slug: 'nec-next', kind: 'live', start: 'cycle:NEC 2022' };
    expect((await createRound(operator, createRoundInput.parse(round))).ok).toBe(true);

    // The round cannot be announced: the refusal says what is missing, and leads there.
    await page.goto(`${server.url}/admin/rounds/nec-next/announce`);
    await page.getByRole('button', { name: 'Announce round' }).click();
    const refusal = page.getByRole('alert').filter({ hasText: 'cannot be announced yet' });
    await expect(refusal).toContainText('the contact address');
    await expect(refusal.getByRole('link', { name: 'settings of this site' })).toBeVisible();

    // She finds the settings from the first page of the admins.
    await page.goto(`${server.url}/admin`);
    await expect(page.getByRole('heading', { name: /settings are missing/ })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Settings of this site' }).click();
    await page.getByLabel('Who runs this site?').fill('Sample Volunteers');
    await page.getByLabel('Contact email address').fill('not an address');
    await page.getByLabel(/^No\. Volunteers run it/).check();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect(page.getByRole('alert').first()).toContainText('Enter an email address');
    await expect(page.getByLabel('Who runs this site?')).toHaveValue('Sample Volunteers');
    await page.getByLabel('Contact email address').fill('help@example.org');
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'saved' })).toBeVisible();

    await page.goto(`${server.url}/admin/rounds/nec-next/announce`);
    await page.getByRole('button', { name: 'Announce round' }).click();
    await expect(page).toHaveURL(/\/admin\/rounds\/nec-next$/);

    // Everybody sees who runs the site and whom to ask, in both languages, on pages that exist and that do not.
    await context.clearCookies();
    for (const path of ['/about', '/rounds/nec-next', '/cy/privacy', '/accessibility', '/sign-in', '/nowhere']) {
      await page.goto(server.url + path);
      const link = page.getByRole('contentinfo').getByRole('link', { name: 'help@example.org' });
      await expect(link).toHaveAttribute('href', 'mailto:help@example.org');
      await expect(page.getByRole('contentinfo')).toContainText('Sample Volunteers');
    }
  } finally {
    await db.close();
    await server.stop();
  }
});

test('an officer says that the CLP also sent its nominations to the Party @plain', async ({ page, signIn }) => {
  await signIn('sentSecretary');
  await page.goto('/office');
  await expect(page.getByRole('main')).toContainText('send it to the Party separately');
  await page
    .getByRole('link', { name: /^(?:Say that you sent it to the Party|Change what you said)/ })
    .first()
    .click();
  await expect(page.locator('pre')).toContainText('Sample');
  const today = new Date();
  await page.getByLabel('Day', { exact: true }).fill(String(today.getUTCDate()));
  await page.getByLabel('Month').fill(String(today.getUTCMonth() + 1));
  await page.getByLabel('Year').fill(String(today.getUTCFullYear() + 1));
  await page.getByLabel('Reference that the Party gave you').fill('NEC 7');
  await page.getByRole('button', { name: 'Say that we sent it' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Enter today or an earlier day.');
  await expect(page.getByLabel('Reference that the Party gave you')).toHaveValue('NEC 7');
  await page.getByLabel('Year').fill(String(today.getUTCFullYear()));
  await page.getByRole('button', { name: 'Say that we sent it' }).click();
  await expect(page.getByRole('main')).toContainText('also sent its nominations');
  await expect(page.getByRole('main')).toContainText('Reference: NEC 7.');
});
