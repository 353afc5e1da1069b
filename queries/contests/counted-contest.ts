import { and, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, ContestId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { KINDS, sizeOn } from '@/domain/bodies/kinds';
import {
  type BallotStanding,
  ballotStanding,
  type CandidacyEvent,
  homeBodyAt,
  type Standing,
  standingAt,
} from '@/domain/candidates/candidacies';
import { investigationAt } from '@/domain/candidates/investigations';
import { evaluate } from '@/domain/contests/evaluate-threshold';
import { INCUMBENT } from '@/domain/contests/reserved-seats';
import type { Nomination, Outcome, RosterCount, ThresholdFacts } from '@/domain/contests/threshold';
import type { BodyStatus } from '@/domain/nominations/body-status';
import { versionCounts } from '@/domain/nominations/confirmation';
import { countsTowardsThreshold, type Provenance } from '@/domain/nominations/provenance';
import { rosterDays, rosterFilter } from '@/domain/rounds/roster';
import { roundState } from '@/domain/rounds/rounds';
import type { NamedBody } from '../bodies/named-body';
import { bodiesOfMap, type NamedRosterBody } from '../bodies/roster-bodies';
import { type PublicRound, roundToRead } from '../rounds/public-rounds';
import { type Counting, KeptByRound } from '../rounds/round-version';
import { bodyStatuses } from './contest-bodies';
import {
  type BodiesOfMap,
  type CandidacyRow,
  type ContestRow,
  type ContestRows,
  contestRows,
  contestsOf,
  type LiveSubmission,
  rosterOf,
} from './contest-rows';

const { contests, rounds } = schema;

/** One body's nomination of one candidacy, by the body's latest version. */
export type Nominator = {
  readonly body: NamedRosterBody;
  /** The body that this one is counted with, if it is part of a merged party. */
  readonly countsAs: BodyId | null;
  readonly submission: LiveSubmission;
  readonly provenance: Provenance;
  readonly source: string | null;
  /** Whether the nomination counts. A report does not count in a round that this installation runs. */
  readonly counts: boolean;
};

export type CountedCandidacy = CandidacyRow & {
  readonly home: NamedBody | null;
  readonly standing: Standing;
  /** The announcement of an investigation that has not ended; null if there is none. */
  readonly investigation: CandidacyEvent | null;
  readonly nominators: readonly Nominator[];
  /** How many different bodies' nominations count. */
  readonly count: number;
  readonly outcome: Outcome | null;
  readonly ballot: BallotStanding;
};

/**
 * One contest, counted from its rows. Every page, map, chart, feed and file gets its figures from here, so they all
 * agree.
 */
export type CountedContest = {
  readonly round: PublicRound;
  readonly rows: ContestRows;
  /** The candidacies in alphabetical order, each with its nominations. Merged candidacies are left out. */
  readonly candidacies: readonly CountedCandidacy[];
  /** The status of every body that may nominate. */
  readonly statuses: ReadonlyMap<BodyId, BodyStatus>;
};

export type ContestAddress = { readonly round: string; readonly contest: string };

/** Counts some contests of these rounds, in the given order. */
export async function countedContests(
  reads: Reads,
  from: readonly PublicRound[],
  wanted: readonly ContestRow[],
  now: Date,
  known?: BodiesOfMap,
): Promise<CountedContest[]> {
  return (await contestRows(reads, from, wanted, known)).map((rows) => countRows(rows, now));
}

/** How many nominations and bodies the contests that are kept may have together: some eight contests of full size. */
const counts = new KeptByRound<CountedContest>({
  most: 60_000,
  sizeOf: ({ rows }) => rows.nominations.length + rows.live.length + rows.bodies.size,
});
const mapsOfRounds = new KeptByRound<BodiesOfMap>({ most: 8 });

/**
 * One contest, counted once for each version of its round, and shared by everything that shows its figures. Nobody may
 * change what it returns. In a transaction, and to see rows that have no entry in the log, use countedContests.
 */
export const sharedCount = (ctx: Counting, round: PublicRound, contest: ContestRow): Promise<CountedContest> =>
  counts.get(ctx, round, contest.id, async () => {
    const { reads } = ctx.db;
    const known = await mapsOfRounds.get(ctx, round, 'bodies', () => bodiesOfMap(reads, round));
    const [counted] = await countedContests(reads, [round], [contest], ctx.now, known);
    if (!counted) throw new Error(`The contest ${contest.slug} is not in its round`);
    return counted;
  });

/** Every contest of one round, sorted by position, counted as sharedCount does. */
export async function sharedRound(ctx: Counting, round: PublicRound): Promise<CountedContest[]> {
  const all: CountedContest[] = [];
  for (const contest of await contestsOf(ctx.db.reads, [round])) all.push(await sharedCount(ctx, round, contest));
  return all;
}

/** Counts every contest of one round, sorted by position. */
export const countedRound = async (reads: Reads, round: PublicRound, now: Date): Promise<CountedContest[]> =>
  countedContests(reads, [round], await contestsOf(reads, [round]), now);

/** Counts one contest for a reader. Null for a round or contest that does not exist or is not public. */
export async function countedContest(ctx: Context, asked: ContestAddress): Promise<CountedContest | null> {
  permit(ctx.actor, 'public.read', {});
  const round = await roundToRead(ctx, asked.round);
  if (!round) return null;
  const contest = (await contestsOf(ctx.db.reads, [round])).find(({ slug }) => slug === asked.contest);
  return contest ? sharedCount(ctx, round, contest) : null;
}

/** Counts one contest for an admin, whatever the state of its round. Null if there is none. */
export async function anyCountedContest(
  reads: Reads,
  where: ContestAddress | { readonly id: ContestId },
  now: Date,
): Promise<CountedContest | null> {
  const [found] = await reads
    .select({ round: rounds, contest: contests })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(
      'id' in where ? eq(contests.id, where.id) : and(eq(rounds.slug, where.round), eq(contests.slug, where.contest)),
    )
    .limit(1);
  if (!found) return null;
  const round = { ...found.round, state: roundState(found.round, now) };
  const [counted] = await countedContests(reads, [round], [found.contest], now);
  return counted ?? null;
}

/**
 * Counts a contest from its rows. To show the effect of an act, pass the rows as they would be after it. Candidacies
 * are in alphabetical order. Merged candidacies are left out, because their nominations count for another.
 */
export function countRows(rows: ContestRows, now: Date): CountedContest {
  return { round: rows.round, rows, candidacies: countCandidacies(rows, now), statuses: bodyStatuses(rows) };
}

function countCandidacies(rows: ContestRows, now: Date): CountedCandidacy[] {
  const nominators = nominatorsOf(rows);
  const roster = rosterFacts(rows);
  const own = rows.candidacies.filter(({ mergedIntoId }) => mergedIntoId === null);
  return own.map((candidacy) => {
    const home = rows.bodies.get(homeBodyAt(candidacy.events, candidacy.homeBodyId, now) ?? ('' as BodyId)) ?? null;
    const mine = nominators.get(candidacy.id) ?? [];
    const isIncumbent = candidacy.attributes.includes(INCUMBENT);
    const facts = { ...thresholdFacts(rows, home, roster, mine), isIncumbent };
    const outcome = evaluate(rows.contest.threshold, facts);
    const standing = standingAt(candidacy.events, now);
    return {
      ...candidacy,
      home,
      standing,
      investigation: investigationAt(candidacy.events, now),
      nominators: mine,
      count: new Set(facts.nominations.map(({ body, countsAs }) => countsAs ?? body.id)).size,
      outcome,
      ballot: ballotStanding(outcome, standing.status),
    };
  });
}

/** The facts that the rule is judged by. They contain only nominations that count. */
export function thresholdFacts(
  rows: ContestRows,
  home: NamedBody | null,
  roster: ThresholdFacts['roster'],
  nominators: readonly Nominator[],
): ThresholdFacts {
  const homeCountsAs = home && rows.exceptions.get(home.id)?.countsWithId;
  return {
    nominations: nominators
      .filter(({ counts }) => counts)
      .map(
        ({ body, countsAs }): Nomination => ({
          body,
          ...(countsAs === null ? {} : { countsAs }),
          weight: weightIn(rows, body),
        }),
      ),
    homeBody: home,
    ...(homeCountsAs ? { homeCountsAs } : {}),
    roster,
  };
}

/** The affiliated members of a body on the last day of nominations; 0 for other kinds, and if they are not known. */
const weightIn = ({ round }: ContestRows, { kind, sizes }: NamedRosterBody): number =>
  KINDS[kind].counts === 'affiliated-members' ? (sizeOn(sizes, rosterDays(round).closesOn) ?? 0) : 0;

/** How many bodies may nominate, and the affiliated members of all of them together. */
export const rosterFacts = (rows: ContestRows): ThresholdFacts['roster'] => ({
  bodies: rosterCounts(rows),
  totalWeight: rosterOf(rows).reduce((sum, body) => sum + weightIn(rows, body), 0),
});

/**
 * How many bodies of each kind and place may nominate, for rules that need a share of them. A body that is counted with
 * another is not counted again.
 */
export function rosterCounts(rows: ContestRows): RosterCount[] {
  const own = rosterOf(rows).filter((body) => !rows.exceptions.get(body.id)?.countsWithId);
  const groups = Map.groupBy(own, ({ kind, nation, region }) => `${kind}|${nation}|${region}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ kind: first.kind, nation: first.nation, region: first.region, count: rest.length + 1 }] : [],
  );
}

function nominatorsOf(rows: ContestRows): Map<CandidacyId, Nominator[]> {
  const counting = rows.live.filter((version) => versionCounts(rows.round, version));
  const submissions = new Map(counting.map((submission) => [submission.id as string, submission]));
  const isOnRoster = rosterFilter(rows.contest, rows.round);
  const mergedInto = new Map(rows.candidacies.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
  const all = new Map<CandidacyId, Nominator[]>();
  for (const { submissionId, candidacyId: named, source } of rows.nominations) {
    const submission = submissions.get(submissionId);
    const body = submission && rows.bodies.get(submission.bodyId);
    if (!submission || !body) continue;
    const candidacyId = mergedInto.get(named) ?? named;
    // A body may have named both of two merged candidacies, or ticked a name and also written it in. It has then
    // nominated one person once.
    if (all.get(candidacyId)?.some((nominator) => nominator.submission === submission)) continue;
    const { provenance } = submission;
    const nominator: Nominator = {
      body,
      countsAs: rows.exceptions.get(body.id)?.countsWithId ?? null,
      submission,
      provenance,
      source,
      counts: countsTowardsThreshold(provenance, rows.round.kind) && isOnRoster(body),
    };
    const list = all.get(candidacyId);
    if (list) list.push(nominator);
    else all.set(candidacyId, [nominator]);
  }
  return all;
}
