import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { writeZip } from '@/lib/zip';
import { closeAndSeal } from '@/testing/close-round';
import { readZip } from '../verifier/verify.mjs';
import { expect, test } from './fixtures';
import { chooseNames, openReceipt, receiptCode, recordMeeting } from './officer';

test.use({ serverName: 'whole-round' });

// One round from its creation to the archive that anyone can check, with what each person does in it.

const SLUG = 'nec-2026-whole';
const ADMIN = `/admin/rounds/${SLUG}`;
const TREES =
  'Acacia Alder Ash Aspen Beech Birch Box Cedar Cherry Elder Elm Fir Hazel Holly Larch Lime Maple Oak Pine Rowan';
const PEOPLE = TREES.split(' ').map((tree) => `${tree} Example`);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const parts = (at: Date) =>
  [String(at.getUTCDate()), String(at.getUTCMonth() + 1), String(at.getUTCFullYear())] as const;

async function moment(page: Page, name: string, at: Date, time: string) {
  const [day, month, year] = parts(at);
  for (const [part, text] of [
    ['day', day],
    ['month', month],
    ['year', year],
    ['time', time],
  ] as const)
    await page.locator(`[name="${name}-${part}"]`).fill(text);
}

const list = (...lines: string[]) => ({
  name: 'list.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n'), 'utf8'),
});

