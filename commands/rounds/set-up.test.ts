import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { RoundId, UserId } from '@/domain/base/ids';
import { type Actor, OPERATOR, READER } from '@/domain/base/permissions';
import { PREVIEWED, roundIn } from '@/domain/rounds/preview';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
import { checkLog } from '@/queries/log/check-log';
import { adminRound, adminRounds } from '@/queries/rounds/admin-round';
import { roundOverview } from '@/queries/rounds/round-overview';
import { setUpContest, setUpRoster } from '@/queries/rounds/set-up';
import { installedDatabase } from '@/testing/installed';
import { type AddCandidacyInput, addCandidacy } from '../candidates/candidacies';
import { addContest, changeContest } from '../contests/contests';
import { changeRule } from '../contests/rule';
import { appointOfficer } from '../people/offices';
import { announceRound } from './announce';
import { changeRoster } from './roster';
import { type CreateRoundInput, changeRound, changeRoundTimes, createRound } from './rounds';
import { addTimetableEntry, changeTimetableEntry } from './timetable';

const { candidacyEvents, contests, log, outbox, rounds, timetableEntries } = schema;
const NOW = new Date('2026-01-10T12:00:00Z');
const OPEN = new Date('2026-02-01T12:00:00Z');

let db: Database;
beforeAll(async () => {
  db = await installedDatabase();
});
afterAll(() => db.close());

const admin: Actor = {
  kind: 'person',
  userId: 'ro' as UserId,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: 'returning_officer',
};
const ctx = (now = NOW): Context => ({ db, actor: OPERATOR, now });
const typed = (more: Partial<CreateRoundInput> = {}): CreateRoundInput => ({
  title: 'NEC 2026',
  slug: '',
  kind: 'live',
  bodySet: '2024',
  start: 'preset:nec-2026-clp',
  withCandidates: '',
  'opens-day': '21',
  'opens-month': '1',
  'opens-year': '2026',
  'opens-time': '9am',
  'closes-day': '26',
  'closes-month': '6',
  'closes-year': '2026',
  'closes-time': '12 noon',
  ...more,
});
const contestTyped = {
  round: 'nec-2026',
  title: 'Treasurer',
  seats: '1',
  maxPerBody: '1',
  bodyKinds: ['clp'],
  nations: [],
  regions: [],
  acceptsWriteIns: [],
  statementWords: '',
  electorate: '',
  ballotMethod: '',
  ruleNote: '',
  source: '',
  reason: '',
};
const someone = (more: Partial<AddCandidacyInput> = {}): AddCandidacyInput => ({
  round: 'nec-2026',
  contest: 'clp-section',
  name: 'Alder Sample',
  home: 'Hexham',
  homeChosen: '',
  emails: '',
  status: 'accepted',
  source: '',
  reason: '',
  ...more,
});
/** The events of the log after the one about the CLPs. */
const events = async () =>
  (await db.reads.select({ event: log.event }).from(log).orderBy(log.seq)).map(({ event }) => event).slice(1);

