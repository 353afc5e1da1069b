import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { endFault, FAULTS } from './form-faults';

test.use({ serverName: 'forms-keep', mayComplain: [/Failed to load resource|portal\.invalid/] });

const STATEMENT = '/candidate/practice/constituency-section/statement/en';
const TYPED = 'I will publish every vote that I cast.';
const statement = (page: Page) => page.locator('textarea[name=text]');
const kept = (page: Page) => page.getByRole('button', { name: 'Start again from what is saved' });
/** The pause after which typing is kept. */
const pause = (page: Page) => page.waitForTimeout(400);

test('what is typed comes back after a reload, in the other language and after signing in again', async ({
  page,
  context,
  signIn,
}) => {
  await signIn('candidate');
  await page.goto(STATEMENT);
  await statement(page).fill(TYPED);
  await pause(page);
  await page.reload();
  await expect(statement(page)).toHaveValue(TYPED);
  await expect(page.getByRole('status').filter({ hasText: 'We kept what you typed' })).toBeAttached();

  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page).toHaveURL(`/cy${STATEMENT}`);
  await expect(statement(page)).toHaveValue(TYPED);
  await expect(page.getByText('Rydym wedi cadw’r hyn a deipioch', { exact: false }).first()).toBeVisible();

  await context.clearCookies();
  await page.goto(STATEMENT);
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
  await signIn('candidate');
  await page.goto(STATEMENT);
  await expect(statement(page)).toHaveValue(TYPED);

  await kept(page).click();
  await expect(statement(page)).not.toHaveValue(TYPED);
  await page.reload();
  await expect(kept(page)).toHaveCount(0);
});

test('every fault between the form and this site leaves the page and the words, and the button works again', async ({
  page,
  signIn,
}) => {
  test.setTimeout(90_000);
  await page.clock.install();
  await signIn('candidate');
  await page.goto(STATEMENT);
  const preview = page.getByRole('button', { name: 'Preview' });
  await statement(page).fill(TYPED);
  for (const fault of FAULTS) {
    await fault.begin(page);
    await preview.click();
    if (fault.name === 'no answer at all') {
      await expect(page.getByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-disabled', 'true');
      await page.clock.runFor(31_000);
    }
    await expect(page.getByRole('alert').filter({ hasText: fault.says }), fault.name).toBeVisible();
    await expect(statement(page), fault.name).toHaveValue(TYPED);
    await expect(preview).not.toHaveAttribute('aria-disabled');
    await endFault(page);
    await preview.click();
    await expect(page.getByRole('region', { name: 'Preview of your statement' })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: fault.says })).toHaveCount(0);
  }
});

test('after a session ended, the form says so and can be sent after signing in again', async ({
  page,
  context,
  signIn,
}) => {
  await signIn('candidate');
  await page.goto(STATEMENT);
  await statement(page).fill(TYPED);
  await context.clearCookies();
  await page.getByRole('button', { name: /^Publish/ }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: 'Sign in again (opens in a new tab)' })).toBeVisible();
  await expect(statement(page)).toHaveValue(TYPED);
  await signIn('candidate');
  await page.getByRole('button', { name: /^Publish/ }).click();
  await expect(page).toHaveURL(/\/candidate$/);
  await page.goto(STATEMENT);
  await expect(kept(page)).toHaveCount(0);
});

test('a file that was chosen stays in the form after the session has ended', async ({ page, context, signIn }) => {
  await signIn('owner');
  await page.goto('/admin/people/import?round=practice');
  const buffer = Buffer.from('name\nKestrel Sample\n');
  await page.getByLabel('File').setInputFiles({ name: 'names.csv', mimeType: 'text/csv', buffer });
  await context.clearCookies();
  const send = page.getByRole('button', { name: 'Check the file' });
  await send.click();
  await expect(page.getByRole('alert').filter({ hasText: 'You have been signed out' })).toBeVisible();
  await signIn('owner');
  await send.click();
  await expect(page).toHaveURL(/\/admin\/people\/import\/[\w-]+$/);
  await expect(page.getByText('Kestrel Sample')).toBeVisible();
});

