import { describe, expect, it } from 'vitest';
import type { BodyId, CandidacyId } from '../base/ids';
import {
  ballotStanding,
  CAN_BE_NOMINATED,
  CAN_BE_ON_BALLOT,
  CANDIDACY_STATUSES,
  type CandidacyEvent,
  type CandidacyEventKind,
  consentAt,
  homeBodyAt,
  IS_OUT,
  isStandingAt,
  judgeCandidacyAct,
  judgeMerge,
  standingAt,
  statusAt,
} from './candidacies';

const day = (date: number) => new Date(Date.UTC(2026, 0, date, 12));
const event = (date: number, kind: CandidacyEventKind, homeBodyId: string | null = null): CandidacyEvent => ({
  at: day(date),
  kind,
  homeBodyId: homeBodyId as BodyId | null,
  reason: null,
  source: null,
});
const timeline = (...kinds: CandidacyEventKind[]) => kinds.map((kind, at) => event(at + 1, kind));
const END = day(31);

describe('statusAt', () => {
  it.each([
    [[], 'proposed'],
    [['proposed'], 'proposed'],
    [['proposed', 'accepted'], 'accepted'],
    [['proposed', 'declined'], 'declined'],
    [['declined', 'accepted'], 'accepted'],
    [['accepted', 'withdrawn'], 'withdrawn'],
    [['accepted', 'withdrawn', 'accepted'], 'accepted'],
    // In 2020 a candidate with 75 nominations was suspended while leading, and later reinstated.
    [['accepted', 'suspended'], 'suspended'],
    [['accepted', 'suspended', 'reinstated'], 'reinstated'],
    [['accepted', 'suspended', 'reinstated', 'suspended'], 'suspended'],
    [['accepted', 'suspended', 'reinstated', 'suspended', 'reinstated'], 'reinstated'],
    [['accepted', 'suspended', 'reinstated', 'accepted'], 'accepted'],
    // A reinstatement does not count as an acceptance if the candidate never accepted.
    [['proposed', 'suspended', 'reinstated'], 'proposed'],
    [['suspended', 'accepted'], 'suspended'],
    [['suspended', 'accepted', 'reinstated'], 'reinstated'],
    [['accepted', 'suspended', 'withdrawn'], 'withdrawn'],
    [['accepted', 'suspended', 'withdrawn', 'reinstated'], 'withdrawn'],
    [['accepted', 'withdrawn', 'suspended'], 'withdrawn'],
    // In 2024 a candidate was elected to Parliament while nominated.
    [['accepted', 'ineligible'], 'ineligible'],
    [['accepted', 'ineligible', 'withdrawn'], 'withdrawn'],
    [['accepted', 'ineligible', 'reinstated'], 'reinstated'],
    [['accepted', 'home-moved'], 'accepted'],
    [['accepted', 'suspended', 'home-moved'], 'suspended'],
  ] as [CandidacyEventKind[], string][])('%j is %s', (kinds, status) => {
    expect(statusAt(timeline(...kinds), END)).toBe(status);
    expect(isStandingAt(timeline(...kinds), END)).toBe(status === 'accepted' || status === 'reinstated');
  });

  it('follows the times, not the order of the rows, up to and including the instant', () => {
    const events = [event(9, 'withdrawn'), event(1, 'proposed'), event(5, 'accepted')];
    expect([1, 4, 5, 8, 9].map((date) => statusAt(events, day(date)))).toEqual([
      'proposed',
      'proposed',
      'accepted',
      'accepted',
      'withdrawn',
    ]);
    expect(statusAt(events, new Date(day(9).getTime() - 1))).toBe('accepted');
  });

  it('takes two events at one time in the order of the rows', () => {
    expect(statusAt([event(3, 'accepted'), event(3, 'suspended'), event(3, 'reinstated')], END)).toBe('reinstated');
    expect(statusAt([event(3, 'suspended'), event(3, 'reinstated'), event(3, 'suspended')], END)).toBe('suspended');
  });

  it('says since when', () => {
    const events = timeline('proposed', 'accepted', 'suspended');
    expect(standingAt(events, day(2))).toEqual({ status: 'accepted', since: day(2) });
    expect(standingAt(events, END)).toEqual({ status: 'suspended', since: day(3) });
    expect(standingAt([], END)).toEqual({ status: 'proposed', since: null });
  });
});

describe('consentAt', () => {
  it.each([
    [['proposed'], null],
    [['proposed', 'accepted'], day(2)],
    [['accepted', 'suspended'], day(1)],
    [['accepted', 'suspended', 'reinstated'], day(1)],
    [['accepted', 'withdrawn'], null],
    [['accepted', 'withdrawn', 'accepted'], day(3)],
    [['accepted', 'declined'], null],
  ] as [CandidacyEventKind[], Date | null][])('%j', (kinds, since) => {
    expect(consentAt(timeline(...kinds), END)).toEqual(since);
  });
});

describe('homeBodyAt', () => {
  // In 2016 Eastwood refused to nominate her. She moved to Almond Valley, which nominated her.
  const events = [event(20, 'home-moved', 'almond-valley'), event(3, 'accepted')];
  const eastwood = 'eastwood' as BodyId;

  it.each([
    [19, 'eastwood'],
    [20, 'almond-valley'],
    [31, 'almond-valley'],
  ])('on day %i it is %s', (date, home) => {
    expect(homeBodyAt(events, eastwood, day(date))).toBe(home);
  });

  it('can become known, and unknown', () => {
    expect(homeBodyAt([], null, END)).toBeNull();
    expect(homeBodyAt(events, null, END)).toBe('almond-valley');
    expect(homeBodyAt([...events, event(25, 'home-moved', null)], eastwood, END)).toBeNull();
  });
});

it('allows nominating everyone who is not out, and puts only those who accepted on the ballot', () => {
  expect([...CAN_BE_NOMINATED, ...IS_OUT].sort()).toEqual([...CANDIDACY_STATUSES].sort());
  expect(CAN_BE_NOMINATED.filter((status) => !CAN_BE_ON_BALLOT.includes(status))).toEqual(['proposed']);
});

describe('acts on candidacies', () => {
  const opensAt = new Date('2026-11-02T12:00:00Z');
  const closesAt = new Date('2026-12-11T12:00:00Z');
  const now = new Date('2026-11-20T12:00:00Z');
  const open = { announcedAt: opensAt, opensAt, closesAt, declaredAt: null, cancelledAt: null, amendingSince: null };
  const code = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);
  const REASON = 'The letter was not theirs.';

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

    it('does not change a merged candidacy', () => {
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
});

const enough = { met: true };
const tooFew = { met: false };

it.each([
  ['proposed', 'enough-not-accepted', 'not-yet', 'supporting-only'],
  ['accepted', 'on-the-ballot', 'not-yet', 'supporting-only'],
  ['declined', 'out', 'out', 'out'],
  ['withdrawn', 'out', 'out', 'out'],
  ['suspended', 'out', 'out', 'out'],
  ['reinstated', 'on-the-ballot', 'not-yet', 'supporting-only'],
  ['ineligible', 'out', 'out', 'out'],
] as const)('%s: %s with enough, %s with too few, %s without a threshold', (status, withEnough, withFew, without) => {
  expect(ballotStanding(enough, status)).toBe(withEnough);
  expect(ballotStanding(tooFew, status)).toBe(withFew);
  expect(ballotStanding(null, status)).toBe(without);
  expect(CANDIDACY_STATUSES).toContain(status);
});
