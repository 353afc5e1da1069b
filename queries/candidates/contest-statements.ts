import type { Context } from '@/db/context';
import { may, permit } from '@/domain/base/permissions';
import { resultsOf } from '../contests/claims-and-results';
import { type ContestHead, contestHead, type StandingRow, standingRow } from '../contests/contest-standings';
import { datedContest } from '../contests/dated-contest';
import { headOf, type RoundHead } from '../rounds/public-rounds';
import { type CandidacyPage, candidacyPage } from './candidacy';
import { latestStatementsOf, type Statement } from './candidacy-record';
import { type Question, questionsOf } from './questions-of';

/** One candidate, with the statements that this reader may see. */
export type CandidateWords = Omit<StandingRow, 'published'> & { readonly statements: readonly Statement[] };

export type ContestStatements = {
  readonly round: RoundHead;
  readonly contest: ContestHead;
  readonly questions: readonly Question[];
  /** All candidates in alphabetical order by surname, including those without a statement. */
  readonly candidates: readonly CandidateWords[];
  /**
   * True if the round shows statements only to members and the reader is not one. Then the list contains no statement.
   */
  readonly isWithheld: boolean;
  readonly hasSlates: boolean;
  readonly hasResults: boolean;
  readonly readAt: Date;
};

/**
 * The statements of all candidates of a contest, for the list, the comparison and the booklet. If the round shows
 * statements only to members, other readers get none. Null for a round or contest that does not exist or is not
 * public.
 */
export async function contestStatements(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string },
): Promise<ContestStatements | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const counted = await datedContest(ctx, asked);
  if (!counted) return null;
  const { round, rows, candidacies, slates } = counted;
  const isWithheld = round.statementsFor === 'members' && !may(ctx.actor, 'members.read', round);
  const ids = candidacies.map(({ id }) => id);
  const statements = isWithheld ? new Map<string, Statement[]>() : await latestStatementsOf(reads, ids);
  const results = await resultsOf(reads, [rows.contest.id]);
  return {
    round: headOf(round),
    contest: contestHead(rows.contest),
    questions: await questionsOf(reads, rows.contest.id),
    candidates: candidacies.map((candidacy) => ({
      ...standingRow(candidacy),
      slates: slates.claims.get(candidacy.id) ?? [],
      result: results.get(candidacy.id) ?? null,
      statements: statements.get(candidacy.id) ?? [],
    })),
    isWithheld,
    hasSlates: slates.all.length > 0,
    hasResults: results.size > 0,
    readAt: ctx.now,
  };
}

type ContestAddress = { readonly round: string; readonly contest: string };

/** The statements of a contest for people with a role here: officers, members of a body, candidates and admins. */
export async function memberStatements(ctx: Context, asked: ContestAddress): Promise<ContestStatements | null> {
  permit(ctx.actor, 'members.read', {});
  return contestStatements(ctx, asked);
}

/**
 * One candidacy with its statement, for members, officers, candidates and admins. Null if there is no such public
 * candidacy.
 */
export async function memberCandidacy(
  ctx: Context,
  asked: ContestAddress & { readonly candidate: string },
): Promise<CandidacyPage | null> {
  permit(ctx.actor, 'members.read', {});
  return candidacyPage(ctx, asked);
}
