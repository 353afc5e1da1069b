import type { BodyId, CandidacyId } from '@/domain/base/ids';
import type { BodyKind } from '@/domain/bodies/bodies';
import type { BodySet } from '@/domain/bodies/boundary-sets';
import { PLACE_GROUPS } from '@/domain/bodies/kinds';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import type { Declaration } from '@/domain/results/declaration';
import { kindsIn, type NominatorGroup } from '@/domain/rounds/roster';
import { pick } from '@/lib/objects';
import type { RowOf } from '@/lib/open-data/rows';
import { readStanding } from '@/messages/declared-words';
import { describeRule } from '@/messages/describe-rule';
import { nominatorsIn } from '@/messages/threshold-words';
import { wordsFor } from '@/messages/translate';
import type { PublishedTotal, ResultOfVote } from '../contests/claims-and-results';
import { coverageOf } from '../contests/claims-and-results';
import { countBodies } from '../contests/contest-bodies';
import { standingRow } from '../contests/contest-standings';
import type { CountedCandidacy, Nominator } from '../contests/counted-contest';
import type { DatedContest } from '../contests/dated-contest';
import type { DeclarationRow } from '../results/declaration';
import type { DeadlineMoveRow, PublicRound } from '../rounds/public-rounds';
import type { DatedEntry } from '../rounds/round-overview';

/** One counted contest with its slates and published totals. */
export type ContestData = DatedContest & {
  readonly totals: ReadonlyMap<CandidacyId, readonly PublishedTotal[]>;
  readonly results: ReadonlyMap<CandidacyId, ResultOfVote>;
};

/** What the rows need to link to pages and to name bodies. */
export type SharedFacts = {
  /** The start of every address: 'https://…' without a slash at the end. */
  readonly site: string;
  readonly now: Date;
  /** The id of a body in the list of bodies: its map and its code on that map. */
  readonly bodyIds: ReadonlyMap<BodyId, string>;
};

export const bodyIdOf = (body: {
  readonly set: BodySet | null;
  readonly kind: BodyKind;
  readonly code: string;
}): string => `${body.set ?? body.kind}/${body.code}`;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const isArchive = (round: PublicRound) => round.kind === 'archive';
/** A past round was recorded years later, so a status without a date has the date of the opening. */
export const known = (round: PublicRound, at: Date | null) =>
  at !== null && isArchive(round) && at.getTime() === round.opensAt.getTime() ? null : iso(at);

/** The row of a round, with its dates. */
export function roundData(
  round: PublicRound,
  more: {
    readonly moves: readonly DeadlineMoveRow[];
    readonly entries: readonly DatedEntry[];
    readonly history: RowOf<'rounds'>['ruleHistory'];
    readonly contests: readonly string[];
  },
  { site }: SharedFacts,
): RowOf<'rounds'>[] {
  if (round.state === 'draft') return [];
  const { slug, state } = round;
  return [
    {
      id: slug,
      state,
      ...pick(round, 'title', 'kind', 'zone', 'bodySet', 'note', 'source'),
      ...pick(round, 'postponeReason', 'postponeCause', 'cancelReason', 'cancelCause'),
      announcedAt: iso(round.announcedAt),
      opensAt: round.opensAt.toISOString(),
      closesAt: round.closesAt.toISOString(),
      declaredAt: iso(round.declaredAt),
      confirmation: round.confirmation,
      confirmationsEnd: iso(confirmationsEnd(round)),
      postponedAt: iso(round.postponedAt),
      cancelledAt: iso(round.cancelledAt),
      deadlineMoves: more.moves.map(({ fromAt, toAt, movedAt, reason, cause }) => ({
        from: fromAt.toISOString(),
        to: toAt.toISOString(),
        movedAt: movedAt.toISOString(),
        reason,
        cause,
      })),
      ruleHistory: [...more.history],
      timetable: more.entries.map(({ kind: what, label, at }) => ({ kind: what, label, at: at.toISOString() })),
      contests: [...more.contests],
      page: `${site}/rounds/${slug}`,
    },
  ];
}

const bodyFigures = ({ statuses }: DatedContest) => {
  const { all, hasNominated, onTheWay, saidNo, cannotNominate, notHeardFrom } = countBodies(statuses.values());
  return { all, hasNominated, onTheWay, saidNo, cannotNominate, notHeardFrom };
};

export const idOf = ({ round, rows }: DatedContest) => `${round.slug}/${rows.contest.slug}`;

const groupInData = ({ kinds, nations, regions, size, without }: NominatorGroup) => ({
  kinds: [...kinds],
  ...(nations ? { nations: [...nations] } : {}),
  ...(regions ? { regions: [...regions] } : {}),
  ...(size ? { size } : {}),
  ...(without ? { without } : {}),
});

/** The row of a contest, with its rule and how many bodies have been heard from. */
export function contestData(data: ContestData, { site }: SharedFacts): RowOf<'contests'>[] {
  const { round, rows, candidacies, totals } = data;
  const { contest } = rows;
  const coverage = isArchive(round) ? coverageOf(candidacies, totals) : null;
  return [
    {
      id: idOf(data),
      round: round.slug,
      roundKind: round.kind,
      contest: contest.slug,
      ...pick(contest, 'position', 'title', 'seats', 'maxPerBody', 'acceptsWriteIns', 'threshold'),
      nominators: contest.nominators.map(groupInData),
      bodyKinds: [...kindsIn(contest)],
      who: nominatorsIn(wordsFor('en', 'threshold'), contest.nominators),
      rule: describeRule(contest.threshold, wordsFor('en', 'threshold')),
      quotas: contest.quotas.map(({ kind, least, attribute }) => ({ kind, least, attribute })),
      electorate: contest.electorate,
      ballotMethod: contest.ballotMethod,
      ruleNote: contest.ruleNote,
      candidacies: candidacies.length,
      bodies: bodyFigures(data),
      coverage: coverage && { extent: coverage.extent, known: coverage.known, published: coverage.published },
      source: contest.source,
      page: `${site}/rounds/${idOf(data)}`,
    },
  ];
}

