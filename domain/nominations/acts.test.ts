import { describe, expect, it } from 'vitest';
import type { BodyId, CandidacyId, UserId } from '../base/ids';
import type { CandidacyEvent, CandidacyEventKind } from '../candidates/candidacies';
import {
  judgeCancel,
  judgeCandidacyAct,
  judgeCloseEarly,
  judgeConfirmation,
  judgeMatch,
  judgeMerge,
  judgeReinstatement,
  judgeRulingInvalid,
  type SubmissionToJudge,
  timesForEntering,
} from './acts';

const opensAt = new Date('2026-11-02T12:00:00Z');
const closesAt = new Date('2026-12-11T12:00:00Z');
const now = new Date('2026-11-20T12:00:00Z');
const open = { announcedAt: opensAt, opensAt, closesAt, declaredAt: null, cancelledAt: null, amendingSince: null };
const declared = { ...open, closesAt: opensAt, declaredAt: opensAt };
const amending = { ...declared, amendingSince: now };
const cancelled = { ...open, cancelledAt: opensAt };
const sender = 'sender' as UserId;
const other = 'other' as UserId;
const sent: SubmissionToJudge = { kind: 'names', isLive: true, isVoided: false, isConfirmed: false, sentBy: sender };
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
  it.each(Object.entries(acts))('%s: not after a declaration or a cancelling, but in an amendment', (_, judge) => {
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
    ['one held void', { ...sent, isVoided: true }, other, 'held-void'],
    ['one confirmed before', { ...sent, isConfirmed: true }, other, 'confirmed-already'],
  ] as const)('%s', (_, submission, by, outcome) => {
    expect(code(judgeConfirmation(open, submission, by, now))).toBe(outcome);
  });
});

