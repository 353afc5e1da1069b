import type { Page } from 'playwright/test';
import { changeRound, changeRoundInput } from '@/commands/rounds/rounds';
import { addTimetableEntry, timetableEntryInput } from '@/commands/rounds/timetable';
import { schema } from '@/db/schema';
import { emailOf, typedOn } from '@/testing/acts';
import { actsOn, CONTEST, dayIn, draftRound, openRound } from './empty-round';
import { enterAs, linkTo, OWNER, test } from './empty-site';
import { expect } from './fixtures';

// What people do in a round of an installation without the demonstration, each step on the pages alone.

test.describe.configure({ mode: 'serial' });
test.use({ siteName: 'ways-in', mayComplain: [/404/] });

const SLUG = 'nec-open';
const ADMIN = `/admin/rounds/${SLUG}`;
const PACK = `/office/aldershot/${SLUG}/pack`;
const OFFICE = `/office/aldershot/${SLUG}/${CONTEST}`;
const main = (page: Page) => page.getByRole('main');
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

test.beforeAll(async ({ site }) => {
  const acts = await openRound(site, SLUG);
  const date = { round: SLUG, kind: 'party-deadline', label: '', reason: 'The Party has published it.' };
  await acts.do(addTimetableEntry, timetableEntryInput.parse({ ...date, ...typedOn('at', dayIn(12), '5pm') }));
});

