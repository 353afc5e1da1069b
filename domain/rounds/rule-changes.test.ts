import { describe, expect, test } from 'vitest';
import type { ContestRules } from '../contests/contest-facts';
import { changeText, deadlineNeedsSecond, type RuleChange, rulesNeedSecond, subjectOf } from './rule-changes';

const T = new Date('2026-10-01T08:00:00.000Z');
const by = (ms: number, from = T) => new Date(from.getTime() + ms);
const closesAt = new Date('2026-12-11T12:00:00.000Z');
const round = {
  kind: 'live',
  announcedAt: by(-86_400_000),
  opensAt: T,
  closesAt,
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
} as const;
const rules: ContestRules = {
  threshold: { rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] },
  seats: 9,
  maxPerBody: 9,
  nominators: [{ kinds: ['clp', 'union'], regions: ['London', 'Wales'] }],
  acceptsWriteIns: false,
  quotas: [],
  reservedSeats: null,
};
const HALF = closesAt.getTime() - 3_600_000;

describe('an earlier deadline', () => {
  const earlier = new Date(HALF);
  test.each([
    ['a millisecond before the opening', round, by(-1), false],
    ['at the opening', round, T, true],
    ['a millisecond after the opening', round, by(1), true],
    ['a millisecond before the deadline', round, by(-1, closesAt), true],
    ['after the deadline', round, by(1, closesAt), true],
    ['in a draft past its opening', { ...round, announcedAt: null }, by(1), false],
    ['in a round for practice', { ...round, kind: 'practice' as const }, T, true],
    ['in an archive', { ...round, kind: 'archive' as const }, T, false],
  ])('%s', (_name, facts, now, expected) => {
    expect(deadlineNeedsSecond(facts, earlier, now)).toBe(expected);
  });
});

test.each([
  ['a millisecond earlier', -1, true],
  ['the same', 0, false],
  ['a millisecond later', 1, false],
])('in an open round, a deadline that is %s', (_name, ms, expected) => {
  expect(deadlineNeedsSecond(round, by(ms, closesAt), by(1))).toBe(expected);
});

test('closing now is an earlier deadline until the deadline itself', () => {
  expect([-1, 0, 1].map((ms) => deadlineNeedsSecond(round, by(ms, closesAt), by(ms, closesAt)))).toEqual([
    true,
    false,
    false,
  ]);
});

describe('a changed rule', () => {
  test.each<[string, Partial<ContestRules>, boolean]>([
    ['nothing', {}, false],
    ['the threshold', { threshold: { rule: 'at-least', least: 4, from: [{ kinds: ['clp'] }] } }, true],
    ['no threshold', { threshold: null }, true],
    ['seats', { seats: 8 }, true],
    ['most names', { maxPerBody: 8 }, true],
    ['kinds of bodies', { nominators: [{ kinds: ['clp'], regions: ['London', 'Wales'] }] }, true],
    ['the order of the kinds', { nominators: [{ kinds: ['union', 'clp'], regions: ['London', 'Wales'] }] }, false],
    ['nations', { nominators: [{ kinds: ['clp', 'union'], nations: ['Wales'], regions: ['London', 'Wales'] }] }, true],
    ['regions', { nominators: [{ kinds: ['clp', 'union'] }] }, true],
    ['the order of the regions', { nominators: [{ kinds: ['clp', 'union'], regions: ['Wales', 'London'] }] }, false],
    ['write-ins', { acceptsWriteIns: true }, true],
    ['reserved seats', { reservedSeats: [{ least: 4, attribute: 'woman' }] }, true],
    ['quotas', { quotas: [{ kind: 'at-least', least: 1, attribute: 'woman' }] }, true],
  ])('%s', (_name, change, expected) => {
    const after = { ...rules, ...change };
    expect([-1, 0, 1].map((ms) => rulesNeedSecond(round, rules, after, by(ms)))).toEqual([false, expected, expected]);
  });
});

describe('a proposal', () => {
  const change: RuleChange = { kind: 'rule', contest: 'treasurer', threshold: rules.threshold, reason: 'A mistake.' };
  const about = { round: 'r1', state: 'open', before: null, change } as const;

  test('has one subject for both ways to move the deadline, and one for each form of a contest', () => {
    const { reason } = change;
    expect(subjectOf({ kind: 'closing', reason })).toBe(subjectOf({ kind: 'deadline', to: T.toISOString(), reason }));
    expect(subjectOf(change)).toBe('rule:treasurer');
  });

  test.each([
    ['the round', { round: 'r2' }],
    ['the state', { state: 'closed' as const }],
    ['what it would change', { before: { rule: 'own-body' } }],
    ['the reason', { change: { ...change, reason: 'Another.' } }],
    ['the new rule', { change: { ...change, threshold: null } }],
  ])('has another text if %s differs', (_name, more) => {
    expect(changeText({ ...about, ...more })).not.toBe(changeText(about));
  });
});
