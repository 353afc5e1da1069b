import { expect, test } from 'vitest';
import { changeOnLast, lastContest } from './change-on-last-round';

const LIST = { nominations: 207, source: 'A gazette', asOf: '2022-06-18' };
const PUBLISHED = { kind: 'published', n: 207, source: 'A gazette', asOf: '2022-06-18' };
const whole = (count: number) => ({ count, isWhole: true, published: null });
const short = (count: number, published: typeof LIST | null = null) => ({ count, isWhole: false, published });
const counted = (n: number) => ({ kind: 'counted', n });

test.each([
  ['not a candidate then', whole(12), null, counted(12), null, null],
  ['two whole records', whole(12), whole(20), counted(12), counted(20), -8],
  ['the same', whole(20), whole(20), counted(20), counted(20), 0],
  [
    'a whole record before a published total',
    whole(9),
    { ...whole(20), published: LIST },
    counted(9),
    counted(20),
    -11,
  ],
  ['a short record with a published total', whole(210), short(14, LIST), counted(210), PUBLISHED, 3],
  [
    'a published total that says less than the record',
    whole(9),
    short(208, LIST),
    counted(9),
    { kind: 'short', n: 208 },
    null,
  ],
  ['a short record alone', whole(5), short(14), counted(5), { kind: 'short', n: 14 }, null],
  ['nothing known at all', whole(5), short(0), counted(5), { kind: 'short', n: 0 }, null],
  [
    'two past rounds by their published totals',
    short(13, LIST),
    short(0, { ...LIST, nominations: 141 }),
    PUBLISHED,
    { ...PUBLISHED, n: 141 },
    66,
  ],
  ['this round known in part', short(13), short(0, LIST), { kind: 'short', n: 13 }, PUBLISHED, null],
] as const)('%s', (_, now, before, here, there, difference) => {
  expect(changeOnLast(now, before)).toEqual({ now: here, before: there, difference });
});

const SECTION = { slug: 'constituency-section', title: 'Constituency section' };
const round = (
  slug: string,
  closesOn: string,
  more: { isPractice?: boolean; isCancelled?: boolean; contests?: readonly (typeof SECTION)[] } = {},
) => ({ slug, closesAt: new Date(closesOn), isPractice: false, isCancelled: false, contests: [SECTION], ...more });
const NOW = round('nec-2026', '2026-06-26');
const OLD = [round('nec-2020', '2020-09-27'), round('nec-2022', '2022-06-24'), round('nec-2016', '2016-06-24')];

test.each([
  ['the last of several', NOW, OLD, 'nec-2022'],
  ['never itself nor a later one', NOW, [NOW, round('nec-2028', '2028-06-23')], null],
  ['none', NOW, [], null],
  ['not a cancelled one', NOW, [...OLD, round('nec-2024', '2024-06-24', { isCancelled: true })], 'nec-2022'],
  ['not a practice round', NOW, [...OLD, round('try', '2026-01-10', { isPractice: true })], 'nec-2022'],
  [
    'a practice round for another',
    round('try-2', '2026-06-26', { isPractice: true }),
    [...OLD, round('try', '2026-01-10', { isPractice: true })],
    'try',
  ],
  [
    'one that held the contest, though a later did not',
    NOW,
    [...OLD, round('youth', '2025-01-10', { contests: [{ slug: 'youth', title: 'Youth' }] })],
    'nec-2022',
  ],
  [
    'by title where the address is another',
    NOW,
    [round('nec-2024', '2024-06-24', { contests: [{ slug: 'clps', title: 'Constituency section' }] })],
    'nec-2024',
  ],
] as const)('the last contest: %s', (_, asked, others, slug) => {
  expect(lastContest(asked, SECTION, others)?.round.slug ?? null).toBe(slug);
});
