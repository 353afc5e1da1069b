import { expect, test } from './fixtures';

test.use({ serverName: 'admin-addresses' });

const ROUND = '/admin/rounds/practice';
const CONTEST = `${ROUND}/contests/constituency-section`;

/** The old address of a contest's page, from before addresses contained `contests/`. */
const oldAddress = (path: string): string =>
  path
    .replace(`${CONTEST}/slates`, `${ROUND}/slates/constituency-section`)
    .replace(`${CONTEST}/`, `${ROUND}/constituency-section/`);

test('every old address of a contest redirects an admin to its page, with its query', async ({ page, signIn }) => {
  await signIn('returningOfficer');
  const read = async (path: string) => (await page.request.get(path)).text();
  const pages = [
    `${CONTEST}/candidacies`,
    `${CONTEST}/candidacies/elm-sample`,
    `${CONTEST}/candidacies/elm-sample/statement`,
    `${CONTEST}/candidacies/elm-sample/withdraw`,
    `${CONTEST}/enter`,
    `${CONTEST}/enter/hexham`,
    `${CONTEST}/results`,
    `${CONTEST}/totals`,
    `${CONTEST}/vacancies`,
    `${CONTEST}/slates`,
    `${CONTEST}/slates/meadow-group`,
  ];
  const slate = await read(`${CONTEST}/slates/meadow-group`);
  const claims = [...slate.matchAll(/href="([^"]+\/withdraw\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(claims.length).toBeGreaterThan(0);
  for (const path of [...pages, ...claims])
    for (const language of ['', '/cy']) {
      const answer = await page.request.get(`${language}${oldAddress(path)}?q=hexham`);
      expect(new URL(answer.url()).pathname).toBe(`${language}${path}`);
      expect(new URL(answer.url()).search).toBe('?q=hexham');
      expect(answer.status()).toBe(200);
      expect(await answer.text(), path).not.toContain('data-status="404"');
    }
});

test('the old address of a list of candidates redirects to the page for every list', async ({ page, signIn }) => {
  await signIn('returningOfficer');
  for (const language of ['', '/cy']) {
    const answer = await page.request.get(`${language}${ROUND}/candidates/import`);
    expect(new URL(answer.url()).pathname).toBe(`${language}/admin/people/import`);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('name="contest"');
  }
});
