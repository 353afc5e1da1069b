import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../base/ids';
import type { CandidacyEventKind } from './candidacies';
import { judgeStatement, MOST_CHARACTERS, type StatementFacts, type StatementWords } from './statements';
import { countWords } from './word-count';

const announcedAt = new Date('2026-10-30T09:00:00Z');
const opensAt = new Date('2026-11-02T12:00:00Z');
const closesAt = new Date('2026-12-11T12:00:00Z');
const now = new Date('2026-11-20T12:00:00Z');
const [first, second] = ['first', 'second'] as [QuestionId, QuestionId];
const round = {
  kind: 'live',
  announcedAt,
  opensAt,
  closesAt,
  declaredAt: null,
  cancelledAt: null,
  postponedAt: null,
} as const;
const facts: StatementFacts = {
  round,
  mostWords: 10,
  questions: [first, second],
  events: [],
  isMerged: false,
  latest: null,
  basedOnVersion: 0,
};
const says = (text: string, more: Partial<StatementWords> = {}): StatementWords => ({
  text,
  answers: [],
  links: [],
  ...more,
});
const link = (address: string, words = 'My site') => ({ words, address });
const happened = (...kinds: CandidacyEventKind[]) =>
  kinds.map((kind) => ({ at: opensAt, kind, homeBodyId: null, reason: null, source: null }));

const judge = (words: StatementWords, more: Partial<StatementFacts> = {}, at = now) =>
  judgeStatement({ ...facts, ...more }, words, 'candidate', at);
const problems = (words: StatementWords, more: Partial<StatementFacts> = {}) => {
  const judged = judge(words, more);
  if (judged.ok) return [];
  if (judged.error.code !== 'statement-wrong') throw new Error(judged.error.code);
  return judged.error.problems;
};
const code = (judged: ReturnType<typeof judgeStatement>) => (judged.ok ? 'ok' : judged.error.code);

describe('words', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['  one\n\ntwo\tthree ', 3],
    ['one, two: three. – “four”', 4],
    ['It’s well-known', 2],
    ['one—two — three', 3],
    ['🌹 🏴󠁧󠁢󠁷󠁬󠁳󠁿 • ★', 0],
    ['Dŵr, ŷd, i’r ŵyl', 4],
    ['# Heading\n\n1. one\n2. two\n\n* three **four**', 5],
    ['[my site](https://example.org/a_(b)) and https://example.org', 4],
    ['In 2019. 9 seats', 4],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('includes the answers, and not the links', () => {
    const answers = [{ question: first, text: 'six seven eight' }];
    const judged = judge(says('one two three four five', { answers, links: [link('https://example.org')] }));
    expect(judged).toMatchObject({ ok: true, value: { words: 8, version: 1, isNew: true } });
  });

  it.each([
    ['as many as the contest allows', 10, 10, []],
    ['one more', 10, 11, [{ code: 'too-many-words', words: 11, most: 10 }]],
    ['5,000 where the contest sets none', null, 5000, []],
    ['5,001', null, 5001, [{ code: 'too-many-words', words: 5001, most: 5000 }]],
    ['5,001 where the contest sets more', 9000, 5001, [{ code: 'too-many-words', words: 5001, most: 5000 }]],
  ] as const)('%s', (_, mostWords, words, found) => {
    expect(problems(says('word '.repeat(words)), { mostWords })).toEqual(found);
  });

  it('are not counted beyond 50,000 characters, of which an emoji is one', () => {
    const unlimited = { mostWords: null };
    expect(problems(says('a'.repeat(MOST_CHARACTERS)), unlimited)).toEqual([]);
    expect(problems(says('🌹'.repeat(MOST_CHARACTERS)), unlimited)).toEqual([]);
    const answers = [{ question: first, text: 'b' }];
    expect(problems(says('a'.repeat(MOST_CHARACTERS), { answers }), unlimited)).toEqual([
      { code: 'too-many-characters', characters: MOST_CHARACTERS + 1, most: MOST_CHARACTERS },
    ]);
  });
});

