import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import type { JudgedBody } from '@/domain/bodies/body-list-fates';
import { bodyListPreview } from '@/queries/bodies/body-list';
import { slugBehind } from '@/queries/bodies/old-names';
import { checkReplay } from '@/queries/log/check-replay';
import { installedDatabase } from '@/testing/installed';
import { logEvents } from '@/testing/logged';
import { seenOf } from '@/testing/seen-list';
import type { TemporaryDatabase } from '@/testing/temporary';
import { applyBodyList, keepBodyList } from './importing';

const { bodies, uploads } = schema;
const now = new Date('2026-11-20T12:00:00Z');

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await installedDatabase();
});
afterEach(() => db.close());

const ctx = () => ({ db, actor: OPERATOR, now });
const bytes = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);
const NO_DAY = { 'on-day': '', 'on-month': '', 'on-year': '' };

async function keep(lines: readonly string[], kind = ''): Promise<string> {
  const kept = await keepBodyList(ctx(), { file: bytes(lines), kind });
  if (!kept.ok) throw new Error(kept.error.code);
  return kept.value.id;
}
const preview = async (upload: string) => {
  const found = await bodyListPreview(ctx(), { upload, show: '', page: 1 });
  return found?.state === 'waiting' ? found : null;
};
const apply = async (upload: string) =>
  applyBodyList(ctx(), { upload, seen: await seenOf(ctx(), upload), ...NO_DAY, reason: 'The list of the Party.' });
const fateAt = (rows: readonly JudgedBody[] | undefined, line: number) => rows?.find((row) => row.line === line)?.fate;

test('bodies of every kind are added from an empty installation, once', async () => {
  const lines = [
    'name,kind,region,councillors,within,other names',
    'Camden,Labour Group,London,44,,Camden Council Group',
    'Unite the Union,trade union,,1200000,,Unite',
    'Fabian Society,socialist society,,8000,,',
    'Hexham,Young Labour,North East,,Hexham,',
    'Hexham,MP,North East,,,',
    'Kielder,branch,North East,,Hexham CLP,',
  ];
  const upload = await keep(lines);
  expect((await preview(upload))?.counts).toEqual([['added', 6]]);
  expect(await apply(upload)).toEqual({ ok: true, value: { added: 6 } });
  expect(await apply(upload)).toEqual({ ok: true, value: { added: 6 } });
  const [camden] = await db.reads.select().from(bodies).where(eq(bodies.name, 'Camden'));
  expect(camden).toMatchObject({
    ...{ kind: 'labour_group', set: null, nation: 'England', region: 'London', aliases: ['Camden Council Group'] },
    ...{ sizes: [{ since: '2026-11-20', size: 44 }], startsOn: null, addedAt: now },
  });
  const [hexham] = await db.reads.select().from(bodies).where(eq(bodies.slug, 'hexham'));
  const [young] = await db.reads.select().from(bodies).where(eq(bodies.kind, 'young_labour_branch'));
  expect(young).toMatchObject({ withinId: hexham?.id, slug: 'hexham-young-labour-branch' });
  expect(await checkReplay(ctx())).toMatchObject({ faults: [] });
  expect((await logEvents(db)).at(-1)).toMatchObject({ event: 'bodies.imported', data: { added: 6, changed: 0 } });
  const again = await keep(lines);
  expect((await preview(again))?.counts).toEqual([['same', 6]]);
  expect((await db.reads.select().from(uploads)).find(({ id }) => id === upload)?.text).toBe('');
});

test('a name with the words for its kind is the name without them', async () => {
  const upload = await keep([
    'name,kind,region,councillors',
    'Hexham CLP,CLP,North East,',
    'Camden Labour Group,Labour Group,London,44',
    'MP for Hexham,MP,North East,',
    'Hexhamm CLP,CLP,North East,',
  ]);
  const rows = (await preview(upload))?.rows;
  expect([2, 3, 4, 5].map((line) => fateAt(rows, line)?.kind)).toEqual(['same', 'added', 'added', 'near']);
  await apply(await keep(['name,kind,region,councillors', 'Camden Labour Group,Labour Group,London,44']));
  const [camden] = await db.reads.select().from(bodies).where(eq(bodies.kind, 'labour_group'));
  expect(camden?.name).toBe('Camden');
});

const wrong = (column: string, value: string, code: string) => ({
  ...{ kind: 'wrong', problems: [{ column, value, code }] },
});

