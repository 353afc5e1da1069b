import type { Context } from '@/db/context';
import type { Day } from '@/domain/base/days';
import type { BodyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { may, permit } from '@/domain/base/permissions';
import { PLACE_GROUPS, type PlaceGroup, placeGroupOf } from '@/domain/bodies/kinds';
import type { CandidacyEventKind } from '@/domain/candidates/candidacies';
import type { EventCause } from '@/domain/candidates/event-causes';
import type { Provenance } from '@/domain/nominations/provenance';
import { hasClosed, type RoundTimes, roundState } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import type { AcceptedLate } from '@/messages/late-words';
import { byBodyName, type NamedBody } from '../bodies/named-body';
import { publishedTotalsOf, resultsOf } from '../contests/claims-and-results';
import { type BodyCounts, countBodies } from '../contests/contest-bodies';
import { type ContestRows, candidaciesOf, contestsOf } from '../contests/contest-rows';
import { type ContestHead, contestHead, type StandingRow, standingRow } from '../contests/contest-standings';
import type { CountedCandidacy } from '../contests/counted-contest';
import { datedContest } from '../contests/dated-contest';
import { enoughAt, inOrderOfTime } from '../contests/nomination-dates';
import { type Growth, growthOf } from '../contests/progress-series';
import { headOf, publicRound, type RoundHead } from '../rounds/public-rounds';
import { type CandidacyMap, candidacyMap } from './candidacy-map';
import { latestStatements, type OtherCandidacy, otherCandidacies, type Statement } from './candidacy-record';
import { type Question, questionsOf } from './questions-of';
import { type Report, reportsBy } from './reports';

export type NominatorShown = {
  readonly body: NamedBody;
  /** When the nomination was received. Null for a reported nomination, because its date is not known. */
  readonly at: Date | null;
  readonly meetingOn: Day | null;
  readonly provenance: Provenance;
  readonly counts: boolean;
  /** The receipt, if there is one. */
  readonly code: string | null;
  /** Whether and why it was accepted after the deadline. */
  readonly late: AcceptedLate;
  readonly source: string | null;
};

export type TimelineEntry =
  | { readonly kind: 'first-nomination'; readonly at: Date; readonly body: NamedBody }
  | { readonly kind: 'enough'; readonly at: Date; readonly count: number }
  | { readonly kind: 'opens' | 'closes'; readonly at: Date; readonly isPast: boolean }
  | { readonly kind: 'postponed' | 'cancelled'; readonly at: Date }
  | {
      readonly kind: CandidacyEventKind;
      /** Null if the record does not give the date. */
      readonly at: Date | null;
      /** The day on which it happened, if it was recorded on a later day. */
      readonly happenedOn: Day | null;
      readonly cause: EventCause | null;
      /** The day on which an investigation is looked at again. */
      readonly reviewOn: Day | null;
      readonly home: NamedBody | null;
      readonly reason: string | null;
      readonly source: string | null;
    };

type Neighbour = { readonly slug: string; readonly name: string };

export type CandidacyPage = {
  readonly round: RoundHead;
  readonly contest: ContestHead;
  readonly row: StandingRow;
  readonly statements: readonly Statement[];
  /**
   * True if the round shows statements only to members and the reader is not one. Then the page contains no statement.
   */
  readonly isWithheld: boolean;
  readonly questions: readonly Question[];
  /** The previous and next candidate in alphabetical order by surname. */
  readonly neighbours: { readonly before: Neighbour | null; readonly after: Neighbour | null };
  /** The bodies by region, each region sorted by name. */
  readonly nominators: readonly { readonly region: PlaceGroup; readonly bodies: readonly NominatorShown[] }[];
  readonly byProvenance: Readonly<Record<Provenance, number>>;
  readonly enough: { readonly at: Date; readonly count: number } | null;
  /**
   * The growth of the nominations. Null in an archive round, because its reports have no dates, and if there are no
   * nominations.
   */
  readonly growth: Growth | null;
  readonly timeline: readonly TimelineEntry[];
  readonly others: readonly OtherCandidacy[];
  /** The person's reports of meetings, latest first. */
  readonly reports: readonly Report[];
  readonly bodies: BodyCounts;
  /** Null if no CLP may nominate. */
  readonly map: CandidacyMap | null;
};

/** A candidacy that was merged into another one of the same contest. The other one has its nominations. */
export type MergedCandidacy = {
  readonly round: RoundHead;
  readonly contest: ContestHead;
  readonly name: string;
  readonly into: { readonly slug: string; readonly name: string };
};

/** The candidacy that this one was merged into. Null if it was not merged, or is not public. */
export async function mergedCandidacy(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string; readonly candidate: string },
): Promise<MergedCandidacy | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, asked.round);
  if (!round) return null;
  const contest = (await contestsOf(reads, [round])).find(({ slug }) => slug === asked.contest);
  const people = contest ? await candidaciesOf(reads, [contest.id]) : [];
  const merged = people.find(({ slug }) => slug === asked.candidate);
  const into = people.find(({ id }) => id === merged?.mergedIntoId);
  if (!contest || !merged || !into) return null;
  const { slug, name } = into;
  return { round: headOf(round), contest: contestHead(contest), name: merged.name, into: { slug, name } };
}

/**
 * One candidacy: its statement, the bodies that nominated it and when, and the result. Null if there is no such public
 * candidacy.
 */