describe('judgeVoid and judgeRestore', () => {
  it.each([
    ['names', sent, REASON, 'ok', 'not-held-void'],
    ['confirmed names', { ...sent, isConfirmed: true }, REASON, 'ok', 'not-held-void'],
    ['one held void', { ...sent, isVoided: true }, REASON, 'held-void', 'ok'],
    [
      'one held void and replaced',
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

describe('judgeCandidacyAct', () => {
  const [home, away] = ['eastwood' as BodyId, 'almond-valley' as BodyId];
  const timeline = (...kinds: CandidacyEventKind[]): CandidacyEvent[] =>
    kinds.map((kind, place) => ({
      at: new Date(opensAt.getTime() + place),
      kind,
      homeBodyId: kind === 'home-moved' ? away : null,
      reason: null,
      source: null,
    }));
  const judge = (before: readonly CandidacyEventKind[], kind: CandidacyEventKind, to: BodyId | null = null) => {
    const candidacy = { events: timeline(...before), homeBodyId: home, isMerged: false };
    return judgeCandidacyAct(open, candidacy, { kind, homeBodyId: to }, REASON, now);
  };
  it.each([
    [[], 'accepted', null, 'ok'],
    [['accepted'], 'accepted', null, 'candidacy-unchanged'],
    [['accepted'], 'proposed', null, 'ok'],
    [['accepted'], 'suspended', null, 'ok'],
    [['accepted', 'suspended'], 'suspended', null, 'candidacy-unchanged'],
    [['accepted', 'suspended'], 'reinstated', null, 'ok'],
    [['accepted', 'suspended'], 'ineligible', null, 'ok'],
    [['suspended'], 'accepted', null, 'ok'],
    [['accepted'], 'reinstated', null, 'not-barred'],
    [['accepted', 'withdrawn'], 'accepted', null, 'ok'],
    [['accepted', 'withdrawn'], 'suspended', null, 'candidacy-unchanged'],
    [['accepted', 'suspended', 'reinstated'], 'accepted', null, 'ok'],
    [[], 'home-moved', away, 'ok'],
    [[], 'home-moved', home, 'candidacy-unchanged'],
    [['home-moved'], 'home-moved', home, 'ok'],
    [[], 'home-moved', null, 'home-missing'],
  ] as const)('after %o: %s to %s is %s', (before, kind, to, outcome) => {
    expect(code(judge(before, kind, to))).toBe(outcome);
  });

  it('dates the change and keeps its reason', () => {
    expect(judge(['accepted'], 'suspended')).toEqual({
      ok: true,
      value: { at: now, kind: 'suspended', homeBodyId: null, reason: REASON, source: null },
    });
  });

  it('leaves a merged candidacy alone', () => {
    const candidacy = { events: [], homeBodyId: null, isMerged: true };
    const act = { kind: 'accepted', homeBodyId: null } as const;
    expect(code(judgeCandidacyAct(open, candidacy, act, REASON, now))).toBe('candidacy-merged');
  });
});

describe('judgeMerge', () => {
  const one = { id: 'one' as CandidacyId, mergedIntoId: null, hasMerged: false };
  const two = { ...one, id: 'two' as CandidacyId };
  const mergedOne = { ...one, mergedIntoId: two.id };
  it.each([
    ['two entries', one, two, 'ok'],
    ['into one that took another', one, { ...two, hasMerged: true }, 'ok'],
    ['with itself', one, one, 'same-candidacy'],
    ['what is merged already', mergedOne, two, 'candidacy-merged'],
    ['into what is merged', two, mergedOne, 'target-merged'],
    ['what took another', { ...one, hasMerged: true }, two, 'has-merged-ones'],
    ['parting', mergedOne, null, 'ok'],
    ['parting what is whole', one, null, 'not-merged'],
  ] as const)('%s', (_, from, into, outcome) => {
    expect(code(judgeMerge(open, from, into, REASON, now))).toBe(outcome);
  });
});

describe('judgeTie', () => {
  const alder = { id: 'alder' as CandidacyId, mergedIntoId: null };
  it.each([
    ['a tie', null, true, alder, 'ok'],
    ['another candidate', 'birch', true, alder, 'ok'],
    ['taking it back', 'alder', true, null, 'ok'],
    ['the same again', 'alder', true, alder, 'tie-unchanged'],
    ['taking back nothing', null, true, null, 'tie-unchanged'],
    ['one in a version that was replaced', null, false, alder, 'not-the-latest'],
    ['to a merged candidacy', null, true, { ...alder, mergedIntoId: 'birch' as CandidacyId }, 'target-merged'],
  ] as const)('%s', (_, tiedTo, isLive, into, outcome) => {
    const writeIn = { tiedTo: tiedTo as CandidacyId | null, isLive };
    expect(code(judgeMatch(open, writeIn, into, REASON, now))).toBe(outcome);
  });
});

describe('the round', () => {
  it.each([
    ['before it opens', new Date(opensAt.getTime() - 1), 'not-open'],
    ['as it opens', opensAt, 'ok'],
    ['while it is open', now, 'ok'],
    ['at the deadline', closesAt, 'not-open'],
  ])('closed early %s', (_, at, outcome) => {
    expect(code(judgeCloseEarly(open, REASON, at))).toBe(outcome);
  });

  it.each([
    ['an open one', open, false, REASON, 'ok'],
    ['a draft', { ...open, announcedAt: null }, false, REASON, 'ok'],
    ['an archive', open, true, REASON, 'archive-not-cancelled'],
    ['without a reason', open, false, ' ', 'reason-missing'],
    ['a declared one', declared, false, REASON, 'round-declared'],
    ['a declared one in an amendment', amending, false, REASON, 'round-declared'],
    ['a cancelled one', cancelled, false, REASON, 'round-cancelled'],
  ])('cancelled: %s', (_, round, isArchive, reason, outcome) => {
    expect(code(judgeCancel(round, { isArchive, reason }, now))).toBe(outcome);
  });

  it('takes entries after the deadline in an amendment alone', () => {
    expect(timesForEntering(open, now)).toBe(open);
    expect(timesForEntering(declared, now)).toBe(declared);
    const during = timesForEntering(amending, now);
    expect(during.declaredAt).toBeNull();
    expect(during.closesAt > now).toBe(true);
  });
});
