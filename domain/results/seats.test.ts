import { describe, expect, test } from 'vitest';
import type { CandidacyId, ContestId } from '../base/ids';
import { type Election, seatOn, seatsOf, timeOf, type VacancyFact } from './seats';
import { judgeFilling, judgeVacancy, relationToSeats, type SeatContest } from './vacancies';

const id = (name: string) => name as CandidacyId;
const ids = (...names: string[]) => names.map(id);
const typed = (on: string) => {
  const [year = '', month = '', day = ''] = on.split('-');
  return { year, month, day };
};

// These are real cases. If the sources only give a month, the day is invented.
const NEC_2010: Election = {
  resultOn: '2010-09-25',
  elected: ids('livingstone', 'black', 'reeves', 'king', 'shawcroft', 'akehurst'),
  endsOn: '2012-06-20',
};
const NEC_2014: Election = {
  resultOn: '2014-08-20',
  elected: ids('livingstone', 'black', 'reeves', 'shawcroft', 'osamor', 'baxter'),
  endsOn: '2016-08-08',
};
const NEC_2018: Election = {
  resultOn: '2016-08-08',
  elected: ids('black', 'shawcroft', 'webbe', 'williams', 'wolfson', 'willsman'),
  endsOn: '2018-09-03',
};
const NEC_2020: Election = {
  resultOn: '2020-11-13',
  elected: ids('dar', 'baxter', 'josan', 'pidcock', 'akehurst', 'black', 'jama', 'mendes', 'sihota'),
  endsOn: '2022-08-31',
};
const EARLY_2020: Election = { resultOn: '2018-09-03', elected: ids('willsman', 'webbe'), endsOn: '2020-11-13' };

const left = (
  holder: string,
  leftOn: string,
  why: VacancyFact['why'],
  filling: readonly [by: string, on: string, how: 'runner-up' | 'by-election' | 'recount' | 'other'] | null = null,
): VacancyFact => ({
  id: `${holder} ${leftOn}`,
  holder: id(holder),
  leftOn,
  why,
  filling: filling && { by: id(filling[0]), on: filling[1], how: filling[2] },
});

const OSAMOR = left('osamor', '2015-05-07', 'elected-mp');
const LIVINGSTONE = left('livingstone', '2016-07-01', 'other', ['williams', '2016-07-01', 'runner-up']);
const SUSPENDED = left('livingstone', '2016-04-28', 'suspended');

/** The holders of the seats on a day, in order. "-" is a vacant seat, and "*" follows a suspended holder. */
const holders = (election: Election, vacancies: readonly VacancyFact[], day: string) =>
  seatsOf(election, vacancies)
    .map((seat) => seatOn(seat, day))
    .map((seat) => (seat.state === 'held' ? seat.term.holder + (seat.isSuspended ? '*' : '') : '-'))
    .join(' ');

