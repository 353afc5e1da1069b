import { describe, expect, test } from 'vitest';
import type { TypedDay } from '../base/days';
import { judgeClaims, judgeSlate, judgeSlateDay, judgeWithdrawal } from './slates';

const TODAY = '2026-11-20';
const NO_DAY: TypedDay = { day: '', month: '', year: '' };
const on = (day: string): TypedDay => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date, month, year };
};
const problemsOf = (result: { ok: boolean; error?: unknown }) =>
  result.ok
    ? []
    : (result.error as { problems: { field: string; code: string }[] }).problems.map((at) => `${at.field} ${at.code}`);

const GRASSROOTS = { name: 'Grassroots Five', claimedBy: '', source: 'https://example.org/list', claimedOn: NO_DAY };

describe('a slate', () => {
  test.each([
    ['a name and a source are enough', GRASSROOTS, []],
    ['of today', { ...GRASSROOTS, claimedOn: on('2026-11-20') }, []],
    ['of tomorrow', { ...GRASSROOTS, claimedOn: on('2026-11-21') }, ['claimedOn day-in-future']],
    ['of 31 June', { ...GRASSROOTS, claimedOn: on('2026-06-31') }, ['claimedOn day-not-real']],
    ['of half a day', { ...GRASSROOTS, claimedOn: { ...NO_DAY, day: '3' } }, ['claimedOn day-missing']],
    ['without a name', { ...GRASSROOTS, name: '  ' }, ['name slate-name-missing']],
    ['with a name of signs alone', { ...GRASSROOTS, name: '***' }, ['name slate-name-missing']],
    ['whose name another has, in other letters', { ...GRASSROOTS, name: 'labour  FIRST' }, ['name slate-name-taken']],
    ['without a source', { ...GRASSROOTS, source: ' ' }, ['source slate-source-missing']],
    ['with a name that is an essay', { ...GRASSROOTS, name: 'a'.repeat(121) }, ['name text-long']],
    [
      'with nothing right',
      { ...GRASSROOTS, name: '', source: '' },
      ['name slate-name-missing', 'source slate-source-missing'],
    ],
  ])('%s', (_case, typed, problems) => {
    expect(problemsOf(judgeSlate(typed, ['Labour First'], TODAY))).toEqual(problems);
  });

  test('is stored with single spaces, and null for empty fields', () => {
    expect(judgeSlate({ ...GRASSROOTS, name: ' Grassroots   Five ' }, [], TODAY)).toEqual({
      ok: true,
      value: { name: 'Grassroots Five', claimedBy: null, source: 'https://example.org/list', claimedOn: null },
    });
  });

  test.each([
    ['2026-05-01', [{ candidacyId: 'a', claimedOn: null, withdrawnOn: '2026-06-01' }], true],
    ['2026-06-02', [{ candidacyId: 'a', claimedOn: null, withdrawnOn: '2026-06-01' }], false],
    ['2026-06-02', [{ candidacyId: 'a', claimedOn: '2026-05-01', withdrawnOn: '2026-06-01' }], true],
    ['2026-06-02', [{ candidacyId: 'a', claimedOn: null, withdrawnOn: null }], true],
    [null, [{ candidacyId: 'a', claimedOn: null, withdrawnOn: '2026-06-01' }], true],
  ])('may be of %s', (day, claims, isFine) => {
    expect(judgeSlateDay(day, claims).ok).toBe(isFine);
  });
});

describe('claims', () => {
  const NOW = { candidacyId: 'alder', claimedOn: '2026-05-01', withdrawnOn: null };
  const ENDED = { candidacyId: 'birch', claimedOn: '2026-05-01', withdrawnOn: '2026-06-01' };
  const typed = { candidacies: ['cedar'], claimedOn: NO_DAY, source: '' };
  test.each([
    ['of one that no slate claimed', typed, []],
    ['of several at once', { ...typed, candidacies: ['cedar', 'elm'] }, []],
    ['of nobody', { ...typed, candidacies: [] }, ['candidates nobody-ticked']],
    ['of one that is claimed already', { ...typed, candidacies: ['cedar', 'alder'] }, ['candidates claimed-already']],
    ['of one that was let go, with its day', { ...typed, candidacies: ['birch'], claimedOn: on('2026-06-01') }, []],
    ['of one that was let go, without a day', { ...typed, candidacies: ['birch'] }, ['claimedOn day-for-again']],
    [
      'of one that was let go, on a day before that',
      { ...typed, candidacies: ['birch'], claimedOn: on('2026-05-31') },
      ['claimedOn claimed-before-withdrawn'],
    ],
    ['to come', { ...typed, claimedOn: on('2026-11-21') }, ['claimedOn day-in-future']],
  ])('%s', (_case, asked, problems) => {
    expect(problemsOf(judgeClaims(asked, [NOW, ENDED], TODAY))).toEqual(problems);
  });

  test('a candidate ticked twice makes one claim', () => {
    expect(judgeClaims({ ...typed, candidacies: ['cedar', 'cedar'] }, [], TODAY)).toEqual({
      ok: true,
      value: { candidacies: ['cedar'], claimedOn: null, source: null },
    });
  });
});

describe('ending a claim', () => {
  test.each([
    ['the day it began', '2026-05-01', '2026-05-01', 'So they said.', []],
    ['today', null, TODAY, 'So they said.', []],
    ['the day before it began', '2026-05-01', '2026-04-30', 'So they said.', ['withdrawnOn withdrawn-before-claimed']],
    ['tomorrow', null, '2026-11-21', 'So they said.', ['withdrawnOn day-in-future']],
    ['without a reason', null, TODAY, ' ', ['reason reason-missing']],
    ['with a reason that is an essay', null, TODAY, 'a'.repeat(501), ['reason text-long']],
  ])('%s', (_case, claimedOn, withdrawnOn, reason, problems) => {
    expect(problemsOf(judgeWithdrawal(claimedOn, { withdrawnOn: on(withdrawnOn), reason }, TODAY))).toEqual(problems);
  });

  test('needs its date', () => {
    expect(problemsOf(judgeWithdrawal(null, { withdrawnOn: NO_DAY, reason: 'x' }, TODAY))).toEqual([
      'withdrawnOn day-missing',
    ]);
  });
});
