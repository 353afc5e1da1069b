import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId } from '@/domain/base/ids';
import { evaluate } from '@/domain/contests/evaluate-threshold';
import { INCUMBENT } from '@/domain/contests/reserved-seats';
import { countsSince, versionCounts } from '@/domain/nominations/confirmation';
import { pick } from '@/lib/objects';
import type { ContestRows } from './contest-rows';
import { type CountedCandidacy, type Nominator, rosterFacts, thresholdFacts } from './counted-contest';

const { nominations, submissions, writeIns } = schema;

/** The date since which each body has nominated each candidacy, by candidacy and then by body. */
export type NominationDates = ReadonlyMap<CandidacyId, ReadonlyMap<BodyId, Date>>;

/**
 * The date since which each body has nominated each candidacy of the contest without a break. A nomination keeps its
 * date in a new version with the same name. Bodies whose current version does not have the name are left out.
 * Nominations of a merged candidacy count for the other one.
 */
export async function nominationDates(
  reads: Reads,
  { round, contest, candidacies }: Pick<ContestRows, 'round' | 'contest' | 'candidacies'>,
): Promise<NominationDates> {
  const versions = await reads
    .select(pick(submissions, 'id', 'bodyId', 'kind', 'provenance', 'receivedAt', 'confirmedAt', 'voidedAt'))
    .from(submissions)
    .where(eq(submissions.contestId, contest.id))
    .orderBy(asc(submissions.bodyId), asc(submissions.version));
  const inContest = eq(submissions.contestId, contest.id);
  const ticked = await reads
    .select({ submissionId: nominations.submissionId, candidacyId: nominations.candidacyId })
    .from(nominations)
    .innerJoin(submissions, eq(submissions.id, nominations.submissionId))
    .where(inContest);
  const written = await reads
    .select({ submissionId: writeIns.submissionId, candidacyId: writeIns.candidacyId })
    .from(writeIns)
    .innerJoin(submissions, eq(submissions.id, writeIns.submissionId))
    .where(inContest);
  const mergedInto = new Map(candidacies.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  const named = new Map<string, Set<CandidacyId>>();
  for (const { submissionId, candidacyId } of [...ticked, ...written]) {
    if (candidacyId === null) continue;
    const names = named.get(submissionId) ?? new Set();
    named.set(submissionId, names.add(mergedInto.get(candidacyId) ?? candidacyId));
  }
  const dates = new Map<CandidacyId, Map<BodyId, Date>>();
  for (const [bodyId, sent] of Map.groupBy(versions, (version) => version.bodyId)) {
    let since = new Map<CandidacyId, Date>();
    for (const version of sent) {
      const names = versionCounts(round, version) ? [...(named.get(version.id) ?? [])] : [];
      const from = countsSince(round, version);
      // A version that counts only later, once it is confirmed, makes a break.
      const before = from > version.receivedAt ? new Map<CandidacyId, Date>() : since;
      since = new Map(names.map((name) => [name, before.get(name) ?? from]));
    }
    for (const [candidacyId, at] of since) {
      const bodies = dates.get(candidacyId) ?? new Map<BodyId, Date>();
      dates.set(candidacyId, bodies.set(bodyId, at));
    }
  }
  return dates;
}

/** The counted nominations in order of time, each with its date. */
export function inOrderOfTime(
  nominators: readonly Nominator[],
  since: ReadonlyMap<BodyId, Date>,
): { readonly nominator: Nominator; readonly at: Date }[] {
  return nominators
    .filter(({ counts }) => counts)
    .map((nominator) => ({ nominator, at: since.get(nominator.body.id) ?? nominator.submission.receivedAt }))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.nominator.body.id < b.nominator.body.id ? -1 : 1));
}

/**
 * When there were first enough of the current nominations, and how many there were then; null if there are not enough.
 * Uses the candidate's present home body. Another nomination never makes a rule fail that was met, so a binary search
 * finds the date.
 */
export function enoughAt(
  rows: ContestRows,
  candidacy: CountedCandidacy,
  since: ReadonlyMap<BodyId, Date>,
): { readonly at: Date; readonly count: number } | null {
  if (!candidacy.outcome?.met) return null;
  const roster = rosterFacts(rows);
  const ordered = inOrderOfTime(candidacy.nominators, since);
  const isEnough = (count: number) => {
    const some = ordered.slice(0, count).map(({ nominator }) => nominator);
    const isIncumbent = candidacy.attributes.includes(INCUMBENT);
    return (
      evaluate(rows.contest.threshold, { ...thresholdFacts(rows, candidacy.home, roster, some), isIncumbent })?.met ??
      false
    );
  };
  let tooFew = -1;
  let enough = ordered.length;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  const last = ordered[enough - 1];
  return last ? { at: last.at, count: enough } : null;
}