test('each row has its fate, and nothing is imported while one is in the way', async () => {
  await apply(
    await keep([
      'name,kind,region,size',
      'Camden,labour_group,London,44',
      'Leeds,labour_group,Yorkshire and the Humber,60',
    ]),
  );
  const before = await db.reads.$count(bodies);
  const lines = [
    'name,kind,region,size,code,aliases,same as',
    'Camden,labour_group,London,44,,,',
    'Camden,labour_group,London,44,,,',
    'Camden,labour_group,London,46,,,',
    'Camdn,labour_group,London,,,,',
    'Camdn,labour_group,London,,,,new',
    'Leeds City,labour_group,Yorkshire and the Humber,60,,,leeds',
    'York,labour_group,,,,,',
    'York,council,London,,,,',
    'York,labour_group,London,many,,,',
    ',labour_group,London,,,,',
    `${'x'.repeat(121)},labour_group,London,,,,`,
    '=York,labour_group,London,,,,',
    'York ask@example.org,labour_group,London,,,,',
    'York,labour_group,Yorkshire and the Humber,,,,nowhere',
    'York Group,labour_group,Yorkshire and the Humber,,,,hexham',
    'Bath,labour_group,South West,3,,,,,too,many',
    'Bristol,labour_group,South West,3,,,',
    'Acomb,branch,Yorkshire and the Humber,,,,',
  ];
  const upload = await keep(lines);
  const rows = (await preview(upload))?.rows;
  expect(lines.slice(1).map((_, at) => fateAt(rows, at + 2))).toEqual([
    { kind: 'same' },
    { kind: 'duplicate', sameAs: 2 },
    { kind: 'contradicts', sameAs: 2, what: ['size'] },
    { kind: 'near', names: [{ name: 'Camden', slug: 'camden' }] },
    { kind: 'duplicate', sameAs: 5 },
    { kind: 'changed', what: ['name'] },
    wrong('region', '', 'region-missing'),
    wrong('kind', 'council', 'kind-unknown'),
    wrong('size', 'many', 'size-wrong'),
    wrong('name', '', 'name-missing'),
    wrong('name', 'x'.repeat(121), 'name-long'),
    { kind: 'formula', column: 'name', value: '=York' },
    expect.objectContaining({ kind: 'not-public', column: 'name' }),
    { kind: 'unknown-same-as', value: 'nowhere' },
    { kind: 'other-kind', value: 'hexham', name: 'Hexham' },
    { kind: 'too-many-cells', value: 'too' },
    { kind: 'added' },
    { kind: 'added' },
  ]);
  expect(await apply(upload)).toEqual({ ok: false, error: { code: 'rows-in-the-way', rows: 12 } });
  expect(await db.reads.$count(bodies)).toBe(before);
  await apply(await keep([lines[0] ?? '', lines[6] ?? '', lines[18] ?? '']));
  expect((await db.reads.select().from(bodies).where(eq(bodies.slug, 'leeds')))[0]).toMatchObject({
    name: 'Leeds City',
    aliases: ['Leeds'],
  });
  expect(await checkReplay(ctx())).toMatchObject({ faults: [] });
});

test('a list without kinds gets that of the form; a file that is no such list is refused', async () => {
  const upload = await keep(['name,region', 'Camden,London'], 'labour_group');
  expect((await preview(upload))?.counts).toEqual([['added', 1]]);
  const refused = await keepBodyList(ctx(), { file: bytes(['place,region', 'Camden,London']), kind: '' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'columns-missing', missing: ['name'] } });
});

test('a renamed body keeps its address, and that of the new name leads to it', async () => {
  await apply(await keep(['name,kind,region', 'Leeds,labour_group,Yorkshire and the Humber']));
  const renamed = 'name,kind,region,same as\nLeeds City,labour_group,Yorkshire and the Humber,leeds';
  expect(await apply(await keep(renamed.split('\n')))).toEqual({ ok: true, value: { added: 0 } });
  expect(await slugBehind(db.reads, 'leeds-city')).toBe('leeds');
  await apply(await keep(['name,kind,region', 'Leeds City,branch,Yorkshire and the Humber']));
  const [branch] = await db.reads.select().from(bodies).where(eq(bodies.kind, 'branch'));
  expect(branch?.slug).toBe('leeds-city-branch');
});