describe('characters', () => {
  const allowed = 350 * 12 + 6200;

  it.each([
    ['48,000 characters without a word', '[a]('.repeat(12_000), 350, 48_000, allowed],
    ['one more than the words allow', 'a'.repeat(allowed + 1), 350, allowed + 1, allowed],
    ['more than any statement may have', '🌹'.repeat(50_001), null, 50_001, 50_000],
  ])('%s are refused', (_, text, mostWords, characters, most) => {
    expect(problems(says(text), { mostWords })).toEqual([{ code: 'too-many-characters', characters, most }]);
  });

  it('of answers and links count too', () => {
    const long = { answers: [{ question: first, text: '*'.repeat(allowed - 6) }], links: [link('b'.repeat(6), 'c')] };
    expect(problems(says('a', long), { mostWords: 350 })[0]).toEqual({
      code: 'too-many-characters',
      characters: allowed + 2,
      most: allowed,
    });
  });

  it('are enough for long Welsh words and ten long links', () => {
    const links = Array.from({ length: 10 }, (_, n) =>
      link(`https://example.org/${n}`.padEnd(490, 'x'), 'w'.repeat(100)),
    );
    expect(problems(says('cymunedol '.repeat(350).trim(), { links }), { mostWords: 350 })).toEqual([]);
  });
});

describe('what a statement may contain', () => {
  it('is stored as typed, with Welsh letters and emoji, without invisible characters', () => {
    const judged = judge(says('\uFEFFDŵr \r\n\r\n\r\n\r\ny\u0302d 👩‍🚒 🏴󠁧󠁢󠁷󠁬󠁳󠁿 co\u00ADop\u200B\u2028line  '));
    expect(judged).toMatchObject({ ok: true, value: { text: 'Dŵr\n\nŷd 👩‍🚒 🏴󠁧󠁢󠁷󠁬󠁳󠁿 coop\nline', words: 4 } });
  });

  it.each([
    ['a null', 'a\u0000b', 'U+0000'],
    ['a bell', 'a\u0007b', 'U+0007'],
    ['delete', 'a\u007Fb', 'U+007F'],
    ['a high control', 'a\u0080b', 'U+0080'],
    ['a change of direction', 'a\u202Eb', 'U+202E'],
    ['an embedding', 'a\u202Ab\u202C', 'U+202A'],
    ['an isolate', 'a\u2066b', 'U+2066'],
  ])('not %s', (_, text, found) => {
    expect(problems(says(text))[0]).toEqual({ part: 'text', code: 'strange-sign', found });
  });

  it('gives the place of each error, in the order of the form', () => {
    const words = says('Ring 07700 900123. [a](javascript:x)', {
      answers: [
        { question: first, text: '' },
        { question: second, text: 'a@example.org' },
      ],
      links: [link('https://example.org'), link('https://example.org/L1234567')],
    });
    expect(problems(words)).toEqual([
      { part: 'text', code: 'strange-link', found: 'javascript:x' },
      { part: 'text', code: 'private-data', kind: 'phone', found: '07700 900123' },
      { part: 'answer', place: 1, code: 'private-data', kind: 'email', found: 'a@example.org' },
      { part: 'link', place: 1, code: 'private-data', kind: 'membership-number', found: 'L1234567' },
    ]);
  });

  it.each([
    ['a question that is not asked', [{ question: 'third' as QuestionId, text: 'x' }], 'unknown-question'],
    ['one asked elsewhere, left empty', [{ question: 'third' as QuestionId, text: ' ' }], undefined],
    ['two answers to one', [first, first].map((question) => ({ question, text: 'x' })), 'question-twice'],
    ['both answered', [first, second].map((question) => ({ question, text: 'x' })), undefined],
  ])('answers: %s', (_, answers, found) => {
    expect(problems(says('x', { answers }))[0]?.code).toBe(found);
  });

  it.each([
    ['nothing', [link('', '')], undefined],
    ['no words', [link('https://example.org', '')], 'link-words-missing'],
    ['no address', [link(' ')], 'link-address-missing'],
    ['a script', [link('javascript:alert(1)')], 'link-address-wrong'],
    ['mail', [link('mailto:a@example.org')], 'link-address-wrong'],
    ['no scheme', [link('example.org')], 'link-address-wrong'],
    ['a name before the host', [link('https://labour.org.uk@evil.example')], 'link-address-wrong'],
    ['the same twice', [link('https://example.org'), link('https://example.org', 'Again')], 'link-twice'],
    ['a phone for words', [link('https://example.org', '07700 900123')], 'private-data'],
    ['a phone in the address', [link('https://wa.me/447700900123')], 'private-data'],
    ['a letter for words', [link('https://example.org', 'x'.repeat(121))], 'link-words-long'],
    ['ten', Array.from({ length: 10 }, (_, place) => link(`https://example.org/${place}`)), undefined],
    [
      'ten and an empty one',
      [...Array.from({ length: 10 }, (_, n) => link(`https://example.org/${n}`)), link('', '')],
      undefined,
    ],
    ['eleven', Array.from({ length: 11 }, (_, place) => link(`https://example.org/${place}`)), 'too-many-links'],
  ])('links: %s', (_, links, found) => {
    expect(problems(says('x', { links }))[0]?.code).toBe(found);
  });
});

