import { expect, test } from 'vitest';
import type { Database } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotAllowed } from '@/domain/base/errors';
import type { BodyId, CandidacyId, QuestionId, UserId } from '@/domain/base/ids';
import { type Actor, OPERATOR, READER } from '@/domain/base/permissions';
import type { StatementReaders } from '@/domain/candidates/statements';
import { DURING, readerAt, type World, withWorld } from '@/testing/sample-world';
import { archiveOf } from '../log/archive';
import { archiveFiles } from '../log/archive-files';
import { roundAsFile } from '../rounds/round-file';
import { candidacyPage } from './candidacy';
import { contestStatements, memberCandidacy, memberStatements } from './contest-statements';

const SECRET = 'Whisper of the willows';
const at = { round: 'r26', contest: 'clp-section' };
const alder = { ...at, candidate: 'alder-sample' };
const day = (n: number) => new Date(Date.UTC(2026, 9, n, 9));

type Person = Extract<Actor, { kind: 'person' }>;
const person = (more: Partial<Person>): Actor => ({
  kind: 'person',
  userId: 'somebody' as UserId,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: null,
  ...more,
});
const STRANGER = person({});
const KNOWN: readonly [string, Actor][] = [
  ['a member', person({ memberOf: ['a' as BodyId] })],
  ['an officer', person({ offices: [{ bodyId: 'a' as BodyId, office: 'chair' }] })],
  ['a candidate', person({ candidacies: ['r26/clp-section/birch-sample' as CandidacyId] })],
  ['an admin', person({ admin: 'observer' })],
  ['the operator', OPERATOR],
];
const as = (db: Database, actor: Actor): Context => ({ db, actor, now: DURING });

/** Alder has a statement in two languages, with three versions in English. Birch withdrew hers, and Cedar has none. */
async function threeCandidates(world: World, statementsFor: StatementReaders) {
  const { tx } = world;
  const contestId = await world.contest(await world.round('r26', 'live', { statementsFor }));
  const question = { contestId, id: 'q1' as QuestionId, position: 0, text: 'Why?', textCy: 'Pam?' };
  await tx
    .insert(schema.questions)
    .values({ ...question, id: 'q2' as QuestionId, position: 1, text: 'How?', textCy: null });
  await tx.insert(schema.questions).values(question);
  await world.candidacy(contestId, 'Cedar Sample');
  const birch = await world.candidacy(contestId, 'Birch Sample');
  const candidacyId = await world.candidacy(contestId, 'Alder Sample');
  const row = { candidacyId, language: 'en', isSummary: false } as const;
  await tx.insert(schema.statements).values([
    { ...row, id: 's1', version: 1, text: 'First try', publishedAt: day(1) },
    {
      ...row,
      id: 's3',
      version: 3,
      text: `${SECRET}, third`,
      publishedAt: day(3),
      answers: [{ question: 'q1' as QuestionId, text: `${SECRET}, answered` }],
      links: [{ words: `${SECRET}, linked`, address: 'https://example.org/' }],
    },
    { ...row, id: 's2', version: 2, text: `${SECRET}, second`, publishedAt: day(2) },
    { ...row, id: 's4', version: 1, language: 'cy', text: `${SECRET}, Cymraeg`, publishedAt: day(4) },
    { ...row, candidacyId: birch, id: 's5', version: 1, text: SECRET, publishedAt: day(1) },
    { ...row, candidacyId: birch, id: 's6', version: 2, text: '', publishedAt: day(2) },
  ]);
}

const everything = async (ctx: Context) => {
  const archive = await archiveOf(ctx, 'r26');
  return JSON.stringify([
    await contestStatements(ctx, at),
    await candidacyPage(ctx, alder),
    await roundAsFile({ ...ctx, actor: READER }, 'r26'),
    archive && archiveFiles({ ...archive, verifier: '' }),
  ]);
};

test('the last version in each language, the earlier ones, and the questions in order', async () => {
  const page = await withWorld(
    (world) => threeCandidates(world, 'everyone'),
    (db) => contestStatements(readerAt(db, DURING), at),
  );
  expect(page?.candidates.map(({ name, statements }) => [name, statements.map(({ language }) => language)])).toEqual([
    ['Alder Sample', ['en', 'cy']],
    ['Birch Sample', []],
    ['Cedar Sample', []],
  ]);
  expect(page?.candidates[0]?.statements[0]).toMatchObject({
    version: 3,
    text: `${SECRET}, third`,
    earlier: [
      { version: 2, publishedAt: day(2) },
      { version: 1, publishedAt: day(1) },
    ],
  });
  expect(page?.questions.map(({ text, textCy }) => [text, textCy])).toEqual([
    ['Why?', 'Pam?'],
    ['How?', null],
  ]);
  expect(page?.isWithheld).toBe(false);
});

test('the previous and next candidate in alphabetical order', async () => {
  const neighbours = await withWorld(
    (world) => threeCandidates(world, 'everyone'),
    async (db) => {
      const of = async (candidate: string) =>
        (await candidacyPage(readerAt(db, DURING), { ...at, candidate }))?.neighbours;
      return [await of('alder-sample'), await of('birch-sample'), await of('cedar-sample')];
    },
  );
  const alderHere = { slug: 'alder-sample', name: 'Alder Sample' };
  const birchHere = { slug: 'birch-sample', name: 'Birch Sample' };
  const cedarHere = { slug: 'cedar-sample', name: 'Cedar Sample' };
  expect(neighbours).toEqual([
    { before: null, after: birchHere },
    { before: alderHere, after: cedarHere },
    { before: birchHere, after: null },
  ]);
});

test('if everyone may read, everything public has the statements', async () => {
  const told = await withWorld(
    (world) => threeCandidates(world, 'everyone'),
    (db) => everything(readerAt(db, DURING)),
  );
  for (const part of ['third', 'answered', 'linked', 'Cymraeg']) expect(told).toContain(`${SECRET}, ${part}`);
});

test('statements for members are never public: in no page, archive or file', async () => {
  await withWorld(
    (world) => threeCandidates(world, 'members'),
    async (db) => {
      for (const actor of [READER, STRANGER]) {
        expect(await everything(as(db, actor))).not.toContain(SECRET);
        expect(await contestStatements(as(db, actor), at)).toMatchObject({ isWithheld: true });
        expect(await candidacyPage(as(db, actor), alder)).toMatchObject({ isWithheld: true, statements: [] });
      }
      // People pass archives on, so the statements are left out even if an admin makes the archive.
      for (const [who, actor] of KNOWN) {
        const archive = await archiveOf(as(db, actor), 'r26');
        expect(JSON.stringify(archive), who).not.toContain(SECRET);
      }
    },
  );
});

test('members, officers, candidates and admins read statements for members; other signed-in people and readers do not', async () => {
  await withWorld(
    (world) => threeCandidates(world, 'members'),
    async (db) => {
      for (const [who, actor] of KNOWN) {
        const page = await memberStatements(as(db, actor), at);
        expect(
          page?.candidates[0]?.statements.map(({ text }) => text),
          who,
        ).toEqual([`${SECRET}, third`, `${SECRET}, Cymraeg`]);
        expect(await memberCandidacy(as(db, actor), alder), who).toMatchObject({ isWithheld: false });
      }
      for (const actor of [STRANGER, READER]) {
        await expect(memberStatements(as(db, actor), at)).rejects.toThrow(NotAllowed);
        await expect(memberCandidacy(as(db, actor), alder)).rejects.toThrow(NotAllowed);
      }
    },
  );
});
