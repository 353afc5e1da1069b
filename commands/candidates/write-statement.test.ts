import { asc } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { writeStatement } from '@/commands/candidates/statements';
import { schema } from '@/db/schema';
import type { QuestionId } from '@/domain/base/ids';
import { ok } from '@/domain/base/result';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { at, ctx, entries, later, useCandidateWorld, world } from '@/testing/candidate-world';
import { CLOSES_AT, MIDWAY } from '@/testing/small-world';

const { contests, questions, statements } = schema;

useCandidateWorld();

describe('writing a statement', () => {
  const form = (text: string, more: object = {}) => ({
    candidacyId: world.name('alder'),
    language: 'en' as const,
    basedOnVersion: 0,
    text,
    question: [],
    answer: [],
    linkWords: [],
    linkAddress: [],
    ...more,
  });
  const versions = () => world.db.reads.select().from(statements).orderBy(asc(statements.version));
  const page = async () => (await candidacyPage(ctx(), { ...at, candidate: 'alder-sample' }))?.statements;

  test('publishes it at once, and logs its length', async () => {
    const link = { linkWords: ['My site', ''], linkAddress: ['https://example.org', ''] };
    expect(await writeStatement(ctx(), form('Three plain words.\r\n', link))).toEqual({
      ok: true,
      value: { version: 1, isNew: true, isWaiting: false },
    });
    const [row] = await versions();
    const links = [{ words: 'My site', address: 'https://example.org' }];
    expect(row).toMatchObject({
      text: 'Three plain words.',
      isSummary: false,
      answers: null,
      links,
      publishedAt: MIDWAY,
    });
    const [entry] = await entries();
    expect(entry).toEqual({
      event: 'statement.published',
      data: {
        ...at,
        candidate: 'alder-sample',
        language: 'en',
        version: 1,
        words: 3,
        by: 'candidate',
      },
    });
    expect(JSON.stringify(entry)).not.toContain('plain');
    expect(await page()).toMatchObject([{ language: 'en', version: 1, text: 'Three plain words.' }]);
  });

  test('a double click makes one version, and so does sending the same text again later', async () => {
    const [first, second] = await Promise.all([
      writeStatement(ctx(), form('One.')),
      writeStatement(ctx(), form('One.')),
    ]);
    expect([first, second].map((each) => each.ok && each.value)).toEqual([
      { version: 1, isNew: true, isWaiting: false },
      { version: 1, isNew: false, isWaiting: false },
    ]);
    await writeStatement(ctx('alder', later(60)), form('One.', { basedOnVersion: 1 }));
    expect(await versions()).toHaveLength(1);
    expect((await entries()).filter(({ event }) => event === 'statement.published')).toHaveLength(1);
  });

  test('if two tabs are open, the second is told what the first has published', async () => {
    await writeStatement(ctx(), form('One.'));
    expect(await writeStatement(ctx(), form('Two.'))).toEqual({
      ok: false,
      error: { code: 'stale', currentVersion: 1 },
    });
    expect((await writeStatement(ctx(), form('Two.', { basedOnVersion: 1 }))).ok).toBe(true);
    expect((await versions()).map(({ version, text }) => [version, text])).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
    ]);
    expect((await page())?.[0]?.text).toBe('Two.');
  });

  test('each language has its own versions', async () => {
    await writeStatement(ctx(), form('One.'));
    expect(await writeStatement(ctx(), form('Un.', { language: 'cy' }))).toMatchObject({ value: { version: 1 } });
    expect((await page())?.map(({ language }) => language)).toEqual(['en', 'cy']);
  });

  test('a withdrawn statement is no longer on the page but stays on the record', async () => {
    await writeStatement(ctx(), form('One.'));
    expect((await writeStatement(ctx(), form('', { basedOnVersion: 1 }))).ok).toBe(true);
    expect(await page()).toEqual([]);
    expect(await versions()).toHaveLength(2);
    expect((await entries())[0]?.data).toMatchObject({ version: 2, words: 0 });
  });

  test('the contest’s word limit applies, including answers, and only its questions can be answered', async () => {
    await world.db.seed(async (tx) => {
      await tx.update(contests).set({ statementWords: 3 });
      const row = { contestId: world.contestId, text: 'Why?' };
      return ok(await tx.insert(questions).values({ id: 'why' as QuestionId, position: 1, ...row }));
    });
    const answered = (question: string, answer: string) => form('One two', { question: [question], answer: [answer] });
    expect(await writeStatement(ctx(), answered('why', 'three four'))).toMatchObject({
      error: { problems: [{ code: 'too-many-words', words: 4, most: 3 }] },
    });
    expect(await writeStatement(ctx(), answered('who', 'three'))).toMatchObject({
      error: { problems: [{ code: 'unknown-question' }] },
    });
    expect((await writeStatement(ctx(), answered('why', 'three'))).ok).toBe(true);
    expect((await versions())[0]?.answers).toEqual([{ question: 'why', text: 'three' }]);
  });

  test.each([
    ['a script', '[x](javascript:alert(1))', MIDWAY, 'statement-wrong'],
    ['an email address', 'Write to alder@example.org', MIDWAY, 'statement-wrong'],
    ['the deadline itself', 'One.', CLOSES_AT, 'round-closed'],
  ])('is refused and nothing is saved: %s', async (_, text, now, code) => {
    expect(await writeStatement(ctx('alder', now), form(text))).toMatchObject({ ok: false, error: { code } });
    expect(await versions()).toEqual([]);
  });

  test('is only for the candidate to write', async () => {
    await expect(writeStatement(ctx('elm'), form('One.'))).rejects.toThrow('statement.write');
  });
});
