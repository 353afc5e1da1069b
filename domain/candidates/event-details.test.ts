import { expect, test } from 'vitest';
import { CANDIDACY_EVENT_KINDS } from './candidacies';
import { EVENT_CAUSES } from './event-causes';
import { CAUSES_OF, readEventDetails } from './event-details';

const today = '2026-11-20';
const typed = (on: string) => {
  const [year = '', month = '', day = ''] = on.split('-');
  return { year, month, day };
};

test.each([
  ['empty, so today', '', { happenedOn: today }],
  ['yesterday', '2026-11-19', { happenedOn: '2026-11-19' }],
  ['today', '2026-11-20', { happenedOn: today }],
  ['tomorrow', '2026-11-21', 'event-day-to-come'],
  ['half a day', '2026-11-', 'event-day-wrong'],
  ['no real day', '2026-11-31', 'event-day-wrong'],
  ['letters', '2026-11-xx', 'event-day-wrong'],
])('the day of an event: %s', (_case, on, expected) => {
  const read = readEventDetails('suspended', { on: typed(on), cause: null }, today);
  expect(read.ok ? { happenedOn: read.value.happenedOn } : read.error.code).toEqual(expected);
});

test('a cause belongs to its kinds of change only', () => {
  for (const kind of CANDIDACY_EVENT_KINDS)
    for (const cause of EVENT_CAUSES) {
      const read = readEventDetails(kind, { on: typed(''), cause }, today);
      const belongs = (CAUSES_OF[kind] as readonly string[]).includes(cause);
      expect(read.ok ? 'ok' : read.error.code).toBe(belongs ? 'ok' : 'cause-of-another-kind');
    }
});

test('each cause belongs to a kind of change', () => {
  expect(new Set<string>(Object.values(CAUSES_OF).flat())).toEqual(new Set(EVENT_CAUSES));
});