test('a candidate’s letter is in the agenda pack, which officers print and members read @plain', async ({
  page,
  context,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await enterAs(context, site, emailOf('larch'));
  await page.goto('/candidate');
  await page.getByRole('link', { name: 'Letter for the agenda packs in English' }).click();
  const letter = page.getByLabel('Your letter', { exact: true });
  await letter.fill('Dear secretary, ring me on 07700 900123.');
  await press(page, 'Save the letter');
  await expect(page.getByRole('alert', { name: 'Your letter has not been saved' })).toContainText('07700 900123');
  await expect(letter).toHaveValue('Dear secretary, ring me on 07700 900123.');
  await letter.fill('Dear secretary, please read this at your meeting.');
  await press(page, /^Save the letter/);
  await expect(page).toHaveURL(/\/candidate$/);
  await expect(main(page)).toContainText('In the agenda packs since');

  await enterAs(context, site, emailOf('secretary'));
  await page.goto('/office');
  await page.getByRole('link', { name: /^Agenda pack.*nec-open/ }).click();
  await expect(h1(page)).toHaveText('Agenda pack for Aldershot CLP');
  await expect(main(page)).toContainText('forward it to your members');
  await expect(main(page)).toContainText('please read this at your meeting');
  await expect(page.getByRole('region', { name: 'Ballot paper: CLP section' })).toContainText('Maple Sample');
  await expect(page.getByRole('region', { name: /Ballot paper: Youth/ })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByText('please read this at your meeting')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await enterAs(context, site, emailOf('member'));
  await page.goto('/members');
  await page.getByRole('link', { name: /^Agenda pack.*nec-open/ }).click();
  await expect(main(page)).toContainText('please read this at your meeting');
  await expect(main(page)).not.toContainText('forward it to your members');
  await expect(page.getByRole('link', { name: 'Send the nominations' })).toHaveCount(0);
  await enterAs(context, site, emailOf('stranger'));
  await page.goto(PACK);
  await expect(h1(page)).toHaveText('You do not have access to this page');
});

test('a member sees her CLP wherever she goes, and is never told that she holds no office @plain', async ({
  page,
  context,
  site,
}) => {
  await enterAs(context, site, emailOf('member'));
  for (const path of ['/office', '/members']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/members$/);
    await expect(main(page)).toContainText('You are a member of Aldershot CLP');
    await expect(main(page)).toContainText('Meetings');
    await expect(main(page)).not.toContainText('Sign in');
  }
  await expect(page.getByRole('link', { name: 'Statements for CLP section' })).toBeVisible();
  // The address of another role's page says what she can do, in her own menu.
  for (const path of ['/candidate', '/admin']) {
    await page.goto(path);
    await expect(page.getByRole('navigation').getByRole('link', { name: /^(For members|Your pages)/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Submissions' })).toHaveCount(0);
  }
});

test('a namesake from another round is a question, and a sort name moves a candidate @plain', async ({
  page,
  context,
  site,
}) => {
  const acts = actsOn(site);
  await draftRound(acts, `${SLUG}-2`);
  const people = async () => (await acts.db.reads.select().from(schema.candidates)).map(({ slug }) => slug);
  const before = await people();
  await enterAs(context, site, OWNER);
  await page.goto(`/admin/rounds/${SLUG}-2/contests/${CONTEST}/candidates`);
  await page.getByLabel('Name', { exact: true }).fill('Larch Sample');
  await page.getByLabel('Home CLP').fill('Gower');
  await page.getByLabel('Not yet: ask the candidate').check();
  await press(page, 'Add candidate');
  const who = page.getByRole('group', { name: 'Who is this?' });
  await expect(who).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Larch Sample');
  await who.getByLabel('Another person with the same name').check();
  await press(page, 'Add candidate');
  await expect(page.getByRole('row', { name: /Gower/ })).toContainText('Larch Sample');
  expect((await people()).filter((slug) => !before.includes(slug))).toHaveLength(1);

  await page.goto(`${ADMIN}/contests/${CONTEST}/candidacies/rowan-sample`);
  await page.getByLabel('Sort name').fill('Ash, Rowan');
  await press(page, 'Save the sort name');
  await expect(main(page)).toContainText('Sorted as “Ash, Rowan”');
  await page.goto(`/rounds/${SLUG}/${CONTEST}`);
  await expect(
    main(page)
      .getByText(/Rowan Sample|Larch Sample/)
      .first(),
  ).toHaveText(/Rowan Sample/);
});

test('somebody puts themselves forward, and the returning officer says who it is @plain', async ({
  page,
  context,
  site,
}, info) => {
  const name = `Hazel ${info.project.name === 'no-js' ? 'Plain' : 'Script'}`;
  const acts = actsOn(site);
  const round = { round: SLUG, title: `Round ${SLUG}`, note: '', source: '', reason: 'People may now stand here.' };
  await acts.try(changeRound, changeRoundInput.parse({ ...round, takesApplications: ['yes'] }));
  await enterAs(context, site, emailOf('hazel'));
  await page.goto(`/rounds/${SLUG}/${CONTEST}`);
  await page.getByRole('link', { name: 'I want to stand' }).click();
  await expect(h1(page)).toHaveText('Put yourself forward for CLP section');
  await press(page, 'Put myself forward');
  await expect(page.getByRole('alert').first()).toContainText('Enter your name.');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your CLP', { exact: true }).fill('Hexham');
  await page.getByLabel(/^Statement/).fill('I will listen.');
  await press(page, 'Put myself forward');
  await expect(main(page)).toContainText('Waiting for the returning officer.');
  await page.goto('/candidate');
  await expect(main(page)).toContainText('Waiting for the returning officer.');

  await enterAs(context, site, OWNER);
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Approve or refuse' }).first().click();
  await page.getByRole('link', { name }).click();
  await expect(main(page)).toContainText('I will listen.');
  await page.getByLabel('A new person').check();
  await press(page, 'Approve');
  await expect(main(page)).toContainText('Nothing to approve');
  await enterAs(context, site, emailOf('hazel'));
  await page.goto('/candidate');
  await expect(main(page)).toContainText('You accepted on');
  await page.goto(`/rounds/${SLUG}/${CONTEST}`);
  await expect(main(page)).toContainText(name);
});

test('in a round that needs confirmation, what one officer sends counts when another has confirmed it @plain', async ({
  page,
  context,
  site,
}) => {
  await enterAs(context, site, OWNER);
  await page.goto(`${ADMIN}/confirmation`);
  await page.getByLabel(/^Needed:/).check();
  await page.getByLabel('Reason for the change').fill('The NEC asks for two people.');
  await press(page, 'Save');
  await expect(page).toHaveURL(new RegExp(`${ADMIN}$`));

  await enterAs(context, site, emailOf('secretary'));
  await page.goto('/office');
  await page
    .getByRole('link', { name: /^Yes, enter what it decided/ })
    .first()
    .click();
  const [year = '', month = '', day = ''] = dayIn(-3).split('-');
  await page.getByLabel('Day', { exact: true }).fill(String(Number(day)));
  await page.getByLabel('Month').fill(String(Number(month)));
  await page.getByLabel('Year').fill(year);
  await page.getByLabel('All members').check();
  await page.getByLabel('Both').check();
  await page.getByRole('group', { name: 'Was it quorate?' }).getByLabel('Yes').check();
  await press(page, 'Continue');
  await page.getByRole('checkbox', { name: 'Larch Sample', exact: true }).check();
  await press(page, 'Check names');
  await press(page, /^Send/);
  await expect(h1(page)).toHaveText(/^Sent/);
  await page.goto('/bodies/aldershot');
  await expect(main(page)).toContainText(/not confirmed/i);

  await enterAs(context, site, emailOf('chair'));
  await page.goto('/office');
  await page.getByRole('link', { name: 'Check and confirm it for CLP section' }).first().click();
  await expect(main(page)).toContainText('Larch Sample');
  await press(page, /^Confirm/);
  await expect(page.getByRole('status').first()).toBeVisible();
  await page.goto('/bodies/aldershot');
  await expect(main(page)).not.toContainText(/not confirmed/i);
});

test('a CLP is reminded of the Party’s deadline unless it says that it sent there too @plain', async ({
  page,
  context,
  site,
  mail,
}) => {
  await enterAs(context, site, emailOf('secretary'));
  await page.goto('/office');
  await page.getByRole('link', { name: /^Say that you sent it to the Party\s*: CLP section/ }).click();
  await expect(page.locator('pre')).toContainText('Larch Sample');
  await press(page, 'Say that we sent it');
  await expect(main(page)).toContainText('has also sent its nominations for CLP section to the Party');
  await enterAs(context, site, OWNER);
  await page.goto(`${ADMIN}/silent/remind/party`);
  await expect(h1(page)).toHaveText('There are no bodies to remind');

  await enterAs(context, site, emailOf('secretary'));
  await page.goto(`${OFFICE}/party`);
  await press(page, 'We have not sent it to the Party');
  await expect(main(page)).toContainText('has not said that it has sent');
  await enterAs(context, site, OWNER);
  await page.goto(`${ADMIN}/silent/remind/party`);
  await expect(main(page)).toContainText('The Party’s own deadline is 5pm');
  await press(page, 'Remind one body');
  await expect(page).toHaveURL(/\/silent/);
  await expect(h1(page)).not.toHaveText(/^Remind/);
  const got = () => mail.received.some(({ to, text }) => to === emailOf('secretary') && /own deadline/.test(text));
  await expect.poll(got, { timeout: 15_000 }).toBe(true);
});

test('an officer hands over to a successor, who sees what the CLP has to do @plain', async ({
  page,
  context,
  site,
  mail,
}, info) => {
  const successor = emailOf(`successor-${info.project.name}`);
  await enterAs(context, site, emailOf('secretary'));
  await page.goto('/office/aldershot/officers');
  await page.getByLabel('Your successor’s email address').fill(emailOf('secretary'));
  await press(page, 'Send the link to your successor');
  await expect(page.getByRole('alert').first()).toContainText('This is your own address.');
  await page.getByLabel('Your successor’s email address').fill(successor);
  await press(page, 'Send the link to your successor');
  await expect(main(page)).toContainText('You have offered your office');
  await context.clearCookies();
  await page.goto(await linkTo(mail, successor, '/register/hand-over'));
  await press(page, 'Accept the office');
  await expect(h1(page)).toHaveText('You are secretary of Aldershot CLP');
  await enterAs(context, site, successor);
  await page.goto('/office');
  await expect(main(page)).toContainText('You are the secretary.');
  await expect(main(page)).toContainText('Youth representative');
  await enterAs(context, site, emailOf('secretary'));
  await page.goto('/office');
  await expect(main(page)).not.toContainText('Aldershot');
});
