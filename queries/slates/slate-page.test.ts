import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, ContestId, SlateId } from '@/domain/base/ids';
import { DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { contestStandings } from '../contests/contest-standings';
import { slateList, slatePage } from './slate-page';

const LONDON = { nation: 'England', region: 'London' } as const;
const at = { round: 'r26', contest: 'clp-section' };
const said = { kind: 'accepted', at: OPENS } as const;

async function slate(world: World, contestId: ContestId, slug: string, name: string, people: readonly CandidacyId[]) {
  const slateId = slug as SlateId;
  await world.tx.insert(schema.slates).values({
    id: slateId,
    contestId,
    slug,
    name,
    claimedBy: `The ${name} group`,
    claimedOn: '2026-10-02',
    source: 'A gazette',
  });
  for (const candidacyId of people)
    await world.tx.insert(schema.slateClaims).values({ id: `${slug} ${candidacyId}`, slateId, candidacyId });
  return slateId;
}

/** Four candidates, two slates that share one of them, and five CLPs of which two are counted as one. */
async function orchard(world: World) {
  const roundId = await world.round('r26');
  const contest = await world.contest(roundId, 'clp-section', {
    maxPerBody: 3,
    threshold: { rule: 'at-least', least: 2, from: [{ kinds: ['clp'] }] },
  });
  const bodies: BodyId[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) bodies.push(await world.body(name, `Town ${name}`, LONDON));
  const [a, b, c, d, e] = bodies as [BodyId, BodyId, BodyId, BodyId, BodyId];
  await world.tx
    .insert(schema.rosterExceptions)
    .values({ id: 'x', roundId, bodyId: e, countsWithId: a, reason: 'One party' });
  const alder = await world.candidacy(contest, 'Alder Sample', [said], a);
  const beech = await world.candidacy(contest, 'Beech Sample', [said]);
  const cedar = await world.candidacy(contest, 'Cedar Sample', [said, { kind: 'withdrawn', at: DURING }]);
  const dogwood = await world.candidacy(contest, 'Dogwood Sample');
  const grove = await slate(world, contest, 'grove', 'Grove', [alder, beech, cedar]);
  await slate(world, contest, 'copse', 'Copse', [beech]);
  await world.tx.insert(schema.slateClaims).values({
    id: 'ended',
    slateId: grove,
    candidacyId: dogwood,
    claimedOn: '2026-10-03',
    withdrawnOn: '2026-11-01',
    withdrawReason: 'They fell out',
  });
  await world.send(contest, a, [alder, beech, dogwood]); // names everyone who is still in the contest
  await world.send(contest, e, [alder]); // counts with a
  await world.send(contest, b, [alder]); // names only some of the slate
  await world.send(contest, c, [alder, dogwood]); // names some of the slate, and others
  await world.send(contest, d, [dogwood]);
}

test('its candidates, their other slates, and how they are doing', async () => {
  const page = await withWorld(orchard, (db) => slatePage(readerAt(db, DURING), { ...at, slate: 'grove' }));
  expect(page?.figures).toMatchObject({ people: 3, standing: 2, onBallot: 1, nominations: 4 });
  expect(
    page?.people.map(({ name, count, ballot, slates }) => [name, count, ballot, slates.map(({ slug }) => slug)]),
  ).toEqual([
    ['Alder Sample', 3, 'on-the-ballot', ['grove']],
    ['Beech Sample', 1, 'not-yet', ['copse', 'grove']],
    ['Cedar Sample', 0, 'out', ['grove']],
  ]);
  expect(page?.loyalty).toEqual({ full: 1, part: 1, mixed: 1, none: 1 });
  expect(page?.inFull.map(({ slug }) => slug)).toEqual(['a']);
});

test('every figure is the same as in the standings', async () => {
  const [page, standings] = await withWorld(orchard, async (db) => [
    await slatePage(readerAt(db, DURING), { ...at, slate: 'grove' }),
    await contestStandings(readerAt(db, DURING), at),
  ]);
  const theirs = standings?.candidacies.filter(({ slates }) => slates.some(({ slug }) => slug === 'grove'));
  expect(page?.people.map(({ claim, ...row }) => row)).toEqual(theirs);
  expect(page?.figures.nominations).toBe(theirs?.reduce((sum, { count }) => sum + count, 0));
});

test('a withdrawn claim stays with both dates and its reason, and is not counted', async () => {
  const page = await withWorld(orchard, (db) => slatePage(readerAt(db, DURING), { ...at, slate: 'grove' }));
  expect(page?.ended).toEqual([
    {
      slug: 'dogwood-sample',
      name: 'Dogwood Sample',
      claimedOn: '2026-10-03',
      source: null,
      withdrawnOn: '2026-11-01',
      withdrawReason: 'They fell out',
    },
  ]);
  expect(page?.people.map(({ slug }) => slug)).not.toContain('dogwood-sample');
});

test('all slates in alphabetical order, with the candidates on each', async () => {
  const list = await withWorld(orchard, (db) => slateList(readerAt(db, DURING), at));
  expect(
    list?.slates.map(({ slate: { name, claimedBy }, people, nominations }) => [name, claimedBy, people, nominations]),
  ).toEqual([
    ['Copse', 'The Copse group', 1, 1],
    ['Grove', 'The Grove group', 3, 4],
  ]);
});

test.each([
  [{ ...at, slate: 'nowhere' }],
  [{ ...at, contest: 'nowhere', slate: 'grove' }],
  [{ round: 'draft', contest: 'clp-section', slate: 'grove' }],
])('nothing at %o', async (asked) => {
  const found = await withWorld(
    async (world) => {
      await orchard(world);
      const draft = await world.contest(await world.round('draft', 'live', { announcedAt: null }));
      await world.tx
        .insert(schema.slates)
        .values({ id: 'hidden' as SlateId, contestId: draft, slug: 'grove', name: 'Grove' });
    },
    (db) => slatePage(readerAt(db, DURING), asked),
  );
  expect(found).toBeNull();
});