describe('a round from draft to public, in order', () => {
  test('is made from the preset of 2026, as a draft that only admins see', async () => {
    expect(await createRound(ctx(), typed())).toEqual({ ok: true, value: { slug: 'nec-2026' } });
    const [round] = await db.reads.select().from(rounds);
    expect(round).toMatchObject({ kind: 'live', announcedAt: null, closesAt: new Date('2026-06-26T11:00:00Z') });
    expect(await db.reads.select().from(contests)).toMatchObject([
      { slug: 'clp-section', title: 'CLP section', seats: 9, maxPerBody: 9, nominators: [{ kinds: ['clp'] }] },
    ]);
    expect(await roundOverview({ db, actor: READER, now: NOW }, 'nec-2026')).toBeNull();
    expect(await events()).toEqual([]);
  });

  test.each([
    [typed(), 'slug', 'slug-taken'],
    [typed({ title: ' ', slug: 'x' }), 'title', 'title-missing'],
    [typed({ slug: 'New Round' }), 'slug', 'slug-wrong'],
    [typed({ title: 'New' }), 'slug', 'slug-reserved'],
    [typed({ slug: 'b', kind: 'archive' }), 'kind', 'kind-missing'],
    [typed({ slug: 'b', 'closes-year': '2025' }), 'closes', 'not-after-opening'],
    [typed({ slug: 'b', 'opens-time': 'midnight' }), 'opens', 'midnight-unclear'],
    [typed({ slug: 'b', start: 'preset:none' }), 'start', 'start-unknown'],
    [typed({ slug: 'b', start: '' }), 'start', 'start-unknown'],
    [typed({ slug: 'b', start: 'copy:none' }), 'start', 'start-unknown'],
  ])('%#: refuses and saves nothing', async (input, field, code) => {
    expect(await createRound(ctx(), input)).toEqual({
      ok: false,
      error: { code: 'wrong', problems: [{ field, code }] },
    });
    expect(await db.reads.select().from(rounds)).toHaveLength(1);
  });

  test('gets a second contest, a date, another name and other times, all without a reason', async () => {
    expect(await addContest(ctx(), { ...contestTyped, preset: '', rule: '' })).toMatchObject({
      error: { problems: [{ field: 'rule', code: 'rule-missing' }] },
    });
    const input = { ...contestTyped, preset: '', rule: 'five-clps' };
    expect(await addContest(ctx(), input)).toEqual({ ok: true, value: { slug: 'treasurer' } });
    expect(await addContest(ctx(), input)).toMatchObject({
      error: { problems: [{ field: 'title', code: 'slug-taken' }] },
    });
    const entry = { round: 'nec-2026', kind: 'freeze', label: '', reason: '' };
    const at = { 'at-day': '1', 'at-month': '5', 'at-year': '2026', 'at-time': '23:59' };
    expect((await addTimetableEntry(ctx(), { ...entry, ...at })).ok).toBe(true);
    expect(await addTimetableEntry(ctx(), { ...entry, ...at, kind: 'other' })).toMatchObject({
      error: { problems: [{ field: 'label', code: 'date-name-missing' }] },
    });
    const [row] = await db.reads.select().from(timetableEntries);
    const change = { ...entry, ...at, entry: row?.id ?? '', kind: 'result', does: 'change' as const };
    expect((await changeTimetableEntry(ctx(), change)).ok).toBe(true);
    expect(await db.reads.select().from(timetableEntries)).toMatchObject([
      { kind: 'result', at: new Date('2026-05-01T22:59:00Z') },
    ]);
    const named = {
      round: 'nec-2026',
      title: 'NEC elections 2026',
      note: '',
      source: '',
      statementsFor: '',
      reason: '',
    };
    expect((await changeRound(ctx(), named)).ok).toBe(true);
    expect(await changeRound(ctx(), named)).toMatchObject({ error: { problems: [{ code: 'unchanged' }] } });
    expect((await changeRoundTimes(ctx(), { ...typed({ 'opens-day': '22' }), round: 'nec-2026' })).ok).toBe(true);
    expect(await adminRound(ctx(), 'nec-2026')).toMatchObject({
      round: {
        title: 'NEC elections 2026',
        state: 'draft',
        opensAt: new Date('2026-01-22T09:00:00Z'),
      },
      contests: [{ slug: 'clp-section' }, { slug: 'treasurer', position: 1 }],
      tasks: { contests: true, candidates: false, announce: false },
    });
  });

  test('gets candidates by name, their CLP matched to what was typed, or returned as a question', async () => {
    expect(await addCandidacy(ctx(), someone())).toEqual({ ok: true, value: { name: 'Alder Sample' } });
    expect(await addCandidacy(ctx(), someone({ name: 'alder  sample' }))).toMatchObject({
      error: { problems: [{ field: 'name', code: 'candidate-there' }] },
    });
    const unclear = await addCandidacy(ctx(), someone({ name: 'Birch Sample', home: 'Newcastle' }));
    expect(unclear).toMatchObject({ ok: false, error: { code: 'which-home' } });
    const choices = unclear.ok || unclear.error.code !== 'which-home' ? [] : unclear.error.choices;
    expect(choices.length).toBeGreaterThan(1);
    const chosen = someone({
      name: 'Birch Sample',
      home: 'Newcastle',
      homeChosen: choices[0]?.slug ?? '',
      status: 'proposed',
    });
    expect((await addCandidacy(ctx(), chosen)).ok).toBe(true);
    const found = await setUpContest(ctx(), { round: 'nec-2026', contest: 'clp-section' });
    expect(found?.candidates).toMatchObject([
      { name: 'Alder Sample', home: { slug: 'hexham' }, status: 'accepted' },
      { name: 'Birch Sample', home: { name: choices[0]?.name }, status: 'proposed' },
    ]);
    expect(await db.reads.select().from(candidacyEvents)).toMatchObject([{ kind: 'accepted', at: NOW }]);
  });

  test('has its rule changed by the form', async () => {
    const rule = {
      round: 'nec-2026',
      contest: 'treasurer',
      reason: '',
      decides: 'yes',
      '1-own': ['yes'],
      '1-how': 'elsewhere',
    };
    expect(await changeRule(ctx(), { ...rule, '1-kinds': ['clp'] })).toMatchObject({
      error: { problems: [{ field: '1-least', code: 'whole-number' }] },
    });
    expect((await changeRule(ctx(), { ...rule, '1-kinds': ['clp'], '1-least': '2' })).ok).toBe(true);
    const [, treasurer] = (await adminRound(ctx(), 'nec-2026'))?.contests ?? [];
    expect(treasurer?.threshold).toEqual({
      rule: 'all',
      of: [{ rule: 'own-body' }, { rule: 'elsewhere', least: 2, from: [{ kinds: ['clp'] }] }],
    });
  });

  test('is previewed by an admin, and by nobody else who has its id', async () => {
    const [round] = await db.reads.select().from(rounds);
    const previews = { id: round?.id ?? ('' as RoundId), as: null };
    const asked = { round: 'nec-2026', contest: 'clp-section' };
    const see: Context = { db, actor: admin, now: NOW, previews };
    expect(await roundOverview(see, 'nec-2026')).toMatchObject({
      round: { state: 'announced', slug: 'nec-2026' },
    });
    expect(await contestStandings(see, asked)).toMatchObject({ candidacies: [{}, {}] });
    expect(await candidacyPage(see, { ...asked, candidate: 'alder-sample' })).toMatchObject({
      row: { name: 'Alder Sample' },
    });
    for (const actor of [READER, { ...admin, admin: null } as Actor])
      expect(await roundOverview({ db, actor, now: NOW, previews }, 'nec-2026')).toBeNull();
    expect(await roundOverview({ ...see, previews: { id: 'another' as RoundId, as: null } }, 'nec-2026')).toBeNull();
  });

  test('is previewed in every later state, with its candidates', async () => {
    const [round] = await db.reads.select().from(rounds);
    if (!round) throw new Error('no round');
    const asked = { round: 'nec-2026', contest: 'clp-section' };
    for (const as of PREVIEWED) {
      const see: Context = { db, actor: admin, now: roundIn(round, as, NOW).at, previews: { id: round.id, as } };
      const state = as === 'results' ? 'declared' : as;
      expect(await roundOverview(see, 'nec-2026')).toMatchObject({ round: { state } });
      expect(await contestStandings(see, asked)).toMatchObject({ round: { state }, candidacies: [{}, {}] });
      expect(await candidacyPage(see, { ...asked, candidate: 'alder-sample' })).toMatchObject({ round: { state } });
      expect(await roundOverview({ ...see, actor: READER }, 'nec-2026')).toBeNull();
    }
  });

  test('is announced, and everything in it is logged', async () => {
    expect(await events()).toEqual([]);
    expect(await announceRound(ctx(new Date('2026-06-26T11:00:00Z')), { round: 'nec-2026' })).toMatchObject({
      error: { code: 'deadline-passed' },
    });
    expect((await announceRound(ctx(), { round: 'nec-2026' })).ok).toBe(true);
    expect(await announceRound(ctx(), { round: 'nec-2026' })).toMatchObject({ error: { code: 'announced-already' } });
    expect(await events()).toEqual(['round.announced']);
    expect(await checkLog(ctx())).toMatchObject({ ok: true });
    expect(await roundOverview({ db, actor: READER, now: NOW }, 'nec-2026')).toMatchObject({
      round: { state: 'announced', slug: 'nec-2026' },
    });
  });

  test('after that changes only with a reason, which is logged', async () => {
    const missing = { error: { problems: [{ field: 'reason', code: 'reason-missing' }] } };
    const changes = (reason: string) => [
      () => changeContest(ctx(), { ...contestTyped, contest: 'treasurer', nations: ['Wales'], reason }),
      () =>
        changeRound(ctx(), {
          round: 'nec-2026',
          title: 'NEC 2026',
          note: '',
          source: '',
          statementsFor: '',
          reason,
        }),
      () => addCandidacy(ctx(), someone({ name: 'Cedar Sample', home: '', reason })),
    ];
    for (const change of changes(' ')) expect(await change()).toMatchObject(missing);
    const before = (await events()).length;
    for (const change of changes('It was left out.')) expect(await change()).toMatchObject({ ok: true });
    expect((await events()).slice(before)).toEqual(['round.changed', 'round.changed', 'candidacy.added']);
    expect(await changeRoundTimes(ctx(), { ...typed(), round: 'nec-2026' })).toMatchObject({
      error: { problems: [{ code: 'times-fixed' }] },
    });
    const found = await setUpContest(ctx(), { round: 'nec-2026', contest: 'treasurer' });
    expect(found?.contest.roster).toBe(32);
    expect(found?.rosterCounts.every(({ nation }) => nation === 'Wales')).toBe(true);
  });
});

