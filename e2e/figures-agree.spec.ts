import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright/test';
import { expect, SHARED, test } from './fixtures';

// Every place that shows a candidate's number of nominations must show the same number. Checks every public contest of
// the server under test; with SITE_TO_CHECK=https://… those of any other site, such as one with a large import.

const elsewhere = process.env.SITE_TO_CHECK?.replace(/\/$/, '');
let site = elsewhere ?? '';

test.beforeAll(async ({ servers }) => {
  if (!elsewhere) site = (await servers.of(SHARED, {})).url;
});

type Contest = { id: string; round: string; contest: string; bodyKinds: string[] };
type Standing = { candidate: string; name: string; count: number; byRegion: { count: number }[] };
type Nomination = {
  round: string;
  contest: string;
  candidate: string;
  body: string;
  countsAs: string | null;
  counts: boolean;
};
/** The number of nominations of each candidate on a page, by address; null if the page shows none. */
type Said = Record<string, number | null>;

async function read(path: string): Promise<string> {
  const answer = await fetch(site + path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

/** Every row of a table, page by page, as a program would request them. */
async function allOf<R>(table: string, question: string): Promise<R[]> {
  const rows: R[] = [];
  let next: string | null = `/data/v1/${table}.json?limit=250${question}`;
  while (next) {
    const file: { data: R[]; next: string | null } = JSON.parse(await read(next));
    rows.push(...file.data);
    next = file.next && `/data/v1/${table}.json${new URL(file.next).search}`;
  }
  return rows;
}

const csvOf = async (table: string, question: string): Promise<Record<string, string>[]> =>
  parse(await read(`/data/v1/${table}.csv?${question}`), { bom: true, columns: true });

/** Parses pages with the browser's own parser, without opening each: there may be thousands. */
function reader(page: Page) {
  const figures = async <T>(path: string, look: (html: string) => T): Promise<T> =>
    page.evaluate(look as (html: string) => T, await read(path));
  return {
    /** The tally next to each name of a table of standings. */
    standings: (path: string) =>
      figures(path, (html): Said => {
        const rows = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table tbody tr');
        const said: Said = {};
        for (const row of rows) {
          const address = row.querySelector('th a[href*="/rounds/"]')?.getAttribute('href');
          // A past round without data says so in words.
          if (address && row.querySelector('.count, small'))
            said[address.split('/').at(-1) ?? ''] = Number(
              row.querySelector('.count')?.textContent?.replace(/\D/g, '') ?? 0,
            );
        }
        return said;
      }),
    /** The sum of each row of nations and regions, in the order of the candidates, and the total next to it. */
    regions: (path: string) =>
      figures(path, (html): { sum: number; total: number }[] => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const names = [...page.querySelectorAll('table.standings tbody .who')].map((name) => name.textContent?.trim());
        const table = [...page.querySelectorAll('table:not(.standings)')].find((each) => {
          const heads = [...each.querySelectorAll('tbody th')].map((head) => head.textContent?.trim());
          return heads.length === names.length && heads.every((head, place) => head === names[place]);
        });
        return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => {
          const cells = [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent?.replace(/\D/g, '')));
          const total = cells.pop() ?? -1;
          return { sum: cells.reduce((sum, each) => sum + each, 0), total };
        });
      }),
    /** The number in the heading of the nominations, in the map's key, and in the map's table. */
    candidacy: (path: string) =>
      figures(path, (html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const figure = (text: string | null | undefined) => Number(text?.replace(/\D/g, '') || 0);
        const where = page.querySelector('#where-from')?.closest('section');
        const row = (each: Element) => figure(each.querySelector('td')?.textContent);
        const heading = page.querySelector('#nominated')?.textContent ?? '';
        return {
          heading: heading.startsWith('One ') ? 1 : figure(heading.match(/\d[\d,]*/)?.[0]),
          key: where ? figure(where.querySelector('.key .num')?.textContent) : null,
          table: where ? [...where.querySelectorAll('tbody tr')].reduce((sum, each) => sum + row(each), 0) : null,
        };
      }),
    /** The total next to each small chart, and today's figure in the comparison with the last round. */
    progress: (path: string) =>
      figures(path, (html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const charts: Said = {};
        for (const title of page.querySelectorAll('.multiples svg title[id^="by-"]')) {
          const slug = title.id.replace(/^by-/, '').replace(/-t$/, '');
          if (!slug.startsWith('slate-'))
            charts[slug] = Number(title.closest('li')?.querySelector('b')?.textContent?.replace(/\D/g, ''));
        }
        // Compared with the last round, by name: today's figure comes first.
        const names: Said = {};
        for (const row of page.querySelectorAll('section:has(#change) tbody tr')) {
          const name = row.querySelector('th');
          for (const note of name?.querySelectorAll('small') ?? []) note.remove();
          names[name?.textContent?.trim() ?? ''] = Number(row.querySelector('td')?.textContent?.replace(/\D/g, ''));
        }
        return { charts, names };
      }),
    /** The figures in the standings entry of each contest in a feed. */
    feed: (path: string) =>
      figures(path, (xml): Said => {
        const feed = new DOMParser().parseFromString(xml, 'application/xml');
        const said: Said = {};
        for (const content of feed.querySelectorAll('entry > content'))
          for (const line of new DOMParser()
            .parseFromString(content.textContent ?? '', 'text/html')
            .querySelectorAll('li'))
            said[new URL(line.querySelector('a')?.href ?? '').pathname.replace(/^\/rounds\//, '')] = Number(
              line.textContent?.split(':').at(-1)?.replace(/\D/g, ''),
            );
        return said;
      }),
  };
}