export async function candidacyPage(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string; readonly candidate: string },
): Promise<CandidacyPage | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const now = ctx.now;
  const counted = await datedContest(ctx, asked);
  const place = counted?.candidacies.findIndex(({ slug }) => slug === asked.candidate) ?? -1;
  const candidacy = counted?.candidacies[place];
  if (!counted || !candidacy) return null;
  const { round, rows, candidacies, slates } = counted;
  const { contest } = rows;
  const since = counted.dates.get(candidacy.id) ?? new Map<BodyId, Date>();
  const published = await publishedTotalsOf(reads, [contest.id]);
  const results = await resultsOf(reads, [contest.id]);
  const isWithheld = round.statementsFor === 'members' && !may(ctx.actor, 'members.read', round);
  const enough = round.kind === 'archive' ? null : enoughAt(rows, candidacy, since);
  return {
    round: headOf(round),
    contest: contestHead(contest),
    row: {
      ...standingRow(candidacy),
      slates: slates.claims.get(candidacy.id) ?? [],
      published: published.get(candidacy.id) ?? [],
      result: results.get(candidacy.id) ?? null,
    },
    statements: isWithheld ? [] : await latestStatements(reads, candidacy.id),
    isWithheld,
    questions: await questionsOf(reads, contest.id),
    neighbours: { before: neighbour(candidacies[place - 1]), after: neighbour(candidacies[place + 1]) },
    nominators: nominatorsShown(candidacy, since),
    byProvenance: provenances(candidacy),
    enough,
    growth: growthOf(rows, candidacies, candidacy, { since, now }),
    timeline: timeline(rows, candidacy, { since, enough, now }),
    others: await otherCandidacies(reads, now, { slug: candidacy.slug, candidacyId: candidacy.id }),
    reports: await reportsBy(ctx, candidacy.slug),
    bodies: countBodies(counted.statuses.values()),
    map: candidacyMap(counted, candidacy),
  };
}

const neighbour = (candidacy: CountedCandidacy | undefined): Neighbour | null =>
  candidacy ? { slug: candidacy.slug, name: candidacy.name } : null;

function nominatorsShown(candidacy: CountedCandidacy, since: ReadonlyMap<BodyId, Date>): CandidacyPage['nominators'] {
  const shown = [...candidacy.nominators]
    .sort((a, b) => byBodyName(a.body, b.body))
    .map(({ body, submission, provenance, counts, source }) => ({
      body,
      at: provenance === 'reported' ? null : (since.get(body.id) ?? submission.receivedAt),
      meetingOn: submission.meetingOn,
      provenance,
      counts,
      code: submission.code,
      late: pick(submission, 'receivedAt', 'acceptedLateAt', 'acceptedLateReason', 'acceptedLateCause'),
      source,
    }));
  const byRegion = Map.groupBy(shown, ({ body }) => placeGroupOf(body));
  return PLACE_GROUPS.flatMap((region) => {
    const bodies = byRegion.get(region);
    return bodies ? { region, bodies } : [];
  });
}

function provenances({ nominators }: CountedCandidacy): Record<Provenance, number> {
  const counts = { officer: 0, admin: 0, reported: 0 };
  for (const { provenance } of nominators) counts[provenance] += 1;
  return counts;
}

type Known = {
  readonly since: ReadonlyMap<BodyId, Date>;
  readonly enough: CandidacyPage['enough'];
  readonly now: Date;
};

/** The events in order of time. A past round also has events without a known date. */
function timeline(rows: ContestRows, candidacy: CountedCandidacy, { since, enough, now }: Known): TimelineEntry[] {
  const { round } = rows;
  const isArchive = round.kind === 'archive';
  const entries: TimelineEntry[] = candidacy.events.map(
    ({ at, kind, homeBodyId, reason, source, happenedOn, cause, reviewOn }) => ({
      kind,
      happenedOn: happenedOn && happenedOn !== dayIn(round.zone, at) ? happenedOn : null,
      cause: cause ?? null,
      reviewOn: reviewOn ?? null,
      // A past round was recorded years later, so a status without a date has the date of the opening.
      at: isArchive && at.getTime() === round.opensAt.getTime() ? null : at,
      home: homeBodyId ? (rows.bodies.get(homeBodyId) ?? null) : null,
      reason,
      source,
    }),
  );
  const [first] = isArchive ? [] : inOrderOfTime(candidacy.nominators, since);
  if (first) entries.push({ kind: 'first-nomination', at: first.at, body: first.nominator.body });
  if (enough) entries.push({ kind: 'enough', ...enough });
  const last = endOfNominations(round, now);
  entries.push(last);
  const opens = last.kind === 'closes' || round.opensAt <= last.at;
  if (entries.length === 1 && opens) entries.push({ kind: 'opens', at: round.opensAt, isPast: round.opensAt <= now });
  return entries.sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0));
}

/** The deadline, or the postponement or cancellation because of which it does not apply. */
function endOfNominations(round: RoundTimes, now: Date) {
  const { closesAt, postponedAt, cancelledAt } = round;
  const state = roundState(round, now);
  if (state === 'postponed' && postponedAt) return { kind: 'postponed', at: postponedAt } as const;
  if (state === 'cancelled' && cancelledAt && (postponedAt !== null || cancelledAt < closesAt))
    return { kind: 'cancelled', at: cancelledAt } as const;
  return { kind: 'closes', at: closesAt, isPast: hasClosed(round, now) } as const;
}
