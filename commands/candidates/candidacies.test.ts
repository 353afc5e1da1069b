import { describe, expect, test } from 'vitest';
import { changeCandidacy } from '@/commands/candidates/change-candidacy';
import { mergeCandidacies } from '@/commands/candidates/merge-candidacies';
import { enterSubmission } from '@/commands/nominations/enter-submission';
import { recordTotal } from '@/commands/results/results';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { ok } from '@/domain/base/result';
import { candidacyPage, mergedCandidacy } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
import { actFor } from '@/testing/act-for';
import {
  at,
  countOf,
  ctx,
  emails,
  entry,
  lastEntry,
  must,
  REASON,
  send,
  set,
  useActWorld,
  world,
} from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';

const { log, outbox, users } = schema;

useActWorld();

describe('candidacies', () => {
  const change = (candidate: string, kind: 'suspended' | 'reinstated' | 'accepted', now = MIDWAY) =>
    changeCandidacy(ctx(now), { ...at, candidate, kind, reason: REASON });

  test('for a draft nothing is logged or emailed', async () => {
    const userId = 'alder-user' as UserId;
    await world.db.seed(async (tx) => {
      await tx.insert(users).values({ id: userId, email: 'alder@example.org', createdAt: MIDWAY });
      return ok(await actFor(tx, userId, 'alder-sample'));
    });
    await set({ announcedAt: null });
    const before = [await world.db.reads.$count(log), await world.db.reads.$count(outbox)];
    must(await change('alder-sample', 'suspended'));
    must(await mergeCandidacies(ctx(), { ...at, candidate: 'cedar-sample', into: 'birch-sample', reason: REASON }));
    const figure = { candidacy: world.name('birch'), figure: '7', asOf: null, source: 'A list' };
    must(await recordTotal(ctx(), { ...at, ...figure }));
    expect([await world.db.reads.$count(log), await world.db.reads.$count(outbox)]).toEqual(before);
  });

  test('a suspension and its end are dated and logged; a candidate who has signed in is emailed', async () => {
    await world.db.seed(async (tx) => {
      await actFor(tx, 'chair' as UserId, 'alder-sample');
      return ok(null);
    });
    must(await change('alder-sample', 'suspended'));
    const row = async (now: Date) =>
      (await contestStandings(ctx(now), at))?.candidacies.find(({ slug }) => slug === 'alder-sample');
    expect(await row(MIDWAY)).toMatchObject({ ballot: 'out', status: 'suspended', since: MIDWAY });
    expect(await lastEntry()).toMatchObject({
      event: 'candidacy.changed',
      data: { kind: 'suspended', reason: REASON },
    });
    const told = await emails('candidacy:');
    expect(told.map(({ toAddress }) => toAddress)).toEqual(['chair@example.org']);
    expect(told[0]?.text).toContain('you have been suspended');
    const later = new Date(MIDWAY.getTime() + 1000);
    must(await change('alder-sample', 'reinstated', later));
    expect(await row(later)).toMatchObject({ ballot: 'not-yet', status: 'reinstated' });
  });

  test('after a merge, a body that named both counts once, and the merged page links to the other', async () => {
    await send(['alder', 'birch']);
    const merge = { ...at, candidate: 'alder-sample', into: 'birch-sample', reason: REASON };
    must(await mergeCandidacies(ctx(), merge));
    expect([await countOf('alder-sample'), await countOf('birch-sample')]).toEqual([undefined, 1]);
    expect(await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' })).toBeNull();
    expect(await mergedCandidacy(ctx(), { ...at, candidate: 'alder-sample' })).toMatchObject({
      name: 'Alder Sample',
      into: { slug: 'birch-sample', name: 'Birch Sample' },
    });
    const page = await candidacyPage(ctx(), { ...at, candidate: 'birch-sample' });
    expect(page?.nominators.flatMap(({ bodies }) => bodies)).toHaveLength(1);
    expect(await lastEntry()).toMatchObject({ event: 'candidacies.merged', data: { into: 'birch-sample' } });
    // The list no longer has the merged candidacy, and the submission is shown as if it had named the other one.
    const again = entry(['birch'], { basedOnVersion: 1 });
    expect(await enterSubmission(ctx(), again)).toMatchObject({ error: { code: 'unchanged' } });
    const gone = entry(['alder'], { basedOnVersion: 1 });
    expect(await enterSubmission(ctx(), gone)).toMatchObject({ error: { code: 'unknown-name' } });
    must(await mergeCandidacies(ctx(), { ...merge, into: '' }));
    expect([await countOf('alder-sample'), await countOf('birch-sample')]).toEqual([1, 1]);
  });

  test('a nomination of the merged candidacy counts for the other one', async () => {
    await send(['alder']);
    must(await mergeCandidacies(ctx(), { ...at, candidate: 'alder-sample', into: 'birch-sample', reason: REASON }));
    expect(await countOf('birch-sample')).toBe(1);
    const page = await candidacyPage(ctx(), { ...at, candidate: 'birch-sample' });
    expect(page?.nominators[0]?.bodies[0]?.at).toEqual(MIDWAY);
  });
});
