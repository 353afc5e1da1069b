import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { bodyPage } from '@/queries/bodies/body-page';
import { contestMap } from '@/queries/contests/contest-map';
import { countedContest } from '@/queries/contests/counted-contest';
import { roundAsFile } from '@/queries/rounds/round-file';
import { roundOverview } from '@/queries/rounds/round-overview';
import { search } from '@/queries/search/search';
import { installedDatabase } from '@/testing/installed';
import { SMALL_ROUND } from '@/testing/small-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { importRound } from './import-round';
import { createRound } from './rounds';

const { boundarySets, rounds } = schema;
const NOW = new Date('2026-11-10T12:00:00Z');
const HOLYROOD = [{ nation: 'Scotland', set: 'holyrood-2026' }] as const;

let db: TemporaryDatabase;
beforeAll(async () => {
  db = await installedDatabase();
});
afterAll(() => db.close());
const operator = () => ({ db, actor: OPERATOR, now: NOW });
const reader = () => ({ db, actor: READER, now: NOW });

const typed = (more: object) => ({
  title: 'Round',
  slug: '',
  kind: 'live',
  bodySet: '2024',
  start: 'scratch',
  withCandidates: '',
  ...{ 'opens-day': '1', 'opens-month': '12', 'opens-year': '2026', 'opens-time': '9am' },
  ...{ 'closes-day': '20', 'closes-month': '12', 'closes-year': '2026', 'closes-time': '12 noon' },
  ...more,
});

test('an installation has three sets; the bodies of 2026 in Scotland cannot be found before a round uses them', async () => {
  const rows = await db.reads.select().from(boundarySets).orderBy(boundarySets.position);
  expect(rows.map(({ id, nations }) => [id, nations.length])).toEqual([
    ['2010', 5],
    ['2024', 5],
    ['holyrood-2026', 1],
  ]);
  expect((await search(reader(), 'Bathgate')).bodies.found).toEqual([]);
});

test('a new round can take the CLPs of Scotland from the seats of 2026', async () => {
  const made = await createRound(operator(), typed({ slug: 'made', nationSets: ['holyrood-2026'] }));
  expect(made.ok).toBe(true);
  const [row] = await db.reads.select().from(rounds).where(eq(rounds.slug, 'made'));
  expect(row?.nationSets).toEqual(HOLYROOD);
});

test.each([
  [{ bodySet: 'holyrood-2026' }, 'bodySet', 'set-unknown'],
  [{ bodySet: '1997' }, 'bodySet', 'set-unknown'],
  [{ nationSets: ['2010'] }, 'nationSets', 'set-unknown'],
  [{ nationSets: 'constructor' }, 'nationSets', 'set-unknown'],
])('a new round with %j is refused', async (more, field, code) => {
  expect(await createRound(operator(), typed({ slug: 'refused', ...more }))).toEqual({
    ok: false,
    error: { code: 'wrong', problems: [{ field, code }] },
  });
});

test('the roster, the map, the search and the history follow the sets of the round', async () => {
  const file = { ...SMALL_ROUND, slug: 'mixed', nationSets: HOLYROOD };
  expect((await importRound(operator(), file)).ok).toBe(true);
  const counted = await countedContest(reader(), { round: 'mixed', contest: 'section' });
  if (!counted) throw new Error('no contest');
  const bodies = [...counted.rows.bodies.values()];
  expect(bodies).toHaveLength(650);
  expect(bodies.filter(({ nation }) => nation === 'Scotland').every(({ slug }) => slug.endsWith('-2026'))).toBe(true);
  expect(new Set(contestMap(counted)?.layout.cells.map(({ x, y }) => `${x},${y}`)).size).toBe(650);
  expect((await search(reader(), 'Bathgate')).bodies.found.map(({ slug }) => slug)).toEqual(['bathgate-2026']);
  const page = await bodyPage(reader(), 'bathgate-2026');
  expect(page?.rounds.map(({ round }) => round.slug)).toEqual(['mixed']);
  expect(page?.linked.map(({ body, isOlder, percent }) => [body.slug, isOlder, percent])).toEqual([
    ['linlithgow', true, null],
  ]);
  const linlithgow = await bodyPage(reader(), 'linlithgow');
  expect(linlithgow?.rounds).toEqual([]);
  expect(linlithgow?.linked.map(({ body, isOlder }) => [body.slug, isOlder])).toEqual([['bathgate-2026', false]]);
  expect(linlithgow?.linked[0]?.rounds.map(({ round }) => round.slug)).toEqual(['mixed']);
});

test('the page and the file of a round say which sets it uses', async () => {
  const overview = await roundOverview(reader(), 'mixed');
  expect(overview?.sets.main.name).toBe('2024 boundaries');
  expect(overview?.sets.nations.map(({ nation, set }) => [nation, set.id])).toEqual([['Scotland', 'holyrood-2026']]);
  const exported = await roundAsFile(reader(), 'mixed');
  expect(exported?.nationSets).toEqual(HOLYROOD);
  expect((await importRound(operator(), { ...exported, slug: 'again' })).ok).toBe(true);
});

test.each([
  [{ bodySet: 'none' }, 'bodySet'],
  [{ nationSets: [{ nation: 'Wales', set: 'holyrood-2026' }] }, 'nationSets'],
  [{ nationSets: [...HOLYROOD, ...HOLYROOD] }, 'nationSets'],
])('a round file with %j is refused', async (more, at) => {
  const refused = await importRound(operator(), { ...SMALL_ROUND, slug: 'bad', ...more });
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-a-round', problems: [{ at }] } });
});

test('a body is on a map if the set for its nation is its own', () => {
  const map = { bodySet: '2024', nationSets: HOLYROOD };
  expect(isOnMap(map, { set: '2024', nation: 'Wales' })).toBe(true);
  expect(isOnMap(map, { set: '2024', nation: 'Scotland' })).toBe(false);
  expect(isOnMap(map, { set: 'holyrood-2026', nation: 'Scotland' })).toBe(true);
});
