import { expect, test } from 'vitest';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { checkLog } from '@/queries/log/check-log';
import { at, countOf, ctx, lastEntry, must, REASON, send, useActWorld } from '@/testing/act-world';
import { MIDWAY } from '@/testing/small-world';
import { changeCandidacy } from './candidacies';

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
