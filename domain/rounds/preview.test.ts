import { describe, expect, test } from 'vitest';
import { inventedResult, PREVIEWED, roundIn } from './preview';
import { isPublicAt, roundState } from './rounds';

const opensAt = new Date('2026-11-02T12:00:00Z');
const closesAt = new Date('2026-12-11T12:00:00Z');
const times = { opensAt, closesAt, announcedAt: null, declaredAt: null };
const draft = { ...times, cancelledAt: null, postponedAt: null, amendingSince: null };
const NOW = new Date('2026-11-20T12:00:00Z');

describe.each([
  ['a draft long before its opening', draft, new Date('2026-09-01T12:00:00Z')],
  ['a draft after its opening', draft, NOW],
  ['an open round', { ...draft, announcedAt: new Date('2026-10-01T12:00:00Z') }, NOW],
  ['a postponed round', { ...draft, announcedAt: opensAt, postponedAt: opensAt }, NOW],
  ['a cancelled round', { ...draft, announcedAt: opensAt, cancelledAt: NOW }, NOW],
  ['a declared round', { ...draft, announcedAt: opensAt, declaredAt: closesAt }, new Date('2027-03-01T12:00:00Z')],
  ['a round of one minute', { ...draft, closesAt: new Date(opensAt.getTime() + 60_000) }, NOW],
])('%s', (_name, round, now) => {
  test.each(PREVIEWED)('can be seen as %s, with its own dates', (as) => {
    const seen = roundIn(round, as, now);
    expect(roundState(seen.round, seen.at)).toBe(as === 'results' ? 'declared' : as);
    expect(isPublicAt(seen.round, seen.at)).toBe(true);
    expect(seen.round).toMatchObject({ opensAt: round.opensAt, closesAt: round.closesAt });
  });
});

test('a draft is seen as announced before it opens, in every later state', () => {
  for (const now of [new Date('2026-09-01T12:00:00Z'), NOW])
    for (const as of PREVIEWED) {
      const { round } = roundIn({ ...draft, announcedAt: null as Date | null }, as, now);
      expect([as, round.announcedAt !== null && round.announcedAt < opensAt]).toEqual([as, true]);
    }
});

test('a round that is in the state is seen at the present time', () => {
  expect(roundIn({ ...draft, announcedAt: opensAt }, 'open', NOW).at).toEqual(NOW);
});

test('invented results elect as many as there are seats', () => {
  expect([0, 1, 2, 30].map((place) => inventedResult(place, 2))).toMatchObject([
    { votes: 1000, isElected: true },
    { votes: 950, isElected: true },
    { votes: 900, isElected: false },
    { votes: 0, isElected: false },
  ]);
});
