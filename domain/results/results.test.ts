import { describe, expect, test } from 'vitest';
import type { CandidacyId } from '../base/ids';
import { reminderStage } from '../nominations/reminders';
import { judgeResult, refusalOfResult, type TypedResult } from './results';

const id = (name: string) => name as CandidacyId;
const round = {
  announcedAt: new Date('2026-10-01T09:00:00Z'),
  opensAt: new Date('2026-11-02T12:00:00Z'),
  closesAt: new Date('2026-12-11T12:00:00Z'),
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
  zone: 'Europe/London',
} as const;
const now = new Date('2027-02-01T12:00:00Z');
const facts = { round, seats: 2, candidacies: ['alder', 'birch', 'cedar'].map(id), isOnRecord: false };
const good: TypedResult = {
  on: { day: '29', month: '1', year: '2027' },
  endsOn: { day: '', month: ' ', year: '' },
  rows: [
    { candidacyId: id('alder'), votes: ' 100,999 ', note: '' },
    { candidacyId: id('birch'), votes: '', note: ' Elected in stage 7. ' },
    { candidacyId: id('cedar'), votes: '', note: ' ' },
  ],
  elected: [id('alder'), id('birch')],
  reason: '',
};

describe('when a result may be recorded', () => {
  test.each<[string, Partial<Record<'declaredAt' | 'cancelledAt' | 'announcedAt', Date | null>>, Date, string | null]>([
    ['closed, and not sealed', {}, round.closesAt, 'not-sealed'],
    ['1 ms before it is sealed', {}, new Date(round.closesAt.getTime() + 119_999), 'not-sealed'],
    ['closed', {}, new Date(round.closesAt.getTime() + 120_000), null],
    ['declared: the vote comes after it', { declaredAt: round.closesAt }, now, null],
    ['still open', {}, new Date('2026-12-11T11:59:59Z'), 'nominations-not-over'],
    ['draft', { announcedAt: null }, now, 'nominations-not-over'],
    ['cancelled', { cancelledAt: round.opensAt }, now, 'round-cancelled'],
  ])('%s', (_case, times, at, code) => {
    expect(refusalOfResult({ ...round, ...times }, at)?.code ?? null).toBe(code);
  });
});

describe('a result', () => {
  test('votes with separators, unknown votes, and a candidacy without data', () => {
    expect(judgeResult(facts, good, now)).toEqual({
      ok: true,
      value: {
        on: '2027-01-29',
        endsOn: null,
        rows: [
          { candidacyId: 'alder', votes: 100_999, isElected: true, note: null },
          { candidacyId: 'birch', votes: null, isElected: true, note: 'Elected in stage 7.' },
        ],
      },
    });
  });

  const row = (votes: string) => [{ candidacyId: id('cedar'), votes, note: '' }];
  test.each<[string, Partial<TypedResult>, object]>([
    ['too many', { elected: facts.candidacies }, { code: 'too-many-elected', seats: 2, elected: 3 }],
    ['nobody', { elected: [] }, { code: 'nobody-elected' }],
    ['half a vote', { rows: row('10.5') }, { code: 'votes-not-whole', candidacyId: 'cedar' }],
    ['less than none', { rows: row('-3') }, { code: 'votes-not-whole', candidacyId: 'cedar' }],
    ['words', { rows: row('many') }, { code: 'votes-not-whole', candidacyId: 'cedar' }],
    ['somebody else', { elected: [id('dogwood')] }, { code: 'unknown-candidacy' }],
    ['no day', { on: { day: '', month: '1', year: '2027' } }, { code: 'day-missing', parts: ['day'] }],
    ['half an end', { endsOn: { day: '', month: '1', year: '2029' } }, { code: 'end-not-real' }],
    ['an end before it began', { endsOn: good.on }, { code: 'end-before-result' }],
    ['a day to come', { on: { day: '2', month: '2', year: '2027' } }, { code: 'day-in-future' }],
    [
      'before the deadline',
      { on: { day: '10', month: '12', year: '2026' } },
      { code: 'before-deadline', closesOn: '2026-12-11' },
    ],
  ])('refuses %s', (_case, more, problem) => {
    expect(judgeResult(facts, { ...good, ...more }, now)).toEqual({
      ok: false,
      error: { code: 'result-problems', problems: [problem] },
    });
  });

  test('changing a recorded result needs a reason', () => {
    const changed = { ...facts, isOnRecord: true };
    expect(judgeResult(changed, good, now)).toMatchObject({ error: { problems: [{ code: 'reason-missing' }] } });
    expect(judgeResult(changed, { ...good, reason: 'A slip in the votes.' }, now).ok).toBe(true);
  });

  test('all errors are reported at once', () => {
    const wrong = { ...good, rows: row('x'), elected: [], on: { day: '31', month: '2', year: '2027' } };
    expect(judgeResult(facts, wrong, now)).toMatchObject({
      error: { problems: [{ code: 'day-not-real' }, { code: 'votes-not-whole' }, { code: 'nobody-elected' }] },
    });
  });
});

test.each([
  ['2026-12-03T12:00:00Z', 'early'],
  ['2026-12-04T00:00:00Z', 'week'],
  ['2026-12-07T23:59:00Z', 'week'],
  ['2026-12-08T00:00:00Z', 'days'],
  ['2026-12-09T23:59:00Z', 'days'],
  ['2026-12-10T00:00:00Z', 'last'],
  ['2026-12-11T11:00:00Z', 'last'],
])('a reminder at %s is of the stage %s', (at, stage) => {
  expect(reminderStage('Europe/London', new Date(at), round.closesAt)).toBe(stage);
});
