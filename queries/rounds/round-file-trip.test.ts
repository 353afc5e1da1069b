import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRound } from '@/commands/rounds/import-round';
import { rowsOfRound } from '@/db/row-changes';
import { schema } from '@/db/schema';
import { OPERATOR } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { canonicalJson } from '@/domain/log/canonical-json';
import { keptSigningKey } from '@/lib/secrets';
import type { Acts } from '@/testing/acts';
import { archiveFaults } from '@/testing/archive-faults';
import { installedDatabase } from '@/testing/installed';
import { playOtherActs } from '@/testing/other-acts';
import { randomRoundFile } from '@/testing/random-round-file';
import type { TemporaryDatabase } from '@/testing/temporary';
import { playWholeRound } from '@/testing/whole-round';
import { ROUND } from '@/testing/whole-round-facts';
import { checkReplay } from '../log/check-replay';
import { roundAsFile } from './round-file';

const { candidacies, candidates, contests, questions, rounds, slates } = schema;

/** What a round file leaves out, by table: every row, or some columns. docs/round-files.md says so. */
const LEFT_OUT: Readonly<Record<string, 'every row' | readonly string[]>> = {
  // What bodies sent, and acts whose record is the log of the round itself.
  ...{ deadlineMoves: 'every row', meetings: 'every row', submissions: 'every row', nominations: 'every row' },
  ...{ submissionActs: 'every row', writeIns: 'every row', sentToParty: 'every row', declarations: 'every row' },
  rounds: ['slug', 'amendingSince', 'amendingReason'],
  // The merger that made the exception or addition: it can be undone only where it was made.
  rosterExceptions: ['bodyChangeId'],
  rosterAdditions: ['bodyChangeId'],
  // Only the latest version, and the version of an event that calendars have, are in a file.
  statements: ['version', 'publishedAt', 'takenDownAt', 'takeDownReason'],
  hustings: ['sequence', 'changedAt'],
};

let db: TemporaryDatabase;
let acts: Acts;
beforeAll(async () => {
  db = await installedDatabase();
  acts = await playWholeRound(db);
  await playOtherActs(acts, keptSigningKey(join(mkdtempSync(join(tmpdir(), 'key-')), 'key.pem')));
}, 60_000);
afterAll(() => db.close());

/** Every public row of a round, with the addresses of rows in place of their ids, so that two rounds can be compared. */
async function rowsIn(slug: string): Promise<Map<string, string[]>> {
  const { reads } = db;
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) throw new Error(slug);
  const held = await reads.select().from(contests).where(eq(contests.roundId, round.id));
  const slugOf = new Map<string, string>(held.map(({ id, slug: contest }) => [id, contest]));
  const people = await reads
    .select({ id: candidacies.id, contestId: candidacies.contestId, slug: candidates.slug })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId));
  const asked = await reads.select().from(questions);
  const groups = await reads.select().from(slates);
  const named: [string, string][] = [
    [round.id, 'round'],
    ...slugOf,
    ...people.map((one): [string, string] => [one.id, `${slugOf.get(one.contestId)}/${one.slug}`]),
    ...asked.map((one): [string, string] => [one.id, `${slugOf.get(one.contestId)}?${one.position}`]),
    ...groups.map((one): [string, string] => [one.id, `${slugOf.get(one.contestId)}+${one.name}`]),
  ];
  const found = await db.seed(async (tx) => ok(await rowsOfRound(tx, round.id)));
  const tables = new Map<string, string[]>();
  for (const { table, id, now } of found.ok ? found.value : []) {
    const left = LEFT_OUT[table] ?? [];
    if (left === 'every row') continue;
    // A vacancy that was taken back is not in a file.
    if (now?.get('retractedAt')) continue;
    const cells = [...(now ?? [])].filter(([column]) => !left.includes(column));
    const key = named.find(([one]) => one === id)?.[1] ?? '';
    const text = named.reduce(
      (all, [from, to]) => all.replaceAll(`"${from}"`, `"${to}"`),
      canonicalJson(Object.fromEntries(cells)),
    );
    tables.set(table, [...(tables.get(table) ?? []), `${key} ${text}`].sort());
  }
  return tables;
}

const ctx = () => ({ ...acts.as(OPERATOR), mayBePublic: 'everything' as const });

/** Exports a round, imports it as another one, and compares every public row of the two. */
async function expectTheSame(slug: string): Promise<void> {
  const file = await roundAsFile(ctx(), slug);
  const copy = { ...file, slug: `${slug}-copy` };
  expect(await importRound(ctx(), copy)).toMatchObject({ ok: true });
  expect(await roundAsFile(ctx(), copy.slug)).toEqual(copy);
  const [before, after] = [await rowsIn(slug), await rowsIn(copy.slug)];
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [table, rows] of before) expect(after.get(table), table).toEqual(rows);
}

test.each([ROUND, 'by-election', 'nec-2015'])(
  'a file brings back the same round, apart from what it leaves out: %s',
  async (slug) => {
    await expectTheSame(slug);
    expect((await checkReplay(ctx())).faults).toEqual([]);
    expect(await archiveFaults(ctx(), `${slug}-copy`)).toEqual([]);
  },
);

test('a file brings back any round that a file can describe', async () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const file = randomRoundFile(seed, acts.now);
    const imported = await importRound(ctx(), file);
    if (!imported.ok) throw new Error(`${seed}: ${JSON.stringify(imported.error)}`);
    await expectTheSame(file.slug);
  }
  expect((await checkReplay(ctx())).faults).toEqual([]);
});
