import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { bodyPage } from '@/queries/bodies/body-page';
import { countedContest } from '@/queries/contests/counted-contest';
import { archiveOf } from '@/queries/log/archive';
import { checkLog } from '@/queries/log/check-log';
import { checkReplay } from '@/queries/log/check-replay';
import { openTable } from '@/queries/open-data/open-data';
import { archiveFaults } from '@/testing/archive-faults';
import { seenOf, seenOfSet } from '@/testing/seen-list';
import { type SmallWorld, smallWorld } from '@/testing/small-world';
import { recordMeeting } from '../nominations/meeting';
import { submitNominations } from '../nominations/submission';
import { countTogether, extendRoster } from '../rounds/roster-additions';
import { applySetList, keepSetList } from './import-set';
import { applyBodyList, keepBodyList } from './importing';
import { mergeBodies, splitBody } from './merging';
import { undoBodyChange } from './undo';

// One round in which bodies are imported, renamed, merged and split, and some of it is undone. After each act the pages,
// the files, the archive and the verifier must say the same.

const { bodyChanges, submissions } = schema;
const HERE = { round: 'nec-2026', contest: 'section' };
const REASON = 'The NEC decided it.';

let world: SmallWorld;
let second = 0;
beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.close());

const now = () => {
  second += 1;
  return new Date(Date.parse('2026-11-20T12:00:00Z') + second * 1000);
};
const operator = () => world.as(OPERATOR, now());
const reader = () => world.as(READER, now());
const act = (body: string) => ({ body, change: '', reason: REASON, 'on-day': '', 'on-month': '', 'on-year': '' });
/** A body that began today can only end later. */
const NEXT_DAY = { 'on-day': '21', 'on-month': '11', 'on-year': '2026' };
const bytes = (...lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);

