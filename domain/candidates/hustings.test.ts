import { expect, test } from 'vitest';
import { judgeHustingsEvent, type TypedHustingsEvent } from './hustings';

const typed: TypedHustingsEvent<string> = {
  title: 'Hustings for members in the North',
  contestId: null,
  starts: { day: '3', month: '6', year: '2026', time: '7pm' },
  ends: '8.30pm',
  mode: 'in_person',
  place: 'The Guildhall, Anytown',
  joinAddress: '',
  note: '',
};
const judged = (more: Partial<TypedHustingsEvent<string>> = {}) =>
  judgeHustingsEvent({ ...typed, ...more }, 'Europe/London');

test('is stored in UK time: 7pm in June is 18:00 UTC', () => {
  expect(judged()).toEqual({
    ok: true,
    value: {
      title: 'Hustings for members in the North',
      contestId: null,
      startsAt: new Date('2026-06-03T18:00:00Z'),
      endsAt: new Date('2026-06-03T19:30:00Z'),
      mode: 'in_person',
      place: 'The Guildhall, Anytown',
      joinAddress: null,
      note: null,
    },
  });
});

test.each<[string, Partial<TypedHustingsEvent<string>>, string[]]>([
  ['no end known', { ends: '' }, []],
  ['online by an address', { mode: 'online', place: '', joinAddress: 'https://example.org/join?id=1' }, []],
  ['online, and the note says how', { mode: 'online', place: '', note: 'The link comes from your CLP.' }, []],
  ['both, with place and address', { mode: 'hybrid', joinAddress: 'https://example.org/join' }, []],
  ['no title', { title: ' ' }, ['title husting-title-missing']],
  ['a contest of another round', { contestId: undefined }, ['contest contest-missing']],
  ['no time', { starts: { ...typed.starts, time: '' }, ends: '' }, ['starts time-missing']],
  ['31 June, said once', { starts: { ...typed.starts, day: '31' } }, ['starts day-not-real']],
  ['an end at its start', { ends: '19:00' }, ['ends end-not-after-start']],
  ['an end before its start', { ends: '6pm' }, ['ends end-not-after-start']],
  ['an end at no time', { ends: 'late' }, ['ends time-not-real']],
  ['an end at midnight', { ends: 'midnight' }, ['ends midnight-unclear']],
  ['no mode', { mode: '' }, ['mode mode-missing']],
  ['in person, nowhere', { place: '' }, ['place place-missing']],
  [
    'both, nowhere and no way to join',
    { mode: 'hybrid', place: '' },
    ['place place-missing', 'joinAddress join-missing'],
  ],
  ['online without a way to join', { mode: 'online' }, ['joinAddress join-missing']],
  ['an open address', { joinAddress: 'http://example.org' }, ['joinAddress join-not-https']],
  ['a script', { joinAddress: 'javascript:alert(1)' }, ['joinAddress join-not-https']],
  ['words for an address', { joinAddress: 'ask your secretary' }, ['joinAddress join-not-https']],
  [
    'an address behind another name',
    { joinAddress: 'https://labour.org.uk@example.org/' },
    ['joinAddress join-not-https'],
  ],
  ['a street and a postcode', { place: '12 High Street, Anytown AB1 2CD' }, []],
  ['a note that is an essay', { note: 'a'.repeat(1001) }, ['note text-long']],
])('%s', (_case, more, problems) => {
  const result = judged(more);
  const found = result.ok || result.error.code !== 'wrong' ? [] : result.error.problems;
  expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
});
