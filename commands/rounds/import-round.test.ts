import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { installedDatabase } from '@/testing/installed';
import { SMALL_ROUND } from '@/testing/small-world';
import type { TemporaryDatabase } from '@/testing/temporary';
import { importRound } from './import-round';

const {
  bodies,
  candidacies,
  candidacyEvents,
  candidates,
  contests,
  log,
  publishedTotals,
  results,
  rounds,
  slateClaims,
  slates,
} = schema;
const now = new Date('2026-11-21T12:00:00Z');

let db: TemporaryDatabase;
beforeEach(async () => {
  db = await installedDatabase();
});
afterEach(() => db.close());

const run = (description: unknown) => importRound({ db, actor: OPERATOR, now }, description);
const [SECTION] = SMALL_ROUND.contests;
const withCandidates = (...people: object[]) => ({ ...SMALL_ROUND, contests: [{ ...SECTION, candidates: people }] });

test('a round with its contests, candidates, homes and timelines', async () => {
  expect(await run(SMALL_ROUND)).toMatchObject({ ok: true, value: { slug: 'nec-2026' } });
  const [round] = await db.reads.select().from(rounds);
  expect(round).toMatchObject({ kind: 'live', opensAt: new Date('2026-11-02T12:00:00Z'), zone: 'Europe/London' });
  expect(await db.reads.$count(candidacies)).toBe(5);
  const [alder] = await db.reads
    .select({ home: bodies.name })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(bodies, eq(bodies.id, candidacies.homeBodyId))
    .where(eq(candidates.slug, 'alder-sample'));
  expect(alder).toEqual({ home: 'Aldershot' });
  expect((await db.reads.select().from(candidacyEvents)).map(({ kind }) => kind).sort()).toEqual(
    ['accepted', 'accepted', 'accepted', 'accepted', 'withdrawn'].sort(),
  );
  expect((await db.reads.select().from(contests))[0]?.threshold).toEqual(SECTION?.threshold);
});

test('figures come with their sources, wrapped or not', async () => {
  const source = 'https://example.org/results';
  const person = {
    name: 'Ann Sample',
    publishedTotal: { value: 207, source, asOf: '18 June 2022' },
    votes: 1000,
    elected: true,
    slates: ['Grove list'],
  };
  await run(withCandidates({ ...person, source: 'The book' }));
  expect(await db.reads.select().from(publishedTotals)).toMatchObject([
    { nominations: 207, source, asOf: '18 June 2022' },
  ]);
  expect(await db.reads.select().from(results)).toMatchObject([{ votes: 1000, isElected: true, source: 'The book' }]);
  expect(await db.reads.$count(slateClaims)).toBe(1);
});

test('an earlier candidate is the same person if the file gives the slug', async () => {
  await run(SMALL_ROUND);
  await run({ ...SMALL_ROUND, slug: 'nec-2028' });
  expect(await db.reads.$count(candidates)).toBe(5);
  expect(await db.reads.$count(candidacies)).toBe(10);
});

test.each<[string, object, object]>([
  ['no contests', { ...SMALL_ROUND, contests: [] }, { code: 'not-a-round', problems: [{ at: 'contests' }] }],
  ['a key that means nothing', { ...SMALL_ROUND, closes: 'soon' }, { code: 'not-a-round' }],
  [
    'a deadline without its offset',
    { ...SMALL_ROUND, closesAt: '2026-12-11T12:00:00' },
    { code: 'not-a-round', problems: [{ at: 'closesAt' }] },
  ],
  [
    'a deadline before the opening',
    { ...SMALL_ROUND, closesAt: '2026-11-01T12:00:00Z' },
    { code: 'not-a-round', problems: [{ at: 'closesAt' }] },
  ],
  [
    'a home that could be two CLPs',
    withCandidates({ name: 'Ann Sample', homeBody: 'Hackney' }),
    { code: 'unknown-body', name: 'Hackney' },
  ],
  [
    'a home on the other map',
    withCandidates({ name: 'Ann Sample', homeBody: 'hexham-2010' }),
    { code: 'unknown-body' },
  ],
  [
    'a candidate twice',
    withCandidates({ name: 'Ann Sample' }, { name: 'ann  sample' }),
    { code: 'repeated-candidate' },
  ],
])('refused, and nothing is saved: %s', async (_what, description, error) => {
  expect(await run(description)).toMatchObject({ ok: false, error });
  expect(await db.reads.$count(rounds)).toBe(0);
  expect(await db.reads.$count(candidates)).toBe(0);
});

test('a slug that is taken', async () => {
  await run(SMALL_ROUND);
  expect(await run(SMALL_ROUND)).toEqual({ ok: false, error: { code: 'round-exists', slug: 'nec-2026' } });
});

test('a round with a future announcement is a draft, and not in the public log', async () => {
  await run({ ...SMALL_ROUND, announcedAt: '2026-12-01T12:00:00Z', opensAt: '2026-12-02T12:00:00Z' });
  expect(await db.reads.select({ announcedAt: rounds.announcedAt }).from(rounds)).toEqual([{ announcedAt: null }]);
  expect(await db.reads.$count(log, eq(log.round, SMALL_ROUND.slug))).toBe(0);
});

test('direction characters are refused, with their place', async () => {
  const done = await run(withCandidates({ name: 'Ann\u202E Sample', slates: ['Grove\u2067\n list'] }));
  expect(done).toMatchObject({
    error: {
      code: 'not-public',
      problems: [
        { field: 'contests.0.candidates.0.name', code: 'invisible', found: 'U+202E', after: 'Ann' },
        { field: 'contests.0.candidates.0.slates.0', code: 'invisible', found: 'U+2067', after: 'Grove' },
      ],
    },
  });
  expect(await db.reads.$count(candidates)).toBe(0);
  expect(await db.reads.$count(slates)).toBe(0);
});

test('a statement may not be longer than in the candidate’s form', async () => {
  const statement = { text: '[a]('.repeat(12_000) };
  const contest = { ...SECTION, statementWords: 350, candidates: [{ name: 'Ann Sample', statement }] };
  expect(await run({ ...SMALL_ROUND, contests: [contest] })).toMatchObject({
    error: { code: 'not-a-round', problems: [{ at: 'contests.0.candidates.0.statement' }] },
  });
});

test('a contest may not have the address of a page of the round', async () => {
  const description = { ...SMALL_ROUND, contests: [{ ...SECTION, slug: 'declaration' }] };
  expect(await run(description)).toMatchObject({ ok: false, error: { code: 'not-a-round' } });
});

test.each(['https://labour.org.uk@elsewhere.example/', 'https://example.org/"><b>', 'javascript:alert(1)'])(
  'an address that leads elsewhere is refused: %s',
  async (address) => {
    const report = { meetingOn: '2025-01-01', title: 'A meeting', address };
    const done = await run(withCandidates({ name: 'Ann Sample', reports: [report] }));
    expect(done).toMatchObject({ ok: false, error: { code: 'not-a-round' } });
  },
);