async function send(slug: string, names: readonly string[]) {
  const bodyId = await world.bodyId(slug);
  const actor = world.officer('secretary', bodyId);
  const sent = await world.db.reads.select().from(submissions).where(eq(submissions.bodyId, bodyId));
  if (sent.length === 0)
    await recordMeeting(world.as(actor, now()), {
      ...{ contestId: world.contestId, bodyId, kind: 'all_member', mode: 'hybrid', numberPresent: '' },
      ...{ isQuorate: 'yes', 'heldOn-day': '17', 'heldOn-month': '11', 'heldOn-year': '2026' },
    });
  const input = { contestId: world.contestId, bodyId, choice: 'names', names: names.map(world.name) } as const;
  const done = await submitNominations(world.as(actor, now()), {
    ...{ ...input, basedOnVersion: sent.length, attempt: `attempt-${second}` },
  });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

const ok = async (result: Promise<{ readonly ok: boolean; readonly error?: unknown }>) => {
  const { ok: isDone, error } = await result;
  expect([isDone, error]).toEqual([true, undefined]);
};

async function importBodies(...lines: readonly string[]) {
  const kept = await keepBodyList(operator(), { file: bytes(...lines), kind: 'clp' });
  if (!kept.ok) throw new Error(kept.error.code);
  const upload = kept.value.id;
  await ok(applyBodyList(operator(), { ...act(''), upload, seen: await seenOf(operator(), upload) }));
}

const changeOf = async (kind: 'merged' | 'split') =>
  (await world.db.reads.select().from(bodyChanges)).findLast((row) => row.kind === kind && !row.undoneAt)?.id ?? '';

/** The counts of the contest, after checking that every page and file and the verifier have the same ones. */
async function agreed() {
  const found = await countedContest(reader(), HERE);
  if (!found) throw new Error('No contest.');
  const counts = found.candidacies.map(({ slug, count, ballot }) => [slug, { count, ballot }] as const).sort();
  const standings = await openTable(reader(), 'standings', HERE);
  expect(standings.map(({ candidate, count, ballot }) => [candidate, { count, ballot }]).sort()).toEqual(counts);
  const archive = await archiveOf(reader(), HERE.round);
  const facts = archive?.facts.contests.flatMap(({ candidacies }) => candidacies) ?? [];
  expect(facts.map(({ candidacy, count, ballot }) => [candidacy, { count, ballot }]).sort()).toEqual(counts);
  expect(await archiveFaults(reader(), HERE.round)).toEqual([]);
  expect((await checkReplay(operator())).faults).toEqual([]);
  expect(await checkLog(operator())).toMatchObject({ ok: true });
  for (const { body, live } of await openTable(reader(), 'nominations', HERE).then(byBody)) {
    const page = await bodyPage(reader(), body);
    const contests = page?.rounds.flatMap((round) => round.contests) ?? [];
    expect([body, contests.some((one) => (one.live?.names.length ?? 0) === live)]).toEqual([body, true]);
  }
  return Object.fromEntries(counts.map(([slug, { count }]) => [slug.split('-')[0], count]));
}

const byBody = (rows: Awaited<ReturnType<typeof openTable<'nominations'>>>) =>
  [...Map.groupBy(rows, ({ body }) => body)].map(([body, own]) => ({
    body,
    live: own.length,
  }));

test('an import renames and adds, and what was sent still counts', async () => {
  await send('hexham', ['alder']);
  await importBodies(
    'name,region,same as,other names',
    'Tyne Valley,North East,hexham,Tynedale',
    'Wear Head,North East,,',
    'Bishop Auckland,North East,,Auckland',
  );
  await send('bishop-auckland', ['alder', 'birch']);
  await send('hexham', ['alder', 'cedar']);
  expect(await agreed()).toMatchObject({ alder: 2, birch: 1, cedar: 1 });
  expect((await bodyPage(reader(), 'hexham'))?.past.map(({ kind }) => kind)).toEqual(['renamed']);
  expect((await bodyPage(reader(), 'wear-head'))?.past.map(({ kind }) => kind)).toEqual(['added']);
});

test('a merger, counting together, and undoing both', async () => {
  const before = await agreed();
  await ok(mergeBodies(operator(), { ...act('hexham'), others: 'bishop-auckland', name: 'North Country', nameCy: '' }));
  expect(await agreed()).toEqual(before);
  const merged = await bodyPage(reader(), 'north-country');
  expect(merged?.line.map(({ body }) => body.slug).sort()).toEqual(['bishop-auckland', 'hexham']);
  // The older bodies of both originals are those of the merged one.
  const older = new Set(merged?.otherMap.map(({ body }) => body.slug));
  for (const slug of ['hexham', 'bishop-auckland'])
    for (const { body } of (await bodyPage(reader(), slug))?.otherMap ?? []) expect(older).toContain(body.slug);
  await ok(countTogether(operator(), { round: HERE.round, change: await changeOf('merged'), reason: REASON }));
  expect((await agreed()).alder).toBe(1);
  await ok(undoBodyChange(operator(), { ...act(''), change: await changeOf('merged') }));
  expect(await agreed()).toEqual(before);
  expect((await bodyPage(reader(), 'north-country'))?.line).toEqual([]);
});

test('a body that was merged twice has the history of all', async () => {
  await ok(mergeBodies(operator(), { ...act('hexham'), others: 'bishop-auckland', name: 'First Union', nameCy: '' }));
  await ok(
    mergeBodies(operator(), {
      ...act('first-union'),
      ...NEXT_DAY,
      others: 'wear-head',
      name: 'Second Union',
      nameCy: '',
    }),
  );
  const page = await bodyPage(reader(), 'second-union');
  expect(page?.line.map(({ body }) => body.slug).sort()).toEqual([
    ...['bishop-auckland', 'first-union', 'hexham', 'wear-head'],
  ]);
  const sent = page?.line.flatMap(({ rounds }) =>
    rounds.flatMap(({ contests }) => contests.flatMap(({ live }) => live ?? [])),
  );
  expect(sent).toHaveLength(2);
  await agreed();
  await ok(undoBodyChange(operator(), { ...act(''), change: await changeOf('merged') }));
  await ok(undoBodyChange(operator(), { ...act(''), change: await changeOf('merged') }));
  await agreed();
});

test('a split, its parts on the roster, and a new set of boundaries after it', async () => {
  const before = await agreed();
  await ok(splitBody(operator(), { ...act('hexham'), parts: 'Tyne East\nTyne West' }));
  await ok(extendRoster(operator(), { round: HERE.round, bodies: ['tyne-east', 'tyne-west'], reason: REASON }));
  await send('tyne-east', ['alder']);
  expect(await agreed()).toEqual({ ...before, alder: (before.alder ?? 0) + 1 });
  const kept = await keepSetList(operator(), {
    file: bytes(
      'code,name,region,predecessors',
      'N1,Gower and Swansea,Wales,W07000086 90%',
      'N2,Tyne,North East,E14001285',
    ),
  });
  if (!kept.ok) throw new Error(kept.error.code);
  const upload = kept.value.id;
  await ok(
    applySetList(operator(), {
      ...{
        upload,
        seen: await seenOfSet(operator(), upload),
        key: '2029',
        name: '2029',
        nameCy: '',
        source: 'A review',
      },
      ...{ licence: '', 'from-day': '1', 'from-month': '5', 'from-year': '2029' },
    }),
  );
  await agreed();
  const tyne = await bodyPage(reader(), 'tyne-2029');
  expect(tyne?.linked.map(({ body, rounds }) => [body.slug, rounds.length])).toEqual([['hexham', 1]]);
  await importBodies('name,region,same as,set', 'New Tyne,North East,tyne-2029,2029', 'Other,Wales,,2029');
  await ok(mergeBodies(operator(), { ...act('tyne-2029'), others: 'other', name: 'Tyne and Other', nameCy: '' }));
  const joined = await bodyPage(reader(), 'tyne-and-other');
  expect(joined?.linked.map(({ body }) => body.slug)).toEqual(['hexham']);
  await agreed();
});
