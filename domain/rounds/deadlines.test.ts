import { describe, expect, it } from 'vitest';
import { judgeCloseEarly, judgeDeadlineMove } from './deadlines';

// In 2024 the deadline moved from 28 June to 31 July because of the general election.
const opensAt = new Date('2024-01-15T09:00:00Z');
const closesAt = new Date('2024-06-28T11:00:00Z');
const later = new Date('2024-07-31T11:00:00Z');
const round = { announcedAt: opensAt, opensAt, closesAt, declaredAt: null, cancelledAt: null, postponedAt: null };
const may = new Date('2024-05-23T10:00:00Z');
const july = new Date('2024-07-01T10:00:00Z');
const WHY = 'General election';

describe('judgeDeadlineMove', () => {
  it.each([
    ['later, before it closes', later, may, 'later'],
    ['earlier, still to come', new Date('2024-06-01T11:00:00Z'), may, 'earlier'],
    ['into the past: closes now', new Date('2024-05-01T11:00:00Z'), may, 'closes-now'],
    ['to this very instant: closes now', may, may, 'closes-now'],
    ['after it closed: reopens', later, july, 'reopens'],
    ['after it closed, to a past time', new Date('2024-06-29T11:00:00Z'), july, 'later'],
    ['to a millisecond after the opening', new Date(opensAt.getTime() + 1), may, 'closes-now'],
  ])('%s', (_, to, now, effect) => {
    expect(judgeDeadlineMove(round, to, ` ${WHY} `, now)).toEqual({
      ok: true,
      value: { from: closesAt, to, reason: WHY, effect },
    });
  });

  it.each([
    ['no reason', round, later, '', { code: 'reason-missing' }],
    ['a blank reason', round, later, ' \n', { code: 'reason-missing' }],
    ['the opening itself', round, opensAt, WHY, { code: 'not-after-opening', opensAt }],
    ['before the opening', round, new Date('2023-01-01'), WHY, { code: 'not-after-opening', opensAt }],
    ['no date', round, new Date(Number.NaN), WHY, { code: 'not-after-opening', opensAt }],
    ['the same instant', round, new Date(closesAt), WHY, { code: 'unchanged', closesAt }],
    ['a declared round', { ...round, declaredAt: july }, later, WHY, { code: 'round-declared' }],
    ['a cancelled round', { ...round, cancelledAt: may }, later, WHY, { code: 'round-cancelled' }],
  ])('refuses %s', (_, times, to, reason, error) => {
    expect(judgeDeadlineMove(times, to, reason, may)).toEqual({ ok: false, error });
  });
});

describe('a new deadline of a postponed round', () => {
  const postponed = { ...round, postponedAt: new Date('2024-05-22T16:00:00Z') };
  it.each([
    ['a millisecond before now', new Date(may.getTime() - 1), 'not-to-come'],
    ['now', may, 'not-to-come'],
    ['a millisecond from now', new Date(may.getTime() + 1), 'resumes'],
    ['the deadline that it had', closesAt, 'resumes'],
    ['later', later, 'resumes'],
  ])('%s', (_, to, outcome) => {
    const judged = judgeDeadlineMove(postponed, to, WHY, may);
    expect(judged.ok ? judged.value.effect : judged.error.code).toBe(outcome);
  });
  it('is refused without a reason', () => {
    expect(judgeDeadlineMove(postponed, later, ' ', may)).toEqual({ ok: false, error: { code: 'reason-missing' } });
  });
});

describe('judgeCloseEarly', () => {
  const opensAt = new Date('2026-11-02T12:00:00Z');
  const closesAt = new Date('2026-12-11T12:00:00Z');
  const now = new Date('2026-11-20T12:00:00Z');
  const open = {
    announcedAt: opensAt,
    opensAt,
    closesAt,
    declaredAt: null,
    cancelledAt: null,
    postponedAt: null,
    amendingSince: null,
  };
  const code = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);
  const REASON = 'The letter was not theirs.';

  it.each([
    ['before it opens', new Date(opensAt.getTime() - 1), 'not-open'],
    ['as it opens', opensAt, 'ok'],
    ['while it is open', now, 'ok'],
    ['at the deadline', closesAt, 'not-open'],
  ])('closed early %s', (_, at, outcome) => {
    expect(code(judgeCloseEarly(open, REASON, at))).toBe(outcome);
  });
});
