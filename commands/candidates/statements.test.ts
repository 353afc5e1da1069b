import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '@/db/schema';
import type { QuestionId, UserId } from '@/domain/base/ids';
import { OPERATOR } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { adminStatement, adminStatements } from '@/queries/candidates/admin-statements';
import { actFor } from '@/testing/act-for';
import { logEvents } from '@/testing/logged';
import { CLOSES_AT, MIDWAY, type SmallWorld, smallWorld } from '@/testing/small-world';
import { enterStatement, enterStatementInput } from './statements';

const { outbox, questions, rounds, statements, users } = schema;

let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld();
  await world.db.seed(async (tx) => {
    const question = { id: 'why' as QuestionId, contestId: world.contestId, position: 0, text: 'Why you?' };
    await tx.insert(questions).values(question);
    const id = 'alder' as UserId;
    await tx.insert(users).values({ id, email: 'alder@example.org', createdAt: MIDWAY, language: 'cy' });
    await actFor(tx, id, 'alder-sample');
    return ok(null);
  });
});
afterAll(() => world.close());

const AT = { round: 'nec-2026', contest: 'section', candidate: 'alder-sample' };
const typed = {
  ...AT,
  language: 'en',
  basedOnVersion: '0',
  kind: 'own',
  text: 'I stand for libraries.',
  'question-0': 'why',
  'answer-0': 'Because I read.',
  'link-0-words': '',
  'link-0-address': '',
  source: 'Letter to CLPs, 12 November 2026',
  reason: 'It came on paper.',
};
const enter = (more: object = {}, now = MIDWAY) =>
  enterStatement(world.as(OPERATOR, now), enterStatementInput.parse({ ...typed, ...more }));
const codes = async (more: object = {}, now = MIDWAY) => {
  const result = await enter(more, now);
  if (result.ok) return [];
  const { error } = result;
  return error.code === 'wrong' ? error.problems.map(({ field, code }) => `${field} ${code}`) : [error.code];
};
const kept = () => world.db.reads.select().from(statements);
const logged = async () =>
  (await logEvents(world.db)).filter(({ event }) => event === 'statement.published').map(({ data }) => data);

test('a statement with characters but without words is refused', async () => {
  expect(await enter({ text: '[a]('.repeat(13_000) })).toMatchObject({
    error: { code: 'statement-wrong', problems: [{ code: 'too-many-characters' }] },
  });
});

test('missing fields are named, and nothing is saved', async () => {
  expect(await codes({ kind: '', source: ' ', reason: '' })).toEqual([
    'kind statement-kind-missing',
    'source statement-source-missing',
    'reason reason-missing',
  ]);
  expect(await codes({ source: 'Mail from someone@example.org' })).toEqual(['not-public']);
  expect(await codes({ text: 'Write to me: someone@example.org' })).toEqual(['statement-wrong']);
  expect(await codes({ 'question-0': 'other' })).toEqual(['statement-wrong']);
  await expect(enter({ candidate: 'nobody' })).rejects.toThrow();
  expect(await kept()).toEqual([]);
});

test('a statement on paper is published with its source, logged with the reason, and its candidate is emailed', async () => {
  expect(await codes()).toEqual([]);
  expect(await kept()).toMatchObject([
    {
      candidacyId: world.name('alder'),
      version: 1,
      text: 'I stand for libraries.',
      isSummary: false,
      source: 'Letter to CLPs, 12 November 2026',
      answers: [{ question: 'why', text: 'Because I read.' }],
      links: null,
    },
  ]);
  expect(await logged()).toMatchObject([{ version: 1, words: 7, by: 'admin', reason: 'It came on paper.' }]);
  const emails = await world.db.reads.select().from(outbox);
  expect(emails).toMatchObject([{ toAddress: 'alder@example.org' }]);
  // The email is in the candidate's language.
  expect(emails[0]?.text).toContain('It came on paper.');
  expect(emails[0]?.text).toContain('mae’r swyddog canlyniadau wedi cofnodi eich datganiad');
});

test('the same text again is not a new version, unless its kind or source is corrected', async () => {
  expect(await codes()).toEqual(['text unchanged']);
  expect(await codes({ kind: 'summary' })).toEqual(['stale']);
  expect(await codes({ kind: 'summary', basedOnVersion: '1' })).toEqual([]);
  expect(await codes({ text: 'I stand for more libraries.', basedOnVersion: '1' })).toEqual(['stale']);
  expect((await kept()).map(({ version, isSummary }) => [version, isSummary])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('Welsh has its own versions, and an empty statement is a withdrawal', async () => {
  expect(await codes({ language: 'cy', text: 'Dros lyfrgelloedd.', 'answer-0': '' })).toEqual([]);
  const nothing = { text: '', 'answer-0': '', source: '', kind: '', basedOnVersion: '2' };
  expect(await codes({ ...nothing, reason: '' })).toEqual(['reason reason-missing']);
  expect(await codes(nothing)).toEqual([]);
  expect(await codes({ ...nothing, basedOnVersion: '3' })).toEqual(['nothing-to-take-back']);
  const seen = await adminStatements(world.as(OPERATOR, MIDWAY), 'nec-2026');
  expect(seen?.contests[0]?.candidates.find(({ slug }) => slug === 'alder-sample')?.statements).toMatchObject([
    { language: 'en', version: 3, isTakenBack: true },
    { language: 'cy', version: 1, isTakenBack: false },
  ]);
  const one = await adminStatement(world.as(OPERATOR, MIDWAY), { ...AT, language: 'en' });
  expect(one).toMatchObject({ candidate: { name: 'Alder Sample' }, mostWords: 5000, refusal: null });
  expect(one?.versions.map(({ version, words }) => [version, words])).toEqual([
    [3, 0],
    [2, 7],
    [1, 7],
  ]);
});

test('a draft needs no reason and logs nothing; a declared round accepts no changes', async () => {
  const before = (await logged()).length;
  await world.db.seed(async (tx) => ok(await tx.update(rounds).set({ announcedAt: null })));
  expect(await codes({ candidate: 'birch-sample', reason: '' })).toEqual([]);
  expect(await logged()).toHaveLength(before);
  const announcedAt = new Date('2026-11-01T00:00:00Z');
  await world.db.seed(async (tx) => ok(await tx.update(rounds).set({ announcedAt, declaredAt: CLOSES_AT })));
  expect(await codes({ candidate: 'cedar-sample' }, CLOSES_AT)).toEqual(['round-over']);
});
