import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import { LOCALES, type Locale } from '@/domain/base/languages.mjs';
import type { StatementAnswer, StatementLink } from '@/domain/candidates/statements';
import { highestPublished } from '@/domain/results/results';
import { isPublicAt } from '@/domain/rounds/rounds';
import { type PublishedTotal, publishedTotalsOf, type ResultOfVote, resultsOf } from '../contests/claims-and-results';

const { candidacies, candidates, contests, rounds, statements } = schema;

export type Statement = {
  readonly language: Locale;
  readonly version: number;
  readonly text: string;
  /** True if somebody else summarised the candidate's letter. Pages never show it as the candidate's own words. */
  readonly isSummary: boolean;
  readonly source: string | null;
  /** The candidate's answers to the contest's questions. */
  readonly answers: readonly StatementAnswer[];
  readonly links: readonly StatementLink[];
  readonly publishedAt: Date;
  /** Set if it was taken down. Then its text is redacted. */
  readonly takenDown: { readonly at: Date; readonly reason: string } | null;
  /** Earlier versions, latest first. */
  readonly earlier: readonly { readonly version: number; readonly publishedAt: Date }[];
};

/**
 * The latest version in each language, English first. Null if it is empty, because an empty version withdraws the
 * statement.
 */
export async function latestStatements(reads: Reads, candidacyId: CandidacyId): Promise<Statement[]> {
  return (await latestStatementsOf(reads, [candidacyId])).get(candidacyId) ?? [];
}

/** The latest versions for many candidacies at once. Candidacies without a statement are not in the map. */
export async function latestStatementsOf(
  reads: Reads,
  candidacyIds: readonly CandidacyId[],
): Promise<Map<CandidacyId, Statement[]>> {
  const rows = await reads
    .select()
    .from(statements)
    .where(inArray(statements.candidacyId, [...candidacyIds]))
    .orderBy(desc(statements.version), desc(statements.id));
  const byCandidacy = Map.groupBy(rows, (row) => row.candidacyId);
  return new Map([...byCandidacy].map(([id, own]) => [id, latestOf(own)]));
}

function latestOf(rows: readonly (typeof statements.$inferSelect)[]): Statement[] {
  return LOCALES.flatMap((language) => {
    const [latest, ...before] = rows.filter((row) => row.language === language);
    if (!latest) return [];
    const { version, text, isSummary, source, answers, links, publishedAt, takenDownAt, takeDownReason } = latest;
    if (text === '' && !answers?.length) return [];
    return {
      language,
      version,
      text,
      isSummary,
      source,
      answers: answers ?? [],
      links: links ?? [],
      publishedAt,
      takenDown: takenDownAt && { at: takenDownAt, reason: takeDownReason ?? '' },
      earlier: before.map((row) => ({ version: row.version, publishedAt: row.publishedAt })),
    };
  });
}

/** A candidacy of the same person in another public contest. */
export type OtherCandidacy = {
  readonly round: { readonly slug: string; readonly title: string };
  readonly contest: { readonly slug: string; readonly title: string };
  readonly published: PublishedTotal | null;
  readonly result: ResultOfVote | null;
};

/** The candidate's other contests, latest round first. */
export async function otherCandidacies(
  reads: Reads,
  now: Date,
  candidate: { readonly slug: string; readonly candidacyId: CandidacyId },
): Promise<OtherCandidacy[]> {
  const rows = await reads
    .select({ id: candidacies.id, contest: contests, round: rounds })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(and(eq(candidates.slug, candidate.slug), ne(candidacies.id, candidate.candidacyId)))
    .orderBy(desc(rounds.closesAt), desc(contests.position), desc(candidacies.id));
  const seen = rows.filter(({ round }) => isPublicAt(round, now));
  const ids = seen.map(({ contest }) => contest.id);
  const totals = await publishedTotalsOf(reads, ids);
  const results = await resultsOf(reads, ids);
  return seen.map(({ id, contest, round }) => ({
    round: { slug: round.slug, title: round.title },
    contest: { slug: contest.slug, title: contest.title },
    published: highestPublished(totals.get(id) ?? []),
    result: results.get(id) ?? null,
  }));
}
