import type { Context } from '@/db/context';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { type PlaceGroup, placeGroupOf } from '@/domain/bodies/kinds';
import type { BallotStanding, CandidacyEvent, CandidacyStatus } from '@/domain/candidates/candidacies';
import type { Outcome } from '@/domain/contests/threshold';
import { DEADLINE_TO_COME } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import { byBodyName, type NamedBody } from '../bodies/named-body';
import { headOf, type RoundHead } from '../rounds/public-rounds';
import {
  type Coverage,
  coverageOf,
  type PublishedTotal,
  publishedTotalsOf,
  type ResultOfVote,
  resultsOf,
  type Slate,
  slatesOf,
} from './claims-and-results';
import { type BodyCounts, countBodies, countRegions, type RegionCounts } from './contest-bodies';
import { type ContestMap, contestMap } from './contest-map';
import type { ContestRow, ContestRows } from './contest-rows';
import { type CountedCandidacy, type CountedContest, countedContest } from './counted-contest';

export type StandingRow = {
  readonly slug: string;
  readonly name: string;
  /** The candidate's position in alphabetical order. It has no other meaning. */
  readonly number: number;
  readonly home: NamedBody | null;
  /** How many different bodies' nominations count. */
  readonly count: number;
  /** How many nominations come from reports, and so do not count in this round. */
  readonly reportedOnly: number;
  readonly outcome: Outcome | null;
  readonly ballot: BallotStanding;
  readonly status: CandidacyStatus;
  readonly since: Date | null;
  /** The announcement of an investigation that has not ended; null if there is none. */
  readonly investigation: CandidacyEvent | null;
  readonly slates: readonly Slate[];
  readonly byRegion: ReadonlyMap<PlaceGroup, number>;
  readonly published: readonly PublishedTotal[];
  readonly result: ResultOfVote | null;
};

export type ContestStandings = {
  readonly round: RoundHead & { readonly note: string | null; readonly source: string | null };
  /** Whether people can put themselves forward now. */
  readonly takesApplications: boolean;
  readonly contest: ContestHead;
  readonly candidacies: readonly StandingRow[];
  readonly slates: readonly Slate[];
  readonly bodies: BodyCounts;
  readonly regions: readonly RegionCounts[];
  /** The latest versions that arrived after the deadline and were accepted, sorted by body. */
  readonly acceptedLate: readonly AcceptedVersion[];
  /** Null if no CLP may nominate. */
  readonly map: ContestMap | null;
  /** How complete the record of an archive round is; null for other rounds. */
  readonly coverage: Coverage | null;
  readonly countedAt: Date;
};

/** A version that was accepted late, and whose it is. */
export type AcceptedVersion = ReturnType<typeof acceptedLate>[number];

const acceptedLate = ({ live, bodies }: ContestRows) =>
  live
    .flatMap((version) => {
      const body = bodies.get(version.bodyId);
      if (version.acceptedLateAt === null || !body) return [];
      const facts = pick(version, 'kind', 'code', 'receivedAt');
      return { body, ...facts, ...pick(version, 'acceptedLateAt', 'acceptedLateReason', 'acceptedLateCause') };
    })
    .sort((a, b) => byBodyName(a.body, b.body));

/** The contest's own details for a page, with its rule and the source of the rule. */
export type ContestHead = ReturnType<typeof contestHead>;

export const contestHead = (contest: ContestRow) =>
  pick(
    contest,
    'slug',
    'title',
    'seats',
    'maxPerBody',
    'nominators',
    'threshold',
    'quotas',
    'electorate',
    'ballotMethod',
    'reservedSeats',
    'doubts',
    'ruleNote',
    'source',
  );

/**
 * The standing of each candidacy of a contest, and how many bodies have not been heard from. Every figure is counted
 * from the rows. Null for a round or contest that does not exist or is not public.
 */
export async function contestStandings(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string },
): Promise<ContestStandings | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const counted = await countedContest(ctx, asked);
  if (!counted) return null;
  const { round, rows, candidacies, statuses } = counted;
  const { contest } = rows;
  const slates = await slatesOf(reads, contest.id);
  const totals = await publishedTotalsOf(reads, [contest.id]);
  const results = await resultsOf(reads, [contest.id]);
  return {
    round: { ...headOf(round), note: round.note, source: round.source },
    takesApplications:
      round.takesApplications === true && round.kind !== 'archive' && DEADLINE_TO_COME.includes(round.state),
    contest: contestHead(contest),
    candidacies: candidacies.map((candidacy) => ({
      ...standingRow(candidacy),
      slates: slates.claims.get(candidacy.id) ?? [],
      published: totals.get(candidacy.id) ?? [],
      result: results.get(candidacy.id) ?? null,
    })),
    slates: slates.all,
    bodies: countBodies(statuses.values()),
    regions: countRegions(rows, statuses),
    acceptedLate: acceptedLate(rows),
    map: contestMap(counted),
    coverage: round.kind === 'archive' ? coverageOf(candidacies, totals) : null,
    countedAt: ctx.now,
  };
}

/** The figures of one candidacy, without the published totals. */
export function standingRow(candidacy: CountedCandidacy): Omit<StandingRow, 'slates' | 'published' | 'result'> {
  const { slug, name, number, home, count, outcome, ballot, standing, investigation, nominators } = candidacy;
  return {
    slug,
    name,
    number,
    home,
    count,
    reportedOnly: nominators.filter(({ counts }) => !counts).length,
    outcome,
    ballot,
    status: standing.status,
    since: standing.since,
    investigation,
    byRegion: byRegion(candidacy),
  };
}

/** The regions of the counted nominations. A merged party counts once, in the region of its first part. */
function byRegion({ nominators }: CountedCandidacy): Map<PlaceGroup, number> {
  const regionOf = new Map(
    nominators.filter(({ counts }) => counts).map(({ body, countsAs }) => [countsAs ?? body.id, placeGroupOf(body)]),
  );
  const counts = new Map<PlaceGroup, number>();
  for (const region of regionOf.values()) counts.set(region, (counts.get(region) ?? 0) + 1);
  return counts;
}

/** The main figures of one contest, for a list. */
export type ContestSummary = {
  readonly contest: ContestHead;
  readonly candidates: number;
  readonly standings: Readonly<Record<BallotStanding, number>>;
  readonly bodies: BodyCounts;
  /** How complete the record of an archive round is; null for other rounds. */
  readonly coverage: Coverage | null;
};

const NOBODY: Readonly<Record<BallotStanding, number>> = {
  'on-the-ballot': 0,
  'enough-not-accepted': 0,
  'not-yet': 0,
  out: 0,
  'supporting-only': 0,
};

/** The main figures of a counted contest, for a list of contests. */
export function summarise(
  { rows, candidacies, statuses }: CountedContest,
  totals: ReadonlyMap<CandidacyId, readonly PublishedTotal[]>,
): ContestSummary {
  const standings = { ...NOBODY };
  for (const { ballot } of candidacies) standings[ballot] += 1;
  return {
    contest: contestHead(rows.contest),
    candidates: candidacies.length,
    standings,
    bodies: countBodies(statuses.values()),
    coverage: rows.round.kind === 'archive' ? coverageOf(candidacies, totals) : null,
  };
}

/** The contests of a list by id, for pages that sort them in their own way. */
export const idsOf = (contests: readonly { readonly id: ContestId }[]): ContestId[] => contests.map(({ id }) => id);
