import { expect, test } from 'vitest';
import type { Database } from '@/db/client';
import type { BodyId } from '@/domain/base/ids';
import { OPERATOR } from '@/domain/base/permissions';
import { REGIONS } from '@/domain/bodies/bodies';
import { OWN_AND_TWO_ELSEWHERE } from '@/domain/contests/threshold-presets';
import { readAloud } from '@/messages/read-threshold';
import { wordsFor } from '@/messages/translate';
import { adminCandidacy } from '@/queries/candidates/admin-candidacy';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
import { DURING, OPENS, readerAt, withWorld } from '@/testing/sample-world';
import { changeCandidacy } from '../candidates/change-candidacy';

// In 2016 a candidate needed their own CLP and two others elsewhere. These nominations are invented.

const at = { round: 'r16', contest: 'clp-section' };
const address = { ...at, candidate: 'alder-sample' };
const REASON = 'Has moved house, and the party has confirmed the new membership.';

const in2016 = (read: (db: Database) => Promise<void>) =>
  withWorld(async (world) => {
    const round = await world.round('r16');
    const contest = await world.contest(round, 'clp-section', { threshold: OWN_AND_TWO_ELSEWHERE });
    const eastwood = await world.body('eastwood', 'Eastwood', { nation: 'Scotland', region: 'Scotland' });
    const bodies: BodyId[] = [];
    for (let n = 0; n < 80; n += 1) {
      const region = REGIONS[n % 6] ?? 'London';
      bodies.push(await world.body(`town-${n}`, `Town ${n}`, { nation: 'England', region }));
    }
    const alder = await world.candidacy(contest, 'Alder Sample', [{ at: OPENS, kind: 'accepted' }], eastwood);
    for (const body of bodies) await world.send(contest, body, [alder]);
  }, read);

async function standing(db: Database, now = DURING) {
  const row = (await contestStandings(readerAt(db, now), at))?.candidacies[0];
  if (!row) throw new Error('Nobody stands.');
  const home = row.home?.name ?? null;
  const { headline } = readAloud(row.outcome, wordsFor('en', 'threshold'), { home, standing: row.ballot });
  return { count: row.count, ballot: row.ballot, headline };
}

test('80 CLPs without the candidate’s own are not enough until one of them becomes the home CLP', async () => {
  await in2016(async (db) => {
    expect(await standing(db)).toEqual({
      count: 80,
      ballot: 'not-yet',
      headline: 'Not on the ballot yet: 80 CLPs, but Eastwood, the candidate’s own CLP, has not nominated.',
    });
    const operator = { db, actor: OPERATOR, now: DURING };
    const asked = await adminCandidacy(operator, address, { kind: 'home-moved', home: 'town-7' });
    expect(asked?.effects).toMatchObject([
      { slug: 'alder-sample', before: { count: 80, ballot: 'not-yet' }, after: { count: 80, ballot: 'on-the-ballot' } },
    ]);
    const moved = await changeCandidacy(operator, { ...address, kind: 'home-moved', home: 'town-7', reason: REASON });
    expect(moved).toEqual({ ok: true, value: null });
    expect(await standing(db)).toEqual({
      count: 80,
      ballot: 'on-the-ballot',
      headline: 'On the ballot: 80 CLPs, and Town 7, the candidate’s own CLP, is one of them.',
    });
    // The reason is public, and the status of the day before has not changed.
    const page = await candidacyPage(readerAt(db, DURING), address);
    expect(page?.timeline.find(({ kind }) => kind === 'home-moved')).toMatchObject({ at: DURING, reason: REASON });
    expect((await standing(db, new Date(DURING.getTime() - 1))).ballot).toBe('not-yet');
  });
});

test('a nomination by a CLP that has not nominated changes nothing, and neither does one on another map', async () => {
  await in2016(async (db) => {
    const operator = { db, actor: OPERATOR, now: DURING };
    const home = { ...address, kind: 'home-moved' as const, reason: REASON };
    expect(await changeCandidacy(operator, { ...home, home: 'eastwood' })).toMatchObject({
      error: { code: 'candidacy-unchanged' },
    });
    expect(await changeCandidacy(operator, { ...home, home: 'nowhere' })).toMatchObject({
      error: { code: 'home-missing' },
    });
    expect((await standing(db)).ballot).toBe('not-yet');
  });
});
