import { expect, test } from 'vitest';
import type { Act } from './client';
import { roundVersions } from './round-versions';

/** A log in which the test writes, and the versions that follow it. */
function scene() {
  const log: Act[] = [];
  const versions = roundVersions({
    lastSeq: () => log.length,
    actsAfter: (seq, most) => log.slice(seq, seq + most),
  });
  const all = () => ({ a: versions.of('a'), b: versions.of('b'), names: versions.ofNames() });
  return { log, versions, all };
}

const sent = (round: string): Act => ({ event: 'submission.received', round, body: 'derby' });

/** Which of the versions differ after the acts. */
function changedBy(...acts: Act[]): string[] {
  const { log, all } = scene();
  const before = new Map(Object.entries(all()));
  log.push(...acts);
  return Object.entries(all()).flatMap(([name, version]) => (before.get(name) === version ? [] : [name]));
}

test('what a body sends changes its own round only', () => {
  expect(changedBy(sent('a'))).toEqual(['a']);
  expect(changedBy(sent('a'), sent('b'))).toEqual(['a', 'b']);
});

test('another act in a round changes that round and what can be found by name', () => {
  expect(changedBy({ event: 'candidacy.added', round: 'b', body: null })).toEqual(['b', 'names']);
});

test.each([
  { event: 'body.changed', round: null, body: 'derby' },
  { event: 'candidate.sorted', round: 'a', body: null },
])('$event changes every round', (act) => {
  expect(changedBy(act)).toEqual(['a', 'b', 'names']);
});

test('an officer who is appointed changes nothing that is counted', () => {
  expect(changedBy({ event: 'officer.appointed', round: null, body: 'derby' })).toEqual([]);
});

test('after more entries than are read one by one, everything is new', () => {
  expect(changedBy(...Array.from({ length: 600 }, () => sent('a')))).toEqual(['a', 'b', 'names']);
});

test('rows that a test writes without the log make every version new', () => {
  const { versions, all } = scene();
  const before = all();
  versions.seeded();
  for (const [name, version] of Object.entries(all()))
    expect(new Map(Object.entries(before)).get(name)).not.toBe(version);
});