describe('who holds each seat on a day', () => {
  test.each<[string, Election, readonly VacancyFact[], string, string]>([
    ['before the result nobody', NEC_2014, [], '2014-08-19', '- - - - - -'],
    ['from the day of the result', NEC_2014, [], '2014-08-20', 'livingstone black reeves shawcroft osamor baxter'],
    ['elected MP, not filled', NEC_2014, [OSAMOR], '2015-05-07', 'livingstone black reeves shawcroft - baxter'],
    ['the day before', NEC_2014, [OSAMOR], '2015-05-06', 'livingstone black reeves shawcroft osamor baxter'],
    [
      'the next in votes took Livingstone’s seat',
      NEC_2014,
      [LIVINGSTONE, OSAMOR],
      '2016-07-12',
      'williams black reeves shawcroft - baxter',
    ],
    [
      'suspended in April he still held it',
      NEC_2014,
      [LIVINGSTONE, SUSPENDED],
      '2016-06-30',
      'livingstone* black reeves shawcroft osamor baxter',
    ],
    [
      'before the suspension nothing is said of it',
      NEC_2014,
      [SUSPENDED],
      '2016-04-27',
      'livingstone black reeves shawcroft osamor baxter',
    ],
    [
      '2010: made a peer, the seventh followed',
      NEC_2010,
      [left('king', '2011-01-01', 'other', ['baxter', '2011-02-01', 'runner-up'])],
      '2011-02-01',
      'livingstone black reeves baxter shawcroft akehurst',
    ],
    [
      '2010: vacant meanwhile',
      NEC_2010,
      [left('king', '2011-01-01', 'other', ['baxter', '2011-02-01', 'runner-up'])],
      '2011-01-31',
      'livingstone black reeves - shawcroft akehurst',
    ],
    [
      '2018: Shawcroft resigned, the seventh followed',
      NEC_2018,
      [left('shawcroft', '2018-03-31', 'resigned', ['izzard', '2018-04-01', 'runner-up'])],
      '2018-05-01',
      'black izzard webbe williams wolfson willsman',
    ],
    [
      '2020: one seat by by-election after an election to Parliament',
      EARLY_2020,
      [left('webbe', '2019-12-12', 'elected-mp', ['godfrey', '2020-04-04', 'by-election'])],
      '2020-04-04',
      'willsman godfrey',
    ],
    [
      '2022: the ballots counted again without the one who left',
      NEC_2020,
      [left('pidcock', '2022-01-31', 'resigned', ['henderson', '2022-02-10', 'recount'])],
      '2022-03-01',
      'dar baxter josan henderson akehurst black jama mendes sihota',
    ],
    [
      'whoever filled a seat can leave it too',
      EARLY_2020,
      [
        left('godfrey', '2020-06-01', 'resigned', ['garvin', '2020-07-01', 'other']),
        left('webbe', '2019-12-12', 'elected-mp', ['godfrey', '2020-04-04', 'by-election']),
      ],
      '2020-07-01',
      'willsman garvin',
    ],
    [
      'a vacancy of somebody without a seat changes nothing',
      EARLY_2020,
      [left('izzard', '2019-01-01', 'resigned')],
      '2020-01-01',
      'willsman webbe',
    ],
    [
      'nor one before they were elected',
      EARLY_2020,
      [left('webbe', '2017-01-01', 'resigned')],
      '2020-01-01',
      'willsman webbe',
    ],
  ])('%s', (_case, election, vacancies, day, expected) => {
    expect(holders(election, vacancies, day)).toBe(expected);
  });

  test('without a date of the result the elected hold their seats on any day', () => {
    expect(holders({ ...EARLY_2020, resultOn: null }, [], '1990-01-01')).toBe('willsman webbe');
  });

  test.each([
    ['2014-08-19', 'before'],
    ['2014-08-20', 'running'],
    ['2016-08-07', 'running'],
    ['2016-08-08', 'over'],
  ])('the term of the contest on %s: %s', (day, time) => {
    expect(timeOf(NEC_2014, day)).toBe(time);
    expect(timeOf({ ...NEC_2014, elected: [] }, day)).toBe('none-elected');
    expect(timeOf({ ...NEC_2014, resultOn: null }, day)).toBe('undated');
  });
});

describe('recording a vacancy', () => {
  const seats = seatsOf(NEC_2014, [OSAMOR, SUSPENDED]);
  const today = '2016-07-20';
  test.each<[string, string | null, string, VacancyFact['why'] | null, object]>([
    ['resigned', 'livingstone', '2016-07-01', 'resigned', { ok: true }],
    ['suspended', 'baxter', '2016-07-01', 'suspended', { ok: true }],
    ['nobody chosen', null, '2016-07-01', 'resigned', { error: { code: 'holder-missing' } }],
    ['no cause', 'baxter', '2016-07-01', null, { error: { code: 'why-missing' } }],
    ['no such day', 'baxter', '2016-06-31', 'died', { error: { code: 'day-not-real' } }],
    ['a day to come', 'baxter', '2016-07-21', 'resigned', { error: { code: 'day-in-future' } }],
    ['before the result', 'baxter', '2014-08-19', 'resigned', { error: { code: 'not-holding' } }],
    ['never elected', 'willsman', '2016-07-01', 'resigned', { error: { code: 'not-holding' } }],
    ['gone already', 'osamor', '2016-07-01', 'resigned', { error: { code: 'not-holding' } }],
    ['suspended twice', 'livingstone', '2016-07-01', 'suspended', { error: { code: 'already-suspended' } }],
  ])('%s', (_case, holder, leftOn, why, expected) => {
    const asked = { holder: holder === null ? null : id(holder), leftOn: typed(leftOn), why };
    expect(judgeVacancy(seats, asked, today)).toMatchObject(expected);
  });
});

