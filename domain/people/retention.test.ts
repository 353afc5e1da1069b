import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { membershipsBefore, RETENTION, RETENTION_KINDS, retentionDays } from './retention';

const settings = (values: Record<string, string>) => (name: string) =>
  Object.hasOwn(values, name) ? values[name] : undefined;

describe('retentionDays', () => {
  test('is the default of each kind without settings', () => {
    const days = retentionDays(settings({}));
    for (const kind of RETENTION_KINDS) expect([kind, days[kind]]).toEqual([kind, RETENTION[kind].days]);
  });

  test('takes a setting for its own kind alone', () => {
    const days = retentionDays(settings({ KEEP_DRAFTS_DAYS: '7' }));
    expect(days.drafts).toBe(7);
    expect(days.attendance).toBe(RETENTION.attendance.days);
  });

  test.each(['0', '-1', '3651', '1.5', '30 days', 'ten', '1e2', ''])('refuses "%s" and names the setting', (typed) => {
    expect(() => retentionDays(settings({ KEEP_DRAFTS_DAYS: typed }))).toThrow('KEEP_DRAFTS_DAYS must be');
  });
});

describe('membershipsBefore', () => {
  const now = new Date('2027-03-11T12:00:00Z');
  const day = (text: string) => new Date(`${text}T12:00:00Z`);

  test.each([
    ['no round', [], day('2026-12-11')],
    ['a deadline exactly 90 days ago', [day('2026-12-11')], day('2026-12-11')],
    ['a deadline a day later', [day('2026-12-12')], null],
    ['an old deadline and one to come', [day('2026-06-01'), day('2027-06-01')], null],
  ])('with %s', (_, deadlines, before) => {
    expect(membershipsBefore(deadlines, 90, now)).toEqual(before);
  });
});

test('the table for operators has every period and its default', () => {
  const text = readFileSync('docs/self-hosting.md', 'utf8');
  for (const kind of RETENTION_KINDS) {
    const { setting, days } = RETENTION[kind];
    expect(text).toContain(`| \`${setting}\` | ${days} |`);
  }
});
