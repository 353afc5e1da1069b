import { describe, expect, test } from 'vitest';
import { ATTRIBUTES, type Attribute, usesText } from '../contests/reserved-seats';
import { judgeDescription, type SelfDescription } from './self-description';

const T = new Date('2026-11-20T12:00:00Z');
const round = {
  kind: 'live' as const,
  announcedAt: new Date('2026-10-01T12:00:00Z'),
  opensAt: new Date('2026-11-02T12:00:00Z'),
  closesAt: new Date('2026-12-11T12:00:00Z'),
  declaredAt: null,
  postponedAt: null,
  cancelledAt: null,
};
const SEATS = { reservedSeats: ATTRIBUTES.map((attribute) => ({ least: 1, attribute })), quotas: [] };
const QUOTA = { reservedSeats: null, quotas: [{ kind: 'at-least', least: 1, attribute: 'woman' }] } as const;
const NONE = { reservedSeats: null, quotas: [] };
const facts = { round, isMerged: false, rules: SEATS, said: [] as readonly SelfDescription[] };
const one = (attribute: Attribute, isForNames = false): SelfDescription => ({ attribute, isForNames });

test.each(ATTRIBUTES)('%s is kept if it is ticked and the contest asks for it', (attribute) => {
  const typed = { attributes: [attribute], uses: usesText(SEATS) };
  expect(judgeDescription(facts, typed, T)).toEqual({ ok: true, value: [one(attribute)] });
  expect(judgeDescription({ ...facts, rules: NONE }, { ...typed, uses: '' }, T)).toEqual({ ok: true, value: [] });
});

test('a word that is not an attribute is never kept', () => {
  const typed = { attributes: ['incumbent', 'constructor', ''], uses: usesText(SEATS) };
  expect(judgeDescription(facts, typed, T)).toEqual({ ok: true, value: [] });
});

test('officers see it only if a quota asks for it', () => {
  const typed = { attributes: ['woman'], uses: usesText(QUOTA) };
  expect(judgeDescription({ ...facts, rules: QUOTA }, typed, T)).toEqual({ ok: true, value: [one('woman', true)] });
});

describe('after the rules have changed', () => {
  const said = [one('woman'), one('bame')];
  const old = usesText(NONE);

  test('something new is refused', () => {
    const typed = { attributes: ['woman', 'disabled'], uses: old };
    expect(judgeDescription({ ...facts, said }, typed, T)).toEqual({ ok: false, error: { code: 'uses-changed' } });
  });

  test('something is taken back, and the rest stays as it was agreed', () => {
    const rules = { ...SEATS, quotas: QUOTA.quotas };
    const judged = judgeDescription({ ...facts, rules, said }, { attributes: ['woman'], uses: old }, T);
    expect(judged).toEqual({ ok: true, value: [one('woman')] });
    expect(judgeDescription({ ...facts, rules, said }, { attributes: [], uses: old }, T)).toMatchObject({ value: [] });
  });
});

test.each<[string, Partial<typeof round>, Date, string | null]>([
  ['announced', {}, new Date('2026-10-02T12:00:00Z'), null],
  ['a draft', { announcedAt: null as never }, T, 'round-not-announced'],
  ['declared', { declaredAt: T as never }, new Date('2026-12-12T12:00:00Z'), 'round-over'],
  ['cancelled', { cancelledAt: T as never }, T, 'round-cancelled'],
  ['closed', {}, round.closesAt, 'round-closed'],
])('in a round that is %s', (_name, more, now, code) => {
  const judged = judgeDescription(
    { ...facts, round: { ...round, ...more } },
    { attributes: [], uses: usesText(SEATS) },
    now,
  );
  expect(judged.ok ? null : judged.error.code).toBe(code);
});

test('a candidacy that was merged says nothing of its own', () => {
  const typed = { attributes: [], uses: usesText(SEATS) };
  expect(judgeDescription({ ...facts, isMerged: true }, typed, T)).toMatchObject({
    error: { code: 'candidacy-merged' },
  });
});