/** The number of different bodies. Bodies that are counted together count once. */
const bodiesIn = (rows: readonly Pick<Nomination, 'body' | 'countsAs'>[]) =>
  new Set(rows.map(({ body, countsAs }) => countsAs || body)).size;

test('one test checks them all', async ({ page }) => {
  test.setTimeout(30 * 60_000);
  const pages = reader(page);
  const contests = await allOf<Contest>('contests', '');
  expect(contests.length).toBeGreaterThan(0);
  const past = new Set((await allOf<{ id: string }>('rounds', '&kind=archive')).map(({ id }) => id));
  const seen = { candidacies: 0, maps: 0, charts: 0, changes: 0, matrices: 0 };
  const feeds = new Map<string, Said>();
  for (const { id, round, contest, bodyKinds } of contests) {
    const question = `round=${round}&contest=${contest}`;
    const standings = await allOf<Standing>('standings', `&${question}`);
    const tally: Said = Object.fromEntries(standings.map(({ candidate, count }) => [candidate, count]));
    const same = (what: string, said: Said) =>
      expect({ [`${id}: ${what}`]: said }).toEqual({ [`${id}: ${what}`]: tally });
    const from = (figure: (candidate: string) => number): Said =>
      Object.fromEntries(standings.map(({ candidate }) => [candidate, figure(candidate)]));

    const csv = await csvOf('standings', question);
    same('standings.csv', Object.fromEntries(csv.map((row) => [row.candidate ?? '', Number(row.count)])));
    const nominations = (await allOf<Nomination>('nominations', `&${question}`)).filter(({ counts }) => counts);
    same(
      'nominations.json',
      from((who) => bodiesIn(nominations.filter(({ candidate }) => candidate === who))),
    );
    const lines = (await csvOf('nominations', question)).filter(({ counts }) => counts === 'true');
    same(
      'nominations.csv',
      from((who) => bodiesIn(lines.filter(({ candidate }) => candidate === who) as never)),
    );
    for (const { byRegion, count } of standings)
      expect(byRegion.reduce((sum, each) => sum + each.count, 0)).toBe(count);

    same('the contest’s page', await pages.standings(`/rounds/${id}`));
    same('the contest’s page in Welsh', await pages.standings(`/cy/rounds/${id}`));
    same('the table for other sites', await pages.standings(`/embed/rounds/${id}`));
    const matrix = await pages.regions(`/rounds/${id}`);
    const totals = standings.map(({ count }) => count).sort((a, b) => a - b);
    if (totals.some((count) => count > 0)) {
      expect([id, matrix.map(({ total }) => total).sort((a, b) => a - b)]).toEqual([id, totals]);
      for (const { sum, total } of matrix) expect([id, sum]).toEqual([id, total]);
      seen.matrices += 1;
    }

    const { charts, names } = await pages.progress(`/rounds/${id}/progress`);
    if (Object.keys(charts).length > 0) {
      same('how it is going', charts);
      seen.charts += 1;
    }
    for (const { name, count } of standings) {
      // Past rounds are compared by the best figure, which may be a published one.
      if (names[name] === undefined || past.has(round)) continue;
      expect([id, name, names[name]]).toEqual([id, name, count]);
      seen.changes += 1;
    }

    const feed = feeds.get(round) ?? (await pages.feed(`/rounds/${round}/feed.xml`));
    feeds.set(round, feed);
    same(
      'the feed',
      from((who) => feed[`${id}/${who}`] ?? -1),
    );

    for (const { candidate, count } of standings) {
      const said = await pages.candidacy(`/rounds/${id}/${candidate}`);
      expect([id, candidate, said.heading]).toEqual([id, candidate, count]);
      seen.candidacies += 1;
      // A map only has CLPs.
      if (said.key === null || bodyKinds.some((kind) => kind !== 'clp')) continue;
      expect([id, candidate, said.key, said.table]).toEqual([id, candidate, count, count]);
      seen.maps += 1;
    }
  }
  // Every place in the demo is known to show something, so a changed format must fail the test.
  const { changes: _changes, ...known } = seen;
  if (!elsewhere) for (const [what, n] of Object.entries(known)) expect([what, n > 0]).toEqual([what, true]);
  console.log(`${contests.length} contests, every figure agrees: ${JSON.stringify(seen)}`);
});
