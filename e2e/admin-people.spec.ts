import type { Page } from 'playwright/test';
import { grantAdmin } from '@/commands/people/admins';
import { appointOfficer } from '@/commands/people/offices';
import { OPERATOR } from '@/domain/base/permissions';
import { expect, test } from './fixtures';
import { mailTo } from './mail';

test.use({ serverName: 'admin-people' });
test.describe.configure({ mode: 'serial' });

const utf8 = (...lines: string[]) => Buffer.from(lines.join('\n'), 'utf8');

async function sendList(page: Page, heading: 'Officers' | 'Members', bytes: Buffer, name = 'list.csv') {
  const section = page.getByRole('region', { name: heading });
  await section.getByLabel('File').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
  // The next page may look the same as this one: wait for it.
  const answered = page.waitForEvent('load');
  await section.getByRole('button', { name: 'Check the file' }).click();
  await answered;
}

test('officers are imported, are invited, sign in, and lose access when their office ends @plain', async ({
  page,
  browser,
  server,
  signIn,
}, { project }) => {
  // The run without JavaScript comes second, after the changes of the first.
  const email = `new-secretary-${project.name}@demo.invalid`;
  const clp = project.name === 'with-js' ? 'Hexham' : 'Aldershot';
  const slug = clp.toLowerCase();
  await signIn('returningOfficer');
  await page.goto('/admin/people');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/bodies have no officer$/);
  await page.getByRole('link', { name: 'Import officers or members' }).click();

  // A list with questions is shown, but cannot be added.
  await sendList(
    page,
    'Officers',
    utf8('clp,email,office', `${clp},${email},secretary`, 'Hackney,other@demo.invalid,chair', 'Hove,=cmd,chair'),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 rows have mistakes');
  await expect(page.getByRole('main')).toContainText('Hackney North and Stoke Newington');
  await expect(page.getByRole('main')).toContainText('The column email starts like a formula');
  await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Upload a different file' }).click();
  await sendList(
    page,
    'Officers',
    utf8('clp,email,office', `${clp},${email},secretary`, `${clp} CLP,${email.toUpperCase()},Secretary`),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One officer will be added');
  await expect(page.getByRole('main')).toContainText('The same as line 2');
  await page.getByRole('button', { name: 'Add one officer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One officer was added');

  // Officers are invited only once.
  await page.goto(`/admin/people/invite?who=never-invited&where=body:${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One officer will be invited');
  await expect(page.getByRole('main')).not.toContainText(email);
  await page.getByRole('button', { name: 'Send one email' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One invitation is being sent');
  await expect(page.getByRole('button', { name: /^Send/ })).toHaveCount(0);
  const mail = await mailTo(server.outbox, email, /nominations/);
  expect(mail).toContain(`- secretary of ${clp} CLP`);
  expect(mail).toContain('/office');
  expect(mail).not.toContain('/sign-in/confirm');

  // The officer signs in from another device.
  const elsewhere = await browser.newContext({ baseURL: server.url });
  const officer = await elsewhere.newPage();
  await officer.goto('/office');
  await officer.getByLabel('Email').fill(email);
  await officer.getByRole('button', { name: /link/i }).click();
  await expect(officer).toHaveURL(/\/sign-in\/sent/);
  const link = /http:\/\/\S*\/sign-in\/confirm\S*/.exec(await mailTo(server.outbox, email, /confirm/))?.[0] ?? '';
  await officer.goto(link);
  await officer.getByRole('main').getByRole('button').click();
  await expect(officer).toHaveURL(/\/office$/);
  await expect(officer.getByRole('link', { name: `${clp} CLP`, exact: true })).toBeVisible();

  // The office ends, and the officer's next page is not found.
  await page.goto(`/admin/people/bodies/${slug}`);
  await expect(page.getByRole('main')).toContainText('Has signed in');
  await page.getByRole('link', { name: 'End this role' }).click();
  await page.getByRole('button', { name: 'End this role' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose when the role ends' })).toBeVisible();
  await page.getByLabel('Now', { exact: true }).check();
  await page.getByRole('button', { name: 'End this role' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${clp} CLP has no officers`);
  await officer.goto(`/office/${slug}/practice/constituency-section`);
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('You do not have access to this page');
  await officer.goto('/office');
  await expect(officer.getByRole('main')).not.toContainText(clp);
  await elsewhere.close();
});

test('a bad file gets an error message and saves nothing @plain', async ({ page, signIn }) => {
  await signIn('returningOfficer');
  await page.goto('/admin/people/import');
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);
  const cases: readonly (readonly [Buffer, string])[] = [
    [Buffer.alloc(0), 'The file has no rows.'],
    [utf8('clp,email'), 'The file has no rows.'],
    [utf8('name,address', 'Hexham,a@b.org'), 'Missing: clp and email.'],
    [picture, 'This is not a list that can be read'],
    [utf8('clp,email', '"Hexham,a@b.org'), 'Check the quotation marks'],
    [Buffer.alloc(1_010_000, 'a'), 'The file is larger than 1,000 kB.'],
    [
      utf8('clp,email', ...Array(10_001).fill('Hexham,a@b.org')),
      'The file has more than 10,000 rows, including blank rows.',
    ],
  ];
  for (const [bytes, sentence] of cases) {
    await sendList(page, 'Members', bytes);
    await expect(page.locator('.errors')).toContainText(sentence);
    await expect(page).toHaveTitle(/^Error: /);
  }
  await page.goto('/admin/people/import');
  await page.getByRole('region', { name: 'Members' }).getByRole('button', { name: 'Check the file' }).click();
  await expect(page.locator('.errors')).toContainText('Choose a file.');
});

test('an incomplete form, or one from another site, saves nothing', async ({ page, signIn }) => {
  await signIn('returningOfficer');
  const send = (data: string, headers: Record<string, string> = {}) =>
    page.request.post('/admin/people/import/upload?kind=officers', {
      headers: { 'content-type': 'multipart/form-data; boundary=----0123456789012345678901234567', ...headers },
      data: Buffer.from(data),
      maxRedirects: 0,
    });
  const part =
    '------0123456789012345678901234567\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
  const cut = await send(`${part}clp,email,off`);
  expect([cut.status(), cut.headers().location]).toEqual([
    303,
    '/admin/people/import?kind=officers&problem=upload-cut',
  ]);
  const whole = `${part}clp,email,office\nHexham,a@b.org,chair\r\n------0123456789012345678901234567--\r\n`;
  const foreign = await send(whole, { 'sec-fetch-site': 'cross-site' });
  expect([foreign.status(), foreign.headers().location]).toEqual([403, undefined]);
  const kept = await send(whole);
  expect(kept.headers().location).toMatch(/^\/admin\/people\/import\/[\w-]{16}$/);
});

test('candidates are imported into a contest @plain', async ({ page, signIn }, { project }) => {
  await signIn('returningOfficer');
  await page.goto('/admin/people/import?round=practice');
  const name = `Sorrel Sample ${project.name}`;
  await page.getByLabel('File').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: utf8('name,clp,status', `${name},Hexam,accepted`, 'Alder Sample,,'),
  });
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One candidate will be added');
  await expect(page.getByRole('main')).toContainText('Ready to add. Body: Hexham');
  await page.getByRole('button', { name: 'Add one candidate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One candidate was added');
  await page.goto('/rounds/practice/constituency-section');
  await expect(page.getByRole('main')).toContainText(name);
});

