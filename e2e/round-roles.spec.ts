import { and, eq, like } from 'drizzle-orm';
import type { Page } from 'playwright/test';
import { applyToStand, applyToStandInput } from '@/commands/candidates/applications';
import { writeStatement } from '@/commands/candidates/statements';
import { importRound } from '@/commands/rounds/import-round';
import { changeRound } from '@/commands/rounds/rounds';
import { verifyUser } from '@/commands/sign-in/tokens';
import { schema } from '@/db/schema';
import { type Actor, OPERATOR, SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { newId } from '@/lib/tokens';
import { SMALL_ROUND } from '@/testing/small-world';
import { expectSound } from './axe';
import { enterAs, OWNER, test } from './empty-site';
import { expect } from './fixtures';
import { chooseNames, recordMeeting } from './officer';
import type { TestServer } from './server';

// Two rounds of one installation. People have a role, or are a delegate, in the first one only.

test.describe.configure({ mode: 'serial' });
// Pages of another round, or of the whole installation, are not found.
test.use({ siteName: 'round-roles', mayComplain: [/404/] });

const HERE = '/admin/rounds/first';
const RO = 'ro@example.org';
const MODERATOR = 'moderator@example.org';
const OBSERVER = 'observer@example.org';
const CHAIR = 'chair@example.org';
const NEW = 'secretary@example.org';
const DELEGATE = 'delegate@example.org';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const main = (page: Page) => page.getByRole('main');
const missing = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Page not found|You do not have access to this page/,
  );
};
const as = ({ db }: TestServer, actor: Actor = OPERATOR) => ({ db, actor, now: new Date() });

/** Makes two open rounds, which differ in what they allow, and the officers of Hexham CLP. */
async function prepare(server: TestServer) {
  const dates = { opensAt: inDays(-5).toISOString(), closesAt: inDays(10).toISOString() };
  for (const slug of ['first', 'second']) {
    const title = `The ${slug} round`;
    expect((await importRound(as(server), { ...SMALL_ROUND, ...dates, slug, title })).ok).toBe(true);
  }
  const settings = { round: 'first', title: 'The first round', note: '', source: '', statementsFor: 'everyone' };
  const allowed = { takesApplications: ['yes'], approvesStatements: ['yes'], allowsDelegates: ['yes'] };
  const change = { ...settings, ...allowed, reason: 'Agreed by the NEC.' };
  expect((await changeRound(as(server), change as Parameters<typeof changeRound>[1])).ok).toBe(true);
  const [body] = await server.db.reads
    .select()
    .from(schema.bodies)
    .where(and(eq(schema.bodies.slug, 'hexham'), eq(schema.bodies.set, '2024')));
  if (!body) throw new Error('no CLP');
  for (const [email, office, startsAt, origin] of [
    [CHAIR, 'chair', inDays(-100), 'added'],
    [NEW, 'secretary', inDays(-1), 'registered'],
  ] as const) {
    const userId = await verifyUser(as(server, SYSTEM), email);
    const row = { id: newId(), userId, bodyId: body.id, office, startsAt, origin };
    await server.db.seed(async (tx) => ok(await tx.insert(schema.officers).values(row)));
  }
}

/** Somebody puts themselves forward, and Alder Sample sends a statement: both wait. */
async function sendWhatWaits(server: TestServer) {
  const userId = await verifyUser(as(server, SYSTEM), 'nova@example.org');
  const person = { kind: 'person', userId, offices: [], memberOf: [], candidacies: [], admin: null } as const;
  const form = { round: 'first', contest: 'section', name: 'Nova Person', home: 'Hexham', statement: 'I will listen.' };
  expect((await applyToStand(as(server, person), applyToStandInput.parse(form), 'network')).ok).toBe(true);
  const [alder] = await server.db.reads
    .select({ id: schema.candidacies.id })
    .from(schema.candidacies)
    .innerJoin(schema.contests, eq(schema.contests.id, schema.candidacies.contestId))
    .innerJoin(schema.rounds, eq(schema.rounds.id, schema.contests.roundId))
    .innerJoin(schema.candidates, eq(schema.candidates.id, schema.candidacies.candidateId))
    .where(and(eq(schema.rounds.slug, 'first'), eq(schema.candidates.slug, 'alder-sample')));
  if (!alder) throw new Error('no candidacy');
  const words = { text: 'My plain words.', question: [], answer: [], linkWords: [], linkAddress: [] };
  const sent = { candidacyId: alder.id, language: 'en' as const, basedOnVersion: 0, ...words };
  const writer = { ...person, candidacies: [alder.id] };
  expect(await writeStatement(as(server, writer), sent)).toMatchObject({ value: { isWaiting: true } });
}

