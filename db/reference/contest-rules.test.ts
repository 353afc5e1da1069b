import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESET_CYCLES } from '@/domain/rounds/contest-presets';
import { PAST_CONTESTS } from '@/domain/rounds/past-contests';
import { plainColumns } from '@/domain/people/list-headings';
import { readCsv } from '@/lib/csv';

const read = readCsv(new Uint8Array(readFileSync('db/reference/contest-rules.csv')), plainColumns(['round', 'contest']), {
  bytes: 1_000_000,
  rows: 1000,
});
const rows = read.ok ? read.value.map(({ cells }) => cells) : [];
const keyOf = (round = '', contest = '') => `${round} / ${contest}`;

describe('presets of real contests', () => {
  test('every row of the reference is a preset', () => {
    const covered = new Set(PAST_CONTESTS.map(({ row }) => keyOf(...row)));
    expect([...covered].sort()).toEqual(rows.map(({ round, contest }) => keyOf(round, contest)).sort());
    expect(rows.length).toBeGreaterThan(30);
  });

  test.each(PAST_CONTESTS.map((preset) => [preset.key, preset] as const))('%s agrees with its row', (_key, preset) => {
    const row = rows.find(({ round, contest }) => keyOf(round, contest) === keyOf(...preset.row));
    expect(row?.source_url).toBe(preset.source);
    if (/^\d+$/.test(row?.seats ?? '')) expect(Number(row?.seats)).toBe(preset.seats);
    const most = /^\d+/.exec(row?.max_nominations_per_body ?? '')?.[0];
    if (most !== undefined) expect(preset.maxPerBody).toBe(Number(most));
    // Where no source gives the rule, nominations only show support, and the preset says that the rule is not known.
    expect(preset.doubts.threshold === 'unknown').toBe(row?.ballot_threshold === '');
    if (preset.doubts.threshold === 'unknown') expect(preset.threshold).toBeNull();
    if (row?.seats === '') expect(preset.doubts.seats).toBe('unknown');
    const women = /(\d) (?:of 9 seats reserved for women|of 9 women|women)/.exec(row?.gender_rule ?? '')?.[1];
    const isForBame = /self-defined as BAME/.test(row?.candidate_eligibility ?? '');
    const sourced = women === undefined ? (isForBame ? ['1 bame'] : []) : [`${women} woman`];
    const reserved = preset.reservedSeats.map((each) => `${each.least} ${'region' in each ? each.region : each.attribute}`);
    // A seat that is named for a group is assumed to be for it, if no source says who can be elected.
    const isNamedForGroup = /disabled|youth/.test(row?.contest ?? '');
    if (isNamedForGroup) expect([reserved.length, preset.doubts.reservedSeats]).toEqual([1, 'assumed']);
    else expect(reserved).toEqual(sourced);
    if (/5 CLPs/.test(row?.ballot_threshold ?? '')) expect(JSON.stringify(preset.threshold)).toContain('"least":5');
  });

  test('addresses and keys are unique', () => {
    expect(new Set(PAST_CONTESTS.map(({ key }) => key)).size).toBe(PAST_CONTESTS.length);
    for (const { contests } of PRESET_CYCLES)
      expect(new Set(contests.map(({ slug }) => slug)).size).toBe(contests.length);
  });

  test('if no source gives the names that a body may send, the preset says that they are assumed', () => {
    for (const preset of PAST_CONTESTS) expect(preset.doubts.maxPerBody === 'assumed').toBe(preset.maxPerBody === null);
  });

  test('what is assumed or not known is what the table says', () => {
    const clp = PAST_CONTESTS.find(({ key }) => key === 'nec-2026-clp');
    expect(clp?.doubts).toEqual({ seats: 'assumed', threshold: 'assumed', maxPerBody: 'assumed' });
    const forum = PAST_CONTESTS.filter(({ key }) => key.startsWith('npf-2026'));
    expect(forum).toHaveLength(12);
    for (const { nominators, doubts } of forum) {
      expect(nominators).toMatchObject([{ kinds: ['clp'], regions: [expect.any(String)] }]);
      expect(doubts.threshold).toBe('unknown');
    }
  });
});
