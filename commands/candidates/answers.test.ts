import { describe, expect, test } from 'vitest';
import { answerNomination } from '@/commands/candidates/answers';
import type { CandidacyId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
import { at, candidate, ctx, emails, entries, later, set, useCandidateWorld, world } from '@/testing/candidate-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';

useCandidateWorld();

describe('answering a nomination', () => {
  const answer = (name: string, kind: 'accepted' | 'declined' | 'withdrawn', now = MIDWAY, reason = '') =>
    answerNomination(ctx(name, now), { candidacyId: world.name(name), answer: kind, reason });
  const row = async (slug: string, now: Date) =>
    (await contestStandings(ctx('alder', now), at))?.candidacies.find((each) => each.slug === slug);

  test('accepting is dated, logged and emailed; a second time changes nothing', async () => {
    const twice = await Promise.all([answer('elm', 'accepted'), answer('elm', 'accepted')]);
    expect(twice.map((each) => each.ok && each.value.isNew)).toEqual([true, false]);
    expect(await row('elm-sample', MIDWAY)).toMatchObject({ status: 'accepted', since: MIDWAY });
    const [entry, before] = await entries();
    expect(entry).toEqual({
      event: 'candidacy.changed',
      data: {
        ...at,
        candidate: 'elm-sample',
        kind: 'accepted',
        at: MIDWAY.toISOString(),
        home: null,
        reason: null,
      },
    });
    expect(before?.event).not.toBe('candidacy.changed');
    const told = await emails();
    expect(told.map(({ toAddress }) => toAddress)).toEqual(['elm@example.org']);
    expect(told[0]?.text).toContain('you have accepted your nomination');
    expect(told[0]?.text).not.toContain('reason');
  });

  test('a candidate who declined can accept while nominations are open', async () => {
    expect((await answer('elm', 'declined', MIDWAY, 'No time.')).ok).toBe(true);
    expect(await row('elm-sample', MIDWAY)).toMatchObject({ status: 'declined', ballot: 'out' });
    expect((await emails())[0]?.text).toContain('No time.');
    expect((await answer('elm', 'accepted', later(60))).ok).toBe(true);
    expect((await row('elm-sample', later(60)))?.status).toBe('accepted');
  });

  test('a withdrawal is permanent, with a public reason', async () => {
    expect((await answer('alder', 'withdrawn', later(1), 'For family reasons.')).ok).toBe(true);
    expect(await row('alder-sample', later(1))).toMatchObject({ status: 'withdrawn', ballot: 'out' });
    const shown = await candidacyPage(ctx('alder', later(2)), { ...at, candidate: 'alder-sample' });
    expect(shown?.timeline).toContainEqual(
      expect.objectContaining({ kind: 'withdrawn', reason: 'For family reasons.' }),
    );
    expect(await answer('alder', 'accepted', later(2))).toEqual({ ok: false, error: { code: 'has-withdrawn' } });
    expect(await answer('alder', 'withdrawn', later(2))).toEqual({ ok: true, value: { isNew: false } });
  });

  test('after the declaration no answer is possible', async () => {
    await set({ declaredAt: CLOSES_AT });
    expect(await answer('alder', 'withdrawn', CLOSES_AT)).toEqual({ ok: false, error: { code: 'round-over' } });
  });

  test('is only for the candidate to give', async () => {
    const act = { candidacyId: world.name('alder'), answer: 'withdrawn' as const, reason: '' };
    await expect(answerNomination(ctx('elm'), act)).rejects.toThrow('candidacy.answer');
  });

  test('a candidacy that does not exist is not found', async () => {
    const id = 'none' as CandidacyId;
    const actor = { ...candidate('alder'), candidacies: [id] } as Actor;
    const act = { candidacyId: id, answer: 'accepted' as const, reason: '' };
    await expect(answerNomination(world.as(actor, MIDWAY), act)).rejects.toThrow('candidacy');
  });
});
