import { and, asc, desc, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import {
  isTakenBack,
  mostWordsOf,
  refusalOfTime,
  type StatementWords,
  type WritingTimeRefusal,
  wordsOf,
} from '@/domain/candidates/statements';
import { type RoundToSetUp, roundToSetUp } from '../rounds/round-to-set-up';
import { type Question, questionsOf } from './questions-of';
import type { StatementLanguage } from './statement-facts';

const { candidacies, candidates, statements } = schema;

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
  /** The most words that count here. */
  readonly mostWords: number;
  /** Every version in this language, latest first. */
  readonly versions: readonly VersionOnRecord[];
  /** Why nothing can be entered at this time, or null. */
  readonly refusal: WritingTimeRefusal | { readonly code: 'candidacy-merged' } | null;
};

type Address = { readonly round: string; readonly contest: string; readonly candidate: string };

/**
 * A candidate's statement and its versions in one language, for the admin who enters one. Null if there is no such
 * candidacy.
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
  const { held: _held, ...scene } = found;
  return {
    ...scene,
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
    refusal: person.mergedIntoId ? { code: 'candidacy-merged' } : refusalOfTime(scene.round, 'admin', ctx.now),
  };
}