const check = (path: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['verifier/verify.mjs', path], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

test('from its preset to an archive that is checked: set up, send, enter, move, close, declare, verify', async ({
  page,
  context,
  signIn,
  server,
}) => {
  test.setTimeout(120_000);
  page.setDefaultTimeout(10_000);
  const h1 = page.getByRole('heading', { level: 1 });
  const as = async (person: Parameters<typeof signIn>[0]) => {
    await context.clearCookies();
    await signIn(person);
  };

  await test.step('set up from the preset, with twenty candidates and officers from lists', async () => {
    await as('returningOfficer');
    await page.goto('/admin/rounds/new');
    await page.getByLabel('Name', { exact: true }).fill('NEC 2026, whole');
    await page.getByLabel('Web address').fill(SLUG);
    await page.getByLabel('Live').check();
    await moment(page, 'opens', inDays(-5), '9am');
    await moment(page, 'closes', inDays(10), '12 noon');
    await page.getByLabel('Start from').selectOption({ label: 'NEC 2026, CLP section' });
    await page.getByRole('button', { name: 'Create draft round' }).click();
    await expect(h1).toHaveText('NEC 2026, whole: not announced');

    await page.goto(`/admin/people/import?round=${SLUG}`);
    const rows = PEOPLE.map((name, place) => `${name},${place % 2 ? 'Hexham' : 'Ynys Môn'},accepted`);
    await page.getByLabel('File').setInputFiles(list('name,clp,status', ...rows));
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(h1).toHaveText('20 candidates will be added');
    await page.getByRole('button', { name: 'Add 20 candidates' }).click();
    await expect(h1).toHaveText('20 candidates were added');

    await page.goto('/admin/people/import');
    const section = page.getByRole('region', { name: 'Officers' });
    await section
      .getByLabel('File')
      .setInputFiles(list('clp,email,office', 'Hexham,h1@demo.invalid,secretary', 'Hexham,h2@demo.invalid,chair'));
    await section.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Add 2 officers' }).click();
    await expect(h1).toHaveText('2 officers were added');
    await page.goto('/admin/people/invite?who=never-invited&where=body:hexham');
    await page.getByRole('button', { name: 'Send 2 emails' }).click();
    await expect(h1).toHaveText(/^(2|Two) invitations are being sent/i);
  });

  await test.step('announce: it opens immediately, because its opening time has passed', async () => {
    expect((await page.request.get(`/rounds/${SLUG}`)).status()).toBe(404);
    await page.goto(`${ADMIN}/announce`);
    await page.getByRole('button', { name: 'Announce round' }).click();
    await expect(page).toHaveURL(new RegExp(`${ADMIN}$`));
    await page.goto(`/rounds/${SLUG}/clp-section`);
    await expect(page.getByRole('main')).toContainText('Rowan Example');
  });

  let receipt = '';
  await test.step('an officer sends nominations', async () => {
    await as('silentSecretary');
    await page.goto(`/office/colne-valley/${SLUG}/clp-section/meeting/held`);
    await recordMeeting(page, new Date());
    await chooseNames(page, 'Ash Example', 'Rowan Example');
    await page.getByRole('button', { name: /^Send/ }).click();
    await openReceipt(page);
    receipt = receiptCode(page);
  });

  await test.step('an admin enters nominations from paper, and moves the deadline', async () => {
    await as('returningOfficer');
    await page.goto(`${ADMIN}/contests/clp-section/enter`);
    await page.getByLabel('All or part of the body’s name').fill('hexham');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'Hexham CLP' }).click();
    const [day, month, year] = parts(inDays(-2));
    await page.getByLabel('Day', { exact: true }).fill(day);
    await page.getByLabel('Month').fill(month);
    await page.getByLabel('Year').fill(year);
    await page.getByLabel('All members').check();
    await page.getByLabel('In person').check();
    await page.getByRole('group', { name: 'Was it quorate?' }).getByLabel('Yes').check();
    await page.getByLabel('On paper').check();
    await page.getByLabel('To nominate these candidates').check();
    await page.getByRole('checkbox', { name: 'Rowan Example' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('main')).toContainText('Rowan Example will be nominated by 2 CLPs instead of 1');
    await page.getByRole('button', { name: 'Enter nominations for Hexham CLP' }).click();
    await expect(page).toHaveURL(/\/admin\/submissions\/[^/]+$/);

    await page.goto(`${ADMIN}/deadline`);
    const [toDay, toMonth, toYear] = parts(inDays(12));
    await page.getByLabel('Day', { exact: true }).fill(toDay);
    await page.getByLabel('Month').fill(toMonth);
    await page.getByLabel('Year').fill(toYear);
    await page.getByLabel('New time').fill('12 noon');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Reason').fill('The post was late.');
    await page.getByRole('button', { name: 'Move the deadline' }).click();
    await expect(page).toHaveURL(new RegExp(`${ADMIN}$`));
    await page.goto(`/rounds/${SLUG}`);
    await expect(page.getByRole('main')).toContainText('The post was late.');
  });

  await test.step('nominations close', async () => {
    await page.goto(`${ADMIN}/close-early`);
    await page.getByLabel('Reason').fill('Everyone has answered.');
    await page.getByRole('button', { name: 'Ask a second admin to agree' }).click();
    await expect(page.getByRole('main')).toContainText('Another admin must agree');
    await as('owner');
    await page.goto('/admin');
    await page.getByRole('link', { name: 'Proposed change' }).click();
    await page.getByRole('button', { name: 'Agree to this change' }).click();
    await expect(page).toHaveURL(new RegExp(`${ADMIN}$`));
    await page.goto(`/rounds/${SLUG}/history`);
    await expect(page.getByRole('main')).toContainText('Two returning officers agreed.');
    await as('silentSecretary');
    await page.goto(`/office/colne-valley/${SLUG}/clp-section`);
    await expect(page.getByRole('main')).toContainText('You can no longer send');
  });

  await test.step('two admins declare who is on the ballot, and who is not and why', async () => {
    await closeAndSeal(server.db, SLUG, new Date());
    await as('returningOfficer');
    await page.goto(`${ADMIN}/declare`);
    await page.getByRole('button', { name: 'Ask a second admin to agree' }).click();
    await expect(page.getByText(/^You proposed this .*Another admin must agree/)).toBeVisible();
    await as('owner');
    await page.goto(`${ADMIN}/declare`);
    await page.getByRole('button', { name: /^Agree and declare/ }).click();
    await expect(page).toHaveURL(new RegExp(`/rounds/${SLUG}/declaration/1$`));
    await expect(page.getByRole('main')).toContainText('2 CLPs (5 needed)');
  });

  await test.step('the archive is valid; a changed one is refused with the row named', async () => {
    const zip = join(mkdtempSync(join(tmpdir(), 'whole-')), 'archive.zip');
    writeFileSync(zip, await (await page.request.get(`/rounds/${SLUG}/archive.zip`)).body());
    expect(check(zip)).toMatchObject({ status: 0 });
    const archive = readZip(readFileSync(zip));
    const receipts = [...archive.keys()].filter((path) => path.includes(receipt));
    expect(receipts.length).toBeGreaterThan(0);
    const changed = [...archive].map(([path, contents]) => {
      const text = contents.toString('utf8');
      return { path, contents: path === receipts[0] ? text.replace('Ash Example', 'Oak Example') : text };
    });
    writeFileSync(zip, writeZip(changed, new Date()));
    const bad = check(zip);
    expect(bad.status).toBe(1);
    expect(bad.said).toContain(receipt);
  });
});