test('a form of a session that has ended is sent again after signing in, without losing a word @plain', async ({
  page,
  context,
  signIn,
}, { project }) => {
  test.skip(project.name !== 'no-js', 'With JavaScript the form itself says so.');
  await signIn('candidate');
  await page.goto(`/cy${STATEMENT}`);
  const typed = 'Byddaf yn cyhoeddi <b>pob</b> pleidlais.\n\nAc "eraill" hefyd.';
  await statement(page).fill(typed);
  await context.clearCookies();
  await page.locator('button[value=publish]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rydych wedi cael eich allgofnodi');
  await expect(page.locator('pre')).toHaveText(typed);
  await expect(page.getByRole('link', { name: /Mewngofnodwch eto/ })).toHaveAttribute(
    'href',
    `/cy/sign-in?callbackUrl=${encodeURIComponent(`/cy${STATEMENT}`)}`,
  );
  await page.getByRole('button', { name: 'Anfonwch eich atebion eto' }).click();
  await expect(page.locator('pre')).toHaveText(typed);
  await signIn('candidate');
  await page.getByRole('button', { name: 'Anfonwch eich atebion eto' }).click();
  await expect(page).toHaveURL(/\/cy\/candidate$/);
  await expect(page.getByRole('status').filter({ hasText: 'Mae eich datganiad wedi’i gyhoeddi.' })).toBeVisible();
  await page.goto(STATEMENT);
  expect((await statement(page).inputValue()).replaceAll('\r\n', '\n')).toBe(typed);
});

test('Back after the network was away: what was typed is there @plain', async ({ page, signIn }, { project }) => {
  test.skip(project.name !== 'no-js', 'With JavaScript the page stays.');
  await signIn('candidate');
  await page.goto('/candidate');
  await page.goto(STATEMENT);
  await statement(page).fill(TYPED);
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));
  const failed = page.waitForEvent('requestfailed');
  await Promise.all([failed, page.getByRole('button', { name: 'Preview' }).click({ noWaitAfter: true })]);
  await page.unroute('**/*');
  await expect.poll(() => page.evaluate(() => location.protocol).catch(() => '')).toBe('chrome-error:');
  await page.goBack();
  await expect(statement(page)).toHaveValue(TYPED);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByRole('region', { name: 'Preview of your statement' })).toBeVisible();
});

test('the other language, and Back: what was typed is there @plain', async ({ page, signIn }) => {
  await signIn('candidate');
  await page.goto(STATEMENT);
  await statement(page).fill(TYPED);
  await page.locator('[name=linkWords]').first().fill('My page');
  await pause(page);
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page).toHaveURL(`/cy${STATEMENT}`);
  await page.goBack();
  await expect(statement(page)).toHaveValue(TYPED);
  await expect(page.locator('[name=linkWords]').first()).toHaveValue('My page');
});

test('a form of an earlier build shows what was typed @plain', async ({ page, server, signIn }) => {
  await signIn('candidate');
  await page.goto(STATEMENT);
  const answer = await page.request.post(STATEMENT, {
    headers: { accept: 'text/html', origin: server.url },
    multipart: { [`$ACTION_ID_${'0'.repeat(42)}`]: '', text: 'Words <i>of</i> an earlier build' },
  });
  expect(answer.status()).toBe(409);
  expect(await answer.text()).toContain('Words &lt;i&gt;of&lt;/i&gt; an earlier build');
});

test('what was accepted is confirmed once on the next page @plain', async ({ page, signIn }) => {
  await signIn('candidate');
  await page.goto(STATEMENT);
  await statement(page).fill(`${TYPED} ${Math.random()}`);
  await page.locator('button[value=publish]').click();
  await expect(page).toHaveURL(/\/candidate$/);
  const done = page.getByRole('status').filter({ hasText: 'Your statement has been published.' });
  await expect(done).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(done).toHaveCount(0);
});

test('a draft is on another device too, and can be deleted @plain', async ({ page, browser, server, context, signIn }, {
  project,
}) => {
  await signIn('candidate');
  await page.goto(`/cy${STATEMENT.replace(/en$/, 'cy')}`);
  await statement(page).fill('Drafft.');
  await page.getByRole('button', { name: 'Cadwch fel drafft' }).click();
  await expect(page.getByText('Dyma eich drafft')).toBeVisible();
  await expect(statement(page)).toHaveValue('Drafft.');
  const elsewhere = await browser.newContext({ baseURL: server.url, javaScriptEnabled: project.name !== 'no-js' });
  await elsewhere.addCookies(await context.cookies());
  const other = await elsewhere.newPage();
  await other.goto(STATEMENT.replace(/en$/, 'cy'));
  await expect(statement(other)).toHaveValue('Drafft.');
  await other.getByRole('button', { name: 'Delete this draft' }).click();
  await expect(other.getByText('This is your draft')).toHaveCount(0);
  await expect(statement(other)).not.toHaveValue('Drafft.');
  await elsewhere.close();
});
