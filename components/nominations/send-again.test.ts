import { expect, test } from 'vitest';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';
import { sendAgainWords } from './send-again';

const round = {
  announcedAt: new Date(0),
  opensAt: new Date(0),
  closesAt: CLOSES_AT,
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
  zone: 'Europe/London',
} as const;

test('says until when a CLP can send nominations again', () => {
  const words = sendAgainWords(round, 'Hexham CLP', MIDWAY, 'en');
  expect(words).toMatch(/^An officer of Hexham CLP can send nominations again until .+2026/);
});

test('names no deadline while the round is postponed, before and after the old one', () => {
  for (const now of [MIDWAY, CLOSES_AT]) {
    const words = sendAgainWords({ ...round, postponedAt: MIDWAY }, 'Hexham CLP', now, 'en');
    expect(words).toContain('postponed');
    expect(words).not.toContain('2026');
  }
});

test('says that nominations have closed from the deadline on', () => {
  expect(sendAgainWords(round, 'Hexham CLP', CLOSES_AT, 'en')).toContain('Nominations have closed');
});