describe('the roster', () => {
  const put = (state: string, more: { countsWith?: string; reason?: string; body?: string } = {}, now = OPEN) =>
    changeRoster(ctx(now), {
      round: 'nec-2026',
      body: 'hexham',
      state,
      countsWith: '',
      reason: 'Special measures since May.',
      source: '',
      ...more,
    });
  const wrongAt = (field: string, code: string) => ({ ok: false, error: { problems: [{ field, code }] } });

  test('removes a body and adds it again, and emails its officers each time', async () => {
    await appointOfficer(ctx(), { email: 'secretary@example.org', body: 'hexham', office: 'secretary' });
    expect(await put('may-nominate')).toMatchObject(wrongAt('state', 'unchanged'));
    expect(await put('cannot-nominate', { reason: ' ' })).toMatchObject(wrongAt('reason', 'reason-missing'));
    expect((await put('cannot-nominate')).ok).toBe(true);
    expect(await put('cannot-nominate')).toMatchObject(wrongAt('state', 'unchanged'));
    expect(await setUpRoster(ctx(OPEN), { round: 'nec-2026', typed: 'hexh' })).toMatchObject({
      apart: [{ body: { slug: 'hexham' }, exception: { countsWith: null, reason: 'Special measures since May.' } }],
      found: [{ body: { slug: 'hexham' }, contests: ['CLP section'] }],
    });
    expect((await put('may-nominate', { reason: 'Lifted.' })).ok).toBe(true);
    expect((await setUpRoster(ctx(OPEN), { round: 'nec-2026' }))?.apart).toEqual([]);
    const emails = await db.reads.select().from(outbox);
    expect(emails.map(({ toAddress }) => toAddress)).toEqual(['secretary@example.org', 'secretary@example.org']);
    expect(emails.map(({ text }) => text).join()).toContain('Reason: Lifted.');
    expect((await events()).slice(-2)).toEqual(['roster.changed', 'roster.changed']);
  });

  test('counts a body together with another, and never in a chain', async () => {
    expect(await put('counted-with', { countsWith: 'Hexham' })).toMatchObject(wrongAt('countsWith', 'same-body'));
    expect(await put('counted-with', { countsWith: 'Nowhere' })).toMatchObject(wrongAt('countsWith', 'other-unknown'));
    expect(await put('counted-with', { countsWith: 'Newcastle' })).toMatchObject(
      wrongAt('countsWith', 'other-unclear'),
    );
    expect((await put('counted-with', { countsWith: 'Aldershot' })).ok).toBe(true);
    for (const chain of [
      { body: 'aldershot', countsWith: 'Aberafan Maesteg' },
      { body: 'aldershot', countsWith: 'Hexham' },
      { body: 'aberafan-maesteg', countsWith: 'Hexham' },
    ])
      expect(await put('counted-with', chain)).toMatchObject(wrongAt('countsWith', 'counts-in-turn'));
    expect((await adminRound(ctx(OPEN), 'nec-2026'))?.contests[0]?.roster).toBe(649);
  });
});

