import SwaggerParser from '@apidevtools/swagger-parser';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId } from '@/domain/base/ids';
import { openApi } from '@/lib/open-data/api';
import { tableAsCsv } from '@/lib/open-data/csv';
import { ENVELOPES } from '@/lib/open-data/envelope';
import { EXAMPLES } from '@/lib/open-data/examples';
import { type Answer, fitsAll, readQuestion } from '@/lib/open-data/question';
import { ROWS, TABLE_NAMES, type TableName } from '@/lib/open-data/rows';
import { DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { contestStandings } from '../contests/contest-standings';
import { isOnRecord, lastChange, openPage, openRows, openTable } from './open-data';

const ALL = { round: null, contest: null };
const YORKSHIRE = { nation: 'England', region: 'Yorkshire and the Humber' } as const;
const WALES = { nation: 'Wales', region: 'Wales' } as const;
const ABOUT = { licence: 'CC BY 4.0', publisher: 'https://site.example', asOf: '2026-12-08T21:20:00.000Z' };

/** Names that are dangerous in a spreadsheet or on a page. */
const HOSTILE = [
  '=CMD("calc")!A0',
  ' \u200B=1+1',
  '\uFF1D1+1',
  '"quoted", with a comma',
  'two\nlines',
  ']]> <script>alert(1)</script>',
  '\u202Eright to left',
  '+44; =1+1',
];

/**
 * The sample has a live round with two bodies counted together, a report that does not count, a draft round, and an
 * archive of reports.
 */
async function build(world: World) {
  const leeds = await world.body('leeds', 'Leeds', YORKSHIRE);
  const york = await world.body('york', 'York', YORKSHIRE);
  const bangor = await world.body('bangor', 'Bangor', WALES, { nameCy: 'Bangor Aberconwy' });
  const live = await world.round('live');
  const contest = await world.contest(live);
  const alder = await world.candidacy(contest, 'Alder Sample', [{ at: OPENS, kind: 'accepted' }], leeds);
  const aspen = await world.candidacy(contest, 'Aspen Sample');
  await world.tx.insert(schema.rosterExceptions).values({
    id: 'merged',
    roundId: live,
    bodyId: york,
    countsWithId: leeds,
    reason: 'They meet as one party.',
  });
  await world.send(contest, leeds, [alder, aspen]);
  await world.send(contest, york, [alder]);
  await world.send(contest, bangor, [alder], { provenance: 'reported', source: 'https://news.example/list' });
  const draft = await world.round('draft', 'live', { announcedAt: null });
  const hidden = await world.contest(draft);
  await world.send(hidden, leeds, [await world.candidacy(hidden, 'Secret Sample')]);
  const past = await world.round('past', 'archive');
  const then = await world.contest(past);
  await world.send(then, bangor, [await world.candidacy(then, 'Birch Sample', [{ at: OPENS, kind: 'accepted' }])], {
    provenance: 'reported',
    source: 'https://news.example/old',
  });
}

const question = (table: TableName, text: string) => {
  const read = readQuestion(table, new URLSearchParams(text), false);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

test('every row matches its schema, and no table has anything from a draft', () =>
  withWorld(build, async (db) => {
    const ctx = readerAt(db, DURING);
    for (const table of TABLE_NAMES) {
      const rows = await openTable(ctx, table, ALL);
      for (const row of rows) expect(ROWS[table].parse(row)).toEqual(row);
      expect(rows.map(({ id }) => id)).toEqual([...new Set(rows.map(({ id }) => id))].sort());
      expect(JSON.stringify(rows)).not.toMatch(/draft|secret/i);
      expect(tableAsCsv(table, rows as never, ABOUT)).not.toMatch(/draft|secret/i);
    }
    expect(await openTable(ctx, 'standings', { round: 'draft', contest: null })).toEqual([]);
    for (const [name, slug] of [
      ['round', 'draft'],
      ['candidate', 'secret-sample'],
    ] as const)
      expect(await isOnRecord(ctx, name, slug)).toBe(false);
    expect(await isOnRecord(ctx, 'round', 'live')).toBe(true);
    expect(await isOnRecord(ctx, 'body', 'york')).toBe(true);
    expect((await lastChange(ctx))?.toISOString()).toBe(OPENS.toISOString());
  }));

test('counts are the same as on the page: merged bodies once, reports only where they count', () =>
  withWorld(build, async (db) => {
    const ctx = readerAt(db, DURING);
    const standings = await openTable(ctx, 'standings', ALL);
    const nominations = await openTable(ctx, 'nominations', ALL);
    for (const [round, contest] of [
      ['live', 'clp-section'],
      ['past', 'clp-section'],
    ] as const) {
      const page = await contestStandings(ctx, { round, contest });
      for (const { slug, count } of page?.candidacies ?? []) {
        const row = standings.find(({ id }) => id === `${round}/${contest}/${slug}`);
        expect([slug, row?.count]).toEqual([slug, count]);
        expect(row?.byRegion.reduce((sum, each) => sum + each.count, 0)).toBe(count);
        const counting = nominations.filter((each) => each.id.startsWith(`${row?.id}/`) && each.counts);
        expect(new Set(counting.map((each) => each.countsAs ?? each.body)).size).toBe(count);
      }
    }
    const alder = standings.find(({ candidate }) => candidate === 'alder-sample');
    expect(alder).toMatchObject({
      count: 1,
      reportedOnly: 1,
      provenances: { officer: 2, admin: 0, reported: 1 },
      outcome: { met: false, have: 1, need: 5, missing: 4 },
      words: 'Not on the ballot yet: 1 CLP (5 needed).',
      bodies: { all: 2, hasNominated: 1, notHeardFrom: 1 },
    });
    const report = nominations.find(({ provenance, round }) => provenance === 'reported' && round === 'live');
    expect(report).toMatchObject({
      id: 'live/clp-section/alder-sample/bangor',
      counts: false,
      source: 'https://news.example/list',
      standsSince: null,
      receipt: null,
    });
  }));

test('counts are not kept from one public version to the next', () =>
  withWorld(build, async (db) => {
    const ctx = readerAt(db, DURING);
    const count = async () => (await openTable(ctx, 'nominations', ALL)).length;
    const before = await count();
    await db.seed(async (tx) => {
      await tx.insert(schema.log).values({ seq: 1, at: DURING, event: 'x', data: '{}', prevHash: '', hash: 'h' });
      await tx.insert(schema.bodies).values({
        id: 'hull' as never,
        slug: 'hull',
        name: 'Hull',
        code: 'code-hull',
        set: '2024',
        kind: 'clp',
        aliases: [],
        ...YORKSHIRE,
      });
      const row = { id: 'new' as never, contestId: 'live/clp-section' as never, bodyId: 'hull' as never, version: 1 };
      await tx
        .insert(schema.submissions)
        .values({ ...row, kind: 'names', provenance: 'officer', receivedAt: DURING, code: 'code', logSeq: 1 });
      const candidacyId = 'live/clp-section/aspen-sample' as CandidacyId;
      await tx.insert(schema.nominations).values({ id: 'new', submissionId: 'new' as never, candidacyId });
      return { ok: true, value: null };
    });
    expect(await count()).toBe(before + 1);
  }));

describe('hostile names', () => {
  test('come out of JSON and CSV as they went in, and no formula runs in a spreadsheet', () =>
    withWorld(
      async (world) => {
        const contest = await world.contest(await world.round('live'));
        for (const [place, name] of HOSTILE.entries()) {
          const id = `hostile-${place}`;
          await world.tx.insert(schema.candidates).values({ id: id as never, slug: id, name });
          await world.tx
            .insert(schema.candidacies)
            .values({ id: id as never, contestId: contest, candidateId: id as never, attributes: [] });
        }
      },
      async (db) => {
        const rows = await openTable(readerAt(db, DURING), 'candidacies', ALL);
        expect(JSON.parse(JSON.stringify(rows)).map(({ name }: { name: string }) => name)).toEqual(HOSTILE);
        const csv = tableAsCsv('candidacies', rows, ABOUT);
        const parsed: Record<string, string>[] = parse(csv, { columns: true });
        expect(parsed.map(({ name }) => name?.replace(/^'/, ''))).toEqual(HOSTILE);
        for (const cell of parsed.flatMap((row) => Object.values(row)))
          expect(cell).not.toMatch(/^[\s\u200B-\u200F\u202A-\u202E]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
        expect(parsed[0]).toMatchObject({ licence: 'CC BY 4.0', publisher: 'https://site.example' });
      },
    ));
});

describe('questions', () => {
  test.each([
    [
      'nominations',
      'regoin=Wales',
      'unknown-filter',
      /“regoin” is not a filter of nominations\. Use round, roundKind, contest/,
    ],
    ['nominations', 'region=wales', 'bad-value', /Use one of: East Midlands/],
    ['nominations', 'constructor=x', 'unknown-filter', /is not a filter/],
    ['nominations', 'round=NEC 2026', 'bad-value', /lower-case letters/],
    ['nominations', 'round=a&round=b', 'given-twice', /once/],
    ['nominations', 'round=', 'no-value', /leave it out/],
    ['bodies', 'kind=live', 'bad-value', /clp/],
    ['rounds', 'state=draft', 'bad-value', /announced, open/],
    ['nominations', 'limit=0', 'bad-limit', /1 to 1000/],
    ['nominations', 'limit=1001', 'bad-limit', /1 to 1000/],
    ['nominations', 'limit=1e3', 'bad-limit', /1 to 1000/],
    ['nominations', `after=${'x'.repeat(401)}`, 'bad-after', /id of the last row/],
  ] as const)('%s?%s is refused', (table, text, code, message) => {
    expect(readQuestion(table, new URLSearchParams(text), false)).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(message) },
    });
  });

  test('filters find rows, and pages neither repeat nor lose a row if others come in between', () =>
    withWorld(build, async (db) => {
      const ctx = readerAt(db, DURING);
      const rows = await openTable(ctx, 'nominations', ALL);
      const page = (text: string) => openPage(ctx, 'nominations', question('nominations', text));
      const ids = async (text: string) => (await page(text)).rows.map(({ id }) => id);
      expect(await ids('region=Wales&round=live')).toEqual(['live/clp-section/alder-sample/bangor']);
      expect(await ids('counts=true&body=york')).toEqual(['live/clp-section/alder-sample/york']);
      expect(await ids('provenance=reported')).toHaveLength(2);
      const first = await page('limit=2');
      expect(first).toMatchObject({ total: rows.length, next: rows[1]?.id });
      await db.seed(async (tx) => {
        const facts = { slug: 'aberdeen', name: 'Aberdeen', code: 'a', set: '2024', kind: 'clp' } as const;
        await tx.insert(schema.bodies).values({ ...facts, ...YORKSHIRE, id: 'aberdeen' as BodyId, aliases: [] });
        const row = { id: 'new' as never, contestId: 'live/clp-section' as never, bodyId: 'aberdeen' as never };
        const sent = { version: 1, kind: 'names', provenance: 'officer', receivedAt: DURING, code: 'code' } as const;
        await tx.insert(schema.submissions).values({ ...row, ...sent, logSeq: 1 });
        const candidacyId = 'live/clp-section/alder-sample' as CandidacyId;
        await tx.insert(schema.nominations).values({ id: 'new', submissionId: 'new' as never, candidacyId });
        return { ok: true, value: null };
      });
      const second = await page(`limit=1000&after=${first.next}`);
      expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      expect(second).toMatchObject({ next: null, total: rows.length + 1 });
    }));

  test.each(TABLE_NAMES)(
    'pages and the streamed file of %s have the rows of the whole table, with every filter',
    (table) =>
      withWorld(build, async (db) => {
        const ctx = readerAt(db, DURING);
        const whole = await openTable(ctx, table, ALL);
        const values: readonly (readonly [string, string])[] = [
          ...([
            'round=live',
            'round=past',
            'roundKind=archive',
            'kind=live',
            'kind=clp',
            'contest=clp-section',
          ] as const),
          ...([
            'body=york',
            'candidate=aspen-sample',
            'region=Wales',
            'counts=true',
            'state=open',
            'slate=none',
          ] as const),
        ].map((each) => each.split('=') as [string, string]);
        for (const [name, value] of [['', ''] as const, ...values]) {
          const read = readQuestion(table, new URLSearchParams(name ? [[name, value]] : []), true);
          if (!read.ok) continue;
          const { filters } = read.value;
          const expected = whole.filter((row) => fitsAll(row, filters)).map(({ id }) => id);
          const paged: string[] = [];
          for (let after: string | null = null; ; ) {
            const page: Answer<{ readonly id: string }> = await openPage(ctx, table, { filters, limit: 1, after });
            expect(page.total).toBe(expected.length);
            paged.push(...page.rows.map(({ id }) => id));
            after = page.next;
            if (after === null) break;
          }
          const streamed: string[] = [];
          for await (const rows of openRows(ctx, table, { filters, after: null }))
            streamed.push(...rows.map(({ id }) => id));
          expect([name, value, paged, streamed]).toEqual([name, value, expected, expected]);
        }
      }),
  );
});

describe('the OpenAPI file', () => {
  test('is a valid description', async () => {
    const made = JSON.parse(JSON.stringify(openApi('https://site.example')));
    const read = await SwaggerParser.validate(structuredClone(made));
    expect(Object.keys(read.paths ?? {})).toHaveLength(TABLE_NAMES.length * 2 + 5);
    for (const table of TABLE_NAMES)
      expect(made.paths[`/data/v1/${table}.json`].get.parameters.length).toBeGreaterThan(2);
  });

  test.each(TABLE_NAMES)('its example of %s matches its schema', (table) => {
    const example = { ...EXAMPLES.envelope(table), total: 1, next: null, data: [EXAMPLES.rows[table]] };
    expect(ENVELOPES[table].parse(example)).toEqual(example);
  });
});
