import { describe, expect, it } from 'vitest';
import { ROUND_STATES } from '../rounds/rounds';
import { judgeMeeting, type TypedMeeting } from './meetings';

const facts = { today: '2026-06-08', closesOn: '2026-06-26', roundState: 'open' } as const;
const on = (day: string, month: string, year = '2026') => ({ day, month, year });
const typed: TypedMeeting = {
  heldOn: on('7', '6'),
  kind: 'all_member',
  mode: 'hybrid',
  numberPresent: '',
  isQuorate: 'yes',
};
const value = {
  heldOn: '2026-06-07',
  stage: 'held',
  kind: 'all_member',
  mode: 'hybrid',
  numberPresent: null,
  isQuorate: true,
};

describe('judgeMeeting accepts', () => {
  it.each([
    ['a past day', {}, {}],
    ['today, as held', { heldOn: on('8', '6') }, { heldOn: '2026-06-08' }],
    ['a delegate meeting online', { kind: 'delegate', mode: 'online' }, { kind: 'delegate', mode: 'online' }],
    ['a meeting that was not quorate', { isQuorate: 'no' }, { isQuorate: false }],
    ['nobody present', { numberPresent: '0' }, { numberPresent: 0 }],
    ['a number present', { numberPresent: ' 43 ' }, { numberPresent: 43 }],
    ['the largest number present', { numberPresent: '100000' }, { numberPresent: 100_000 }],
    [
      'tomorrow, as announced, without the questions about what happened',
      { heldOn: on('9', '6') },
      { heldOn: '2026-06-09', stage: 'announced', isQuorate: null },
    ],
    [
      'what was typed about a day to come is not kept',
      { heldOn: on('9', '6'), numberPresent: 'many', isQuorate: '' },
      { heldOn: '2026-06-09', stage: 'announced', isQuorate: null },
    ],
    [
      'the day of the deadline',
      { heldOn: on('26', '6') },
      { heldOn: '2026-06-26', stage: 'announced', isQuorate: null },
    ],
    ['a year and a day ago', { heldOn: on('7', '6', '2025') }, { heldOn: '2025-06-07' }],
  ])('%s', (_, change, expected) => {
    expect(judgeMeeting({ ...typed, ...change }, facts)).toEqual({ ok: true, value: { ...value, ...expected } });
  });
});

describe('judgeMeeting refuses', () => {
  it.each([
    ['no day', { heldOn: on('', '6') }, [{ field: 'heldOn', code: 'day-missing', parts: ['day'] }]],
    ['a day that is none', { heldOn: on('31', '6') }, [{ field: 'heldOn', code: 'day-not-real' }]],
    ['a short year', { heldOn: on('7', '6', '26') }, [{ field: 'heldOn', code: 'year-not-four-digits' }]],
    [
      'the day after the deadline',
      { heldOn: on('27', '6') },
      [{ field: 'heldOn', code: 'day-after-deadline', closesOn: '2026-06-26' }],
    ],
    [
      'a future day of a meeting that was held',
      { heldOn: on('9', '6'), stage: 'held' as const },
      [{ field: 'heldOn', code: 'meeting-day-to-come' }],
    ],
    [
      'today, for a meeting that is planned',
      { heldOn: on(String(Number(facts.today.slice(-2))), '6'), stage: 'announced' as const, isQuorate: '' },
      [{ field: 'heldOn', code: 'meeting-day-not-to-come' }],
    ],
    [
      'no day and no word on the quorum, of a meeting that was held',
      { heldOn: on('', '', ''), stage: 'held' as const, isQuorate: '' },
      [
        { field: 'heldOn', code: 'day-missing', parts: ['day', 'month', 'year'] },
        { field: 'isQuorate', code: 'quorate-missing' },
      ],
    ],
    ['longer ago than a year', { heldOn: on('6', '6', '2025') }, [{ field: 'heldOn', code: 'day-long-ago' }]],
    ['an unknown kind', { kind: 'AGM' }, [{ field: 'kind', code: 'meeting-kind-missing' }]],
    ['no mode', { mode: '' }, [{ field: 'mode', code: 'meeting-mode-missing' }]],
    ['a negative number', { numberPresent: '-1' }, [{ field: 'numberPresent', code: 'number-present-not-whole' }]],
    ['half a person', { numberPresent: '12.5' }, [{ field: 'numberPresent', code: 'number-present-not-whole' }]],
    ['a word', { numberPresent: 'forty' }, [{ field: 'numberPresent', code: 'number-present-not-whole' }]],
    [
      'one too many',
      { numberPresent: '100001' },
      [{ field: 'numberPresent', code: 'number-present-too-large', most: 100_000 }],
    ],
    ['no word on the quorum', { isQuorate: '' }, [{ field: 'isQuorate', code: 'quorate-missing' }]],
    [
      'an empty form, all at once',
      { heldOn: on('', '', ''), kind: '', mode: '', isQuorate: '' },
      [
        { field: 'heldOn', code: 'day-missing', parts: ['day', 'month', 'year'] },
        { field: 'kind', code: 'meeting-kind-missing' },
        { field: 'mode', code: 'meeting-mode-missing' },
      ],
    ],
    [
      'every field at once',
      { heldOn: on('6', '6', '2025'), kind: '?', mode: '?', numberPresent: '?', isQuorate: '?' },
      [
        { field: 'heldOn', code: 'day-long-ago' },
        { field: 'kind', code: 'meeting-kind-missing' },
        { field: 'mode', code: 'meeting-mode-missing' },
        { field: 'numberPresent', code: 'number-present-not-whole' },
        { field: 'isQuorate', code: 'quorate-missing' },
      ],
    ],
  ])('%s', (_, change, problems) => {
    expect(judgeMeeting({ ...typed, ...change }, facts)).toEqual({
      ok: false,
      error: { code: 'meeting-problems', problems },
    });
  });

  it('any meeting before the round is announced and after it has closed', () => {
    const taken = ROUND_STATES.filter((roundState) => judgeMeeting(typed, { ...facts, roundState }).ok);
    expect(taken).toEqual(['announced', 'open']);
    expect(judgeMeeting(typed, { ...facts, roundState: 'closed' })).toEqual({
      ok: false,
      error: { code: 'round-takes-no-meetings', state: 'closed' },
    });
  });
});
