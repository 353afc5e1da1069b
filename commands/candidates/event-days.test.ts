import { describe, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { ok } from '@/domain/base/result';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { checkLog } from '@/queries/log/check-log';
import { openTable } from '@/queries/open-data/open-data';
import { attention } from '@/queries/rounds/attention';
import { at, countOf, ctx, lastEntry, must, REASON, send, useActWorld } from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';
import { changeCandidacy } from './change-candidacy';

useActWorld();

const act = { ...at, candidate: 'alder-sample', kind: 'suspended' as const, reason: REASON };
const suspended = { 'on-day': '9', 'on-month': '11', 'on-year': '2026', cause: 'membership-suspended' as const };

test('the day of an event and its common reason are shown, and it counts from the record', async () => {
  await send(['alder']);
  must(await changeCandidacy(ctx(), { ...act, ...suspended }));
  expect(await lastEntry()).toMatchObject({
    event: 'candidacy.changed',
    data: { at: MIDWAY.toISOString(), on: '2026-11-09', cause: 'membership-suspended', reason: REASON },
  });
  const page = await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' });
  expect(page?.timeline.find(({ kind }) => kind === 'suspended')).toMatchObject({
    at: MIDWAY,
    happenedOn: '2026-11-09',
    cause: 'membership-suspended',
  });
  const status = async (now: Date) => (await candidacyPage(ctx(now), { ...at, candidate: 'alder-sample' }))?.row.status;
  expect(await status(new Date(MIDWAY.getTime() - 1))).not.toBe('suspended');
  expect(await status(MIDWAY)).toBe('suspended');
  expect(await status(new Date(MIDWAY.getTime() + 1))).toBe('suspended');
  expect(await countOf('alder-sample')).toBe(1);
  expect(await checkLog(ctx())).toMatchObject({ ok: true });
});

test('without a day it happened today, and a day to come or a wrong cause changes nothing', async () => {
  for (const [more, code] of [
    [{ ...suspended, 'on-year': '2027' }, 'event-day-to-come'],
    [{ ...suspended, 'on-day': '' }, 'event-day-wrong'],
    [{ ...suspended, cause: 'moved-house' as const }, 'cause-of-another-kind'],
  ] as const)
    expect(await changeCandidacy(ctx(), { ...act, ...more })).toEqual({ ok: false, error: { code } });
  must(await changeCandidacy(ctx(), act));
  expect((await lastEntry())?.data).toMatchObject({ cause: null });
  const page = await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' });
  expect(page?.timeline.find(({ kind }) => kind === 'suspended')).toMatchObject({ happenedOn: null, cause: null });
});

describe('an investigation that the Party has announced', () => {
  const announced = {
    ...act,
    kind: 'under-investigation' as const,
    source: 'https://party.example/statement',
    'review-day': '20',
    'review-month': '12',
    'review-year': '2026',
  };
  const pageAt = (now: Date) => candidacyPage(ctx(now), { ...at, candidate: 'alder-sample' });
  const dueAt = async (now: Date) => {
    const { items } = await attention(ctx(now));
    return items.filter(({ code }) => code === 'review-due');
  };

  test('changes no count, no status and no ballot, and is shown until its end', async () => {
    await send(['alder']);
    const before = await pageAt(MIDWAY);
    must(await changeCandidacy(ctx(), announced));
    const page = await pageAt(MIDWAY);
    expect(page?.row).toMatchObject({ ...before?.row, investigation: { reviewOn: '2026-12-20' } });
    expect(page?.timeline.find(({ kind }) => kind === 'under-investigation')).toMatchObject({
      reason: REASON,
      reviewOn: '2026-12-20',
      source: announced.source,
    });
    expect(await lastEntry()).toMatchObject({ data: { kind: 'under-investigation', reviewOn: '2026-12-20' } });
    const rows = await candidacyTable();
    expect(rows.find(({ candidate }) => candidate === 'alder-sample')?.underInvestigation).toEqual({
      on: '2026-11-20',
      reviewOn: '2026-12-20',
      source: announced.source,
    });
    const later = new Date(MIDWAY.getTime() + 1);
    must(await changeCandidacy(ctx(later), { ...act, kind: 'investigation-ended', cause: 'no-action' }));
    expect((await pageAt(later))?.row).toEqual(before?.row);
    expect(await checkLog(ctx())).toMatchObject({ ok: true });
  });

  test('is put before the admins again on the day that they named, also in a declared round', async () => {
    must(await changeCandidacy(ctx(), announced));
    expect(await dueAt(new Date('2026-12-19T23:59:59Z'))).toEqual([]);
    const day = new Date('2026-12-20T00:00:00Z');
    expect(await dueAt(day)).toMatchObject([{ name: 'Alder Sample', slug: 'alder-sample', reviewOn: '2026-12-20' }]);
    must(await changeCandidacy(ctx(day), { ...announced, 'review-day': '28' }));
    expect(await dueAt(day)).toEqual([]);
    await declared();
    const later = new Date('2026-12-28T00:00:00Z');
    expect(await dueAt(later)).toHaveLength(1);
    expect(await changeCandidacy(ctx(later), { ...announced, 'review-year': '2027' })).toMatchObject({
      error: { code: 'round-declared' },
    });
    must(await changeCandidacy(ctx(later), { ...act, kind: 'investigation-ended' }));
    expect(await dueAt(later)).toEqual([]);
  });

  test('is refused without the address of the announcement or a day to come', async () => {
    for (const [more, code] of [
      [{ source: '' }, 'announcement-missing'],
      [{ source: 'a friend told me' }, 'announcement-not-web'],
      [{ 'review-day': '' }, 'review-day-wrong'],
      [{ 'review-year': '2025' }, 'review-day-past'],
      [{ kind: 'investigation-ended' as const }, 'not-investigated'],
      [{ cause: 'mistake' as const }, 'cause-of-another-kind'],
    ] as const)
      expect(await changeCandidacy(ctx(), { ...announced, ...more })).toEqual({ ok: false, error: { code } });
    must(await changeCandidacy(ctx(), { ...act, kind: 'withdrawn' }));
    expect(await changeCandidacy(ctx(), announced)).toEqual({ ok: false, error: { code: 'candidate-left' } });
  });
});

const candidacyTable = () => openTable(ctx(), 'candidacies', { round: null, contest: null });

const declared = () =>
  ctx().db.seed(async (tx) => ok(await tx.update(schema.rounds).set({ declaredAt: new Date('2026-12-21T00:00:00Z') })));
