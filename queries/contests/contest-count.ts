import type { BodyId, CandidacyId } from '@/domain/base/ids';
import { type BallotStanding, ballotStanding } from '@/domain/candidates/ballot-standing';
import { homeBodyAt, type Standing, standingAt } from '@/domain/candidates/candidacies';
import { evaluate } from '@/domain/contests/evaluate-threshold';
import type { Nomination, Outcome, RosterCount, ThresholdFacts } from '@/domain/contests/threshold';
import { countsTowardsThreshold, type Provenance } from '@/domain/nominations/provenance';
import { mayNominateIn } from '@/domain/rounds/roster';
import type { NamedBody } from '../bodies/named-body';
import type { CandidacyRow, ContestRows, LiveSubmission } from './contest-rows';

/** One body's nomination of one candidacy, in the version that counts. */
export type Nominator = {
  readonly body: NamedBody;
  /** The body that this one counts as, where a merged party counts once. */
  readonly countsAs: BodyId | null;
  readonly submission: LiveSubmission;
  readonly provenance: Provenance;
  readonly source: string | null;
  /** False for a report in a round that this installation runs. */
  readonly counts: boolean;
};

export type CountedCandidacy = CandidacyRow & {
  readonly home: NamedBody | null;
  readonly standing: Standing;
  readonly nominators: readonly Nominator[];
  /** Different bodies whose nomination counts. */
  readonly count: number;
  readonly outcome: Outcome | null;
  readonly ballot: BallotStanding;
};

/** Who may nominate in the contest: every body of its kinds, nations and regions on the round's map. */
export function rosterOf({ bodies, contest }: ContestRows): NamedBody[] {
  return [...bodies.values()].filter((body) => mayNominateIn(contest, body));
}

/**
 * The candidacies of a contest with what counts for each, in alphabetical order. Everything is counted from rows. One
 * that was merged into another is not among them: what names it counts for that other.
 */
export function countContest(rows: ContestRows, now: Date): CountedCandidacy[] {
  const nominators = nominatorsOf(rows);
  const roster = rosterCounts(rows);
  const own = rows.candidacies.filter(({ mergedIntoId }) => mergedIntoId === null);
  return own.map((candidacy) => {
    const home = rows.bodies.get(homeBodyAt(candidacy.events, candidacy.homeBodyId, now) ?? ('' as BodyId)) ?? null;
    const mine = nominators.get(candidacy.id) ?? [];
    const facts = thresholdFacts(rows, home, roster, mine);
    const outcome = evaluate(rows.contest.threshold, facts);
    const standing = standingAt(candidacy.events, now);
    return {
      ...candidacy,
      home,
      standing,
      nominators: mine,
      count: new Set(facts.nominations.map(({ body, countsAs }) => countsAs ?? body.id)).size,
      outcome,
      ballot: ballotStanding(outcome, standing.status),
    };
  });
}

/** What the rule is judged by: those nominations that count. */
export function thresholdFacts(
  rows: ContestRows,
  home: NamedBody | null,
  roster: readonly RosterCount[],
  nominators: readonly Nominator[],
): ThresholdFacts {
  const homeCountsAs = home && rows.exceptions.get(home.id)?.countsWithId;
  return {
    nominations: nominators
      .filter(({ counts }) => counts)
      .map(({ body, countsAs }): Nomination => (countsAs === null ? { body } : { body, countsAs })),
    homeBody: home,
    ...(homeCountsAs ? { homeCountsAs } : {}),
    // No installation keeps the weights of affiliates yet, so a rule about weight is never met here.
    roster: { bodies: roster, totalWeight: 0 },
  };
}

/** The roster by kind and place, as shares are taken of it. A body that counts with another is not counted again. */
export function rosterCounts(rows: ContestRows): RosterCount[] {
  const own = rosterOf(rows).filter((body) => !rows.exceptions.get(body.id)?.countsWithId);
  const groups = Map.groupBy(own, ({ kind, nation, region }) => `${kind}|${nation}|${region}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ kind: first.kind, nation: first.nation, region: first.region, count: rest.length + 1 }] : [],
  );
}

function nominatorsOf(rows: ContestRows): Map<CandidacyId, Nominator[]> {
  const counting = rows.live.filter(({ voidedAt }) => voidedAt === null);
  const submissions = new Map(counting.map((submission) => [submission.id as string, submission]));
  const mergedInto = new Map(rows.candidacies.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
  const all = new Map<CandidacyId, Nominator[]>();
  for (const { submissionId, candidacyId: named, source } of rows.nominations) {
    const submission = submissions.get(submissionId);
    const body = submission && rows.bodies.get(submission.bodyId);
    if (!submission || !body) continue;
    const candidacyId = mergedInto.get(named) ?? named;
    // A body that named both of a merged pair, or wrote in somebody it had ticked, nominated one person once.
    if (all.get(candidacyId)?.some((nominator) => nominator.submission === submission)) continue;
    const { provenance } = submission;
    const nominator: Nominator = {
      body,
      countsAs: rows.exceptions.get(body.id)?.countsWithId ?? null,
      submission,
      provenance,
      source,
      counts: countsTowardsThreshold(provenance, rows.round.kind) && mayNominateIn(rows.contest, body),
    };
    const list = all.get(candidacyId);
    if (list) list.push(nominator);
    else all.set(candidacyId, [nominator]);
  }
  return all;
}
