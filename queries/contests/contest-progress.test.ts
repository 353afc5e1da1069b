import { expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, ContestId, SlateId } from '@/domain/base/ids';
import { NOT_NOMINATED } from '@/domain/slates/slate-loyalty';
import { DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { contestProgress } from './contest-progress';
import { contestStandings } from './contest-standings';

const LONDON = { nation: 'England', region: 'London' } as const;
const WALES = { nation: 'Wales', region: 'Wales' } as const;
const asked = { round: 'r26', contest: 'clp-section' };
const onDay = (day: string) => new Date(`${day}T20:00:00Z`);

const slate = async (world: World, contestId: ContestId, slug: string, people: readonly CandidacyId[]) => {
  const slateId = slug as SlateId;
  await world.tx.insert(schema.slates).values({ id: slateId, contestId, slug, name: `${slug} list` });
  for (const candidacyId of people)
    await world.tx.insert(schema.slateClaims).values({ id: `${slug} ${candidacyId}`, slateId, candidacyId });
};
const read = async (db: Database) => ({
  progress: await contestProgress(readerAt(db, DURING), asked),
  standings: await contestStandings(readerAt(db, DURING), asked),
});

/**
 * There are seven bodies, of which two are counted as one; four candidates, one of whom has left; and two slates that
 * share a candidate.
 */
async function busy(world: World) {
  const body = (name: string, place: typeof LONDON | typeof WALES = LONDON) => world.body(name, `Town ${name}`, place);
  const [a, b, c, d, e] = [await body('a'), await body('b'), await body('c'), await body('d', WALES), await body('e')];
  await body('f');
  const round = await world.round('r26');
  const contest = await world.contest(round);
  const alder = await world.candidacy(contest, 'Ann Alder');
  const beech = await world.candidacy(contest, 'Ann Beech');
  const cedar = await world.candidacy(contest, 'Ann Cedar');
  const dogwood = await world.candidacy(contest, 'Ann Dogwood', [{ at: OPENS, kind: 'withdrawn' }]);
  await slate(world, contest, 'grove', [alder, beech, dogwood]);
  await slate(world, contest, 'hedge', [beech, cedar]);
  await world.tx
    .insert(schema.rosterExceptions)
    .values({ id: 'x', roundId: round, bodyId: b, countsWithId: a, reason: 'One borough party' });
  await world.send(contest, a, [alder, beech], { at: onDay('2026-10-05') });
  await world.send(contest, b, [alder, cedar], { at: onDay('2026-10-03') });
  await world.send(contest, c, [alder], { at: onDay('2026-10-05'), supersededAt: onDay('2026-11-02') });
  await world.send(contest, c, [alder, beech, dogwood], { version: 2, at: onDay('2026-11-02') });
  await world.send(contest, d, [cedar], { at: onDay('2026-11-20') });
  await world.send(contest, e, [], { at: onDay('2026-11-21') });
  await world.send(contest, 'f' as BodyId, [alder], { provenance: 'reported', at: onDay('2026-11-22') });
}

test('every figure is the same as in the standings', async () => {
  const { progress, standings } = await withWorld(busy, read);
  if (!progress || !standings) throw new Error('the contest is not there');
  const counts = standings.candidacies.map(({ count }) => count);
  expect(counts).toEqual([2, 2, 2, 1]);
  expect(progress.candidacies.map(({ steps }) => steps.at(-1)?.total)).toEqual(counts);
  expect(progress.together.map((row, place) => row[place]?.both)).toEqual(counts);
  const { hasNominated, all, notHeardFrom } = standings.bodies;
  expect(progress.nominated.at(-1)?.total).toBe(hasNominated);
  expect(progress.nominators.length).toBe(hasNominated);
  expect(progress.heard.at(-1)?.total).toBe(all - notHeardFrom);
  expect(progress.slates?.most.size).toBe(hasNominated);
  const byRegion = progress.slates?.regions.flatMap(({ most }) => [...most.values()]) ?? [];
  expect(byRegion.reduce((sum, n) => sum + n, 0)).toBe(hasNominated);
  const onMap = [...(progress.slates?.map?.counts ?? [])].filter(([most]) => most !== NOT_NOMINATED);
  expect(onMap.reduce((sum, [, n]) => sum + n, 0)).toBe(hasNominated);
  const { rows = [], level = 0, none = 0, loyalty } = progress.slates ?? {};
  expect(rows.reduce((sum, { most }) => sum + most, level + none)).toBe(hasNominated);
  expect(Object.values(loyalty ?? {}).reduce((sum, n) => sum + n, 0)).toBe(hasNominated);
});

test('shows when, by slate and together', async () => {
  const { progress } = await withWorld(busy, read);
  expect(progress?.candidacies[0]?.steps).toEqual([
    { on: '2026-10-03', added: 1, total: 1 },
    { on: '2026-10-05', added: 1, total: 2 },
  ]);
  expect(progress?.span).toEqual({ from: '2026-10-01', until: '2026-12-08', closesOn: '2026-12-11', to: '2026-12-11' });
  expect(progress?.need).toBe(5);
  expect(
    progress?.slates?.rows.map(({ slate: { slug }, people, standing, full, most, total }) => [
      slug,
      people,
      standing,
      full,
      most,
      total,
    ]),
  ).toEqual([
    ['grove', 3, 2, 2, 1, 5],
    ['hedge', 2, 2, 1, 1, 4],
  ]);
  expect(progress?.slates?.loyalty).toEqual({ full: 2, mixed: 0, part: 1, none: 0 });
  expect(progress?.slates?.level).toBe(1);
  expect(progress?.mostTogether).toEqual({ pairs: [['Ann Alder', 'Ann Beech']], both: 2 });
});

test('an archive has no dates, and without slates there is no table', async () => {
  const { progress } = await withWorld(async (world) => {
    const a = await world.body('a', 'Town A', LONDON);
    const contest = await world.contest(await world.round('r26', 'archive'));
    await world.send(contest, a, [await world.candidacy(contest, 'Ann Alder')], { provenance: 'reported' });
  }, read);
  expect(progress).toMatchObject({ span: null, slates: null, mostTogether: { pairs: [], both: 0 }, change: null });
  expect(progress?.candidacies[0]?.count).toBe(1);
});

test('a round without nominations, and a contest without candidates', async () => {
  const { progress } = await withWorld(async (world) => {
    await world.body('a', 'Town A', LONDON);
    await world.contest(await world.round('r26'));
  }, read);
  expect(progress).toMatchObject({
    nominated: [],
    heard: [],
    need: null,
    candidacies: [],
    namesPerBody: null,
    together: [],
  });
});

test('the last round: its own count if it was run here, a published total if its record is incomplete', async () => {
  const changesAfter = async (kind: 'live' | 'archive') => {
    const { progress } = await withWorld(async (world) => {
      const a = await world.body('a', 'Town A', LONDON);
      const closesAt = new Date('2024-06-24T11:00:00Z');
      const before = await world.contest(
        await world.round('r24', kind, { announcedAt: OPENS, opensAt: new Date('2024-05-01'), closesAt }),
      );
      const then = await world.candidacy(before, 'Ann Alder');
      await world.send(before, a, [then, await world.candidacy(before, 'Ann Beech')], {
        provenance: kind === 'archive' ? 'reported' : 'officer',
        at: new Date('2024-06-01'),
      });
      await world.tx
        .insert(schema.publishedTotals)
        .values({ id: 't', candidacyId: then, nominations: 207, source: 'A gazette', asOf: '2024-06-18' });
      const contest = await world.contest(await world.round('r26'));
      await world.send(contest, a, [await world.candidacy(contest, 'Ann Alder')]);
      for (const name of ['Ann Beech', 'Ann Cedar']) await world.candidacy(contest, name);
    }, read);
    expect(progress?.change?.round.slug).toBe('r24');
    return [...(progress?.change?.changes.values() ?? [])];
  };
  const counted = (n: number) => ({ kind: 'counted', n });
  const published = { kind: 'published', n: 207, source: 'A gazette', asOf: '2024-06-18' };
  expect(await changesAfter('live')).toEqual([
    { now: counted(1), before: counted(1), difference: 0 },
    { now: counted(0), before: counted(1), difference: -1 },
    { now: counted(0), before: null, difference: null },
  ]);
  expect(await changesAfter('archive')).toEqual([
    { now: counted(1), before: published, difference: -206 },
    { now: counted(0), before: { kind: 'short', n: 1 }, difference: null },
    { now: counted(0), before: null, difference: null },
  ]);
});

test('a draft is private', async () => {
  const { progress } = await withWorld(async (world) => {
    await world.contest(await world.round('r26', 'live', { announcedAt: null }));
  }, read);
  expect(progress).toBeNull();
});
