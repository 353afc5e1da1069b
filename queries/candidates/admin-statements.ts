import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { LOCALES } from '@/domain/base/languages.mjs';
import { permit } from '@/domain/base/permissions';
import { areQuestionsFixed } from '@/domain/candidates/questions';
import {
  isTakenBack,
  mostWordsOf,
  refusalOfTime,
  type StatementWords,
  type WritingTimeRefusal,
  wordsOf,
} from '@/domain/candidates/statements';
import { pick } from '@/lib/objects';
import { candidaciesOf } from '../contests/contest-rows';
import { type RoundToSetUp, roundToSetUp } from '../rounds/set-up';
import type { StatementLanguage } from './candidate-statement';
import { answeredIn, type Question, questionsOf } from './questions-of';

const { candidacies, candidates, questions, statements } = schema;

export type AdminQuestion = Pick<typeof questions.$inferSelect, 'id' | 'text' | 'textCy'>;

export type StatementOnRecord = Pick<
  typeof statements.$inferSelect,
  'language' | 'version' | 'isSummary' | 'publishedAt'
> & { readonly isTakenBack: boolean };

export type ContestWithStatements = {
  readonly slug: string;
  readonly title: string;
  /** The word limit of a statement; if null, the general limit applies. */
  readonly statementWords: number | null;
  readonly questions: readonly AdminQuestion[];
  /** How many candidacies have answered a question. */
  readonly answered: number;
  /** True once candidates have published answers. Then the questions cannot change. */
  readonly areFixed: boolean;
  readonly candidates: readonly {
    readonly slug: string;
    readonly name: string;
    /** The last version in each language. */
    readonly statements: readonly StatementOnRecord[];
  }[];
};

export type AdminStatements = RoundToSetUp & { readonly contests: readonly ContestWithStatements[] };

/** The questions of each contest of a round, and which candidates have statements. Null if there is no such round. */
export async function adminStatements(ctx: Context, slug: string): Promise<AdminStatements | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const found = await roundToSetUp(reads, slug, ctx.now);
  if (!found) return null;
  const { held, ...rest } = found;
  const ids = held.map(({ id }) => id);
  const asked = await reads
    .select()
    .from(questions)
    .where(inArray(questions.contestId, ids))
    .orderBy(asc(questions.position), asc(questions.id));
  const answered = await answeredIn(reads, ids);
  const people = (await candidaciesOf(reads, ids)).filter(({ mergedIntoId }) => mergedIntoId === null);
  const versions = await reads
    .select(pick(statements, 'candidacyId', 'language', 'version', 'isSummary', 'text', 'answers', 'publishedAt'))
    .from(statements)
    .innerJoin(candidacies, eq(candidacies.id, statements.candidacyId))
    .where(inArray(candidacies.contestId, ids))
    .orderBy(desc(statements.version));
  const lastOf = (id: string) =>
    LOCALES.flatMap((language): StatementOnRecord[] => {
      const last = versions.find((row) => row.candidacyId === id && row.language === language);
      if (!last) return [];
      const { version, isSummary, publishedAt, text, answers } = last;
      const isGone = isTakenBack({ text, answers: answers ?? [] });
      return [{ language, version, isSummary, publishedAt, isTakenBack: isGone }];
    });
  return {
    ...rest,
    contests: held.map((contest) => ({
      slug: contest.slug,
      title: contest.title,
      statementWords: contest.statementWords,
      questions: asked.filter(({ contestId }) => contestId === contest.id),
      answered: answered.get(contest.id) ?? 0,
      areFixed: areQuestionsFixed(rest.isPublic, answered.get(contest.id) ?? 0),
      candidates: people
        .filter(({ contestId }) => contestId === contest.id)
        .map(({ id, slug: candidate, name }) => ({ slug: candidate, name, statements: lastOf(id) })),
    })),
  };
}

export type VersionOnRecord = StatementWords & {
  readonly version: number;
  readonly words: number;
  readonly isSummary: boolean;
  readonly isTakenBack: boolean;
  readonly source: string | null;
  readonly publishedAt: Date;
};

export type AdminStatement = RoundToSetUp & {
  readonly contest: { readonly slug: string; readonly title: string };
  readonly candidate: { readonly slug: string; readonly name: string };
  readonly questions: readonly Question[];
  /** The word limit. */
  readonly mostWords: number;
  /** Every version in this language, latest first. */
  readonly versions: readonly VersionOnRecord[];
  /** Why the admin cannot enter a statement now, or null. */
  readonly refusal: WritingTimeRefusal | { readonly code: 'candidacy-merged' } | null;
};

type Address = { readonly round: string; readonly contest: string; readonly candidate: string };

/**
 * The statement of a candidate in one language and all its versions, for an admin who enters one. Null if there is no
 * such candidacy.
 */
export async function adminStatement(
  ctx: Context,
  asked: Address & { readonly language: StatementLanguage },
): Promise<AdminStatement | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const found = await roundToSetUp(reads, asked.round, ctx.now);
  const contest = found?.held.find(({ slug }) => slug === asked.contest);
  if (!found || !contest) return null;
  const [person] = await reads
    .select({
      id: candidacies.id,
      mergedIntoId: candidacies.mergedIntoId,
      slug: candidates.slug,
      name: candidates.name,
    })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(and(eq(candidacies.contestId, contest.id), eq(candidates.slug, asked.candidate)))
    .orderBy(asc(candidacies.id));
  if (!person) return null;
  const rows = await reads
    .select()
    .from(statements)
    .where(and(eq(statements.candidacyId, person.id), eq(statements.language, asked.language)))
    .orderBy(desc(statements.version));
  const { held: _held, ...rest } = found;
  return {
    ...rest,
    contest: { slug: contest.slug, title: contest.title },
    candidate: { slug: person.slug, name: person.name },
    questions: await questionsOf(reads, contest.id),
    mostWords: mostWordsOf(contest.statementWords),
    versions: rows.map(({ version, text, answers, links, isSummary, source, publishedAt }) => {
      const words = { text, answers: answers ?? [], links: links ?? [] };
      return {
        ...words,
        version,
        isSummary,
        source,
        publishedAt,
        words: wordsOf(words),
        isTakenBack: isTakenBack(words),
      };
    }),
    refusal: person.mergedIntoId ? { code: 'candidacy-merged' } : refusalOfTime(rest.round, 'admin', ctx.now),
  };
}