describe('filling a seat', () => {
  const open = left('livingstone', '2016-07-01', 'expelled');
  const seats = seatsOf(NEC_2014, [OSAMOR, open]);
  const today = '2016-07-20';
  const here = (name: string) => ({ id: id(name), relation: 'this-contest' as const });
  const elsewhere = (name: string) => ({ id: id(name), relation: 'same-seats' as const });
  const byElection = (name: string) => ({ id: id(name), relation: 'by-election' as const });
  const unrelated = (name: string) => ({ id: id(name), relation: 'unrelated' as const });
  test.each<[string, VacancyFact, Parameters<typeof judgeFilling>[2], object]>([
    ['the next in votes', open, { by: here('williams'), on: typed('2016-07-01'), how: 'runner-up' }, { ok: true }],
    [
      'the next in votes of a later ballot, as in 2018',
      open,
      { by: elsewhere('izzard'), on: typed('2016-07-10'), how: 'runner-up' },
      { ok: true },
    ],
    ['a by-election', open, { by: byElection('godfrey'), on: typed('2016-07-10'), how: 'by-election' }, { ok: true }],
    [
      'a by-election with the address of the contest',
      open,
      { by: elsewhere('godfrey'), on: typed('2016-07-10'), how: 'by-election' },
      { ok: true },
    ],
    [
      'the next in votes of a by-election',
      open,
      { by: byElection('godfrey'), on: typed('2016-07-10'), how: 'runner-up' },
      { error: { code: 'not-of-these-seats' } },
    ],
    [
      'the winner of a contest for other seats',
      open,
      { by: unrelated('godfrey'), on: typed('2016-07-10'), how: 'by-election' },
      { error: { code: 'not-of-these-seats' } },
    ],
    [
      'somebody of other seats, by another rule',
      open,
      { by: unrelated('godfrey'), on: typed('2016-07-10'), how: 'other' },
      { error: { code: 'not-of-these-seats' } },
    ],
    ['nobody chosen', open, { by: null, on: typed('2016-07-10'), how: 'recount' }, { error: { code: 'by-missing' } }],
    ['no rule', open, { by: here('williams'), on: typed('2016-07-10'), how: null }, { error: { code: 'how-missing' } }],
    [
      'a recount of another ballot',
      open,
      { by: elsewhere('godfrey'), on: typed('2016-07-10'), how: 'recount' },
      { error: { code: 'not-of-this-ballot' } },
    ],
    [
      'a by-election on this ballot',
      open,
      { by: here('williams'), on: typed('2016-07-10'), how: 'by-election' },
      { error: { code: 'not-another-contest' } },
    ],
    [
      'before it fell vacant',
      open,
      { by: here('williams'), on: typed('2016-06-30'), how: 'runner-up' },
      { error: { code: 'filled-before-left', leftOn: '2016-07-01' } },
    ],
    [
      'a day to come',
      open,
      { by: here('williams'), on: typed('2016-07-21'), how: 'runner-up' },
      { error: { code: 'day-in-future' } },
    ],
    [
      'one who holds a seat',
      open,
      { by: here('black'), on: typed('2016-07-10'), how: 'runner-up' },
      { error: { code: 'holds-a-seat' } },
    ],
    [
      'the one who left',
      open,
      { by: here('livingstone'), on: typed('2016-07-10'), how: 'other' },
      { error: { code: 'holds-a-seat' } },
    ],
    [
      'filled already',
      LIVINGSTONE,
      { by: here('akehurst'), on: typed('2016-07-10'), how: 'runner-up' },
      { error: { code: 'already-filled' } },
    ],
    [
      'a suspended member keeps the seat',
      SUSPENDED,
      { by: here('williams'), on: typed('2016-07-10'), how: 'runner-up' },
      { error: { code: 'keeps-seat' } },
    ],
  ])('%s', (_case, vacancy, asked, expected) => {
    expect(judgeFilling(seats, vacancy, asked, today)).toMatchObject(expected);
  });
});

describe('which contests decide the same seats', () => {
  const section: SeatContest = {
    id: 'section' as ContestId,
    slug: 'section',
    nominators: [{ kinds: ['clp'] }],
    roundKind: 'live',
    closesAt: new Date('2026-12-04T12:00:00.000Z'),
  };
  const later = { id: 'other' as ContestId, closesAt: new Date('2026-12-04T12:00:00.001Z') };
  test.each<[string, Partial<SeatContest>, ReturnType<typeof relationToSeats>]>([
    ['itself', {}, 'this-contest'],
    ['of the same address, a millisecond later', later, 'same-seats'],
    ['of the same address at the same time', { ...later, closesAt: section.closesAt }, 'unrelated'],
    ['of the same address, earlier', { ...later, closesAt: new Date('2026-12-04T11:59:59.999Z') }, 'unrelated'],
    ['of another address, in which the same bodies nominate', { ...later, slug: 'one-seat' }, 'by-election'],
    [
      'in which other bodies nominate',
      { ...later, slug: 'youth', nominators: [{ kinds: ['young_member'] }] },
      'unrelated',
    ],
    [
      'in which more bodies nominate',
      { ...later, slug: 'wide', nominators: [{ kinds: ['clp', 'union'] }] },
      'unrelated',
    ],
    ['of one nation', { ...later, slug: 'wales', nominators: [{ kinds: ['clp'], nations: ['Wales'] }] }, 'unrelated'],
    ['of one region', { ...later, slug: 'london', nominators: [{ kinds: ['clp'], regions: ['London'] }] }, 'unrelated'],
    ['of a practice round', { ...later, roundKind: 'practice' }, 'unrelated'],
    ['of an archive', { ...later, roundKind: 'archive' }, 'same-seats'],
  ])('a contest %s', (_case, more, expected) => {
    expect(relationToSeats(section, { ...section, ...more })).toBe(expected);
  });
});