describe('versions', () => {
  const latest = { ...says('one two', { links: [link('https://example.org')] }), version: 3 };
  const same = says('one two \r\n', { links: [link('https://example.org'), link('', '')] });

  it('the same text again is not a version, whichever version the author had read', () => {
    for (const basedOnVersion of [3, 2, 0])
      expect(judge(same, { latest, basedOnVersion })).toMatchObject({ ok: true, value: { version: 3, isNew: false } });
  });

  it.each([
    ['over the last', 3, 'ok'],
    ['over one before it', 2, 'stale'],
    ['over one that is not there', 4, 'stale'],
  ])('different text %s', (_, basedOnVersion, outcome) => {
    expect(code(judge(says('three'), { latest, basedOnVersion }))).toBe(outcome);
  });

  it.each([
    ['is a version with no words', latest, 'ok'],
    ['needs one', null, 'nothing-to-take-back'],
    ['is done once', { ...says(''), version: 4 }, 'nothing-to-take-back'],
  ])('withdrawing a statement %s', (_, before, outcome) => {
    const judged = judge(says(' \n'), { latest: before, basedOnVersion: before?.version ?? 0 });
    expect(code(judged)).toBe(outcome);
    if (judged.ok) expect(judged.value).toMatchObject({ text: '', version: 4, words: 0 });
  });

  it('links without text are not a statement', () => {
    expect(problems(says('', { links: [link('https://example.org')] }))).toEqual([{ code: 'links-alone' }]);
  });

  it('an answer alone is a statement', () => {
    expect(code(judge(says('', { answers: [{ question: first, text: 'Yes.' }] })))).toBe('ok');
  });
});

describe('who may write when', () => {
  const declared = { ...round, declaredAt: closesAt };
  it.each([
    ['a draft', { ...round, announcedAt: null }, now, 'round-not-announced', 'ok'],
    ['announced', round, announcedAt, 'ok', 'ok'],
    ['open', round, now, 'ok', 'ok'],
    ['a moment before the deadline', round, new Date(closesAt.getTime() - 1), 'ok', 'ok'],
    ['at the deadline', round, closesAt, 'round-closed', 'ok'],
    ['declared', declared, closesAt, 'round-over', 'round-over'],
    ['cancelled', { ...round, cancelledAt: opensAt }, now, 'round-cancelled', 'round-cancelled'],
    ['an archive', { ...round, kind: 'archive' as const }, closesAt, 'round-over', 'ok'],
  ])('%s', (_, times, at, candidate, admin) => {
    const outcome = (by: 'candidate' | 'admin') => code(judgeStatement({ ...facts, round: times }, says('x'), by, at));
    expect([outcome('candidate'), outcome('admin')]).toEqual([candidate, admin]);
  });

  it.each([
    ['nobody has said yes yet', [], 'ok'],
    ['accepted', ['accepted'], 'ok'],
    ['suspended', ['accepted', 'suspended'], 'ok'],
    ['declined', ['declined'], 'has-left'],
    ['withdrew', ['accepted', 'withdrawn'], 'has-left'],
    ['came back', ['accepted', 'withdrawn', 'accepted'], 'ok'],
  ] as const)('%s', (_, kinds, outcome) => {
    const events = happened(...kinds);
    expect(code(judge(says('x'), { events }))).toBe(outcome);
    const latest = { ...says('before'), version: 1 };
    expect(code(judge(says(''), { events, latest, basedOnVersion: 1 }))).toBe('ok');
  });

  it('not for a merged entry', () => {
    expect(code(judge(says('x'), { isMerged: true }))).toBe('candidacy-merged');
  });
});
