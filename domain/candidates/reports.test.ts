import { describe, expect, it } from 'vitest';
import type { CandidacyId } from '../base/ids';
import { seatsOf, type VacancyFact } from '../results/seats';
import { judgeReport, type ReportFacts } from './reports';

const [rowan, elm, ash] = ['rowan', 'elm', 'ash'] as [CandidacyId, CandidacyId, CandidacyId];
const election = { resultOn: '2024-09-18', elected: [rowan, elm], endsOn: '2026-09-17' };
const left: VacancyFact[] = [
  { id: 'a', holder: rowan, leftOn: '2025-03-01', why: 'suspended', filling: null },
  {
    id: 'b',
    holder: rowan,
    leftOn: '2025-06-10',
    why: 'resigned',
    filling: { by: ash, on: '2025-07-01', how: 'runner-up' },
  },
];
const contests = [{ election, seats: seatsOf(election, left) }];
const facts = (holder: CandidacyId, more: Partial<ReportFacts> = {}): ReportFacts => ({
  holders: [holder],
  contests,
  posted: [],
  today: '2026-11-20',
  ...more,
});
const typed = (on: string, more: object = {}) => {
  const [year = '', month = '', day = ''] = on.split('-');
  return { title: 'What the NEC decided', address: 'https://example.org/nec', day, month, year, ...more };
};
const outcome = (judged: ReturnType<typeof judgeReport>) =>
  judged.ok
    ? 'ok'
    : judged.error.code === 'no-seat'
      ? 'no-seat'
      : judged.error.problems.map(({ code }) => code).join(' ');

describe('judgeReport', () => {
  it.each([
    ['the day before the result', rowan, '2024-09-17', 'no-seat-then'],
    ['the day of the result', rowan, '2024-09-18', 'ok'],
    ['suspended', rowan, '2025-03-01', 'ok'],
    ['the last day', rowan, '2025-06-09', 'ok'],
    ['the day of leaving', rowan, '2025-06-10', 'no-seat-then'],
    ['before taking the seat over', ash, '2025-06-30', 'no-seat-then'],
    ['the day of taking it over', ash, '2025-07-01', 'ok'],
    ['the last day of all', elm, '2026-09-16', 'ok'],
    ['the day of the next result', elm, '2026-09-17', 'no-seat-then'],
    ['a day to come', elm, '2026-11-21', 'day-to-come'],
  ])('%s', (_, holder, on, found) => {
    expect(outcome(judgeReport(facts(holder), typed(on)))).toBe(found);
  });

  it('counts today as past', () => {
    expect(outcome(judgeReport(facts(elm, { today: '2026-09-16' }), typed('2026-09-16')))).toBe('ok');
  });

  it('is refused for people who never held a seat, whatever they type', () => {
    expect(outcome(judgeReport(facts('oak' as CandidacyId), typed('x')))).toBe('no-seat');
  });

  it('ignores seats whose result has no date', () => {
    const undated = { election: { ...election, resultOn: null }, seats: seatsOf({ ...election, resultOn: null }, []) };
    expect(outcome(judgeReport(facts(rowan, { contests: [undated] }), typed('2025-01-01')))).toBe('no-seat-then');
  });

  it.each([
    ['no title', { title: ' ' }, 'title-missing'],
    ['a long one', { title: 'x'.repeat(161) }, 'title-long'],
    ['a private one', { title: 'Ring 07700 900123' }, 'title-wrong'],
    ['no address', { address: '' }, 'address-missing'],
    ['http', { address: 'http://example.org' }, 'address-not-https'],
    ['a script', { address: 'javascript:x' }, 'address-not-https'],
    ['another host’s name', { address: 'https://labour.org.uk@evil.example' }, 'address-not-https'],
    ['an email in it', { address: 'https://example.org/?a=b@example.org' }, 'address-private'],
    ['no day', { day: '' }, 'day-missing'],
    ['no such day', { day: '31', month: '2' }, 'day-not-real'],
    ['a short year', { year: '25' }, 'year-not-four-digits'],
    ['all of it', { title: '', address: '', year: '' }, 'day-missing title-missing address-missing'],
  ])('%s', (_, more, found) => {
    expect(outcome(judgeReport(facts(rowan), typed('2025-01-15', more)))).toBe(found);
  });

  it('repeating it changes nothing; under another title it is a question', () => {
    const posted = [{ meetingOn: '2025-01-15', title: 'What the NEC decided', address: 'https://example.org/nec' }];
    expect(judgeReport(facts(rowan, { posted }), typed('2025-01-15'))).toMatchObject({ value: { isNew: false } });
    expect(judgeReport(facts(rowan, { posted }), typed('2025-01-16'))).toMatchObject({ value: { isNew: true } });
    const other = typed('2025-01-15', { title: 'Another' });
    expect(outcome(judgeReport(facts(rowan, { posted }), other))).toBe('posted-already');
  });
});
