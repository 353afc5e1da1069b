import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { OPERATOR, READER } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { adminContest, findCandidacies } from '@/queries/contests/admin-contest';
import { contestStandings } from '@/queries/contests/contest-standings';
import { checkLog } from '@/queries/log/check-log';
import { contestSeats } from '@/queries/results/seats';
import { logEvents } from '@/testing/logged';
import { CLOSES_AT, SMALL_ROUND, type SmallWorld, smallWorld } from '@/testing/small-world';
import { importRound } from '../rounds/import-round';
import { recordResult, recordResultInput, recordTotal, recordTotalInput } from './results';
import { fillVacancy, fillVacancyInput, recordVacancy, recordVacancyInput, retractVacancy } from './vacancies';

const { candidacies, contestResults, contests, log, publishedTotals, results, rounds, vacancies } = schema;
const at = { round: 'nec-2026', contest: 'section' };
const AFTER = new Date('2027-03-01T12:00:00Z');

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});
afterEach(() => world.close());

const operator = (now = AFTER) => world.as(OPERATOR, now);
const typedOn = (name: string, on: string) => {
  const [year = '', month = '', day = ''] = on.split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
};
const form = (more: Record<string, unknown> = {}) =>
  recordResultInput.parse({
    ...at,
    ...typedOn('resultOn', '2027-01-29'),
    ...typedOn('endsOn', '2029-01-31'),
    [`votes-${world.name('alder')}`]: '1,847',
    [`votes-${world.name('birch')}`]: '903',
    [`votes-${world.name('cedar')}`]: '12',
    [`note-${world.name('cedar')}`]: 'Out in stage 1.',
    [`votes-${world.name('elm')}`]: '',
    elected: [world.name('alder'), world.name('birch')],
    turnout: '12.5%',
    source: 'https://example.org/results',
    ...more,
  });
const lastEvent = async () => {
  return (await logEvents(world.db)).at(-1);
};
const seatsOn = async (day: string | null) => {
  const seats = await contestSeats(world.as(READER, AFTER), { ...at, day });
  return seats?.seats.map(({ now }) => (now.state === 'held' ? now.term.holder.slug : now.state));
};

describe('a result', () => {
  test('is recorded, in the log and on the contest’s page', async () => {
    expect(await recordResult(operator(), form())).toEqual(ok(null));
    expect(await world.db.reads.select().from(contestResults)).toEqual([
      {
        contestId: world.contestId,
        resultOn: '2027-01-29',
        endsOn: '2029-01-31',
        turnout: '12.5%',
        note: null,
        source: 'https://example.org/results',
      },
    ]);
    const standings = await contestStandings(world.as(READER, AFTER), at);
    expect(standings?.candidacies.map(({ slug, result }) => [slug, result?.votes, result?.isElected])).toEqual([
      ['alder-sample', 1847, true],
      ['birch-sample', 903, true],
      ['cedar-sample', 12, false],
      ['elm-sample', undefined, undefined],
      ['hawthorn-sample', undefined, undefined],
    ]);
    expect(await lastEvent()).toEqual({
      event: 'result.recorded',
      data: {
        ...at,
        resultOn: '2027-01-29',
        endsOn: '2029-01-31',
        rows: [
          ['alder-sample', 1847, true],
          ['birch-sample', 903, true],
          ['cedar-sample', 12, false],
        ],
        turnout: '12.5%',
        source: 'https://example.org/results',
        reason: null,
      },
    });
    expect(await checkLog(operator())).toMatchObject({ ok: true });
  });

  test('is accepted by a declared round: the vote comes after the declaration', async () => {
    await world.db.seed(async (tx) => {
      await tx.update(rounds).set({ declaredAt: CLOSES_AT });
      return ok(null);
    });
    expect((await recordResult(operator(), form())).ok).toBe(true);
  });

  test('is changed only with a reason, and the log keeps both', async () => {
    await recordResult(operator(), form());
    const changed = { elected: [world.name('alder'), world.name('cedar')] };
    expect(await recordResult(operator(), form(changed))).toMatchObject({
      error: { problems: [{ code: 'reason-missing' }] },
    });
    expect((await recordResult(operator(), form({ ...changed, reason: ' A recount. ' }))).ok).toBe(true);
    const elected = await world.db.reads.select().from(results).where(eq(results.isElected, true));
    expect(elected.map(({ candidacyId }) => candidacyId).sort()).toEqual([...changed.elected].sort());
    expect((await lastEvent())?.data).toMatchObject({ reason: 'A recount.' });
    expect((await world.db.reads.select().from(log)).filter(({ event }) => event === 'result.recorded')).toHaveLength(
      2,
    );
  });

  test('is saved completely or not at all', async () => {
    const before = await world.db.reads.$count(log);
    expect(await recordResult(operator(new Date('2026-12-01T12:00:00Z')), form())).toMatchObject({
      error: { code: 'nominations-not-over' },
    });
    expect(await recordResult(operator(), form({ elected: [] }))).toMatchObject({
      error: { problems: [{ code: 'nobody-elected' }] },
    });
    expect(await world.db.reads.$count(log)).toBe(before);
    expect(await world.db.reads.$count(results)).toBe(0);
  });
});

