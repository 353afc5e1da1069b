import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEFT_OUT, PRESET_CYCLES } from '@/domain/rounds/contest-presets';
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
  test('every row of the reference is a preset, or left out with the reason', () => {
    const covered = [...PAST_CONTESTS, ...LEFT_OUT].map(({ row }) => keyOf(...row));
    expect(covered.sort()).toEqual(rows.map(({ round, contest }) => keyOf(round, contest)).sort());
    expect(rows.length).toBeGreaterThan(30);
  });

  test.each(PAST_CONTESTS.map((preset) => [preset.key, preset] as const))('%s agrees with its row', (_key, preset) => {
    const row = rows.find(({ round, contest }) => keyOf(round, contest) === keyOf(...preset.row));
    expect(row?.source_url).toBe(preset.source);
    if (/^\d+$/.test(row?.seats ?? '')) expect(Number(row?.seats)).toBe(preset.seats);
    const most = /^\d+/.exec(row?.max_nominations_per_body ?? '')?.[0];
    if (most !== undefined) expect(preset.maxPerBody).toBe(Number(most));
    expect(row?.ballot_threshold).not.toBe('');
    if (/5 CLPs/.test(row?.ballot_threshold ?? '')) expect(JSON.stringify(preset.threshold)).toContain('"least":5');
  });

  test('contests that are left out have no threshold, or one that cannot be expressed here', () => {
    for (const { row } of LEFT_OUT) {
      const found = rows.find(({ round, contest }) => keyOf(round, contest) === keyOf(...row));
      expect(found?.ballot_threshold).toMatch(/^$|own (union|society)/);
    }
  });

  test('addresses and keys are unique', () => {
    expect(new Set(PAST_CONTESTS.map(({ key }) => key)).size).toBe(PAST_CONTESTS.length);
    for (const { contests } of PRESET_CYCLES)
      expect(new Set(contests.map(({ slug }) => slug)).size).toBe(contests.length);
  });

  test('if no source gives a figure, the note says so', () => {
    for (const preset of PAST_CONTESTS.filter(({ maxPerBody }) => maxPerBody === null))
      expect(preset.note).toMatch(/how many names/);
  });
});
