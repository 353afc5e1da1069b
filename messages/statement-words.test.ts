import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/base/languages.mjs';
import { PRIVATE_KINDS } from '@/domain/base/private-data';
import type { AnswerRefusal } from '@/domain/candidates/answers';
import type { StatementProblem, StatementRefusal } from '@/domain/candidates/statements';
import { answerRefusalWords, reportRefusalWords, statementRefusalWords } from './statement-words';

const zone = 'Europe/London';
const statement = (...problems: StatementProblem[]): StatementRefusal => ({ code: 'statement-wrong', problems });

describe.each(LOCALES)('in %s', (locale) => {
  it('says which private data to remove, and where it is', () => {
    for (const kind of PRIVATE_KINDS) {
      const problem = { part: 'answer', place: 2, code: 'private-data', kind, found: 'THIS' } as const;
      expect(statementRefusalWords(statement(problem), { locale, zone })).toEqual([
        { field: 'answer-2', text: expect.stringContaining('“THIS”') },
      ]);
    }
  });

  it.each([
    [{ code: 'too-many-words', words: 1234, most: 1000 }, 'text', ['234', '1,234', '1,000']],
    [{ code: 'too-many-characters', characters: 50_002, most: 50_000 }, 'text', ['2', '50,000']],
    [{ code: 'too-many-links', links: 13, most: 10 }, 'link-0-words', ['3', '10']],
    [{ part: 'text', code: 'strange-sign', found: 'U+202E' }, 'text', ['U+202E']],
    [{ part: 'link', place: 1, code: 'strange-link', found: 'tel:1' }, 'link-1-words', ['tel:1']],
    [{ part: 'link', place: 1, code: 'link-address-wrong', found: 'x' }, 'link-1-address', ['“x”']],
    [{ part: 'link', place: 0, code: 'link-words-missing' }, 'link-0-words', []],
    [{ part: 'link', place: 0, code: 'link-address-missing' }, 'link-0-address', []],
  ] as const)('says what to do about %j', (problem, field, parts) => {
    const [said] = statementRefusalWords(statement(problem), { locale, zone });
    expect(said?.field).toBe(field);
    for (const part of parts) expect(said?.text).toContain(part);
  });

  it('names the deadline that was missed, and the version that came between', () => {
    const closesAt = new Date('2026-12-11T12:00:00Z');
    expect(statementRefusalWords({ code: 'round-closed', closesAt }, { locale, zone })[0]?.text).toContain('2026');
    expect(statementRefusalWords({ code: 'stale', currentVersion: 7 }, { locale, zone })[0]?.text).toContain('7');
  });

  it('puts all errors of a reason at the reason', () => {
    const found = { part: 'text', code: 'private-data', kind: 'phone', found: '07700 900123' } as const;
    const refusal: AnswerRefusal = { code: 'reason-wrong', problems: [found, { ...found, found: 'other' }] };
    expect(answerRefusalWords(refusal, locale).map(({ field }) => field)).toEqual(['reason', 'reason']);
  });

  it('puts each error of a report at its field', () => {
    const said = reportRefusalWords(
      {
        code: 'report-wrong',
        problems: [
          { field: 'meetingOn', code: 'no-seat-then' },
          { field: 'title', code: 'title-long' },
          { field: 'title', code: 'title-wrong', found: 'a@b.org' },
        ],
      },
      locale,
    );
    expect(said.map(({ field }) => field)).toEqual(['meetingOn', 'title', 'title']);
    expect(said[1]?.text).toContain('160');
    expect(said[2]?.text).toContain('a@b.org');
  });
});