test('a returning officer, a moderator and an observer of one round do what their role says, and see no other round', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(120_000);
  await prepare(server);
  await sendWhatWaits(server);

  await enterAs(context, server, OWNER);
  const last = inDays(30);
  for (const [email, role] of [
    [RO, 'Returning officer'],
    [MODERATOR, 'Moderator'],
    [OBSERVER, 'Observer'],
  ] as const) {
    await page.goto(`${HERE}/roles`);
    await page.getByLabel('Email address').fill(email);
    await page.getByLabel(role, { exact: true }).check();
    await page.getByLabel('Day', { exact: true }).fill(String(last.getUTCDate()));
    await page.getByLabel('Month').fill(String(last.getUTCMonth() + 1));
    await page.getByLabel('Year').fill(String(last.getUTCFullYear()));
    await page.getByRole('button', { name: 'Give this role' }).click();
    await expect(page.getByRole('row', { name: new RegExp(email) })).toContainText(role);
  }

  await enterAs(context, server, OBSERVER);
  await page.goto('/office');
  await expect(page).toHaveURL(new RegExp(`${HERE}$`));
  await page.goto(`${HERE}/approvals`);
  await main(page).getByRole('link', { name: 'Nova Person' }).click();
  await expect(main(page)).toContainText('The returning officer has not decided about this yet.');
  await expect(main(page).getByRole('button')).toHaveCount(0);
  await page.goto(`${HERE}/details`);
  await expect(main(page).getByRole('button')).toHaveCount(0);
  await missing(page, `${HERE}/cancel`);
  await missing(page, '/admin/rounds/second');

  await enterAs(context, server, MODERATOR);
  await page.goto(`${HERE}/approvals`);
  await main(page).getByRole('link', { name: 'Nova Person' }).click();
  await expect(main(page)).toContainText('The returning officer has not decided about this yet.');
  await expect(main(page).getByRole('button')).toHaveCount(0);
  await page.goto(`${HERE}/approvals`);
  await main(page).getByRole('link', { name: 'Alder Sample' }).click();
  await expect(main(page).getByRole('button', { name: 'Approve and publish' })).toBeVisible();
  await missing(page, '/admin/rounds/second/approvals');

  await enterAs(context, server, RO);
  await page.goto('/office');
  await expect(page).toHaveURL(new RegExp(`${HERE}$`));
  await expectSound(page);
  const menu = page.getByRole('banner').getByRole('link');
  expect((await menu.allTextContents()).join()).not.toMatch(/second|People|Settings/);
  const tasks = page.getByRole('region', { name: 'What needs your attention' });
  await tasks.getByRole('listitem').filter({ hasText: 'to approve' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/approvals$/);
  await main(page).getByRole('link', { name: 'Nova Person' }).click();
  await page.getByLabel('A new person').check();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page).toHaveURL(/\/approvals$/);
  await main(page).getByRole('link', { name: 'Alder Sample' }).click();
  await page.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(page).toHaveURL(/\/approvals$/);
  await page.goto('/rounds/first/section/nova-person');
  await expect(main(page)).toContainText('I will listen.');
  await page.goto('/rounds/first/section/alder-sample');
  await expect(main(page)).toContainText('My plain words.');
  for (const path of ['/admin/rounds/second', '/admin/rounds/second/approvals', '/admin/people', '/admin/rounds'])
    await missing(page, path);
});

test('a delegate of one round sends there only, and what they send for a new officer is put before the returning officer', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(120_000);
  await enterAs(context, server, NEW);
  await page.goto('/office/hexham/officers');
  const section = page.getByRole('region', { name: /A delegate for one round/ });
  await expect(section).toContainText('The first round');
  await expect(section).not.toContainText('The second round');
  await section.getByLabel('Name of the delegate').fill('Dale Person');
  await section.getByLabel('Email address of the delegate').fill(DELEGATE);
  await section.getByRole('button', { name: 'Name this delegate' }).click();
  await expect(section).toContainText(`Dale Person (${DELEGATE})`);

  await enterAs(context, server, DELEGATE);
  await page.goto('/office');
  await expect(main(page)).toContainText('The first round');
  await expect(main(page)).not.toContainText('The second round');
  await page.goto('/office/hexham/first/section/meeting/held');
  await recordMeeting(page, new Date());
  await chooseNames(page, 'Alder Sample');
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page).toHaveURL(/\/sent$/);
  await missing(page, '/office/hexham/second/section/meeting/held');
  await missing(page, '/office/hexham/officers');

  // It counts meanwhile.
  await page.goto('/bodies/hexham');
  await expect(main(page)).toContainText('Alder Sample');
  const told = await server.db.reads.select().from(schema.outbox).where(like(schema.outbox.occasion, 'new-officer:%'));
  expect(told.map(({ toAddress }) => toAddress)).toEqual(expect.arrayContaining([CHAIR, RO]));

  await enterAs(context, server, RO);
  await page.goto(HERE);
  const task = page.getByRole('listitem').filter({ hasText: 'new officer' });
  await task.getByRole('link').click();
  await expect(page).toHaveURL(/\/admin\/submissions\//);
  await page.getByRole('button', { name: /looked/i }).click();
  await expect(page.getByRole('button', { name: /looked/i })).toHaveCount(0);
  await page.goto(HERE);
  await expect(page.getByRole('listitem').filter({ hasText: 'new officer' })).toHaveCount(0);
});
