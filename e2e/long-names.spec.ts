import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { emailOf } from '@/testing/acts';
import { beyondTheEdge } from './axe';
import { CONTEST, openRound } from './empty-round';
import { enterAs, OWNER, test } from './empty-site';
import { expect } from './fixtures';

// A name of 83 letters made pages wider than a phone. Reported in the field.

test.describe.configure({ mode: 'serial' });
test.use({ siteName: 'long-names', viewport: { width: 320, height: 640 } });

const SLUG = 'nec-long';
const NAME = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Wolfeschlegelsteinhausen';
const TYPED = 'somebodys-very-own-and-long-name@sample.org';

test('a name of 83 letters and a search of 43 never make a page scroll sideways', async ({ page, context, site }) => {
  const acts = await openRound(site, SLUG);
  const long = { round: SLUG, contest: CONTEST, name: NAME, home: 'Ceredigion Preseli', status: 'accepted' };
  await acts.do(addCandidacy, addCandidacyInput.parse({ ...long, reason: 'Missed.' }));
  const wide: Record<string, readonly string[]> = {};
  const look = async (paths: readonly string[]) => {
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const beyond = await beyondTheEdge(page);
      if (beyond.length > 0) wide[path] = beyond;
    }
  };
  const contest = `/rounds/${SLUG}/${CONTEST}`;
  const [slug] = (await (await page.request.get(contest)).text()).match(/llanfair[a-z-]*/) ?? [];
  if (!slug) throw new Error('The name has no address.');
  await look([
    contest,
    `${contest}/${slug}`,
    `${contest}/statements`,
    `${contest}/compare/${slug}/larch-sample`,
    `/rounds/${SLUG}/history`,
    '/log',
    `/search?q=${TYPED}`,
    `/search?q=${NAME.split(' ')[0]}`,
    `/cy/search?q=${TYPED}`,
    `/receipts?code=${TYPED}`,
  ]);
  await enterAs(context, site, emailOf('secretary'));
  await look([`/office/aldershot/${SLUG}/${CONTEST}/choose`, `/office/aldershot/${SLUG}/pack`]);
  await enterAs(context, site, OWNER);
  const admin = `/admin/rounds/${SLUG}/contests/${CONTEST}`;
  await look([`${admin}/candidacies`, `${admin}/enter/aldershot`, '/admin/log']);
  expect(wide).toEqual({});
});
