import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { agreeToChanges } from '@/testing/agree-to-changes';
import { expectSound } from './axe';
import { expect, test } from './fixtures';
import { openReceipt, prepare, SILENT } from './officer';

test.use({ serverName: 'officer-too-late' });
test.describe.configure({ mode: 'serial' });

const admin = (url: string, ...words: string[]) =>
  promisify(execFile)('node_modules/.bin/tsx', ['scripts/admin.ts', ...words], {
    env: { ...process.env, DATABASE_URL: url },
  });

/** A time in the format of the command, a number of minutes from now. */
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

test('the deadline passes while the form is open: refused with an explanation, and input is kept @plain', async ({
  page,
  server,
  signIn,
}) => {
  await signIn('silentSecretary');
  await prepare(page, SILENT, 'Alder Sample', 'Birch Sample');
  const early = ['practice', inMinutes(-1), '--reason', 'Brought forward for a test.'];
  const { stdout } = await admin(server.database, 'move-deadline', ...early);
  expect(stdout).toContain('Another admin must agree');
  await agreeToChanges(server.db, 'practice', new Date());

  await page.getByRole('button', { name: /^Send/ }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'This has not been sent' });
  await expect(summary).toBeVisible();
  await expect(summary).toContainText('Nominations closed at');
  // It says at once whom to ask.
  const ask = summary.getByRole('link', { name: 'questions@demo.invalid' });
  await expect(ask).toHaveAttribute('href', 'mailto:questions@demo.invalid');
  await expect(page.getByText('Birch Sample')).toBeVisible();
  await page.goto(`${SILENT}/check`);
  await expect(page.getByText('Birch Sample')).toBeVisible();
  await page.goto('/bodies/colne-valley');
  await expect(page.getByRole('link', { name: /Receipt/ })).toHaveCount(0);
  await page.goto('/rounds/practice');
  await expect(page.getByText('Brought forward for a test.').first()).toBeVisible();

  // After the deadline has been moved again, it can be sent.
  await admin(server.database, 'move-deadline', 'practice', inMinutes(60), '--reason', 'Moved on for a test.');
  await page.goto(`${SILENT}/check`);
  await page.getByRole('button', { name: /^Send/ }).click();
  await openReceipt(page);
  await page.goto(`${SILENT}/withdraw`);
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await openReceipt(page);
});

test('what arrived late is kept, and counts when two admins accept it @plain', async ({ page, server, signIn }) => {
  await signIn('silentSecretary');
  await prepare(page, SILENT, 'Alder Sample');
  await admin(server.database, 'move-deadline', 'practice', inMinutes(-3), '--reason', 'Closed for a test.');
  await agreeToChanges(server.db, 'practice', new Date());
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'We have kept it' })).toBeVisible();

  await signIn('returningOfficer');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Late and unsent' }).first().click();
  await expectSound(page);
  await page
    .getByRole('link', { name: /Colne Valley/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Propose to accept the late form' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Enter a reason');
  await page.getByLabel('Reason').fill('The mobile network in the hall failed.');
  await page.getByRole('button', { name: 'Propose to accept the late form' }).click();
  await expect(page.getByText('You proposed this. Another admin must agree.')).toBeVisible();
  const form = new URL(page.url()).pathname;

  await signIn('owner');
  await page.goto(form);
  await expectSound(page);
  await page.getByRole('button', { name: 'Agree, and accept the late form' }).click();
  await expect(page.getByText(/This form was accepted on/)).toBeVisible();
  const said = /too late\. It arrived on .* accepted it late, on .*The mobile network in the hall failed/;
  for (const path of [
    '/rounds/practice/constituency-section',
    '/rounds/practice/constituency-section/alder-sample',
    '/bodies/colne-valley',
  ]) {
    await page.goto(path);
    await expect(page.getByText(said).first()).toBeVisible();
  }
  const feed = await (await page.request.get('/rounds/practice/feed.xml')).text();
  expect(feed).toMatch(/accepted late, on .*The mobile network in the hall failed/);
  const data = await (await page.request.get('/data/v1/nominations.json?round=practice&body=colne-valley')).json();
  expect(data.data).toMatchObject([{ acceptedLate: { reason: 'The mobile network in the hall failed.' } }]);
  await page
    .getByRole('link', { name: /Receipt/ })
    .first()
    .click();
  await expect(page.getByText(said)).toBeVisible();
});
