import { expect, test } from 'vitest';
import { changesBetween, type DeclarationFacts, type DeclaredCandidacy, refusalToDeclare } from './declaration';

/** The start of a day of December, and a number of milliseconds after it. */
const at = (day: number, ms = 0) => new Date(Date.UTC(2026, 11, day) + ms);
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

test.each<[string, Partial<Parameters<typeof refusalToDeclare>[0]>, number | Date, string | null]>([
  ['open', {}, 9, 'nominations-open'],
  ['announced', {}, 1, 'nominations-open'],
  ['at its deadline exactly', {}, at(10), 'not-sealed'],
  ['1 ms before its deadline is sealed', {}, at(10, 119_999), 'not-sealed'],
  ['two minutes after its deadline', {}, at(10, 120_000), null],
  ['cancelled at its deadline', { cancelledAt: at(10) }, at(10), 'round-cancelled'],
  ['closed', {}, 11, null],
  ['closed, for practice', { kind: 'practice' }, 11, null],
  ['an archive', { kind: 'archive' }, 11, 'round-archive'],
  ['a draft past its dates', { announcedAt: null }, 11, 'round-not-announced'],
  ['cancelled', { cancelledAt: at(5) }, 11, 'round-cancelled'],
  ['declared', { declaredAt: at(11) }, 12, 'round-declared'],
  ['declared and being amended', { declaredAt: at(11), amendingSince: at(12) }, 12, null],
])('a round that is %s', (_name, facts, day, code) => {
  expect(refusalToDeclare({ ...round, ...facts }, 0, typeof day === 'number' ? at(day) : day)?.code ?? null).toBe(code);
});

test.each<[string, Partial<Parameters<typeof refusalToDeclare>[0]>, number, number | Date, string | null]>([
  ['something waits until later', { confirmBy: at(12) }, 1, 11, 'confirmations-open'],
  ['nothing waits', { confirmBy: at(12) }, 0, 11, null],
  ['the time for confirmations is over exactly now', { confirmBy: at(12) }, 1, 12, 'not-sealed'],
  ['a confirmation may still be recorded', { confirmBy: at(12) }, 1, at(12, 119_999), 'not-sealed'],
  ['no confirmation can be recorded any more', { confirmBy: at(12) }, 1, at(12, 120_000), null],
  ['nothing waits for a confirmation', { confirmBy: at(12) }, 0, 12, null],
  ['confirmations closed at the deadline', {}, 1, at(10, 120_000), null],
  ['the round only asks for them', { confirmation: 'asked', confirmBy: null }, 1, 11, null],
  ['it is being amended', { confirmBy: at(12), declaredAt: at(11), amendingSince: at(11) }, 1, 11, null],
])('a round with confirmations where %s', (_name, facts, waiting, day, code) => {
  const needed = { ...round, confirmation: 'required', ...facts } as const;
  expect(refusalToDeclare(needed, waiting, typeof day === 'number' ? at(day) : day)?.code ?? null).toBe(code);
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