/** A row for every current nomination of a contest, with its provenance. Nominations that do not count are included. */
export function nominationData(data: ContestData, { site, bodyIds }: SharedFacts): RowOf<'nominations'>[] {
  const { round, rows, candidacies, dates, slates } = data;
  return candidacies.flatMap((candidacy) => {
    const path = `${idOf(data)}/${candidacy.slug}`;
    const claims = (slates.claims.get(candidacy.id) ?? []).map(({ slug }) => slug);
    return candidacy.nominators.map(({ body, countsAs, submission, provenance, source, counts }: Nominator) => ({
      id: `${path}/${body.slug}`,
      round: round.slug,
      roundKind: round.kind,
      contest: rows.contest.slug,
      candidate: candidacy.slug,
      name: candidacy.name,
      body: body.slug,
      bodyId: bodyIds.get(body.id) ?? '',
      bodyName: body.name,
      nation: body.nation,
      region: body.region,
      countsAs: countsAs ? (rows.bodies.get(countsAs)?.slug ?? null) : null,
      counts,
      provenance,
      // The date of a report is that of its import, which says nothing about when the body nominated.
      standsSince:
        provenance === 'reported' ? null : iso(dates.get(candidacy.id)?.get(body.id) ?? submission.receivedAt),
      meetingOn: submission.meetingOn,
      receipt: submission.code,
      confirmed: submission.confirmedAt !== null,
      acceptedLate: submission.acceptedLateAt && {
        arrivedAt: submission.receivedAt.toISOString(),
        acceptedAt: submission.acceptedLateAt.toISOString(),
        reason: submission.acceptedLateReason,
        cause: submission.acceptedLateCause,
      },
      slates: claims,
      source,
      page: submission.code ? `${site}/receipts/${submission.code}` : `${site}/rounds/${path}`,
    }));
  });
}

/** A row for the standing of each candidacy of a contest, with the same figures as the contest's page. */
export function standingData(data: ContestData, { site }: SharedFacts): RowOf<'standings'>[] {
  const { round, rows, candidacies, slates, totals } = data;
  const bodies = bodyFigures(data);
  return candidacies.map((candidacy) => {
    const { slug, name, count, reportedOnly, ballot, status, since, byRegion } = standingRow(candidacy);
    const id = `${idOf(data)}/${slug}`;
    return {
      id,
      round: round.slug,
      roundKind: round.kind,
      contest: rows.contest.slug,
      candidate: slug,
      name,
      count,
      reportedOnly,
      provenances: provenancesOf(candidacy),
      ballot,
      outcome: figuresOf(candidacy),
      words: inWords(round, candidacy),
      status,
      statusSince: known(round, since),
      slates: (slates.claims.get(candidacy.id) ?? []).map((slate) => slate.slug),
      byRegion: PLACE_GROUPS.flatMap((region) => {
        const here = byRegion.get(region);
        return here ? { region, count: here } : [];
      }),
      published: (totals.get(candidacy.id) ?? []).map(({ nominations, asOf, source }) => ({
        nominations,
        asOf,
        source,
      })),
      bodies,
      page: `${site}/rounds/${id}`,
    };
  });
}

function provenancesOf({ nominators }: CountedCandidacy) {
  const counts = { officer: 0, admin: 0, reported: 0 };
  for (const { provenance } of nominators) counts[provenance] += 1;
  return counts;
}

const figuresOf = ({ outcome }: CountedCandidacy) =>
  outcome && { met: outcome.met, have: outcome.have, need: outcome.need, missing: outcome.missing };

/**
 * For example "Not on the ballot yet: 4 CLPs (5 needed)." After nominations have closed, the sentence leaves out "yet".
 */
function inWords(round: PublicRound, { outcome, home, ballot }: CountedCandidacy): string {
  return readStanding(round, outcome, { home: home?.name ?? null, ballot }, 'en').headline;
}

/** A row for the declared result of each candidacy. Read from the frozen text, not counted again. */
export function declarationData(
  round: PublicRound,
  row: DeclarationRow,
  { site }: SharedFacts,
): RowOf<'declarations'>[] {
  const { contests } = JSON.parse(row.contents) as Declaration;
  const page = `${site}/rounds/${round.slug}/declaration/${row.number}`;
  return contests.flatMap(({ contest, candidacies }) =>
    candidacies.map(({ candidacy, name, home, status, count, ballot, words }) => ({
      id: `${round.slug}/${row.number}/${contest}/${candidacy}`,
      round: round.slug,
      roundKind: round.kind,
      number: row.number,
      declaredAt: row.declaredAt.toISOString(),
      ...pick(row, 'reason', 'fingerprint', 'headSeq', 'headHash'),
      contest,
      candidate: candidacy,
      name,
      home: home?.body ?? null,
      status,
      count,
      ballot,
      words,
      contents: `${page}/contents`,
      page,
    })),
  );
}
