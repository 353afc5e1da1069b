import { expectSound } from './axe';
import { expect, test } from './fixtures';

// One admin changes the rule of an open round, a second agrees, and everybody reads what it was before and why.

test.use({ serverName: 'changes-rules' });
test.describe.configure({ mode: 'serial' });

const RULE = '/admin/rounds/practice/contests/treasurer/rule';
const REASON = 'The rule book says six.';

test('a rule of an open round changes when a second admin agrees @plain', async ({ page, context, signIn }) => {
  await signIn('returningOfficer');
  await page.goto(RULE);
  await expect(page.getByRole('main')).toContainText('another admin must agree first');
  await page.getByRole('link', { name: 'Change: How many bodies must nominate?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How many bodies must nominate?');
  await expectSound(page);
  await page.getByLabel('How many bodies must nominate?').fill('6');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Reason').fill(REASON);
  await page.getByRole('button', { name: 'Save rule' }).click();
  await expect(page).toHaveURL(/\/admin\/rounds\/practice\/changes\/[^/]+$/);
  await expect(page.getByRole('main')).toContainText('You proposed this change. Another admin must agree.');
  await expect(page.getByRole('button', { name: 'Agree to this change' })).toHaveCount(0);
  await expectSound(page);
  await page.goto('/rounds/practice/history');
  await expect(page.getByRole('main')).not.toContainText(REASON);

  await context.clearCookies();
  await signIn('owner');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Proposed change' }).click();
  await expect(page.getByRole('main')).toContainText(REASON);
  await expectSound(page);
  await page.getByRole('button', { name: 'Agree to this change' }).click();
  await expect(page).toHaveURL(/\/admin\/rounds\/practice$/);

  await page.goto('/rounds/practice/history');
  const newest = page.getByRole('main').getByRole('listitem').filter({ hasText: REASON });
  await expect(newest).toContainText('Needed to be on the ballot, Treasurer: changed from “5 CLPs” to “6 CLPs”.');
  await expect(newest).toContainText('Two returning officers agreed.');
  await page.goto('/cy/rounds/practice/history');
  await expect(page.getByRole('main')).toContainText('Cytunodd dau swyddog canlyniadau.');
  await page.goto('/rounds/practice');
  await expect(page.getByRole('heading', { name: 'History of the rules' })).toBeVisible();
});

test('an earlier deadline can be refused by closing the proposal @plain', async ({ page, context, signIn }) => {
  await signIn('owner');
  await page.goto('/admin/rounds/practice/close-early');
  await expect(page.getByRole('main')).toContainText('another admin must agree before the deadline becomes earlier');
  await page.getByLabel('Reason').fill('Everyone has answered.');
  await page.getByRole('button', { name: 'Ask a second admin to agree' }).click();
  await expect(page.getByRole('main')).toContainText('Nominations would close as soon as a second admin agrees.');
  const proposal = page.url();

  await context.clearCookies();
  await signIn('returningOfficer');
  await page.goto(proposal);
  await page.getByRole('button', { name: 'Close this proposal without a change' }).click();
  await expect(page).toHaveURL(/\/admin\/rounds\/practice$/);
  await page.goto('/rounds/practice');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nominations close');
});
