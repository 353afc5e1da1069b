import type { Page } from 'playwright/test';
import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { changeSettings } from '@/commands/installation/settings';
import { announceRound } from '@/commands/rounds/announce';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import { type Acts, emailOf, typedOn } from '@/testing/acts';
import { beyondTheEdge } from './axe';
import { actsOn, dayIn } from './empty-round';
import { enterAs, OWNER, test } from './empty-site';
import { expect } from './fixtures';

// Unions, MPs and CLPs of one region nominate in an installation without the demonstration, each by the rule of its contest.

test.use({ siteName: 'kinds', mayComplain: [/404/] });

const main = (page: Page) => page.getByRole('main');
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** An open round from a preset, with candidates who have accepted. */
async function openRound(acts: Acts, round: string, start: string, contest: string, names: readonly string[]) {
  const times = { ...typedOn('opens', dayIn(-5), '9am'), ...typedOn('closes', dayIn(10), '12 noon') };
  const typed = { ...times, slug: round, title: `Round ${round}`, kind: 'live', start };
  await acts.do(createRound, createRoundInput.parse(typed));
  for (const name of names)
    await acts.do(addCandidacy, addCandidacyInput.parse({ round, contest, name, status: 'accepted' }));
  await acts.do(announceRound, { round });
}

async function importList(page: Page, kind: 'bodies' | 'people', lines: readonly string[]) {
  await page.goto(`/admin/${kind}/import`);
  const part = kind === 'people' ? page.getByRole('region', { name: 'Officers' }) : main(page);
  const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
  await part.locator('input[type=file]').setInputFiles(file);
  await part.getByRole('button', { name: /check/i }).click();
  await expect(page).toHaveURL(/\/import\/.+/);
  if (kind === 'bodies') await page.getByLabel('Reason').fill('The list of the party.');
  await main(page)
    .getByRole('button', { name: /^(Import|Add) / })
    .click();
  await expect(h1(page)).toHaveText(/imported|added/);
}

/** The names and the check, from the page on which an officer chooses. */
async function send(page: Page, name: string) {
  await page.getByRole('checkbox', { name, exact: true }).check();
  await press(page, 'Check names');
  await press(page, /^Send/);
  await expect(h1(page)).toHaveText(/^Sent/);
}

test('unions, an MP and a CLP of another region', async ({ page, context, site }) => {
  test.setTimeout(90_000);
  const acts = actsOn(site);
  const settings = { operatorName: 'Sample Volunteers', contactEmail: 'help@example.org', webPage: '' };
  await acts.try(changeSettings, { ...settings, intake: 'party' });
  await enterAs(context, site, OWNER);
  const mps = ['Hexham', 'Witney', 'Gower', 'Torbay', 'Slough', 'Bootle'];
  await importList(page, 'bodies', [
    'name,kind,region,affiliated members',
    ...['Unison,trade union,,1000000', 'GMB,trade union,,500000', 'Usdaw,trade union,,360000'],
    ...mps.map((seat) => `${seat},MP,London,`),
  ]);
  await importList(page, 'people', [
    'body,email,office',
    ...['unison', 'gmb', 'usdaw'].map((union) => `${union},${emailOf(union)},General secretary`),
    ...mps.map((seat) => `${seat},${emailOf(`mp-${seat.toLowerCase()}`)},MP`),
    `Witney,${emailOf('witney')},Secretary`,
  ]);
  await openRound(acts, 'bame', 'preset:nec-2020-by-election-bame', 'bame-members', ['Gorse Sample', 'Hazel Sample']);
  const stage = 'deputy-leader-first-stage';
  await openRound(acts, 'stage', 'preset:deputy-leader-2025-mps', stage, ['Larch Sample', 'Maple Sample']);
  await openRound(acts, 'npf', 'preset:npf-2026-london', 'npf-london', ['Rowan Sample']);
  await page.setViewportSize({ width: 320, height: 640 });

  await test.step('two unions put one candidate on the ballot, and one union is one short', async () => {
    for (const [union, name] of [
      ['unison', 'Gorse Sample'],
      ['gmb', 'Gorse Sample'],
      ['usdaw', 'Hazel Sample'],
    ] as const) {
      await enterAs(context, site, emailOf(union));
      await page.goto(`/office/${union}/bame/bame-members/meeting/held`);
      const [year, month, day] = dayIn(-3).split('-').map(Number);
      await page.getByLabel('Day', { exact: true }).fill(String(day));
      await page.getByLabel('Month').fill(String(month));
      await page.getByLabel('Year').fill(String(year));
      await page.getByLabel('Delegates').check();
      await page.getByLabel('Online').check();
      await page.getByRole('group', { name: 'Was it quorate?' }).getByLabel('Yes').check();
      await press(page, 'Continue');
      await send(page, name);
    }
    await page.goto('/rounds/bame/bame-members/gorse-sample');
    await expect(main(page)).toContainText('On the ballot: 2 trade unions (2 needed).');
    await expect(main(page).getByRole('heading', { name: 'Affiliated organisations 2' })).toBeVisible();
    await page.goto('/rounds/bame/bame-members/hazel-sample');
    await expect(main(page)).toContainText('Not on the ballot yet: 0 CLPs (5 needed) or 1 trade union (2 needed).');
    expect(await beyondTheEdge(page)).toEqual([]);
  });

  await test.step('MPs nominate without a meeting, and an admin enters one on paper', async () => {
    await enterAs(context, site, emailOf('mp-hexham'));
    await page.goto('/office');
    await expect(main(page)).not.toContainText(/meeting|CLP/);
    await page.getByRole('link', { name: /^Choose whom to nominate/ }).click();
    await send(page, 'Larch Sample');
    await page.goto('/bodies/hexham-mp');
    await expect(h1(page)).toHaveText('Has MP for Hexham nominated yet?');
    await expect(main(page)).not.toContainText(/meeting/i);
    await enterAs(context, site, OWNER);
    await page.goto(`/admin/rounds/stage/contests/${stage}/enter/gower-mp`);
    await page.getByLabel('On paper').check();
    await page.getByLabel('To nominate these candidates').check();
    await page.getByRole('checkbox', { name: 'Larch Sample' }).check();
    await press(page, 'Continue');
    await press(page, /^Enter nominations/);
    await expect(page).toHaveURL(/\/admin\/submissions\/[^/]+$/);
    await page.goto(`/rounds/stage/${stage}/larch-sample`);
    await expect(main(page)).toContainText('On the ballot: 2 MPs (2 needed).');
  });

  await test.step('a CLP of another region learns why it cannot nominate, and so does an admin with its form', async () => {
    const why = 'Only CLPs in London can nominate in this contest. Witney CLP is in the South East.';
    await page.goto('/admin/rounds/npf/contests/npf-london/enter?q=witney');
    await expect(main(page)).toContainText(why);
    await page.goto('/admin/rounds/npf/contests/npf-london/enter/witney');
    await expect(main(page)).toContainText(why);
    await expect(main(page).getByRole('button')).toHaveCount(0);
    await enterAs(context, site, emailOf('witney'));
    for (const path of ['/office', '/office/witney/npf/npf-london/choose', '/bodies/witney']) {
      await page.goto(path);
      await expect(main(page), path).toContainText(why);
    }
    expect(await beyondTheEdge(page)).toEqual([]);
  });
});
