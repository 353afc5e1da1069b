import { describe, expect, it, test } from 'vitest';
import {
  ACCEPTS_NOMINATIONS,
  DEADLINE_CAN_MOVE,
  hasClosed,
  IS_SETTLED,
  isOpenAt,
  isPublicAt,
  judgeCancel,
  judgePostpone,
  NOMINATIONS_ARE_OVER,
  nextInstant,
  PUBLIC_STATES,
  ROUND_STATES,
  type RoundTimes,
  refusalIfSettled,
  roundState,
  type SettledTimes,
} from './rounds';

const announcedAt = new Date('2025-12-01T09:00:00Z');
const opensAt = new Date('2026-01-12T09:00:00Z');
const closesAt = new Date('2026-06-26T11:00:00Z');
const declaredAt = new Date('2026-07-01T10:00:00Z');
const live: RoundTimes = { announcedAt, opensAt, closesAt, declaredAt: null, cancelledAt: null, postponedAt: null };
const before = (at: Date) => new Date(at.getTime() - 1);
const after = (at: Date) => new Date(at.getTime() + 1);

describe('roundState', () => {
  it.each([
    ['before it is announced', live, before(announcedAt), 'draft'],
    ['at the announcement', live, announcedAt, 'announced'],
    ['just before it opens', live, before(opensAt), 'announced'],
    ['as it opens', live, opensAt, 'open'],
    ['11:59:59.999', live, before(closesAt), 'open'],
    ['12:00:00.000', live, closesAt, 'closed'],
    ['long after, with nothing clicked', live, new Date('2030-01-01'), 'closed'],
    ['just before the declaration', { ...live, declaredAt }, before(declaredAt), 'closed'],
    ['at the declaration', { ...live, declaredAt }, declaredAt, 'declared'],
    ['cancelled while open', { ...live, cancelledAt: opensAt }, opensAt, 'cancelled'],
    ['just before it is cancelled', { ...live, cancelledAt: closesAt }, before(closesAt), 'open'],
    ['cancelled after all', { ...live, declaredAt, cancelledAt: declaredAt }, declaredAt, 'cancelled'],
    ['never announced, between its dates', { ...live, announcedAt: null }, opensAt, 'draft'],
    ['never announced, past its dates', { ...live, announcedAt: null }, closesAt, 'draft'],
    ['announced after its opening', { ...live, announcedAt: closesAt }, opensAt, 'draft'],
    ['a millisecond before it is postponed', { ...live, postponedAt: opensAt }, before(opensAt), 'announced'],
    ['as it is postponed', { ...live, postponedAt: opensAt }, opensAt, 'postponed'],
    ['a millisecond after it was postponed', { ...live, postponedAt: opensAt }, after(opensAt), 'postponed'],
    ['postponed, at its old opening', { ...live, postponedAt: announcedAt }, opensAt, 'postponed'],
    ['postponed, at its old deadline', { ...live, postponedAt: opensAt }, closesAt, 'postponed'],
    ['postponed, then cancelled', { ...live, postponedAt: opensAt, cancelledAt: closesAt }, closesAt, 'cancelled'],
    ['a draft that is postponed', { ...live, announcedAt: null, postponedAt: opensAt }, opensAt, 'draft'],
  ] as const)('%s', (_, times, now, state) => {
    expect(roundState(times, now)).toBe(state);
    expect(isOpenAt(times, now)).toBe(state === 'open');
  });

  it('groups every state as open or closed or not begun or postponed', () => {
    const notBegun = ['draft', 'announced'];
    expect([...notBegun, ...ACCEPTS_NOMINATIONS, 'postponed', ...NOMINATIONS_ARE_OVER]).toEqual([...ROUND_STATES]);
    expect([...DEADLINE_CAN_MOVE, ...IS_SETTLED]).toEqual([...ROUND_STATES]);
    expect(['draft', ...PUBLIC_STATES]).toEqual([...ROUND_STATES]);
  });
});

describe('isPublicAt', () => {
  it.each([
    ['a draft', { ...live, announcedAt: null }, closesAt, false],
    ['before the announcement', live, before(announcedAt), false],
    ['from the announcement', live, announcedAt, true],
    ['a draft that is cancelled', { ...live, announcedAt: null, cancelledAt: opensAt }, closesAt, false],
    ['cancelled before its announcement was due', { ...live, cancelledAt: before(announcedAt) }, closesAt, false],
    ['cancelled when it was public', { ...live, cancelledAt: opensAt }, closesAt, true],
  ])('%s', (_, times, now, isPublic) => {
    expect(isPublicAt(times, now)).toBe(isPublic);
  });
});

