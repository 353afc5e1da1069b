import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveDeadline } from '@/commands/rounds/deadline';
import { OPERATOR } from '@/domain/base/permissions';
import { writeZip } from '@/lib/zip';
import { agreeToChanges } from '@/testing/agree-to-changes';
import { closeAndSeal } from '@/testing/close-round';
import { readZip } from '../verifier/verify.mjs';
import { expect, test } from './fixtures';

// The end of a round: the deadline passes, one admin proposes the result, a second agrees, and anyone can check it.

test.use({ serverName: 'declares' });
test.describe.configure({ mode: 'serial' });

const DECLARE = '/admin/rounds/practice/declare';
const files = mkdtempSync(join(tmpdir(), 'declares-'));
const zip = join(files, 'archive.zip');

const check = (path: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['verifier/verify.mjs', path], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

test('before the deadline nothing can be declared @plain', async ({ page, signIn }) => {
  await signIn('returningOfficer');
  await page.goto(DECLARE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/cannot be declared yet/);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('one admin proposes it, another agrees, and it is published @plain', async ({ page, context, signIn, server }) => {
  const now = new Date();
  const input = { round: 'practice', to: new Date(now.getTime() - 60_000), reason: 'Brought forward.' };
  const moved = await moveDeadline({ db: server.db, actor: OPERATOR, now }, input);
  expect(moved.ok).toBe(true);
  await agreeToChanges(server.db, 'practice', now);
  await signIn('returningOfficer');
  await page.goto(DECLARE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/cannot be declared yet/);
  await expect(page.getByRole('main')).toContainText(/Forms received before .* may still be recorded until /);

  await closeAndSeal(server.db, 'practice', new Date());
  await page.goto(DECLARE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Declare /);
  await expect(page.getByText(/On the ballot: /).first()).toBeVisible();
  await page.getByRole('button', { name: 'Ask a second admin to agree' }).click();
  await expect(page.getByText(/^You proposed this .*Another admin must agree/)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);

  await context.clearCookies();
  await signIn('owner');
  await page.goto(DECLARE);
  await page.getByRole('button', { name: /^Agree and declare/ }).click();
  await expect(page).toHaveURL(/\/rounds\/practice\/declaration\/1$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/: declaration 1$/);
  await expect(page.getByRole('heading', { name: /not heard from$/ }).first()).toBeVisible();
  await page.goto('/rounds/practice/declaration');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/: declaration 1$/);
});

test('the archive is checked by the stand-alone verifier, and a changed one refused with the row named', async ({
  request,
}) => {
  const answer = await request.get('/rounds/practice/archive.zip');
  expect(answer.headers()['content-type']).toBe('application/zip');
  writeFileSync(zip, await answer.body());
  const good = check(zip);
  expect(good.said).toContain('No errors found.');
  expect(good.said).toContain('1 declarations');
  expect(good.status).toBe(0);
  const archive = readZip(readFileSync(zip));
  // The operator's contact is the only address that is public.
  expect([...archive.values()].join('\n').replaceAll('questions@demo.invalid', '')).not.toContain('@demo.invalid');

  const wrong = [...archive].map(([path, contents]) => {
    const isRows = path.endsWith('/nominations.csv');
    const text = contents.toString('utf8');
    return {
      path,
      contents: isRows ? text.replace(/\nconstituency-section,[\w-]+,/, '\nconstituency-section,nobody,') : text,
    };
  });
  writeFileSync(zip, writeZip(wrong, new Date()));
  const bad = check(zip);
  expect(bad.status).toBe(1);
  expect(bad.said).toMatch(/nominations\.csv, line 2: the log has no valid nomination by [\w-]+ for nobody/);
});

test('the key and the heads are at their standard addresses, and the verifier can be downloaded', async ({
  request,
}) => {
  const key = await (await request.get('/.well-known/nominations-key.json')).json();
  expect(key.keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', use: 'sig' });
  expect(JSON.stringify(key)).not.toContain('"d"');
  const { heads } = await (await request.get('/log/heads.json')).json();
  expect(heads[0]).toMatchObject({ keyId: key.keys[0].kid });
  expect(await (await request.get('/verify/verify.mjs')).text()).toBe(readFileSync('verifier/verify.mjs', 'utf8'));
  const text = await request.get('/rounds/practice/declaration/1/contents');
  expect(JSON.parse(await text.text())).toMatchObject({ format: 'nomination-declaration/2', number: 1 });
});

test('a declared round is only changed by an amendment, with a public reason @plain', async ({ page, signIn }) => {
  await signIn('returningOfficer');
  await page.goto(DECLARE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/has been declared$/);
  await page.getByRole('button', { name: 'Open an amendment' }).click();
  await expect(page.getByText('Enter a reason. It will be published.').first()).toBeVisible();
  await page.getByLabel('Reason for amending the declaration').fill('To look again at one receipt.');
  await page.getByRole('button', { name: 'Open an amendment' }).click();
  await expect(page.getByText('To look again at one receipt.').first()).toBeVisible();
  await page.goto('/rounds/practice/declaration/1');
  await expect(page.getByText(/has been preparing an amendment/)).toBeVisible();
  await page.goto(DECLARE);
  await page.getByRole('button', { name: 'Close the amendment without changes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/has been declared$/);
});

test('only admins see who acted', async ({ page, context, signIn }) => {
  await signIn('owner');
  await page.goto('/admin/log');
  await expect(page.getByText('owner@demo.invalid').first()).toBeVisible();
  await context.clearCookies();
  await page.goto('/log');
  await expect(page.getByRole('heading', { name: 'Daily signatures' })).toBeVisible();
  expect((await page.content()).replaceAll('questions@demo.invalid', '')).not.toContain('demo.invalid');
});