describe('a vacant seat', () => {
  const leave = (more: Record<string, string> = {}) =>
    recordVacancy(
      operator(),
      recordVacancyInput.parse({
        ...at,
        holder: world.name('birch'),
        ...typedOn('leftOn', '2027-02-10'),
        why: 'resigned',
        ...more,
      }),
    );
  const fill = (vacancy: string, more: Record<string, string> = {}) =>
    fillVacancy(
      operator(),
      fillVacancyInput.parse({
        ...at,
        vacancy,
        by: world.name('cedar'),
        ...typedOn('filledOn', '2027-02-20'),
        how: 'recount',
        ...more,
      }),
    );
  beforeEach(async () => {
    await recordResult(operator(), form());
  });

  test('is vacant until it is filled, and each day shows its own state', async () => {
    const left = await leave({ note: 'For family reasons.', source: 'https://example.org/left' });
    expect(left.ok).toBe(true);
    expect((await lastEvent())?.data).toMatchObject({
      candidate: 'birch-sample',
      why: 'resigned',
      leftOn: '2027-02-10',
    });
    expect(await seatsOn(null)).toEqual(['alder-sample', 'vacant']);
    expect(await fill(left.ok ? left.value : '')).toEqual(ok(null));
    expect((await lastEvent())?.data).toMatchObject({
      candidate: 'birch-sample',
      filledBy: { ...at, candidate: 'cedar-sample' },
      how: 'recount',
    });
    expect(await seatsOn('2027-01-28')).toEqual(['not-begun', 'not-begun']);
    expect(await seatsOn('2027-02-09')).toEqual(['alder-sample', 'birch-sample']);
    expect(await seatsOn('2027-02-19')).toEqual(['alder-sample', 'vacant']);
    expect(await seatsOn(null)).toEqual(['alder-sample', 'cedar-sample']);
    const shown = await contestSeats(world.as(READER, AFTER), { ...at, day: null });
    expect(shown?.seats[1]?.terms.map(({ holder, how, vacancy }) => [holder.slug, how, vacancy?.note])).toEqual([
      ['birch-sample', 'elected', 'For family reasons.'],
      ['cedar-sample', 'recount', undefined],
    ]);
    expect(await checkLog(operator())).toMatchObject({ ok: true });
  });

  test('is filled once', async () => {
    const left = await leave();
    const id = left.ok ? left.value : '';
    await fill(id);
    expect(await fill(id, { by: world.name('elm') })).toMatchObject({ error: { code: 'already-filled' } });
    await expect(fill('nowhere')).rejects.toThrow('Not found: vacancy');
  });

  test('a suspended member keeps the seat, and the suspension can be retracted with a reason', async () => {
    const suspended = await leave({ why: 'suspended' });
    const id = suspended.ok ? suspended.value : '';
    expect(await seatsOn(null)).toEqual(['alder-sample', 'birch-sample']);
    expect(await fill(id)).toMatchObject({ error: { code: 'keeps-seat' } });
    expect(await retractVacancy(operator(), { ...at, vacancy: id, reason: ' ' })).toMatchObject({
      error: { code: 'reason-missing' },
    });
    expect(await retractVacancy(operator(), { ...at, vacancy: id, reason: 'Lifted on appeal.' })).toEqual(ok(null));
    expect(await world.db.reads.$count(vacancies)).toBe(1);
    expect(await lastEvent()).toMatchObject({ event: 'vacancy.retracted', data: { reason: 'Lifted on appeal.' } });
    const shown = await contestSeats(world.as(READER, AFTER), { ...at, day: null });
    expect(shown?.takenBack).toMatchObject([{ leftOn: '2027-02-10', reason: 'Lifted on appeal.' }]);
    expect(shown?.seats.map(({ now }) => now.state === 'held' && now.isSuspended)).toEqual([false, false]);
    await expect(retractVacancy(operator(), { ...at, vacancy: id, reason: 'Again.' })).rejects.toThrow('Not found');
  });

  test('is filled by a by-election, which is another contest, and can become vacant again', async () => {
    const [section] = SMALL_ROUND.contests;
    await importRound(operator(CLOSES_AT), {
      ...SMALL_ROUND,
      slug: 'by-election',
      title: 'By-election',
      closesAt: '2027-02-01T12:00:00Z',
      contests: [{ ...section, slug: 'one-seat', seats: 1, candidates: [{ name: 'Whitebeam Sample' }] }],
    });
    const here = await adminContest(operator(), at);
    const found = here && (await findCandidacies(operator(), { ...here, typed: 'whitebeam' }));
    const by = found?.[0]?.id ?? '';
    const left = await leave({ why: 'elected-mp' });
    const id = left.ok ? left.value : '';
    expect(await fill(id, { by, how: 'recount' })).toMatchObject({ error: { code: 'not-of-this-ballot' } });
    expect(await fill(id, { by, how: 'by-election' })).toEqual(ok(null));
    expect(await seatsOn(null)).toEqual(['alder-sample', 'whitebeam-sample']);
    expect((await leave({ holder: by, ...typedOn('leftOn', '2027-02-25') })).ok).toBe(true);
    expect(await seatsOn(null)).toEqual(['alder-sample', 'vacant']);
  });

  test('is not filled by somebody of other seats, who is not found either', async () => {
    const [section] = SMALL_ROUND.contests;
    await importRound(operator(CLOSES_AT), {
      ...SMALL_ROUND,
      slug: 'youth',
      title: 'Youth',
      closesAt: '2027-02-01T12:00:00Z',
      contests: [
        {
          ...section,
          slug: 'youth',
          nominators: [{ kinds: ['young_member'] }],
          candidates: [{ name: 'Whitebeam Sample' }],
        },
      ],
    });
    const here = await adminContest(operator(), at);
    expect(here && (await findCandidacies(operator(), { ...here, typed: 'whitebeam' }))).toEqual([]);
    const [youth] = await world.db.reads
      .select({ id: candidacies.id })
      .from(candidacies)
      .innerJoin(contests, eq(contests.id, candidacies.contestId))
      .where(eq(contests.slug, 'youth'));
    const left = await leave({ why: 'elected-mp' });
    const id = left.ok ? left.value : '';
    for (const how of ['by-election', 'runner-up', 'other'])
      expect(await fill(id, { by: youth?.id ?? '', how })).toMatchObject({ error: { code: 'not-of-these-seats' } });
    expect(await seatsOn(null)).toEqual(['alder-sample', 'vacant']);
  });

  test('refuses a person who held no seat', async () => {
    expect(await leave({ holder: world.name('cedar') })).toMatchObject({ error: { code: 'not-holding' } });
    expect(await leave({ why: '' })).toMatchObject({ error: { code: 'why-missing' } });
  });

  test('the term of the seats ends with the next result for as many', async () => {
    const next = {
      ...SMALL_ROUND,
      slug: 'nec-2028',
      opensAt: '2027-02-02T12:00:00Z',
      closesAt: '2027-02-20T12:00:00Z',
    };
    await importRound(operator(CLOSES_AT), next);
    const later = await adminContest(operator(), { ...at, round: 'nec-2028' });
    const [first] = later?.candidacies ?? [];
    const done = await recordResult(
      operator(),
      form({
        round: 'nec-2028',
        ...typedOn('resultOn', '2027-02-28'),
        ...Object.fromEntries(
          ['alder', 'birch', 'cedar', 'elm'].map((name) => [`votes-${world.name(name)}`, undefined]),
        ),
        elected: [first?.id],
      }),
    );
    expect(done).toEqual(ok(null));
    const seats = (day: string) => contestSeats(world.as(READER, AFTER), { ...at, day });
    expect((await seats('2027-02-27'))?.time).toBe('running');
    expect(await seats('2027-02-28')).toMatchObject({ time: 'over', endsOn: '2027-02-28', next: { slug: 'nec-2028' } });
  });
});