describe('a copy of a round', () => {
  test('has its contests, rules and candidates, but no decisions', async () => {
    const made = await createRound(
      ctx(),
      typed({ title: 'Practice', kind: 'practice', start: 'copy:nec-2026', withCandidates: 'yes' }),
    );
    expect(made).toEqual({ ok: true, value: { slug: 'practice' } });
    const copy = await setUpContest(ctx(), { round: 'practice', contest: 'clp-section' });
    expect(copy).toMatchObject({ round: { kind: 'practice', state: 'draft' }, exceptions: 0 });
    expect(copy?.candidates.map(({ name, status }) => [name, status])).toEqual([
      ['Alder Sample', 'proposed'],
      ['Birch Sample', 'proposed'],
      ['Cedar Sample', 'proposed'],
    ]);
    expect(copy?.contests.map(({ slug, nominators }) => [slug, nominators])).toEqual([
      ['clp-section', [{ kinds: ['clp'] }]],
      ['treasurer', [{ kinds: ['clp'], nations: ['Wales'] }]],
    ]);
    expect((await adminRounds(ctx(OPEN))).map(({ slug, state }) => [slug, state])).toEqual([
      ['practice', 'draft'],
      ['nec-2026', 'open'],
    ]);
  });

  test('with the older map has no home CLPs, and an election has all its contests', async () => {
    const old = typed({ title: 'Old map', bodySet: '2010', start: 'copy:nec-2026', withCandidates: 'yes' });
    expect((await createRound(ctx(), old)).ok).toBe(true);
    const copy = await setUpContest(ctx(), { round: 'old-map', contest: 'clp-section' });
    expect(copy?.candidates.map(({ home }) => home)).toEqual([null, null, null]);
    expect((await createRound(ctx(), typed({ title: 'All of 2022', start: 'cycle:NEC 2022' }))).ok).toBe(true);
    expect((await adminRound(ctx(), 'all-of-2022'))?.contests).toHaveLength(5);
  });
});

