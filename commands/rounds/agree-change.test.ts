import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeContest } from '@/commands/contests/contests';
import { changeRule } from '@/commands/contests/rule';
import { schema } from '@/db/schema';
import { type Actor, OPERATOR } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { canonicalJson } from '@/domain/log/canonical-json';
import { differenceWords } from '@/messages/describe-difference';
import { attention } from '@/queries/rounds/attention';
import { proposedChange } from '@/queries/rounds/proposed-changes';
import { ruleHistory } from '@/queries/rounds/rule-history';
import { must } from '@/testing/act-world';
import { type ClosedWorld, closedWorld } from '@/testing/closed-world';
import { logEvents } from '@/testing/logged';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { agreeChange, dropChange } from './agree-change';
import { cancelRound } from './cancel';
import { closeRoundEarly, moveDeadline } from './deadline';

const { contests, log, outbox, rounds } = schema;
const round = 'nec-2026';
const reason = 'The rule book says four.';
const OPENS_AT = new Date('2026-11-02T12:00:00Z');
const EARLIER = new Date(CLOSES_AT.getTime() - 86_400_000);

let world: ClosedWorld;
let first: Actor;
beforeEach(async () => {
  world = await closedWorld();
  first = await world.admin('first', 'returning_officer');
});
afterEach(() => world.close());

const at = (actor: Actor, now = MIDWAY) => world.as(actor, now);
const four = {
  round,
  contest: 'section',
  reason,
  decides: 'yes',
  '1-how': 'count',
  '1-least': '4',
  '1-kinds': ['clp'],
};
const contestForm = (more: object = {}) => ({
  round,
  contest: 'section',
  title: 'Constituency section',
  seats: '2',
  maxPerBody: '3',
  bodyKinds: ['clp'],
  nations: [],
  regions: [],
  acceptsWriteIns: [],
  statementWords: '',
  electorate: '',
  ballotMethod: '',
  ruleNote: '',
  source: '',
  reason,
  ...more,
});
const contestRow = async () => {
  const [row] = await world.db.reads.select().from(contests);
  if (!row) throw new Error('No contest');
  return row;
};
const leastOf = async () => JSON.stringify((await contestRow()).threshold).match(/"least":(\d+)/)?.[1];
const closesAt = async () => (await world.db.reads.select().from(rounds))[0]?.closesAt;
const lastEvent = async () => (await logEvents(world.db)).at(-1);
const open = async (id: string | null, actor: Actor, now = MIDWAY) =>
  proposedChange(at(actor, now), { round, proposal: id ?? 'none' });
const agree = async (id: string | null, actor: Actor, now = MIDWAY) =>
  agreeChange(at(actor, now), {
    round,
    proposal: id ?? 'none',
    fingerprint: (await open(id, actor, now))?.fingerprint ?? 'none',
  });
const newest = async () => (await ruleHistory(at(first), round))?.items[0];

describe('a rule changed in an open round, by the only admin', () => {
  test('is changed at once, and the history says that one admin decided alone', async () => {
    expect(must(await changeRule(at(first), four))).toEqual({ proposal: null });
    expect(await leastOf()).toBe('4');
    expect(await lastEvent()).toEqual({
      event: 'round.changed',
      data: { round, changed: ['rule:section'], reason, agreed: 'only' },
    });
    expect(await newest()).toMatchObject({
      reason,
      agreed: 'only',
      differences: [{ of: 'contest', field: 'threshold', was: { least: 5 }, now: { least: 4 } }],
    });
  });

  test('an observer does not count as a second admin', async () => {
    await world.admin('watching', 'observer');
    expect(must(await changeRule(at(first), four))).toEqual({ proposal: null });
  });
});

