import { and, desc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import type { Locale } from '@/domain/base/languages.mjs';
import { permit } from '@/domain/base/permissions';
import type { CandidacyEvent } from '@/domain/candidates/candidacies';
import {
  isTakenBack,
  type StatementFacts,
  type StatementReaders,
  type StatementWords,
  wordsOf,
} from '@/domain/candidates/statements';
import { placesOf } from '../nominations/office-contest';
import { headOf, publicRound, type RoundHead } from '../rounds/public-rounds';
import { type Question, questionsOf } from './questions-of';

const { candidacyEvents, contests, rounds, statements } = schema;

export type StatementVersion = StatementWords & {
  readonly version: number;
  readonly words: number;
  readonly isTakenBack: boolean;
  readonly isSummary: boolean;
  readonly publishedAt: Date;
};

/** A statement in one language, as its author sees it. */
export type CandidateStatement = {
  readonly candidacyId: CandidacyId;
  readonly name: string;
  readonly slug: string;
  readonly round: RoundHead;
  readonly contest: { readonly slug: string; readonly title: string };
  /** Who may read the statement once it is published. */
  readonly readers: StatementReaders;
  readonly questions: readonly Question[];
  /** The facts that decide whether the next version is accepted. */
  readonly facts: StatementFacts;
  /** Every version, latest first. */
  readonly versions: readonly StatementVersion[];
};

/** The signed-in person's statement in one contest and language. Null if they are not a candidate in the contest. */
export async function candidateStatement(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string; readonly language: StatementLanguage },
): Promise<CandidateStatement | null> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return null;
  const { reads } = ctx.db;
  const at = and(eq(rounds.slug, asked.round), eq(contests.slug, asked.contest));
  const [place] = await placesOf(reads, ctx.actor.candidacies, ctx.now, at);
  const round = await publicRound(reads, ctx.now, asked.round);
  if (!place || !round) return null;
  const { candidacy, candidate, contest } = place;
  permit(ctx.actor, 'candidacy.own', candidacy);
  const events = await reads.select().from(candidacyEvents).where(eq(candidacyEvents.candidacyId, candidacy.id));
  const rows = await reads
    .select()
    .from(statements)
    .where(and(eq(statements.candidacyId, candidacy.id), eq(statements.language, asked.language)))
    .orderBy(desc(statements.version));
  const basedOnVersion = rows[0]?.version ?? 0;
  return {
    candidacyId: candidacy.id,
    name: candidate.name,
    slug: candidate.slug,
    round: headOf(round),
    contest: { slug: contest.slug, title: contest.title },
    readers: round.statementsFor,
    questions: await questionsOf(reads, contest.id),
    facts: await statementFacts(
      reads,
      { candidacy, contest, round, events },
      { language: asked.language, basedOnVersion },
    ),
    versions: rows.map(({ version, text, answers, links, isSummary, publishedAt }) => {
      const words = { text, answers: answers ?? [], links: links ?? [] };
      return { ...words, version, isSummary, publishedAt, words: wordsOf(words), isTakenBack: isTakenBack(words) };
    }),
  };
}

export type StatementLanguage = Locale;

type CandidacyFacts = {
  readonly candidacy: { readonly id: CandidacyId; readonly mergedIntoId: CandidacyId | null };
  readonly contest: { readonly id: ContestId; readonly statementWords: number | null };
  readonly round: StatementFacts['round'];
  readonly events: readonly CandidacyEvent[];
};

/**
 * The facts that decide about the next version of a candidacy's statement in one language. `basedOnVersion` is the
 * version that the author had read.
 */
export async function statementFacts(
  reads: Reads,
  { candidacy, contest, round, events }: CandidacyFacts,
  seen: { readonly language: StatementLanguage; readonly basedOnVersion: number },
): Promise<StatementFacts> {
  const [latest] = await reads
    .select()
    .from(statements)
    .where(and(eq(statements.candidacyId, candidacy.id), eq(statements.language, seen.language)))
    .orderBy(desc(statements.version))
    .limit(1);
  const questions = await questionsOf(reads, contest.id);
  return {
    round,
    mostWords: contest.statementWords,
    questions: questions.map(({ id }) => id),
    events,
    isMerged: candidacy.mergedIntoId !== null,
    latest: latest
      ? { version: latest.version, text: latest.text, answers: latest.answers ?? [], links: latest.links ?? [] }
      : null,
    basedOnVersion: seen.basedOnVersion,
  };
}
