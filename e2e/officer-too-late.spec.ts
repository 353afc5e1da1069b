import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { agreeToChanges } from '@/testing/agree-to-changes';
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