describe('with two admins', () => {
  let second: Actor;
  beforeEach(async () => {
    second = await world.admin('second', 'owner');
    await world.admin('watching', 'observer');
  });

  test('a changed rule of an open round changes when the second one agrees', async () => {
    const before = await world.db.reads.$count(log);
    const { proposal } = must(await changeRule(at(first), four));
    expect(proposal).not.toBeNull();
    expect([await leastOf(), await world.db.reads.$count(log)]).toEqual(['5', before]);
    const emails = await world.db.reads.select().from(outbox);
    expect(emails.filter(({ occasion }) => occasion === `change:${proposal}`)).toMatchObject([
      { toAddress: 'second@example.org', text: expect.stringContaining(`/admin/rounds/nec-2026/changes/${proposal}`) },
    ]);
    const { items } = await attention(at(second));
    expect(items).toContainEqual(expect.objectContaining({ code: 'change-proposed', proposal }));
    expect(await open(proposal, second)).toMatchObject({
      isMine: false,
      isStale: false,
      change: { reason },
      differences: [{ field: 'threshold', was: { least: 5 }, now: { least: 4 } }],
    });
    expect(await agree(proposal, first)).toEqual({ ok: false, error: { code: 'own-proposal' } });
    expect(await leastOf()).toBe('5');
    expect(await agree(proposal, second)).toEqual({ ok: true, value: null });
    expect(await leastOf()).toBe('4');
    expect(await lastEvent()).toEqual({
      event: 'round.changed',
      data: { round, changed: ['rule:section'], reason, agreed: 'two' },
    });
    expect(await newest()).toMatchObject({ agreed: 'two', differences: [{ field: 'threshold' }] });
    expect((await attention(at(second))).items.filter(({ code }) => code === 'change-proposed')).toEqual([]);
    expect(await agree(proposal, second)).toMatchObject({ error: { code: 'nothing-proposed' } });
    expect(await world.db.reads.select().from(schema.proposals)).toMatchObject([{ contents: null, closedAt: MIDWAY }]);
  });

  test.each([
    ['a millisecond before the opening', -1, true],
    ['at the opening', 0, false],
    ['a millisecond after the opening', 1, false],
  ])('%s', async (_name, ms, isAtOnce) => {
    const now = new Date(OPENS_AT.getTime() + ms);
    const changed = must(await changeContest(at(first, now), contestForm({ seats: '3' })));
    expect(changed.proposal === null).toBe(isAtOnce);
    expect((await contestRow()).seats).toBe(isAtOnce ? 3 : 2);
    const moved = must(await moveDeadline(at(first, now), { round, to: EARLIER, reason }));
    expect(moved.proposal === null).toBe(isAtOnce);
  });

  test.each([
    ['seats', { seats: '3' }, true],
    ['most names', { maxPerBody: '2' }, true],
    ['kinds of bodies', { bodyKinds: ['clp', 'union'] }, true],
    ['nations', { nations: ['Wales'] }, true],
    ['regions', { regions: ['London'] }, true],
    ['write-ins', { acceptsWriteIns: ['yes'] }, true],
    ['its name', { title: 'CLP section' }, false],
    ['its note', { ruleNote: 'As in 2022.' }, false],
    ['the length of statements', { statementWords: '300' }, false],
  ])('of a contest, %s', async (_name, more, needsSecond) => {
    const { proposal } = must(await changeContest(at(first), contestForm(more)));
    expect(proposal !== null).toBe(needsSecond);
    if (needsSecond) expect(await agree(proposal, second)).toEqual({ ok: true, value: null });
    expect(await newest()).toMatchObject({ agreed: needsSecond ? 'two' : 'one', differences: [{ of: 'contest' }] });
  });

  test('a later deadline needs one admin, at 11:50 too', async () => {
    const now = new Date(CLOSES_AT.getTime() - 600_000);
    const to = new Date(CLOSES_AT.getTime() + 86_400_000);
    expect(must(await moveDeadline(at(first, now), { round, to, reason }))).toMatchObject({ proposal: null });
    expect(await closesAt()).toEqual(to);
    expect((await ruleHistory(at(first, now), round))?.items[0]).toMatchObject({
      agreed: 'one',
      reason,
      differences: [{ of: 'round', field: 'closesAt', was: CLOSES_AT.toISOString(), now: to.toISOString() }],
    });
  });

  test('an earlier deadline needs two, from the command line too', async () => {
    for (const actor of [first, OPERATOR]) {
      const { proposal } = must(await moveDeadline(at(actor), { round, to: EARLIER, reason }));
      expect(proposal).not.toBeNull();
      expect(await closesAt()).toEqual(CLOSES_AT);
      expect(await agree(proposal, actor)).toMatchObject({ error: { code: 'own-proposal' } });
    }
    const { proposal } = must(await moveDeadline(at(first), { round, to: EARLIER, reason }));
    expect(await agree(proposal, second)).toEqual({ ok: true, value: null });
    expect(await closesAt()).toEqual(EARLIER);
    expect(await lastEvent()).toMatchObject({ event: 'deadline.moved', data: { reason, agreed: 'two' } });
  });

  test('closing early happens when the second one agrees', async () => {
    const { proposal } = must(await closeRoundEarly(at(first), { round, reason }));
    const later = new Date(MIDWAY.getTime() + 60_000);
    expect(await agree(proposal, second, later)).toEqual({ ok: true, value: null });
    expect(await closesAt()).toEqual(later);
  });

  describe('a proposal can no longer be agreed to', () => {
    const expectStale = async (proposal: string | null, now = MIDWAY) => {
      expect(await open(proposal, second, now)).toMatchObject({ isStale: true });
      expect(await agree(proposal, second, now)).toMatchObject({ error: { code: 'facts-changed' } });
      const { items } = await attention(at(second, now));
      expect(items.filter(({ code }) => code === 'change-proposed')).toEqual([]);
    };

    test('if the deadline has moved in between', async () => {
      const { proposal } = must(await moveDeadline(at(first), { round, to: EARLIER, reason }));
      const to = new Date(CLOSES_AT.getTime() + 1);
      must(await moveDeadline(at(first), { round, to, reason }));
      await expectStale(proposal);
      expect(await closesAt()).toEqual(to);
    });

    test('if the contest has changed in between', async () => {
      const { proposal } = must(await changeContest(at(first), contestForm({ seats: '3' })));
      must(await changeContest(at(first), contestForm({ title: 'CLP section' })));
      await expectStale(proposal);
    });

    test.each([
      [-1, false],
      [0, true],
      [1, true],
    ])('if nominations have closed: %i ms after the deadline', async (ms, isStale) => {
      const { proposal } = must(await changeRule(at(first), four));
      const now = new Date(CLOSES_AT.getTime() + ms);
      if (isStale) await expectStale(proposal, now);
      else expect(await agree(proposal, second, now)).toEqual({ ok: true, value: null });
    });

    test('if the round is cancelled', async () => {
      const { proposal } = must(await changeRule(at(first), four));
      must(await cancelRound(at(first), { round, reason }));
      expect(await open(proposal, second)).toBeNull();
      expect(await agree(proposal, second)).toMatchObject({ error: { code: 'round-cancelled' } });
    });

    test('if a newer one has replaced it', async () => {
      const { proposal } = must(await changeRule(at(first), four));
      must(await changeRule(at(first), { ...four, '1-least': '3' }));
      expect(await agree(proposal, second)).toMatchObject({ error: { code: 'nothing-proposed' } });
    });

    test('if an admin has closed it', async () => {
      const { proposal } = must(await changeRule(at(first), four));
      expect(await dropChange(at(second), { round, proposal: proposal ?? '' })).toEqual({ ok: true, value: null });
      expect(await agree(proposal, second)).toMatchObject({ error: { code: 'nothing-proposed' } });
      expect(await leastOf()).toBe('5');
    });

    test('if it was stored with the older columns of a contest, which the page still says in words', async () => {
      const { proposal } = must(await changeContest(at(first), contestForm({ seats: '3', nations: ['Wales'] })));
      await world.db.seed(async (tx) => {
        const [row] = await tx.select().from(schema.proposals);
        const change = JSON.parse(row?.contents ?? '');
        const { nominators, ...facts } = change.facts;
        expect(nominators).toEqual([{ kinds: ['clp'], nations: ['Wales'] }]);
        const old = { ...facts, bodyKinds: ['clp'], nations: ['Wales'], regions: null };
        await tx
          .update(schema.proposals)
          .set({ contents: canonicalJson({ ...change, facts: old }), fingerprint: 'old' });
        return ok(null);
      });
      const found = await open(proposal, second);
      const words = found?.differences.map((each) => differenceWords(each, 'Europe/London', 'en').now);
      expect(words).toEqual(expect.arrayContaining(['3', 'Welsh CLPs']));
      await expectStale(proposal);
      expect((await contestRow()).seats).toBe(2);
      expect(must(await dropChange(at(second), { round, proposal: proposal ?? '' }))).toBeNull();
    });

    test('if its stored text was altered', async () => {
      const { proposal } = must(await changeRule(at(first), four));
      await world.db.seed(async (tx) => {
        const [row] = await tx.select().from(schema.proposals);
        await tx.update(schema.proposals).set({ contents: row?.contents?.replace('"least":4', '"least":1') ?? null });
        return ok(null);
      });
      await expectStale(proposal);
    });
  });

  test('needs a reason, and a refused form proposes nothing', async () => {
    expect(await changeRule(at(first), { ...four, reason: ' ' })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'reason-missing' }] },
    });
    expect(await moveDeadline(at(first), { round, to: EARLIER, reason: ' ' })).toMatchObject({
      error: { code: 'reason-missing' },
    });
    expect(await world.db.reads.$count(schema.proposals)).toBe(0);
  });
});