describe('nextInstant', () => {
  it.each([
    [live, before(announcedAt), { at: announcedAt, becomes: 'announced' }],
    [live, announcedAt, { at: opensAt, becomes: 'open' }],
    [live, opensAt, { at: closesAt, becomes: 'closed' }],
    [live, closesAt, null],
    [{ ...live, declaredAt }, closesAt, { at: declaredAt, becomes: 'declared' }],
    [{ ...live, cancelledAt: opensAt }, announcedAt, { at: opensAt, becomes: 'cancelled' }],
    // The state does not change at the opening if nobody has announced the round.
    [{ ...live, announcedAt: null }, announcedAt, null],
    [{ ...live, announcedAt: closesAt }, announcedAt, { at: closesAt, becomes: 'closed' }],
  ] as const)('%# is the next state', (times, now, change) => {
    expect(nextInstant(times, now)).toEqual(change);
  });
});

const now = new Date('2026-12-12T12:00:00Z');
const moment = new Date('2026-12-12T11:59:59Z');
const later = new Date('2026-12-12T12:00:01Z');

test.each<[string, SettledTimes, string | null]>([
  ['neither', { declaredAt: null, cancelledAt: null }, null],
  ['declared', { declaredAt: moment, cancelledAt: null }, 'round-declared'],
  ['declared this instant', { declaredAt: now, cancelledAt: null }, 'round-declared'],
  ['declared later', { declaredAt: later, cancelledAt: null }, null],
  ['being amended', { declaredAt: moment, cancelledAt: null, amendingSince: moment }, null],
  [
    'amended moment and settled again',
    { declaredAt: moment, cancelledAt: null, amendingSince: null },
    'round-declared',
  ],
  ['cancelled', { declaredAt: null, cancelledAt: moment }, 'round-cancelled'],
  ['cancelled while being amended', { declaredAt: moment, cancelledAt: now, amendingSince: moment }, 'round-cancelled'],
])('a round that is %s', (_name, times, code) => {
  expect(refusalIfSettled(times, now)?.code ?? null).toBe(code);
});

describe('judgeCancel', () => {
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

  const declared = { ...open, closesAt: opensAt, declaredAt: opensAt };
  const amending = { ...declared, amendingSince: now };
  const cancelled = { ...open, cancelledAt: opensAt };

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
});

test.each([
  ['before its deadline', live, before(closesAt), false],
  ['at its deadline', live, closesAt, true],
  ['after its deadline', live, after(closesAt), true],
  ['postponed, at its old deadline', { ...live, postponedAt: opensAt }, closesAt, false],
  ['closed before the instant of its postponement', { ...live, postponedAt: after(closesAt) }, closesAt, true],
] as const)('the deadline of a round has passed: %s', (_, times, at, expected) => {
  expect(hasClosed(times, at)).toBe(expected);
});

describe('judgePostpone', () => {
  const asked = { isArchive: false, reason: 'A general election has been called.' };
  it.each([
    ['a draft', { ...live, announcedAt: null }, asked, opensAt, 'not-announced'],
    ['announced', live, asked, before(opensAt), 'ok'],
    ['open', live, asked, opensAt, 'ok'],
    ['a millisecond before the deadline', live, asked, before(closesAt), 'ok'],
    ['at the deadline', live, asked, closesAt, 'nominations-closed'],
    ['a millisecond after the deadline', live, asked, after(closesAt), 'nominations-closed'],
    ['postponed already', { ...live, postponedAt: opensAt }, asked, closesAt, 'already-postponed'],
    ['declared', { ...live, declaredAt }, asked, declaredAt, 'round-declared'],
    ['being amended', { ...live, declaredAt, amendingSince: declaredAt }, asked, declaredAt, 'nominations-closed'],
    ['cancelled', { ...live, cancelledAt: opensAt }, asked, opensAt, 'round-cancelled'],
    ['an archive', live, { ...asked, isArchive: true }, opensAt, 'archive-not-postponed'],
    ['without a reason', live, { ...asked, reason: ' ' }, opensAt, 'reason-missing'],
  ] as const)('%s', (_, times, how, at, outcome) => {
    const judged = judgePostpone(times, how, at);
    expect(judged.ok ? 'ok' : judged.error.code).toBe(outcome);
  });
});
