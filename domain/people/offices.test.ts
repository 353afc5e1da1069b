import { expect, test } from 'vitest';
import { ok, refuse } from '../base/result';
import { judgeEndOfOffice } from './offices';

const NOW = new Date('2026-06-20T12:00:00Z');
const on = (day: string, month: string, year: string) => ({ when: 'day', day: { day, month, year } }) as const;
const held = { endsAt: null };

test.each([
  ['at once', held, { when: 'now' } as const, ok({ endsAt: NOW, lastDay: null })],
  [
    'with today, UK time',
    held,
    on('20', '6', '2026'),
    ok({ endsAt: new Date('2026-06-20T23:00:00Z'), lastDay: '2026-06-20' }),
  ],
  [
    'with a day to come',
    held,
    on('31', '12', '2026'),
    ok({ endsAt: new Date('2027-01-01T00:00:00Z'), lastDay: '2026-12-31' }),
  ],
  ['yesterday', held, on('19', '6', '2026'), refuse({ code: 'day-past' })],
  ['on no day', held, on('', '', ''), refuse({ code: 'day-missing', parts: ['day', 'month', 'year'] })],
  ['on a day that is none', held, on('31', '6', '2026'), refuse({ code: 'day-not-real' })],
  ['that is over', { endsAt: NOW }, { when: 'now' } as const, refuse({ code: 'office-over' })],
  [
    'that was to end later',
    { endsAt: new Date('2026-07-01T00:00:00Z') },
    { when: 'now' } as const,
    ok({ endsAt: NOW, lastDay: null }),
  ],
])('an office that ends %s', (_name, office, asked, expected) => {
  expect(judgeEndOfOffice(office, asked, NOW)).toEqual(expected);
});
