import { expect, test } from 'vitest';
import { changeOnLast, lastContest } from './change-on-last';

const LIST = { nominations: 207, source: 'A gazette', asOf: '2022-06-18' };

test.each([
  ['not a candidate then', 12, null, { kind: 'did-not-stand', now: 12 }],
  [
    'a whole record',
    12,
    { count: 20, isWhole: true, published: null },
    { kind: 'counted', now: 12, before: 20, difference: -8 },
  ],
  [
    'a whole record before a published total',
    12,
    { count: 20, isWhole: true, published: LIST },
    { kind: 'counted', now: 12, before: 20, difference: -8 },
  ],
  [
    'a short record with a published total',
    210,
    { count: 14, isWhole: false, published: LIST },
    { kind: 'published', now: 210, before: 207, difference: 3, source: 'A gazette', asOf: '2022-06-18' },
  ],
  [
    'a published total that says less than the record',
    210,
    { count: 208, isWhole: false, published: LIST },
    { kind: 'not-comparable', now: 210, known: 208 },
  ],
  [
    'a short record alone',
    5,
    { count: 14, isWhole: false, published: null },
    { kind: 'not-comparable', now: 5, known: 14 },
  ],
  [
    'nothing known at all',
    5,
    { count: 0, isWhole: false, published: null },
    { kind: 'not-comparable', now: 5, known: 0 },
  ],
] as const)('%s', (_, now, before, change) => {
  expect(changeOnLast(now, before)).toEqual(change);
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
