import { expect, test } from './fixtures';
import { mailTo } from './mail';

test.use({ serverName: 'officer-registers' });
test.describe.configure({ mode: 'serial' });

const NEW = 'mary.price@example.org';

/** The address in an email that starts with this path. */
const linkIn = (text: string, path: string) => new RegExp(`http://\\S*${path}\\S*`).exec(text)?.[0] ?? '';

test('an officer registers from her CLP’s page, is approved, signs in and hands over @plain', async ({
  page,
  server,
  signIn,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/bodies/aldershot');
  await page.getByRole('link', { name: 'I am the secretary or chair of Aldershot CLP' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('.errors')).toContainText('Choose your office.');
  await page.getByLabel('Your name').fill('Mary Price');
  await page.getByLabel('Secretary').check();
  await page.getByLabel('Email address').fill(NEW);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible();

  await page.goto(linkIn(await mailTo(server.outbox, NEW, /register\/confirm/), '/register/confirm'));
  await expect(page.getByRole('main')).toContainText('Mary Price');
  await page.getByRole('button', { name: 'Confirm my address' }).click();
  await expect(page.getByRole('heading', { name: 'Your address is confirmed' })).toBeVisible();

  await signIn('returningOfficer');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Registrations of officers' }).click();
  await page.getByRole('link', { name: 'Mary Price' }).click();
  await expect(page.getByRole('main')).toContainText('No imported list has this address.');
  await page.getByRole('button', { name: 'Approve Mary Price' }).click();
  await expect(page.getByRole('main')).toContainText(NEW);
  await expect(page.getByRole('main')).toContainText('Registered and was approved.');

  // She registers again, and gets a sign-in link instead of another registration.
  await context.clearCookies();
  await page.goto('/register?q=aldershot');
  await page.getByRole('link', { name: 'I am an officer of Aldershot CLP' }).click();
  await page.getByLabel('Your name').fill('Mary Price');
  await page.getByLabel('Chair').check();
  await page.getByLabel('Email address').fill(NEW);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible();
  expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
  await page.goto(linkIn(await mailTo(server.outbox, NEW, /You already are one/), '/sign-in/confirm'));
  await page.getByRole('main').getByRole('button').click();
  await expect(page).toHaveURL(/\/office$/);

  await page.getByRole('link', { name: 'Officers of Aldershot CLP, and handing over' }).click();
  await page.getByLabel('Your successor’s email address').fill('successor@example.org');
  await page.getByRole('button', { name: 'Send the link to your successor' }).click();
  await expect(page.getByRole('main')).toContainText('You have offered your office');
  const offer = await mailTo(server.outbox, 'successor@example.org', /register\/hand-over/);
  await page.goto(linkIn(offer, '/register/hand-over'));
  await page.getByRole('button', { name: 'Accept the office' }).click();
  await expect(page.getByRole('heading', { name: 'You are secretary of Aldershot CLP' })).toBeVisible();
  await page.goto('/office');
  await expect(page.getByRole('main')).not.toContainText('Aldershot');

  await signIn('returningOfficer');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Offices handed over' }).click();
  await page.getByRole('link', { name: 'Aldershot CLP' }).click();
  await page.getByRole('button', { name: 'Undo this hand-over' }).click();
  await expect(page).toHaveURL(/\/admin\/people\/bodies\/aldershot$/);
  await expect(page.locator('section', { has: page.getByRole('heading', { name: 'Current officers' }) })).toContainText(
    NEW,
  );
});
