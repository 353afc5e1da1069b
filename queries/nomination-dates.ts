import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { evaluate } from '@/domain/evaluate-threshold';
import type { BodyId, CandidacyId, ContestId } from '@/domain/ids';
import { type CountedCandidacy, type Nominator, rosterCounts, thresholdFacts } from './contest-count';
import type { ContestRows } from './contest-rows';

const { nominations, submissions, writeIns } = schema;

/**
 * Since when each body has nominated the candidacy without a break: a new version that keeps the name keeps its date.
 * By body, for those whose standing version names it. `candidacyIds` are the candidacy and those merged into it.
 */
export async function nominatedSince(
  reads: Reads,
  contestId: ContestId,
  candidacyIds: readonly CandidacyId[],
): Promise<Map<BodyId, Date>> {
  const ids = [...candidacyIds];
  const rows = await reads
    .select({
      bodyId: submissions.bodyId,
      receivedAt: submissions.receivedAt,
      voidedAt: submissions.voidedAt,
      named: nominations.id,
      written: writeIns.id,
    })
    .from(submissions)
    .leftJoin(nominations, and(eq(nominations.submissionId, submissions.id), inArray(nominations.candidacyId, ids)))
    .leftJoin(writeIns, and(eq(writeIns.submissionId, submissions.id), inArray(writeIns.candidacyId, ids)))
    .where(eq(submissions.contestId, contestId))
    .orderBy(asc(submissions.bodyId), asc(submissions.version));
  const since = new Map<BodyId, Date>();
  for (const { bodyId, receivedAt, voidedAt, named, written } of rows) {
    if (voidedAt !== null || (named === null && written === null)) since.delete(bodyId);
    else if (!since.has(bodyId)) since.set(bodyId, receivedAt);
  }
  return since;
}

/** The counting nominations in order of time, each with the day it dates from. */
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
 * When the nominations that stand today came to be enough, and how many they were; null while they are not. Judged with
 * the home body of today. One more nomination never makes a met rule unmet, so halving finds the place.
 */
export function enoughAt(
  rows: ContestRows,
  candidacy: CountedCandidacy,
  since: ReadonlyMap<BodyId, Date>,
): { readonly at: Date; readonly count: number } | null {
  if (!candidacy.outcome?.met) return null;
  const roster = rosterCounts(rows);
  const ordered = inOrderOfTime(candidacy.nominators, since);
  const isEnough = (count: number) => {
    const some = ordered.slice(0, count).map(({ nominator }) => nominator);
    return evaluate(rows.contest.threshold, thresholdFacts(rows, candidacy.home, roster, some))?.met ?? false;
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
