import { describe, expect, it } from 'vitest';
import { type Answer, judgeAnswer } from './answers';
import type { CandidacyEventKind } from './candidacies';

const announcedAt = new Date('2026-10-30T09:00:00Z');
const opensAt = new Date('2026-11-02T12:00:00Z');
const closesAt = new Date('2026-12-11T12:00:00Z');
const now = new Date('2026-11-20T12:00:00Z');
const round = {
  kind: 'live' as const,
  announcedAt,
  opensAt,
  closesAt,
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
};

function judge(
  kinds: readonly CandidacyEventKind[],
  answer: Answer,
  {
    reason = '',
    at = now,
    times = round,
    isMerged = false,
  }: Partial<{ reason: string; at: Date; times: object; isMerged: boolean }> = {},
) {
  const events = kinds.map((kind) => ({ at: opensAt, kind, homeBodyId: null, reason: null, source: null }));
  return judgeAnswer({ round: { ...round, ...times }, events, isMerged }, answer, reason, at);
}
const outcome = (judged: ReturnType<typeof judgeAnswer>) =>
  judged.ok ? (judged.value?.kind ?? 'nothing new') : judged.error.code;

describe('judgeAnswer', () => {
  it.each([
    ['nothing said', [], 'accepted', 'declined', 'not-accepted'],
    ['accepted', ['accepted'], 'nothing new', 'accepted-already', 'withdrawn'],
    ['declined', ['declined'], 'accepted', 'nothing new', 'not-accepted'],
    ['withdrew', ['accepted', 'withdrawn'], 'has-withdrawn', 'has-withdrawn', 'nothing new'],
    ['suspended after a yes', ['accepted', 'suspended'], 'nothing new', 'accepted-already', 'withdrawn'],
    ['suspended before an answer', ['suspended'], 'barred', 'declined', 'not-accepted'],
    ['not eligible', ['ineligible'], 'barred', 'declined', 'not-accepted'],
    ['reinstated', ['accepted', 'suspended', 'reinstated'], 'nothing new', 'accepted-already', 'withdrawn'],
    ['reinstated before an answer', ['suspended', 'reinstated'], 'accepted', 'declined', 'not-accepted'],
    ['brought back', ['accepted', 'withdrawn', 'accepted'], 'nothing new', 'accepted-already', 'withdrawn'],
    ['put forward again', ['accepted', 'proposed'], 'accepted', 'declined', 'not-accepted'],
    ['moved', ['accepted', 'home-moved'], 'nothing new', 'accepted-already', 'withdrawn'],
  ] as const)('%s', (_, kinds, accepts, declines, withdraws) => {
    const answers = ['accepted', 'declined', 'withdrawn'] as const;
    expect(answers.map((answer) => outcome(judge(kinds, answer)))).toEqual([accepts, declines, withdraws]);
  });

  const declared = { declaredAt: closesAt };
  it.each([
    ['a draft', { announcedAt: null }, now, 'round-not-announced'],
    ['as it is announced', {}, announcedAt, 'accepted'],
    ['at the deadline', {}, closesAt, 'accepted'],
    ['a moment before the declaration', declared, new Date(closesAt.getTime() - 1), 'accepted'],
    ['declared', declared, closesAt, 'round-over'],
    ['declared, in an amendment', { ...declared, amendingSince: closesAt }, closesAt, 'round-over'],
    ['cancelled', { cancelledAt: now }, now, 'round-cancelled'],
    ['an archive', { kind: 'archive' }, now, 'round-over'],
  ])('%s', (_, times, at, found) => {
    expect(outcome(judge([], 'accepted', { times, at }))).toBe(found);
  });

  it('a candidate who declined can accept until the deadline, and not after', () => {
    expect(outcome(judge(['declined'], 'accepted', { at: new Date(closesAt.getTime() - 1) }))).toBe('accepted');
    expect(outcome(judge(['declined'], 'accepted', { at: closesAt }))).toBe('declined-and-closed');
  });

  it('withdrawing is possible after the deadline, until the declaration', () => {
    const times = { declaredAt: new Date(closesAt.getTime() + 1) };
    expect(outcome(judge(['accepted'], 'withdrawn', { at: closesAt, times }))).toBe('withdrawn');
    expect(outcome(judge(['accepted'], 'withdrawn', { at: times.declaredAt, times }))).toBe('round-over');
  });

  it('not for a merged entry', () => {
    expect(outcome(judge([], 'accepted', { isMerged: true }))).toBe('candidacy-merged');
  });

  it.each([
    ['left out', ' ', null],
    ['given', '  For family\nreasons. ', 'For family reasons.'],
  ])('a reason %s', (_, reason, kept) => {
    expect(judge(['accepted'], 'withdrawn', { reason })).toEqual({
      ok: true,
      value: { at: now, kind: 'withdrawn', homeBodyId: null, reason: kept, source: null },
    });
  });

  it.each([
    ['as long as may be', 'x'.repeat(500), 'withdrawn'],
    ['longer', 'x'.repeat(501), 'reason-long'],
    ['with a phone', 'Ring 07700 900123', 'reason-wrong'],
    ['with a script', '[x](javascript:x)', 'reason-wrong'],
    ['that turns the writing round', 'a\u202Eb', 'reason-wrong'],
  ])('a reason %s', (_, reason, found) => {
    expect(outcome(judge(['accepted'], 'withdrawn', { reason }))).toBe(found);
  });
});
