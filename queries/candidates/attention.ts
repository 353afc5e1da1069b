import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import { dayIn } from '@/domain/base/instants';
import { IS_OUT } from '@/domain/candidates/candidacies';
import { INVESTIGATION_KINDS, investigationAt } from '@/domain/candidates/investigations';
import type { CountedContest } from '../contests/counted-contest';
import { headOf, type PublicRound, publicRounds, type RoundHead } from '../rounds/public-rounds';
import { addressCounts } from './addresses';
import { approvalCounts } from './approvals';
import { type ShortContest, shortContests } from './self-descriptions';

const { candidacies, candidacyEvents, candidates, contests, rounds } = schema;

export type Person = { readonly name: string; readonly contest: string; readonly slug: string; readonly count: number };

/** The tasks about candidates. */
export type CandidateTask =
  /** Statements, or people who put themselves forward, that wait for the returning officer. */
  | { readonly code: 'approvals'; readonly round: RoundHead; readonly statements: number; readonly people: number }
  /** Enough nominations and not accepted; or nominated, and nobody can sign in for them. */
  | { readonly code: 'not-accepted' | 'no-address'; readonly round: RoundHead; readonly people: readonly Person[] }
  /** Too few candidates count for a reserved seat or a quota. */
  | { readonly code: 'groups-short'; readonly round: RoundHead; readonly contests: readonly ShortContest[] }
  /** The day has come on which an investigation is looked at again. */
  | {
      readonly code: 'review-due';
      readonly round: RoundHead;
      readonly contest: string;
      readonly slug: string;
      readonly name: string;
      readonly reviewOn: Day;
    };

/** The candidates of a round who have enough nominations and have not accepted; none if there are none. */
export function notAccepted(round: RoundHead, counted: readonly CountedContest[]): CandidateTask[] {
  const people = counted.flatMap(({ rows, candidacies: counts }) =>
    counts
      .filter(({ ballot }) => ballot === 'enough-not-accepted')
      .map(({ name, slug, count }) => ({ name, slug, count, contest: rows.contest.slug })),
  );
  return people.length > 0 ? [{ code: 'not-accepted', round, people }] : [];
}

/**
 * The investigations that must be looked at today, in the zone of each round, earliest first. Rounds that have been
 * declared are included, because the pages of their candidates still say it.
 */
export async function reviewsDue({ db: { reads }, now }: Pick<Context, 'db' | 'now'>): Promise<CandidateTask[]> {
  const rows = await reads
    .select({
      candidacy: candidacies.id,
      roundId: contests.roundId,
      contest: contests.slug,
      slug: candidates.slug,
      name: candidates.name,
      at: candidacyEvents.at,
      kind: candidacyEvents.kind,
      reviewOn: candidacyEvents.reviewOn,
    })
    .from(candidacyEvents)
    .innerJoin(candidacies, eq(candidacies.id, candidacyEvents.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(
      and(
        inArray(candidacyEvents.kind, [...INVESTIGATION_KINDS]),
        isNull(candidacies.mergedIntoId),
        isNotNull(rounds.announcedAt),
      ),
    )
    .orderBy(asc(candidacyEvents.at), asc(candidacyEvents.id));
  if (rows.length === 0) return [];
  const roundById = new Map((await publicRounds(reads, now)).map((round) => [round.id, round]));
  const due = [...Map.groupBy(rows, ({ candidacy }) => candidacy).values()].flatMap((events) => {
    const open = investigationAt(events, now);
    const round = open && roundById.get(open.roundId);
    if (!open?.reviewOn || !round || open.reviewOn > dayIn(round.zone, now)) return [];
    const { contest, slug, name, reviewOn } = open;
    return [{ code: 'review-due' as const, round: headOf(round), contest, slug, name, reviewOn }];
  });
  return due.sort((a, b) => a.reviewOn.localeCompare(b.reviewOn));
}

/** The candidates of a round who have nominations and no email address; none if there are none. */
export async function withoutAddress(
  reads: Reads,
  round: RoundHead,
  counted: readonly CountedContest[],
): Promise<CandidateTask[]> {
  const addresses = await addressCounts(reads, ...counted.map(({ rows }) => rows.contest.id));
  const people = counted.flatMap(({ rows, candidacies }) =>
    candidacies
      .filter(({ id, count, standing }) => count > 0 && !IS_OUT.includes(standing.status) && !addresses.has(id))
      .map(({ name, slug, count }) => ({ name, slug, count, contest: rows.contest.slug })),
  );
  return people.length > 0 ? [{ code: 'no-address', round, people }] : [];
}

/** The contests of a round of whose candidates too few count for a reserved seat or a quota; none if there are none. */
export async function groupsShort(
  reads: Reads,
  round: RoundHead,
  counted: readonly CountedContest[],
): Promise<CandidateTask[]> {
  const short = await shortContests(reads, counted);
  return short.length > 0 ? [{ code: 'groups-short', round, contests: short }] : [];
}

/** What waits for the returning officer to approve, by round. */
export async function approvalTasks(reads: Reads, rounds: readonly PublicRound[]): Promise<CandidateTask[]> {
  const counts = await approvalCounts(
    reads,
    rounds.map(({ id }) => id),
  );
  return rounds.flatMap((round) => {
    const [statements, people] = [counts.statements.get(round.id) ?? 0, counts.applications.get(round.id) ?? 0];
    return statements + people > 0 ? [{ code: 'approvals' as const, round: headOf(round), statements, people }] : [];
  });
}
