import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, ContestId } from '@/domain/base/ids';
import { mapKey } from '@/domain/bodies/boundary-sets';
import { numbered } from '@/domain/candidates/alphabetical-order';
import type { CandidacyEvent } from '@/domain/candidates/candidacies';
import { rosterFilter } from '@/domain/rounds/roster';
import { pick } from '@/lib/objects';
import { bodiesOfMap, type NamedRosterBody } from '../bodies/roster-bodies';
import type { PublicRound } from '../rounds/public-rounds';

const { candidacies, candidacyEvents, candidates, contests, meetings, nominations, rosterExceptions, submissions } =
  schema;
const { writeIns } = schema;

export type ContestRow = typeof contests.$inferSelect;
type ExceptionRow = Pick<
  typeof rosterExceptions.$inferSelect,
  'bodyId' | 'countsWithId' | 'reason' | 'cause' | 'source'
>;
type MeetingRow = Pick<typeof meetings.$inferSelect, 'bodyId' | 'heldOn' | 'kind' | 'mode' | 'recordedAt'>;

export type CandidacyRow = {
  readonly id: CandidacyId;
  readonly contestId: ContestId;
  readonly slug: string;
  readonly name: string;
  /** The name by which an admin sorts the candidate; null if the name itself says it. */
  readonly sortName: string | null;
  /** The candidate's position in alphabetical order in the contest, from 1. */
  readonly number: number;
  readonly homeBodyId: BodyId | null;
  readonly attributes: readonly string[];
  readonly source: string | null;
  /** The candidacy that this one was merged into. Nominations of either count for that one. */
  readonly mergedIntoId: CandidacyId | null;
  readonly events: readonly CandidacyEvent[];
};

export const SUBMISSION = pick(
  submissions,
  'id',
  'contestId',
  'bodyId',
  'version',
  'kind',
  'provenance',
  'receivedAt',
  'code',
  'meetingOn',
  'confirmedAt',
  'voidedAt',
  'voidReason',
  'voidCause',
  'acceptedLateAt',
  'acceptedLateReason',
  'acceptedLateCause',
);

/** A version that counts, and how it was received. It does not say who sent it. */
export type LiveSubmission = Pick<typeof submissions.$inferSelect, keyof typeof SUBMISSION>;

export type NominationRow = {
  readonly contestId: ContestId;
  readonly submissionId: string;
  readonly candidacyId: CandidacyId;
  readonly source: string | null;
};

/** All rows needed to count one contest. */
export type ContestRows = {
  readonly round: PublicRound;
  readonly contest: ContestRow;
  /** Every body of the round's map, by id, sorted by name. */
  readonly bodies: ReadonlyMap<BodyId, NamedRosterBody>;
  readonly exceptions: ReadonlyMap<BodyId, ExceptionRow>;
  /** All candidacies, including merged ones: those stay on the record, and their nominations count for another. */
  readonly candidacies: readonly CandidacyRow[];
  /** The latest version of each body, including those ruled invalid. */
  readonly live: readonly LiveSubmission[];
  /** The candidates whose names were ticked, and the write-ins that have been matched to a candidacy. */
  readonly nominations: readonly NominationRow[];
  readonly meetings: ReadonlyMap<BodyId, MeetingRow>;
};

/** The contests of some rounds, sorted by position. */
export async function contestsOf(reads: Reads, rounds: readonly PublicRound[]): Promise<ContestRow[]> {
  const ids = rounds.map((round) => round.id);
  return reads
    .select()
    .from(contests)
    .where(inArray(contests.roundId, ids))
    .orderBy(asc(contests.position), asc(contests.id));
}

/**
 * The candidacies of some contests, numbered within each contest, with their timelines. Reads nothing about how
 * candidates sign in.
 */
