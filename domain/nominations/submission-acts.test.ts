import { describe, expect, it } from 'vitest';
import type { CandidacyId, UserId } from '../base/ids';
import { judgeCandidacyAct, judgeMerge } from '../candidates/candidacies';
import {
  judgeConfirmation,
  judgeReinstatement,
  judgeRulingInvalid,
  type SubmissionToJudge,
  timesForEntering,
} from './submission-acts';
import { judgeMatch } from './write-ins';

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
  confirmation: 'asked',
  confirmBy: null,
} as const;
const declared = { ...open, closesAt: opensAt, declaredAt: opensAt };
const amending = { ...declared, amendingSince: now };
const cancelled = { ...open, cancelledAt: opensAt };
const sender = 'sender' as UserId;
const other = 'other' as UserId;
const sent: SubmissionToJudge = {
  kind: 'names',
  isLive: true,
  isVoided: false,
  isConfirmed: false,
  receivedAt: opensAt,
  sentBy: sender,
};
const code = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);
const REASON = 'The letter was not theirs.';

describe('a settled round', () => {
  const alder = { id: 'alder' as CandidacyId, mergedIntoId: null, hasMerged: false };
  const birch = { ...alder, id: 'birch' as CandidacyId };
  const candidacy = { events: [], homeBodyId: null, isMerged: false };
  const act = { kind: 'suspended', homeBodyId: null } as const;
  const acts = {
    confirm: (round: typeof open) => judgeConfirmation(round, sent, other, now),
    void: (round: typeof open) => judgeRulingInvalid(round, sent, REASON, now),
    restore: (round: typeof open) => judgeReinstatement(round, { ...sent, isVoided: true }, REASON, now),
    change: (round: typeof open) => judgeCandidacyAct(round, candidacy, act, REASON, now),
    merge: (round: typeof open) => judgeMerge(round, alder, birch, REASON, now),
    tie: (round: typeof open) => judgeMatch(round, { tiedTo: null, isLive: true }, birch, REASON, now),
  };
  it.each(Object.entries(acts))('%s: not after a declaration or a cancellation, but in an amendment', (_, judge) => {
    expect(judge(open).ok).toBe(true);
    expect(code(judge(declared as unknown as typeof open))).toBe('round-declared');
    expect(judge(amending as unknown as typeof open).ok).toBe(true);
    expect(code(judge(cancelled as unknown as typeof open))).toBe('round-cancelled');
  });
});

describe('judgeConfirmation', () => {
  it.each([
    ['a second officer', sent, other, 'ok'],
    ['the operator', sent, null, 'ok'],
    ['word of nobody', { ...sent, kind: 'nobody' }, other, 'ok'],
    ['who sent it', sent, sender, 'sent-by-you'],
    ['who entered it for the body', { ...sent, sentBy: other }, other, 'sent-by-you'],
    ['a withdrawal', { ...sent, kind: 'withdrawn' }, other, 'nothing-to-confirm'],
    ['a version that was replaced', { ...sent, isLive: false }, other, 'not-the-latest'],
    ['one ruled invalid', { ...sent, isVoided: true }, other, 'held-void'],
    ['one confirmed before', { ...sent, isConfirmed: true }, other, 'confirmed-already'],
  ] as const)('%s', (_, submission, by, outcome) => {
    expect(code(judgeConfirmation(open, submission, by, now))).toBe(outcome);
  });
});

describe('judgeRulingInvalid and judgeReinstatement', () => {
  it.each([
    ['names', sent, REASON, 'ok', 'not-held-void'],
    ['confirmed names', { ...sent, isConfirmed: true }, REASON, 'ok', 'not-held-void'],
    ['one ruled invalid', { ...sent, isVoided: true }, REASON, 'held-void', 'ok'],
    [
      'one ruled invalid and replaced',
      { ...sent, isVoided: true, isLive: false },
      REASON,
      'not-the-latest',
      'newer-version',
    ],
    ['one replaced', { ...sent, isLive: false }, REASON, 'not-the-latest', 'not-held-void'],
    ['a withdrawal', { ...sent, kind: 'withdrawn' }, REASON, 'nothing-to-void', 'not-held-void'],
    ['no reason', sent, '  ', 'reason-missing', 'reason-missing'],
  ] as const)('%s', (_, submission, reason, voiding, restoring) => {
    expect(code(judgeRulingInvalid(open, submission, reason, now))).toBe(voiding);
    expect(code(judgeReinstatement(open, submission, reason, now))).toBe(restoring);
  });
});

it('accepts entries after the deadline only in an amendment', () => {
  expect(timesForEntering(open, now)).toBe(open);
  expect(timesForEntering(declared, now)).toBe(declared);
  const during = timesForEntering(amending, now);
  expect(during.declaredAt).toBeNull();
  expect(during.closesAt > now).toBe(true);
});
