import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { SMALL_ROUND } from '@/testing/small-world';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { prepareInstallation } from '../bodies/prepare-installation';
import { importRound } from '../rounds/import-round';
import { type ImportReport, importNominations } from './import-nominations';

const { log, nominations, submissions } = schema;
const now = new Date('2026-11-21T12:00:00Z');

const LEADER_2015 = {
  slug: 'leader-2015',
  title: 'Leader 2015, supporting nominations',
  zone: 'Europe/London',
  bodySet: '2010',
  archive: true,
  opensAt: '2015-06-15T12:00:00+01:00',
  closesAt: '2015-07-31T12:00:00+01:00',
  contests: [
    {
      slug: 'leader',
      title: 'Leader',
      seats: 1,
      maxPerBody: 1,
      bodyKinds: ['clp'],
      threshold: null,
      candidates: [
        { name: 'Jeremy Corbyn' },
        { name: 'Andy Burnham' },
        { name: 'Yvette Cooper' },
        { name: 'Liz Kendall' },
      ],
    },
  ],
};

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await temporaryDatabase();
  await prepareInstallation({ db, actor: OPERATOR, now });
  await importRound({ db, actor: OPERATOR, now }, LEADER_2015);
});
afterEach(() => db.close());

const run = (csv: string | Uint8Array, more: { isApplied?: boolean; contest?: string; round?: string } = {}) =>
  importNominations(
    { db, actor: OPERATOR, now },
    {
      round: 'leader-2015',
      contest: 'leader',
      isApplied: true,
      csv: typeof csv === 'string' ? new TextEncoder().encode(csv) : csv,
      ...more,
    },
  );
async function report(csv: string, more: { isApplied?: boolean } = {}): Promise<ImportReport> {
  const done = await run(csv, more);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

const GOOD = `clp,candidate,source
"Hackney South & Shoreditch CLP",Jeremy Corbyn,https://example.org/list
Newcastle-upon-Tyne North,yvette cooper,https://example.org/list
Westminister North,Jeremy Corbyn,
Hull North,Andy Burnham,
Ynys Mon,Liz Kendall,
`;

test('rows become nominations with their source, one log entry, no receipt', async () => {
  const done = await report(GOOD);
  expect(done).toMatchObject({
    rows: 5,
    matched: 5,
    ambiguous: [],
    unknown: [],
    duplicates: [],
    conflicts: [],
    applied: 5,
  });
  expect(done.tally).toEqual({ 'Jeremy Corbyn': 2, 'Andy Burnham': 1, 'Yvette Cooper': 1, 'Liz Kendall': 1 });
  expect(done.matches.map(({ line, code }) => [line, code])).toEqual([
    [2, 'E14000721'],
    [3, 'E14000833'],
    [4, 'E14001036'],
    [5, 'E14000772'],
    [6, 'W07000041'],
  ]);
  const rows = await db.reads.select().from(submissions);
  expect(new Set(rows.map(({ provenance, code }) => `${provenance} ${code}`))).toEqual(new Set(['reported null']));
  const named = await db.reads.select().from(nominations);
  expect(named.filter(({ source }) => source === 'https://example.org/list')).toHaveLength(2);
  const events = (await db.reads.select().from(log)).map(({ event }) => event);
  expect(events).toEqual(['bodies.added', 'round.created', 'nominations.reported']);
});

test('without applying, nothing changes and the report is the same', async () => {
  const dry = await report(GOOD, { isApplied: false });
  expect(dry).toMatchObject({ matched: 5, applied: 0, tally: { 'Jeremy Corbyn': 2 } });
  expect(await db.reads.$count(submissions)).toBe(0);
});

test('the same file twice changes nothing', async () => {
  await report(GOOD);
  const [rows, entries] = [await db.reads.$count(nominations), await db.reads.$count(log)];
  const again = await report(GOOD);
  expect(again).toMatchObject({ applied: 0, matched: 5, tally: { 'Jeremy Corbyn': 2 } });
  expect(again.duplicates.map(({ line, sameAs }) => [line, sameAs])).toEqual(
    [2, 3, 4, 5, 6].map((line) => [line, null]),
  );
  expect([await db.reads.$count(nominations), await db.reads.$count(log)]).toEqual([rows, entries]);
});

test('one question stops the whole file', async () => {
  const done = await report(`${GOOD}Hackney,Jeremy Corbyn,\nUnite the Union,Jeremy Corbyn,\nHexham,Nobody Atall,\n`);
  expect(done.applied).toBe(0);
  expect(done.ambiguous.map(({ line, raw, choices }) => [line, raw, choices.map(({ name }) => name)])).toEqual([
    [7, 'Hackney', ['Hackney North and Stoke Newington', 'Hackney South and Shoreditch']],
  ]);
  expect(done.unknown.map(({ line, why }) => [line, why])).toEqual([
    [8, 'no-such-body'],
    [9, 'no-such-candidate'],
  ]);
  expect(await db.reads.$count(submissions)).toBe(0);
});

test('a duplicate row is counted once, and says where it was first', async () => {
  const done = await report('clp,candidate\nHexham,Liz Kendall\nHexham CLP,Liz Kendall\n');
  expect(done).toMatchObject({ applied: 1, duplicates: [{ line: 3, sameAs: 2 }] });
});

test('if a body has more names than it may send, the importer asks and does not choose', async () => {
  const done = await report('clp,candidate\nHexham,Liz Kendall\nHexham,Andy Burnham\n');
  expect(done).toMatchObject({ applied: 0, conflicts: [{ line: 3, why: 'more-names-than-allowed' }] });
});

const bytes = (...numbers: number[]) => new Uint8Array(numbers);
test.each<[string, string | Uint8Array, object]>([
  ['an empty file', '', { code: 'file-empty' }],
  [
    'other columns',
    'name,person\nx,y\n',
    { code: 'columns-missing', missing: ['clp', 'candidate'], found: ['name', 'person'] },
  ],
  ['a spreadsheet in another encoding', bytes(0x63, 0x6c, 0x70, 0x0a, 0xff, 0xfe), { code: 'file-not-text' }],
  ['broken quotation marks', 'clp,candidate\n"Hexham,Liz Kendall\n', { code: 'file-not-csv' }],
])('refused: %s', async (_what, csv, error) => {
  expect(await run(csv)).toMatchObject({ ok: false, error });
});

test('accepts a byte order mark, semicolons, spaces and capitals in the header', async () => {
  const done = await report('\uFEFF CLP ; Candidate \r\nHexham;Liz Kendall\r\n');
  expect(done.applied).toBe(1);
});

test('a live round accepts no reports', async () => {
  await importRound({ db, actor: OPERATOR, now }, SMALL_ROUND);
  const done = await run('clp,candidate\nHexham,Alder Sample\n', { round: 'nec-2026', contest: 'section' });
  expect(done).toEqual({ ok: false, error: { code: 'round-not-archive' } });
});

test('a reader may not', async () => {
  const input = { round: 'leader-2015', contest: 'leader', csv: bytes(), isApplied: true };
  await expect(importNominations({ db, actor: READER, now }, input)).rejects.toThrow('nominations.import');
});