export async function candidaciesOf(reads: Reads, contestIds: readonly ContestId[]): Promise<CandidacyRow[]> {
  const rows = await reads
    .select({
      id: candidacies.id,
      contestId: candidacies.contestId,
      slug: candidates.slug,
      name: candidates.name,
      sortName: candidates.sortName,
      ...pick(candidacies, 'homeBodyId', 'attributes', 'source', 'mergedIntoId'),
    })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(inArray(candidacies.contestId, [...contestIds]));
  const eventRows = await reads
    .select(
      pick(
        candidacyEvents,
        'candidacyId',
        'at',
        'kind',
        'homeBodyId',
        'reason',
        'source',
        'happenedOn',
        'cause',
        'reviewOn',
      ),
    )
    .from(candidacyEvents)
    .innerJoin(candidacies, eq(candidacies.id, candidacyEvents.candidacyId))
    .where(inArray(candidacies.contestId, [...contestIds]))
    .orderBy(asc(candidacyEvents.at), asc(candidacyEvents.id));
  const events = Map.groupBy(eventRows, (row) => row.candidacyId);
  const byContest = Map.groupBy(rows, (row) => row.contestId);
  return [...byContest.values()].flatMap((group) =>
    numbered(group).map((row) => ({ ...row, events: events.get(row.id) ?? [] })),
  );
}

/** The bodies of a map by id. */
export type BodiesOfMap = ReadonlyMap<BodyId, NamedRosterBody>;

/**
 * Loads the rows of several contests that are needed to count them. Ten contests need as many selects as one. `known`
 * are the bodies of their map, if they have been read and all rounds have one map.
 */
export async function contestRows(
  reads: Reads,
  rounds: readonly PublicRound[],
  wanted: readonly ContestRow[],
  known?: BodiesOfMap,
): Promise<ContestRows[]> {
  const ids = wanted.map((contest) => contest.id);
  const roundById = new Map(rounds.map((round) => [round.id, round]));
  const maps = new Map(wanted.flatMap(({ roundId }) => roundById.get(roundId) ?? []).map((map) => [mapKey(map), map]));
  const bodiesByMap = new Map<string, BodiesOfMap>();
  for (const [key, map] of maps) bodiesByMap.set(key, known ?? (await bodiesOfMap(reads, map)));

  const exceptionRows = await reads
    .select()
    .from(rosterExceptions)
    .where(inArray(rosterExceptions.roundId, [...roundById.keys()]));
  const people = await candidaciesOf(reads, ids);
  const isLive = and(inArray(submissions.contestId, ids), isNull(submissions.supersededAt));
  const live: LiveSubmission[] = await reads.select(SUBMISSION).from(submissions).where(isLive);
  const named: NominationRow[] = await reads
    .select({
      contestId: submissions.contestId,
      submissionId: nominations.submissionId,
      candidacyId: nominations.candidacyId,
      source: nominations.source,
    })
    .from(nominations)
    .innerJoin(submissions, eq(submissions.id, nominations.submissionId))
    .where(and(isLive, eq(submissions.kind, 'names')));
  const tied = await reads
    .select({
      contestId: submissions.contestId,
      submissionId: writeIns.submissionId,
      candidacyId: writeIns.candidacyId,
    })
    .from(writeIns)
    .innerJoin(submissions, eq(submissions.id, writeIns.submissionId))
    .where(and(isLive, eq(submissions.kind, 'names')));
  for (const { candidacyId, ...row } of tied) if (candidacyId) named.push({ ...row, candidacyId, source: null });
  const called = await reads
    .select(pick(meetings, 'contestId', 'bodyId', 'heldOn', 'kind', 'mode', 'recordedAt'))
    .from(meetings)
    .where(inArray(meetings.contestId, ids));

  return wanted.flatMap((contest) => {
    const round = roundById.get(contest.roundId);
    if (!round) return [];
    const here = <R extends { readonly contestId: ContestId }>(rows: readonly R[]) =>
      rows.filter((row) => row.contestId === contest.id);
    const exceptions = exceptionRows.filter((row) => row.roundId === round.id);
    return {
      round,
      contest,
      bodies: bodiesByMap.get(mapKey(round)) ?? new Map(),
      exceptions: new Map(exceptions.map((row) => [row.bodyId, row])),
      candidacies: here(people),
      live: here(live),
      nominations: here(named),
      meetings: new Map(here(called).map((row) => [row.bodyId, row])),
    };
  });
}

/** The bodies that may nominate in the contest: those of its groups. */
export function rosterOf({ bodies, contest, round }: ContestRows): NamedRosterBody[] {
  return [...bodies.values()].filter(rosterFilter(contest, round));
}
