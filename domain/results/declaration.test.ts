import { expect, test } from 'vitest';
import { changesBetween, type DeclarationFacts, type DeclaredCandidacy, refusalToDeclare } from './declaration';

const at = (day: number) => new Date(Date.UTC(2026, 11, day));
const round = {
  kind: 'live',
  announcedAt: at(1),
  opensAt: at(2),
  closesAt: at(10),
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
  amendingSince: null,
  confirmation: 'none',
  confirmBy: null,
} as const;

test.each<[string, Partial<Parameters<typeof refusalToDeclare>[0]>, number, string | null]>([
  ['open', {}, 9, 'nominations-open'],
  ['announced', {}, 1, 'nominations-open'],
  ['at its deadline exactly', {}, 10, null],
  ['closed', {}, 11, null],
  ['closed, for practice', { kind: 'practice' }, 11, null],
  ['an archive', { kind: 'archive' }, 11, 'round-archive'],
  ['a draft past its dates', { announcedAt: null }, 11, 'round-not-announced'],
  ['cancelled', { cancelledAt: at(5) }, 11, 'round-cancelled'],
  ['declared', { declaredAt: at(11) }, 12, 'round-declared'],
  ['declared and being amended', { declaredAt: at(11), amendingSince: at(12) }, 12, null],
])('a round that is %s', (_name, facts, day, code) => {
  expect(refusalToDeclare({ ...round, ...facts }, 0, at(day))?.code ?? null).toBe(code);
});

test.each<[string, Partial<Parameters<typeof refusalToDeclare>[0]>, number, number, string | null]>([
  ['something waits until later', { confirmBy: at(12) }, 1, 11, 'confirmations-open'],
  ['nothing waits', { confirmBy: at(12) }, 0, 11, null],
  ['the time for confirmations is over exactly now', { confirmBy: at(12) }, 1, 12, null],
  ['confirmations closed at the deadline', {}, 1, 10, null],
  ['the round only asks for them', { confirmation: 'asked', confirmBy: null }, 1, 11, null],
  ['it is being amended', { confirmBy: at(12), declaredAt: at(11), amendingSince: at(11) }, 1, 11, null],
])('a round with confirmations where %s', (_name, facts, waiting, day, code) => {
  const needed = { ...round, confirmation: 'required', ...facts } as const;
  expect(refusalToDeclare(needed, waiting, at(day))?.code ?? null).toBe(code);
});

test('differences between two results are named, including new and missing candidacies', () => {
  const one = (candidacy: string, count: number): DeclaredCandidacy => ({
    candidacy,
    name: candidacy,
    home: null,
    status: 'accepted',
    count,
    ballot: 'not-yet',
    outcome: null,
    words: '',
  });
  const facts = (...candidacies: DeclaredCandidacy[]): DeclarationFacts => ({
    round: { round: 'r', title: 'R', kind: 'live', opensAt: '', closesAt: '' },
    contests: [
      { contest: 'c', title: 'C', seats: 1, maxPerBody: 1, threshold: null, words: '', candidacies, bodies: [] },
    ],
  });
  const changes = changesBetween(
    facts(one('a', 1), one('b', 2), one('c', 3)),
    facts(one('a', 1), one('b', 1), one('d', 0)),
  );
  expect(changes.map(({ name, was, wouldBe }) => [name, was?.count ?? null, wouldBe?.count ?? null])).toEqual([
    ['b', 2, 1],
    ['d', null, 0],
    ['c', 3, null],
  ]);
});
