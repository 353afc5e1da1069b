import { and, desc, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import type { Locale } from '@/domain/base/languages.mjs';
import { permit } from '@/domain/base/permissions';
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
import { ownStatementFacts, type SentStatement } from './sent-statements';
import { type WritingDraft, writingDraft } from './writing-draft';

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
  /** Whether the returning officer approves each version before it is published. */
  readonly needsApproval: boolean;
  /** What the candidate sent last, if it waits or was returned. */
  readonly sent: Omit<SentStatement, 'id'> | null;
  /** Every version, latest first. */
  readonly versions: readonly StatementVersion[];
  /** What the person has written since, on any device. Null if there is no draft. */
  readonly draft: WritingDraft | null;
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
  const seen = { language: asked.language, basedOnVersion: 0 };
  const { facts, sent } = await ownStatementFacts(reads, { candidacy, contest, round, events }, seen);
  return {
    candidacyId: candidacy.id,
    name: candidate.name,
    slug: candidate.slug,
    round: headOf(round),
    contest: { slug: contest.slug, title: contest.title },
    readers: round.statementsFor,
    questions: await questionsOf(reads, contest.id),
    facts: { ...facts, basedOnVersion: facts.latest?.version ?? 0 },
    needsApproval: round.approvesStatements === true,
    sent,
    draft: await writingDraft(ctx, { candidacyId: candidacy.id, kind: 'statement', language: asked.language }),
    versions: rows.map(({ version, text, answers, links, isSummary, publishedAt }) => {
      const words = { text, answers: answers ?? [], links: links ?? [] };
      return { ...words, version, isSummary, publishedAt, words: wordsOf(words), isTakenBack: isTakenBack(words) };
    }),
  };
}

export type StatementLanguage = Locale;
