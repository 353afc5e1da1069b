import { expect, test } from 'vitest';
import { enterReport } from '@/commands/candidates/reports';
import { reportsFeed } from '@/components/open-data/feed';
import { schema } from '@/db/schema';
import { ok } from '@/domain/base/result';
import { at, ctx, useActWorld, world } from '@/testing/act-world';
import { CLOSES_AT } from '@/testing/small-world';
import { reportEvents } from './report-events';

useActWorld();

const later = new Date(CLOSES_AT.getTime() + 40 * 86_400_000);
const report = {
  ...at,
  candidate: 'alder-sample',
  title: 'What the NEC decided',
  address: 'https://example.org/nec',
  'meetingOn-day': '10',
  'meetingOn-month': '1',
  'meetingOn-year': '2027',
};
const elect = () =>
  world.db.seed(async (tx) => {
    await tx.update(schema.rounds).set({ declaredAt: CLOSES_AT });
    const days = { resultOn: '2026-12-20', endsOn: '2028-12-31' };
    await tx.insert(schema.contestResults).values({ contestId: world.contestId, ...days } as never);
    return ok(await tx.insert(schema.results).values({ candidacyId: world.name('alder'), isElected: true }));
  });

test('an admin posts a report for a representative, and the feeds list it', async () => {
  await elect();
  expect(await enterReport(ctx(later), report)).toEqual(ok({ isNew: true }));
  expect(await enterReport(ctx(later), report)).toEqual(ok({ isNew: false }));
  const own = await reportEvents(ctx(later), 'alder-sample');
  expect(own?.person?.page).toBe('/rounds/nec-2026/section/alder-sample');
  expect(own?.reports).toHaveLength(1);
  expect((await reportEvents(ctx(later), null))?.reports).toHaveLength(1);
  expect((await reportEvents(ctx(later), 'birch-sample'))?.reports).toEqual([]);
  const feed = own ? reportsFeed(own, null, 'en') : '';
  expect(feed).toContain('Alder Sample: What the NEC decided (meeting on 10 January 2027)');
  expect(feed).toContain('href="https://example.org/nec"');
});

test('a person who has held no seat has no reports, and an unknown person no feed', async () => {
  expect((await enterReport(ctx(later), report)).ok).toBe(false);
  expect(await reportEvents(ctx(later), 'nobody')).toBeNull();
});