test('an imported source that looks private is asked about @plain', async ({ page, signIn }, { project }) => {
  await signIn('returningOfficer');
  await page.goto('/admin/people/import?round=practice');
  await page.getByLabel('File').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: utf8('name,source', `Yew Sample ${project.name},"Letter, 07700 900123"`),
  });
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByRole('main')).toContainText('“07700 900123” looks like a phone number');
  await page.getByRole('button', { name: 'Add one candidate' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
  await page.getByLabel('I have checked: this may be public').check();
  await page.getByRole('button', { name: 'Add one candidate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One candidate was added');
});

test('only owners change roles, and the only owner cannot be removed @plain', async ({ page, signIn }) => {
  await signIn('returningOfficer');
  await page.goto('/admin/people/admins');
  await expect(page.getByRole('main')).toContainText('Only an owner can add, change or remove admins.');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await signIn('owner');
  await page.goto('/admin/people/admins');
  await page.getByLabel('Email address').fill('watcher@demo.invalid');
  await page.getByLabel('Observer').check();
  await page.getByRole('button', { name: 'Add admin' }).click();
  await page.getByRole('link', { name: /of watcher@demo.invalid/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('watcher@demo.invalid is an observer');
  await page.getByRole('button', { name: 'Remove role' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/admins$/);
  await expect(page.getByRole('main')).not.toContainText('watcher@demo.invalid');
  await page.getByRole('link', { name: /of owner@demo.invalid/ }).click();
  await expect(page.getByRole('main')).toContainText('This is the only owner.');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test.describe(() => {
  // A page that an observer may not see is not found.
  test.use({ mayComplain: [/404/] });

  test('an observer sees who is in office and cannot change anything @plain', async ({ page, server, signIn }) => {
    const operator = { db: server.db, actor: OPERATOR, now: new Date() };
    await appointOfficer(operator, { email: 'someone@demo.invalid', body: 'hove-and-portslade', office: 'chair' });
    await signIn('returningOfficer');
    await grantAdmin(operator, { email: 'returning-officer@demo.invalid', role: 'observer' });
    await page.goto('/admin/people/bodies/hove-and-portslade');
    await expect(page.getByRole('main')).toContainText('someone@demo.invalid');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.goto('/admin/people/import');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await grantAdmin(operator, { email: 'returning-officer@demo.invalid', role: 'returning_officer' });
  });
});
