import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { bodyPage } from '@/queries/bodies/body-page';
import { setsForRounds } from '@/queries/bodies/boundary-sets';
import { adminSets, setListPreview } from '@/queries/bodies/set-list';
import { checkReplay } from '@/queries/log/check-replay';
import { installedDatabase } from '@/testing/installed';
import { seenOfSet } from '@/testing/seen-list';
import type { TemporaryDatabase } from '@/testing/temporary';
import { applySetList, keepSetList } from './import-set';

const { bodies, boundarySets, log, uploads } = schema;
const NOW = new Date('2026-11-10T12:00:00Z');

let db: TemporaryDatabase;
beforeAll(async () => {
  db = await installedDatabase();
});
afterAll(() => db.close());
const ctx = () => ({ db, actor: OPERATOR, now: NOW });
const facts = async (more: { readonly upload?: string; readonly key?: string }) => ({
  ...{
    upload: '',
    seen: await seenOfSet(ctx(), more.upload ?? ''),
    key: '2029',
    name: '2029 boundaries',
    nameCy: '',
    source: 'A review',
    licence: 'OGL',
  },
  ...{ 'from-day': '1', 'from-month': '5', 'from-year': '2029' },
  ...more,
});
const HEAD = 'code,name,Welsh name,region,predecessors';

async function keep(rows: readonly string[], head = HEAD): Promise<string> {
  const kept = await keepSetList(ctx(), { file: new TextEncoder().encode([head, ...rows].join('\n')) });
  if (!kept.ok) throw new Error(JSON.stringify(kept.error));
  return kept.value.id;
}

const ALL = [
  'E29000001,Hexham and Morpeth,,North East,E14001285 80%; E14000746',
  'E29000002,Ashington,,North East,',
  'W29000001,Gower,Gŵyr,Wales,W07000086',
  'S29000001,Edinburgh North Western,,Scotland,S16000185',
];

const wrong = (column: string, value: string, code: string) => ({
  ...{ kind: 'wrong', problems: [{ column, value, code }] },
});

test('every row has its fate, and one mistake stops the whole list', async () => {
  const upload = await keep([
    ...ALL,
    'E29000001,Twice,,North East,',
    'E29000009,hexham and MORPETH,,North East,',
    '!,Wrong code,,Wales,',
    'E29000003,,,Wales,',
    'E29000004,Elsewhere,,Atlantis,',
    'E29000005,Unknown,,Wales,E99999999',
    'E29000006,Percent,,Wales,W07000086 140%',
    'E29000007,=1+1,,Wales,',
    'E29000008,07700 900123,,Wales,',
    'E29000010,Many,,Wales,,more',
  ]);
  const preview = await setListPreview(ctx(), { upload });
  expect(preview?.rows.map(({ fate }) => fate.kind)).toEqual([
    ...['twice', 'twice', 'wrong', 'wrong', 'wrong', 'wrong'],
    ...['wrong', 'formula', 'not-public', 'too-many-cells', 'added', 'added', 'added', 'added'],
  ]);
  expect(preview?.rows.slice(0, 8).map(({ fate }) => fate)).toEqual([
    { kind: 'twice', column: 'code', value: 'E29000001', sameAs: 2 },
    { kind: 'twice', column: 'name', value: 'hexham and MORPETH', sameAs: 2 },
    wrong('code', '!', 'code-wrong'),
    wrong('name', '', 'name-missing'),
    wrong('region', 'Atlantis', 'region-unknown'),
    wrong('predecessors', 'E99999999', 'predecessor-unknown'),
    wrong('predecessors', 'W07000086 140%', 'percent-wrong'),
    { kind: 'formula', column: 'name', value: '=1+1' },
  ]);
  const before = await db.reads.$count(bodies);
  expect(await applySetList(ctx(), await facts({ upload }))).toEqual({
    ok: false,
    error: { code: 'rows-in-the-way', rows: 10 },
  });
  expect(await db.reads.$count(bodies)).toBe(before);
  expect((await adminSets(ctx())).map(({ id }) => id)).not.toContain('2029');
});

test.each([
  [{ key: 'Two Words' }, [['key', 'key-wrong']]],
  [{ key: '2024' }, [['key', 'key-taken']]],
  [
    { name: ' ', source: '' },
    [
      ['name', 'missing'],
      ['source', 'missing'],
    ],
  ],
  [{ licence: 'x'.repeat(201) }, [['licence', 'long']]],
  [{ 'from-day': '31', 'from-month': '2' }, [['from', 'day-wrong']]],
])('a set with %j is refused', async (more, problems) => {
  const refused = await applySetList(ctx(), await facts({ upload: await keep(ALL), ...more }));
  expect(refused).toMatchObject({ ok: false, error: { code: 'wrong' } });
  if (!refused.ok && refused.error.code === 'wrong')
    expect(refused.error.problems.map(({ field, code }) => [field, code])).toEqual(problems);
});