test('a declared or cancelled round accepts no changes', async () => {
  await db.seed(async (tx) => {
    await tx.update(rounds).set({ declaredAt: OPEN });
    return { ok: true, value: null };
  });
  const declared = { ok: false, error: { code: 'round-declared' } };
  const at = { 'at-day': '1', 'at-month': '5', 'at-year': '2026', 'at-time': '23:59' };
  const late = ctx(OPEN);
  const reason = 'x';
  const changes = [
    changeRound(late, {
      round: 'nec-2026',
      title: 'x',
      note: '',
      source: '',
      statementsFor: '',
      reason,
    }),
    changeRoundTimes(late, { ...typed(), round: 'nec-2026' }),
    addContest(late, { ...contestTyped, reason, preset: '', rule: 'none' }),
    changeContest(late, { ...contestTyped, reason, contest: 'treasurer' }),
    changeRule(late, { round: 'nec-2026', contest: 'treasurer', reason, decides: 'no' }),
    addCandidacy(late, someone({ reason })),
    addTimetableEntry(late, { round: 'nec-2026', kind: 'freeze', label: '', reason, ...at }),
    changeTimetableEntry(late, { round: 'nec-2026', kind: '', label: '', reason, entry: 'x', does: 'remove', ...at }),
    changeRoster(late, {
      round: 'nec-2026',
      body: 'hexham',
      state: 'may-nominate',
      countsWith: '',
      reason,
      source: '',
    }),
    announceRound(late, { round: 'nec-2026' }),
  ];
  for (const change of changes) expect(await change).toEqual(declared);
});
