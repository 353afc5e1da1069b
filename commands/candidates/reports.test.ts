import { beforeEach, describe, expect, test } from 'vitest';
import { enterReport, postReport, takeBackReport } from '@/commands/candidates/reports';
import { schema } from '@/db/schema';
import type { ReportId } from '@/domain/base/ids';
import { OPERATOR } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { ownReports, reportsBy, reportsToEnter } from '@/queries/candidates/reports';
import { contestSeats } from '@/queries/results/seats';
import { at, ctx, entries, later, useCandidateWorld, world } from '@/testing/candidate-world';

const { contestResults, reports, results } = schema;

useCandidateWorld();

describe('reports', () => {
  beforeEach(() =>
    world.db.seed(async (tx) => {
      await tx.insert(contestResults).values({ contestId: world.contestId, resultOn: '2026-11-10' });
      return ok(await tx.insert(results).values({ candidacyId: world.name('alder'), isElected: true }));
    }),
  );
  const form = (day: string, more: object = {}) => ({
    candidacyId: world.name('alder'),
    title: 'What the NEC decided',
    address: 'https://example.org/nec',
    'meetingOn-day': day,
    'meetingOn-month': '11',
    'meetingOn-year': '2026',
    ...more,
  });
  const listed = () => reportsBy(ctx(), 'alder-sample');

  test('are listed, latest meeting first, and logged; a second time changes nothing', async () => {
    const twice = await Promise.all([postReport(ctx(), form('12')), postReport(ctx(), form('12'))]);
    expect(twice.map((each) => each.ok && each.value.isNew)).toEqual([true, false]);
    expect((await postReport(ctx('alder', later(1)), form('20', { title: 'The next one' }))).ok).toBe(true);
    expect((await listed()).map(({ meetingOn, title }) => [meetingOn, title])).toEqual([
      ['2026-11-20', 'The next one'],
      ['2026-11-12', 'What the NEC decided'],
    ]);
    const page = await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' });
    expect(page?.reports.map(({ title }) => title)).toEqual(['The next one', 'What the NEC decided']);
    const seats = await contestSeats(ctx(), { ...at, day: null });
    expect([...(seats?.reports ?? [])]).toEqual([['alder-sample', 2]]);
    expect(await ownReports(ctx())).toMatchObject({ seats: [{ from: '2026-11-10', until: null }] });
    expect(await ownReports(ctx('elm'))).toBeNull();
    expect((await entries())[0]).toEqual({
      event: 'report.posted',
      data: {
        candidate: 'alder-sample',
        meetingOn: '2026-11-20',
        title: 'The next one',
        address: 'https://example.org/nec',
      },
    });
  });

  test.each([
    ['a meeting before the seat was theirs', '9', {}, 'no-seat-then'],
    ['a meeting to come', '21', {}, 'day-to-come'],
    ['an address that is not https', '12', { address: 'http://example.org' }, 'address-not-https'],
  ])('are refused: %s', async (_, day, more, code) => {
    expect(await postReport(ctx(), form(day, more))).toMatchObject({ error: { problems: [{ code }] } });
    expect(await listed()).toEqual([]);
  });

  test('are for people who have held a seat', async () => {
    expect(await postReport(ctx('elm'), form('12', { candidacyId: world.name('elm') }))).toEqual({
      ok: false,
      error: { code: 'no-seat' },
    });
    await expect(postReport(ctx('elm'), form('12'))).rejects.toThrow('report.post');
  });

  test('are removed once, by their author only, and may be added again', async () => {
    await postReport(ctx(), form('12'));
    const [{ id } = { id: '' as ReportId }] = await listed();
    const own = { candidacyId: world.name('alder'), report: id };
    expect(await takeBackReport(ctx('elm'), { ...own, candidacyId: world.name('elm') })).toEqual({
      ok: false,
      error: { code: 'no-such-report' },
    });
    for (const _ of [1, 2]) expect((await takeBackReport(ctx('alder', later(1)), own)).ok).toBe(true);
    expect(await listed()).toEqual([]);
    const removed = (await entries()).filter(({ event }) => event === 'report.taken-back');
    expect(removed).toHaveLength(1);
    // The representative did it, and no admin.
    expect(removed[0]?.data).not.toHaveProperty('by');
    expect((await postReport(ctx('alder', later(2)), form('12'))).ok).toBe(true);
    expect(await world.db.reads.$count(reports)).toBe(2);
  });

  test('of a representative are entered and removed by an admin, who sees at once who has held no seat', async () => {
    const admin = world.as(OPERATOR, later(3));
    const { candidacyId, ...typed } = form('12');
    expect((await enterReport(admin, { ...at, candidate: 'alder-sample', ...typed })).ok).toBe(true);
    const toEnter = await reportsToEnter(admin, { ...at, candidate: 'alder-sample' });
    expect(toEnter).toMatchObject({ candidacyId, hasHeldSeat: true, reports: [{ title: 'What the NEC decided' }] });
    const report = toEnter?.reports[0]?.id ?? ('' as ReportId);
    expect((await entries())[0]).toMatchObject({ event: 'report.posted', data: { by: 'admin' } });
    expect((await takeBackReport(admin, { candidacyId, report })).ok).toBe(true);
    expect((await entries())[0]).toMatchObject({ event: 'report.taken-back', data: { by: 'admin' } });
    expect(await listed()).toEqual([]);
    expect(await reportsToEnter(admin, { ...at, candidate: 'elm-sample' })).toMatchObject({ hasHeldSeat: false });
    expect(await reportsToEnter(admin, { ...at, candidate: 'nobody' })).toBeNull();
  });
});
