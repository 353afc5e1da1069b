import { and, desc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import type { Locale } from '@/domain/base/languages.mjs';
import type { CandidacyEvent } from '@/domain/candidates/candidacies';
import type { StatementFacts } from '@/domain/candidates/statements';
import { questionsOf } from './questions-of';

const { statements } = schema;

export type CandidacyFacts = {
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
  seen: { readonly language: Locale; readonly basedOnVersion: number },
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