describe('a published total', () => {
  const input = (more: Record<string, string> = {}) =>
    recordTotalInput.parse({
      ...at,
      candidacy: world.name('alder'),
      figure: ' 207 ',
      asOf: '18 June 2026',
      source: 'LabourList',
      ...more,
    });

  test('is shown next to our own count, with later ones after it', async () => {
    expect(await recordTotal(operator(), input())).toEqual(ok(null));
    expect(await recordTotal(operator(), input({ figure: '214', asOf: '2026-06-25' }))).toEqual(ok(null));
    const standings = await contestStandings(world.as(READER, AFTER), at);
    const alder = standings?.candidacies.find(({ slug }) => slug === 'alder-sample');
    expect(alder).toMatchObject({
      count: 0,
      published: [{ nominations: 207 }, { nominations: 214, source: 'LabourList' }],
    });
    expect((await lastEvent())?.data).toEqual({
      ...at,
      candidate: 'alder-sample',
      nominations: 214,
      asOf: '2026-06-25',
      source: 'LabourList',
    });
  });

  test.each([
    [{ candidacy: '' }, 'candidacy-missing'],
    [{ candidacy: 'of another contest' }, 'candidacy-missing'],
    [{ figure: '20.5' }, 'figure-not-whole'],
    [{ figure: '' }, 'figure-not-whole'],
    [{ source: '  ' }, 'source-missing'],
  ])('refuses %o', async (more, code) => {
    expect(await recordTotal(operator(), input(more as Record<string, string>))).toMatchObject({ error: { code } });
    expect(await world.db.reads.$count(publishedTotals)).toBe(0);
  });
});
