import { describe, expect, test } from 'vitest';
import { judgeSentToParty, LONGEST_REFERENCE, type SentToPartyFacts } from './sent-to-party';

const facts: SentToPartyFacts = { today: '2026-11-20', isSeparate: true, isOver: false, before: null };
const typed = (day: string, month: string, year: string, reference = '') => ({
  sentOn: { day, month, year },
  reference,
});

describe('what a body sent to the Party', () => {
  test.each([
    ['a day and a reference', typed('19', '11', '2026', ' NEC 7 '), { sentOn: '2026-11-19', reference: 'NEC 7' }],
    ['today', typed('20', '11', '2026'), { sentOn: '2026-11-20', reference: null }],
    ['neither', typed('', '', ''), { sentOn: null, reference: null }],
    [
      'the longest reference',
      typed('', '', '', 'x'.repeat(LONGEST_REFERENCE)),
      { sentOn: null, reference: 'x'.repeat(100) },
    ],
  ])('%s is taken', (_case, said, value) => {
    const judged = judgeSentToParty(said, facts);
    expect(judged).toMatchObject({ ok: true });
    if (judged.ok) expect(judged.value).toEqual(value);
  });

  test.each([
    ['tomorrow', typed('21', '11', '2026'), { field: 'sentOn', code: 'day-to-come' }],
    ['half a day', typed('', '11', '2026'), { field: 'sentOn', code: 'day-missing' }],
    ['no real day', typed('31', '11', '2026'), { field: 'sentOn', code: 'day-not-real' }],
    ['a long reference', typed('', '', '', 'x'.repeat(101)), { field: 'reference', code: 'reference-long' }],
  ])('%s is refused at its field', (_case, said, problem) => {
    expect(judgeSentToParty(said, facts)).toEqual({ ok: false, error: { code: 'wrong', problems: [problem] } });
  });

  test('is not asked on the own site of the Party, or when the round is over', () => {
    const codeOf = (more: Partial<SentToPartyFacts>, said: Parameters<typeof judgeSentToParty>[0] = null) => {
      const judged = judgeSentToParty(said, { ...facts, ...more });
      return judged.ok ? 'ok' : judged.error.code;
    };
    const before = { sentOn: null, reference: null };
    expect(codeOf({ isSeparate: false, before })).toBe('not-separate');
    expect(codeOf({ isOver: true, before })).toBe('round-over');
    expect(codeOf({})).toBe('nothing-recorded');
    expect(codeOf({ before })).toBe('ok');
    expect(codeOf({ before }, typed('', '', ''))).toBe('unchanged');
  });
});
