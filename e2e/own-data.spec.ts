import { readFileSync } from 'node:fs';
import { expectSound } from './axe';
import { expect, test } from './fixtures';

test.use({ serverName: 'own-data' });

const OFFICER = 'sent-secretary@demo.invalid';

test('an officer sees their data, takes a copy, and erases it @plain', async ({ page, signIn }) => {
  await signIn('sentSecretary');
  await page.goto('/office');
  await page.getByRole('contentinfo').or(page.locator('footer')).getByRole('link', { name: 'Your data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data');
  await expect(page.getByRole('rowheader', { name: OFFICER })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Offices' }).first()).toContainText('Chesterfield');

  const copies = [];
  for (const name of ['text file', 'JSON file']) {
    const started = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    copies.push(readFileSync(await (await started).path(), 'utf8'));
  }
  expect(copies[0]).toContain(`Email address: ${OFFICER}`);
  const json = JSON.parse(copies[1] ?? '{}');
  expect(json.tables.officers).toMatchObject([{ body: 'Chesterfield', office: 'secretary' }]);
  expect(json.tables.outbox.length).toBeGreaterThan(0);
  expect(copies[1]).not.toContain('tokenHash');

  await page.getByRole('main').getByRole('link', { name: 'Erase your data' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Your office as Secretary of Chesterfield CLP. It ends now');
  await expect(main).toContainText('sets of nominations that were sent. They are the decision of those who nominated');
  await page.getByLabel('Enter your email address to confirm').fill('somebody@example.org');
  await page.getByRole('button', { name: 'Erase my data' }).click();
  await expect(page.locator('.errors')).toContainText(`Enter ${OFFICER} to confirm`);
  await expect(page.getByLabel('Enter your email address to confirm')).toHaveValue('somebody@example.org');

  await page.getByLabel('Enter your email address to confirm').fill(OFFICER.toUpperCase());
  await page.getByRole('button', { name: 'Erase my data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data has been erased');
  expect(await page.context().cookies()).toEqual([]);
  await page.goto('/office');
  await expect(page).toHaveURL(/\/sign-in\?/);
  await page.goto('/bodies/chesterfield');
  await expect(page.getByRole('main')).not.toContainText('No nominations');
  await page.goto('/log');
  await expect(page.getByRole('main')).toContainText('Chesterfield');
});

test('a candidate reads the effects of an erasure in Welsh', async ({ page, signIn }) => {
  await signIn('candidate');
  await page.goto('/cy/me');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eich data');
  await page.goto('/cy/me/erase');
  await expect(page.getByRole('main')).toContainText('Yr enw Rowan Sample, yr ymgeisyddiaethau a’u canlyniadau');
});

test('the pages are accessible, on a phone too', async ({ page, signIn }) => {
  for (const [person, paths] of [
    ['candidate', ['/me', '/cy/me/erase']],
    ['returningOfficer', ['/me', '/me/erase', '/admin/people/erase']],
  ] as const) {
    await page.context().clearCookies();
    await signIn(person);
    for (const path of paths) {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      await expectSound(page, path);
    }
  }
});

test('a copy is for the person alone', async ({ request, page, signIn }) => {
  for (const file of ['/me/data.txt', '/me/data.json', '/me', '/me/erase'])
    expect((await request.get(file, { maxRedirects: 0 })).status()).toBe(307);
  await signIn('member');
  const answer = await page.request.get('/me/data.json');
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect((await page.request.get('/me/data.csv')).status()).toBe(404);
  expect((await page.request.get('/admin/people/erase/x/data.json')).status()).toBe(404);
});

test('an admin erases a person who asks for it; the only owner is refused @plain', async ({ page, signIn, server }) => {
  await signIn('returningOfficer');
  await page.goto('/admin/people');
  await page.getByRole('link', { name: 'Copy or erase a person’s data' }).click();
  await page.getByLabel('Email address of the person').fill('nobody@example.org');
  await page.getByRole('button', { name: 'Find this person' }).click();
  await expect(page.locator('.errors')).toContainText('Nobody here has this email address');

  await page.getByLabel('Email address of the person').fill('owner@demo.invalid');
  await page.getByRole('button', { name: 'Find this person' }).click();
  await expect(page.getByRole('main')).toContainText(/Only an owner of this site \(.*\) can erase an admin\./);

  await page.goto('/admin/people/erase');
  await page.getByLabel('Email address of the person').fill('sent-chair@demo.invalid');
  await page.getByRole('button', { name: 'Find this person' }).click();
  await expect(page.getByRole('main')).toContainText('The office as Chair of Chesterfield CLP. It ends now.');
  const copy = await page.request.get(`${new URL(page.url()).pathname}/data.txt`);
  expect(await copy.text()).toContain('sent-chair@demo.invalid');
  await page.getByLabel('Enter the person’s email address to confirm').fill('sent-chair@demo.invalid');
  await page.getByRole('button', { name: 'Erase this person’s data' }).click();
  await expect(page.getByRole('main')).toContainText('The person’s data has been erased.');

  await page.context().clearCookies();
  await signIn('owner');
  await page.goto(`${server.url}/me/erase`);
  await expect(page.getByRole('main')).toContainText('You are the only owner of this site.');
  await expect(page.getByRole('button', { name: 'Erase my data' })).toHaveCount(0);
});