test('a set is added once, with its bodies, predecessors and an entry from which all of it can be made again', async () => {
  const upload = await keep(ALL);
  expect(await applySetList(ctx(), await facts({ upload }))).toEqual({ ok: true, value: { added: 4 } });
  expect(await applySetList(ctx(), await facts({ upload, key: 'again' }))).toEqual({ ok: true, value: { added: 4 } });
  const [set] = await db.reads.select().from(boundarySets).where(eq(boundarySets.id, '2029'));
  expect(set).toMatchObject({ nations: ['England', 'Wales', 'Scotland'], validFrom: '2029-05-01', hasMap: false });
  const added = await db.reads.select().from(bodies).where(eq(bodies.set, '2029'));
  expect(added.map(({ slug }) => slug).sort()).toEqual([
    ...['ashington-2029', 'edinburgh-north-western-2029', 'gower-2029', 'hexham-and-morpeth-2029'],
  ]);
  const entries = await db.reads.select().from(log).where(eq(log.event, 'set.imported'));
  expect(entries.map(({ data }) => JSON.parse(data))).toEqual([{ set: '2029', called: '2029 boundaries', bodies: 4 }]);
  const [kept] = await db.reads.select().from(uploads).where(eq(uploads.id, upload));
  expect(kept?.text).toBe('');
  expect((await checkReplay(ctx())).faults).toEqual([]);
});

test('history crosses to the older bodies, and a new round can use the set', async () => {
  const page = await bodyPage({ db, actor: READER, now: NOW }, 'hexham-and-morpeth-2029');
  expect(page?.linked.map(({ body, percent, isOlder }) => [body.slug, percent, isOlder])).toEqual([
    ['hexham-2010', null, true],
    ['hexham', 80, true],
  ]);
  const scottish = await bodyPage({ db, actor: READER, now: NOW }, 'edinburgh-north-western-2029');
  expect(scottish?.linked.map(({ body }) => body.slug)).toEqual(['edinburgh-north-western-2026']);
  expect((await setsForRounds(db.reads)).partial.map(({ id }) => id)).toContain('2029');
});

test('a list is bounded, and a file that is no such list is refused', async () => {
  const file = (text: string) => ({ file: new TextEncoder().encode(text) });
  const many = Array.from({ length: 5001 }, (_, index) => `C${index},Name ${index},,Wales,`);
  expect(await keepSetList(ctx(), file([HEAD, ...many].join('\n')))).toMatchObject({ ok: false });
  expect(await keepSetList(ctx(), file('code,region\nA1,Wales\n'))).toMatchObject({ ok: false });
  expect(await keepSetList(ctx(), file(`${HEAD}\n`))).toEqual({ ok: false, error: { code: 'list-empty' } });
});

test('cells of the map are kept, and each is given once and to every CLP', async () => {
  const head = 'code,name,region,q,r';
  const bad = await keep(['H1,One,Wales,0,0', 'H2,Two,Wales,-1,x', 'H3,Three,Wales,0,0', 'H4,Four,Wales,,2'], head);
  const preview = await setListPreview(ctx(), { upload: bad });
  expect(preview?.rows.map(({ fate }) => fate)).toEqual([
    wrong('r', 'x', 'hex-wrong'),
    { kind: 'twice', column: 'q', value: '0, 0', sameAs: 2 },
    wrong('q', '', 'hex-missing'),
    { kind: 'added' },
  ]);
  const upload = await keep(['H1,One,Wales,0,0', 'H2,Two,Wales,-1,3'], head);
  expect(await applySetList(ctx(), await facts({ upload, key: 'drawn' }))).toMatchObject({ ok: true });
  const [set] = await db.reads.select().from(boundarySets).where(eq(boundarySets.id, 'drawn'));
  expect(set?.hasMap).toBe(true);
  const [two] = await db.reads
    .select()
    .from(bodies)
    .where(eq(bodies.id, 'drawn-H2' as BodyId));
  expect(two?.hex).toEqual({ q: -1, r: 3 });
  expect((await checkReplay(ctx())).faults).toEqual([]);
});

test('a set is not added if it would be another one than the preview showed', async () => {
  const upload = await keep(['K1,Kay,Wales,E29000001'], 'code,name,region,predecessors');
  const seen = await facts({ upload, key: 'kay' });
  const later = await keep(['E29000001,Newer,North East'], 'code,name,region');
  const typed = { 'from-day': '1', 'from-month': '5', 'from-year': '2031' };
  expect(await applySetList(ctx(), { ...(await facts({ upload: later, key: 'later' })), ...typed })).toMatchObject({
    ok: true,
  });
  expect(await applySetList(ctx(), seen)).toEqual({ ok: false, error: { code: 'other-fates' } });
  expect(await applySetList(ctx(), await facts({ upload, key: 'kay' }))).toMatchObject({ ok: true });
});

test('ten times as many rows take about ten times as long', async () => {
  const work = async (count: number) => {
    const from = process.cpuUsage();
    const rows = Array.from(
      { length: count },
      (_, at) => `${count}X${at},Name ${count} ${at},,Wales,W07000086 1%;E14001285`,
    );
    const upload = await keep(rows);
    expect(await applySetList(ctx(), await facts({ upload, key: `large-${count}` }))).toMatchObject({ ok: true });
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  await work(200);
  const few = await work(300);
  expect((await work(3000)) / few).toBeLessThan(25);
});
