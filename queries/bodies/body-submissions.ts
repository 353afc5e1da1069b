import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, ContestId } from '@/domain/base/ids';
import type { BodySet } from '@/domain/bodies/boundary-sets';
import { homeBodyAt } from '@/domain/candidates/candidacies';
import { pick } from '@/lib/objects';
import { candidaciesOf, type LiveSubmission, SUBMISSION } from '../contests/contest-rows';
import type { NamedBody } from './named-body';
import { bodiesOfSet } from './roster-bodies';

const { candidacies, candidates, nominations, submissions, writeIns } = schema;

export type NameShown = {
  readonly number: number;
  readonly slug: string;
  readonly name: string;
  readonly home: NamedBody | null;
};

/**
 * One version that a body sent, or that a public list reported. It does not say who sent it or who was at the meeting.
 */
export type SubmissionShown = Omit<LiveSubmission, 'id'> &
  Pick<typeof submissions.$inferSelect, 'meetingKind' | 'meetingMode'> & {
    readonly isLive: boolean;
    /** Sorted by the candidates' numbers. */
    readonly names: readonly NameShown[];
    /** The write-ins, each with the slug of the candidate to whom it has been matched. */
    readonly writeIns: readonly { readonly name: string; readonly homeBody: string; readonly tiedTo: string | null }[];
    /** The web addresses from which a report comes, each once. */
    readonly sources: readonly string[];
  };

/**
 * All submissions of some bodies, the latest version of each contest first. The candidates have their present names.
 */
export async function submissionsBy(
  reads: Reads,
  bodyIds: readonly BodyId[],
  sets: readonly BodySet[],
  now: Date,
): Promise<SubmissionShown[]> {
  const rows = await reads
    .select({
      ...SUBMISSION,
      ...pick(submissions, 'meetingKind', 'meetingMode', 'supersededAt'),
    })
    .from(submissions)
    .where(inArray(submissions.bodyId, [...bodyIds]))
    .orderBy(desc(submissions.version), asc(submissions.id));
  const named = await reads
    .select({
      ...pick(nominations, 'submissionId', 'candidacyId', 'source'),
    })
    .from(nominations)
    .innerJoin(submissions, eq(submissions.id, nominations.submissionId))
    .where(inArray(submissions.bodyId, [...bodyIds]));
  const written = await reads
    .select({
      ...pick(writeIns, 'submissionId', 'name', 'homeBody'),
      tiedTo: candidates.slug,
    })
    .from(writeIns)
    .innerJoin(submissions, eq(submissions.id, writeIns.submissionId))
    .leftJoin(candidacies, eq(candidacies.id, writeIns.candidacyId))
    .leftJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(inArray(submissions.bodyId, [...bodyIds]))
    .orderBy(asc(writeIns.name), asc(writeIns.id));
  const people = await peopleOf(reads, [...new Set(rows.map(({ contestId }) => contestId))], sets, now);
  const bySubmission = Map.groupBy(named, ({ submissionId }) => submissionId);
  return rows.map(({ id, supersededAt, ...row }) => {
    const mine = bySubmission.get(id) ?? [];
    return {
      ...row,
      isLive: supersededAt === null,
      names: mine.flatMap(({ candidacyId }) => people.get(candidacyId) ?? []).sort((a, b) => a.number - b.number),
      writeIns: written
        .filter(({ submissionId }) => submissionId === id)
        .map(({ name, homeBody, tiedTo }) => ({ name, homeBody, tiedTo })),
      sources: [...new Set(mine.flatMap(({ source }) => source ?? []))].sort(),
    };
  });
}

async function peopleOf(reads: Reads, contestIds: readonly ContestId[], sets: readonly BodySet[], now: Date) {
  const homes = new Map<BodyId, NamedBody>();
  if (contestIds.length > 0)
    for (const set of sets) for (const [id, body] of await bodiesOfSet(reads, set)) homes.set(id, body);
  const people = await candidaciesOf(reads, contestIds);
  return new Map(
    people.map(({ id, number, slug, name, events, homeBodyId }) => {
      const homeId = homeBodyAt(events, homeBodyId, now);
      return [id, { number, slug, name, home: homeId ? (homes.get(homeId) ?? null) : null }];
    }),
  );
}
