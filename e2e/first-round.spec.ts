import { eq } from 'drizzle-orm';
import type { Locator, Page } from 'playwright/test';
import { schema } from '@/db/schema';
import { closeAndSeal } from '@/testing/close-round';
import { linkTo, OWNER, signInByEmail, test } from './empty-site';
import { expect } from './fixtures';

test.use({ siteName: 'first-round' });

// The first round of an installation without invented data: everyone comes in through their own email.

const OFFICER = 'mary.price@example.org';
const CANDIDATE = 'larch@example.org';
const MEMBER = 'member@example.org';
const SLUG = 'nec-first';
const ADMIN = `/admin/rounds/${SLUG}`;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const partsOf = (at: Date) => ({
  day: String(at.getUTCDate()),
  month: String(at.getUTCMonth() + 1),
  year: String(at.getUTCFullYear()),
});
const main = (page: Page) => page.getByRole('main');
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

test('from an empty database to a declaration: settings, an officer, a candidate, a member @plain', async ({
  page,
  context,
  mail,
  server,
}) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(15_000);
  const signIn = async (email: string) => {
    await signInByEmail(page, context, mail, email);
  };

  await test.step('the owner says who runs the site, and sets up a round', async () => {
    await signIn(OWNER);
    await page.goto('/admin');
    await main(page).getByRole('link', { name: 'Settings of this site' }).click();
    await page.getByLabel('Who runs this site?').fill('Sample Volunteers');
    await page.getByLabel('Contact email address').fill('help@example.org');
    await page.getByLabel(/^No\. Volunteers run it/).check();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'saved' })).toBeVisible();

    await page.goto('/admin/rounds/new');
    await page.getByLabel('Name', { exact: true }).fill('NEC first round');
    await page.getByLabel('Web address').fill(SLUG);
    await page.getByLabel('Live').check();
    await moment(page, 'opens', inDays(-5), '9am');
    await moment(page, 'closes', inDays(10), '12 noon');
    await page.getByLabel('Start from').selectOption({ label: 'NEC 2022: all 5 contests' });
    await page.getByRole('button', { name: 'Create draft round' }).click();
    await expect(h1(page)).toHaveText('NEC first round: not announced');
    await page.goto(`${ADMIN}/contests`);
    await page
      .getByRole('link', { name: /^Candidates/ })
      .first()
      .click();
    for (const name of ['Larch Sample', 'Maple Sample', 'Rowan Sample']) await addCandidate(page, name);
    await page.goto(`${ADMIN}/announce`);
    await page.getByRole('button', { name: 'Announce round' }).click();
    await expect(page).toHaveURL(new RegExp(`${ADMIN}$`));
  });

  await test.step('an officer registers from her CLP’s page, and is approved', async () => {
    await context.clearCookies();
    await page.goto('/bodies/aldershot');
    await page.getByRole('link', { name: 'I am the secretary or chair of Aldershot CLP' }).click();
    await page.getByLabel('Your name').fill('Mary Price');
    await page.getByLabel('Secretary').check();
    await page.getByLabel('Email address').fill(OFFICER);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(h1(page)).toHaveText('Check your email');
    await page.goto(await linkTo(mail, OFFICER, '/register/confirm'));
    await page.getByRole('button', { name: 'Confirm my address' }).click();
    await expect(h1(page)).toHaveText('Your address is confirmed');
    await signIn(OWNER);
    await page.goto('/admin');
    await page.getByRole('link', { name: 'Registrations of officers' }).click();
    await page.getByRole('link', { name: 'Mary Price' }).click();
    await page.getByRole('button', { name: 'Approve Mary Price' }).click();
    await expect(main(page)).toContainText('Registered and was approved.');
  });

  await test.step('she nominates on a phone in at most twelve taps', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await signIn(OFFICER);
    await expect(page).toHaveURL(/\/office$/);
    await expect(main(page)).toContainText('send it to the Party separately');
    let taps = 0;
    const tap = async (target: Locator, typed?: string) => {
      taps += 1;
      await target.click();
      if (typed !== undefined) await target.pressSequentially(typed);
    };
    const held = partsOf(inDays(-3));
    await tap(page.getByRole('link', { name: /^Yes, enter what it decided/ }).first());
    await tap(page.getByLabel('Day', { exact: true }), held.day);
    await tap(page.getByLabel('Month'), held.month);
    await page.getByLabel('Year').fill(held.year);
    await tap(page.getByLabel('All members'));
    await tap(page.getByLabel('Both'));
    await tap(page.getByRole('group', { name: 'Was it quorate?' }).getByLabel('Yes'));
    await tap(page.getByRole('button', { name: 'Continue' }));
    for (const name of ['Larch Sample', 'Maple Sample', 'Rowan Sample'])
      await tap(page.getByRole('checkbox', { name, exact: true }));
    await tap(page.getByRole('button', { name: 'Check names' }));
    await tap(page.getByRole('button', { name: /^Send/ }));
    await expect(h1(page)).toHaveText(/^Sent/);
    expect(taps).toBeLessThanOrEqual(12);
    await expect
      .poll(() => mail.received.some(({ to, text }) => to === OFFICER && text.includes('Maple Sample')))
      .toBe(true);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('a candidate is invited, accepts and writes', async () => {
    await signIn(OWNER);
    await page.goto('/admin');
    await expect(main(page)).toContainText('nominated candidates have no email address');
    await page.goto(`${ADMIN}/contests/clp-section/candidacies/larch-sample`);
    await page.getByRole('textbox', { name: 'Email address' }).fill(CANDIDATE);
    await page.getByRole('button', { name: 'Add this address' }).click();
    await expect(main(page)).toContainText(CANDIDATE);
    await page.goto(`/admin/people/invite/candidates`);
    await page.getByRole('button', { name: 'Send this email' }).click();
    await expect(main(page)).toContainText('invitation is on its way');
    await expect.poll(() => mail.received.some(({ to }) => to === CANDIDATE)).toBe(true);
    await signIn(CANDIDATE);
    await page.goto('/candidate');
    await page.getByRole('link', { name: 'Accept or decline', exact: true }).click();
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(main(page)).toContainText('You accepted on');
    await page.getByRole('link', { name: /Statement in English/ }).click();
    await page.getByLabel('Statement', { exact: true }).fill('I will listen, then report.');
    await page.getByRole('button', { name: /^Publish/ }).click();
    await expect(page).toHaveURL(/\/candidate$/);
  });

  await test.step('a member reads what her CLP did, and the statement', async () => {
    await signIn(OWNER);
    await page.goto('/admin/people/import');
    const section = page.getByRole('region', { name: 'Members' });
    const buffer = Buffer.from(`clp,email\nAldershot,${MEMBER}`);
    await section.getByLabel('File').setInputFiles({ name: 'members.csv', mimeType: 'text/csv', buffer });
    await section.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Add one member' }).click();
    await expect(h1(page)).toContainText('added');
    await signIn(MEMBER);
    await page.goto('/members');
    await expect(main(page)).toContainText('Larch Sample');
    await page.goto(`/rounds/${SLUG}/clp-section/larch-sample`);
    await expect(main(page)).toContainText('I will listen, then report.');
  });

  await test.step('the log says when the server had received a form', async () => {
    const { log } = schema;
    const entries = await server.db.reads.select().from(log).where(eq(log.event, 'statement.published'));
    const times = entries.map(({ at, data }) => [String(JSON.parse(data).receivedAt), at.toISOString()]);
    expect(times).toHaveLength(1);
    for (const [received = '', recorded = ''] of times) {
      expect(received).toMatch(/^\d{4}-.*Z$/);
      expect(received <= recorded).toBe(true);
    }
  });

  await test.step('the round is closed and declared', async () => {
    await signIn(OWNER);
    await page.goto(`${ADMIN}/close-early`);
    await page.getByLabel('Reason').fill('Everyone has answered.');
    await page.getByRole('button', { name: /close/i }).click();
    await expect(page).toHaveURL(new RegExp(`${ADMIN}$`));
    await closeAndSeal(server.db, SLUG, new Date());
    await page.goto(`${ADMIN}/declare`);
    await page.getByRole('button', { name: /^Declare/ }).click();
    await expect(page).toHaveURL(new RegExp(`/rounds/${SLUG}/declaration/1$`));
    await signIn(CANDIDATE);
    await page.goto('/candidate');
    await expect(main(page)).toContainText(/on the ballot/i);
  });
});

async function moment(page: Page, name: string, at: Date, time: string) {
  for (const [part, text] of Object.entries({ ...partsOf(at), time }))
    await page.locator(`[name="${name}-${part}"]`).fill(text);
}

async function addCandidate(page: Page, name: string) {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Home CLP').fill('Hexham');
  await page.getByLabel('Not yet: ask the candidate').check();
  await page.getByRole('button', { name: 'Add candidate' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible();
}
