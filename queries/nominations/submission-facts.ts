import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { listOf, prepared, valueNamed } from '@/db/prepared';
import { schema } from '@/db/schema';
import type { ActCause } from '@/domain/base/act-causes';
import type { BodyId, CandidacyId, ContestId, UserId } from '@/domain/base/ids';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { KINDS } from '@/domain/bodies/kinds';
import { numbered } from '@/domain/candidates/alphabetical-order';
import { type CandidacyEvent, homeBodyAt, standingAt } from '@/domain/candidates/candidacies';
import { hasMet } from '@/domain/nominations/meetings';
import type { Provenance } from '@/domain/nominations/provenance';
import type { CannotNominate, SubmissionChoice, SubmissionFacts } from '@/domain/nominations/submissions';
import type { RosterBody } from '@/domain/rounds/roster';
import { pick } from '@/lib/objects';
import { withOwnBranches } from '../bodies/roster-bodies';

const { bodies, candidacies, candidacyEvents, candidates, contests, meetings, nominations } = schema;
const { rosterExceptions, rounds, selfDescriptions, submissions, writeIns } = schema;

export type ContestRow = typeof contests.$inferSelect;
export type RoundRow = typeof rounds.$inferSelect;
export type BodyRow = typeof bodies.$inferSelect;
export type MeetingRow = typeof meetings.$inferSelect;
export type CandidacyFact = SubmissionFacts['candidacies'][number] & {
  readonly name: string;
  readonly slug: string;
  readonly homeBodyId: BodyId | null;
  /** The candidate's position in alphabetical order, as on every page of the contest. */
  readonly number: number;
};

/** All facts that decide what one body may send for one contest now, and the rows they come from. */
export type SubmissionData = {
  readonly round: RoundRow;
  readonly contest: ContestRow;
  readonly body: BodyRow & Pick<RosterBody, 'branches'>;
  readonly cannotNominate: CannotNominate | null;
  readonly candidacies: readonly CandidacyFact[];
  readonly meeting: MeetingRow | null;
  /** Whether the body recorded the meeting after it was held. A meeting that was only announced has decided nothing. */
  readonly hasMet: boolean;
  readonly latest: {
    readonly id: string;
    readonly version: number;
    readonly code: string | null;
    readonly choice: SubmissionChoice;
    readonly isVoided: boolean;
    readonly voidReason: string | null;
    readonly voidCause: ActCause | null;
    readonly provenance: Provenance;
    readonly receivedAt: Date;
    readonly confirmedAt: Date | null;
    /** The sender, who may not confirm the submission. Never shown. */
    readonly sentBy: UserId | null;
  } | null;
};

const contestAndBody = prepared((connection) =>
  connection
    .select({ round: rounds, contest: contests, body: bodies })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .innerJoin(bodies, eq(bodies.id, valueNamed('bodyId')))
    .where(eq(contests.id, valueNamed('contestId')))
    .limit(1),
);
const exceptionOf = prepared((connection) =>
  connection
    .select()
    .from(rosterExceptions)
    .where(and(eq(rosterExceptions.roundId, valueNamed('roundId')), eq(rosterExceptions.bodyId, valueNamed('bodyId'))))
    .limit(1),
);
const meetingOf = prepared((connection) =>
  connection
    .select()
    .from(meetings)
    .where(and(eq(meetings.contestId, valueNamed('contestId')), eq(meetings.bodyId, valueNamed('bodyId'))))
    .limit(1),
);

/** Loads the facts. Null if there is no such contest or body, or if the body is not on the round's map. */
export async function submissionData(
  reads: Reads,
  contestId: ContestId,
  bodyId: BodyId,
  now: Date,
): Promise<SubmissionData | null> {
  const [row] = await contestAndBody(reads, { contestId, bodyId });
  if (!row || !isOnMap(row.round, row.body)) return null;
  const { round, contest } = row;
  const body = await withOwnBranches(reads, row.body);
  const [exception] = await exceptionOf(reads, { roundId: round.id, bodyId });
  const [meeting] = await meetingOf(reads, { contestId, bodyId });
  return {
    round,
    contest,
    body,
    cannotNominate: exception ? await readException(reads, exception) : null,
    candidacies: await candidacyFacts(reads, contest, now),
    meeting: meeting ?? null,
    hasMet: !KINDS[body.kind].decidesInMeeting || (meeting !== undefined && hasMet(meeting, round.zone)),
    latest: await latestOf(reads, contestId, bodyId),
  };
}

async function readException(reads: Reads, exception: typeof rosterExceptions.$inferSelect): Promise<CannotNominate> {
  if (exception.countsWithId === null) return { cause: exception.cause, reason: exception.reason };
  const [other] = await reads.select({ name: bodies.name }).from(bodies).where(eq(bodies.id, exception.countsWithId));
  return { countedWith: other?.name ?? '' };
}

const candidaciesOf = prepared((connection) =>
  connection
    .select({ candidacy: candidacies, name: candidates.name, slug: candidates.slug, sortName: candidates.sortName })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(eq(candidacies.contestId, valueNamed('contestId'))),
);
const eventsOf = prepared((connection) =>
  connection
    .select({ event: candidacyEvents })
    .from(candidacyEvents)
    .innerJoin(candidacies, eq(candidacies.id, candidacyEvents.candidacyId))
    .where(eq(candidacies.contestId, valueNamed('contestId')))
    .orderBy(asc(candidacyEvents.at), asc(candidacyEvents.id)),
);

const describedOf = prepared((connection) =>
  connection
    .select({ candidacyId: selfDescriptions.candidacyId, attribute: selfDescriptions.attribute })
    .from(selfDescriptions)
    .innerJoin(candidacies, eq(candidacies.id, selfDescriptions.candidacyId))
    .where(and(eq(candidacies.contestId, valueNamed('contestId')), eq(selfDescriptions.isForNames, true))),
);

/** The candidacies of a contest in alphabetical order, each with its status at `now`. Merged ones are left out. */
export async function candidacyFacts(
  reads: Reads,
  { id: contestId, quotas }: Pick<ContestRow, 'id' | 'quotas'>,
  now: Date,
): Promise<CandidacyFact[]> {
  const rows = await candidaciesOf(reads, { contestId });
  const events = await eventsOf(reads, { contestId });
  const said = quotas.length > 0 ? await describedOf(reads, { contestId }) : [];
  const described = Map.groupBy(said, ({ candidacyId }) => candidacyId);
  const timelines = new Map<CandidacyId, CandidacyEvent[]>();
  for (const { event } of events)
    timelines.set(event.candidacyId, [...(timelines.get(event.candidacyId) ?? []), event]);
  // Numbered before the merged candidacies are left out, so that nobody's number changes during a round.
  const all = numbered(
    rows.map(({ candidacy, name, slug, sortName }) => {
      const timeline = timelines.get(candidacy.id) ?? [];
      return {
        id: candidacy.id,
        name,
        slug,
        sortName,
        // What candidates agreed that officers see, for the quotas of the contest.
        attributes: [...candidacy.attributes, ...(described.get(candidacy.id) ?? []).map(({ attribute }) => attribute)],
        homeBodyId: homeBodyAt(timeline, candidacy.homeBodyId, now),
        isMerged: candidacy.mergedIntoId !== null,
        ...standingAt(timeline, now),
      };
    }),
  );
  const homes = await homeNamesOf(reads, all);
  return all.flatMap(({ isMerged, ...candidacy }) =>
    isMerged ? [] : [{ ...candidacy, homeNames: homes.get(candidacy.homeBodyId) ?? [] }],
  );
}

const namesOfBodies = prepared((connection) =>
  connection
    .select({ id: bodies.id, name: bodies.name, nameCy: bodies.nameCy })
    .from(bodies)
    .where(inArray(bodies.id, listOf('ids'))),
);

/** The English name of each home CLP, and its Welsh name if it has one. */
async function homeNamesOf(
  reads: Reads,
  all: readonly Pick<CandidacyFact, 'homeBodyId'>[],
): Promise<Map<BodyId | null, string[]>> {
  const ids = [...new Set(all.flatMap(({ homeBodyId }) => homeBodyId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await namesOfBodies(reads, { ids: JSON.stringify(ids) });
  return new Map(rows.map(({ id, name, nameCy }) => [id, [name, ...(nameCy ? [nameCy] : [])]]));
}

const lastVersion = prepared((connection) =>
  connection
    .select()
    .from(submissions)
    .where(and(eq(submissions.contestId, valueNamed('contestId')), eq(submissions.bodyId, valueNamed('bodyId'))))
    .orderBy(desc(submissions.version))
    .limit(1),
);

const namedIn = prepared((connection) =>
  connection
    .select({ id: nominations.candidacyId, mergedInto: candidacies.mergedIntoId })
    .from(nominations)
    .innerJoin(candidacies, eq(candidacies.id, nominations.candidacyId))
    .where(eq(nominations.submissionId, valueNamed('submissionId')))
    .orderBy(nominations.candidacyId),
);
const writtenInto = prepared((connection) =>
  connection
    .select({ name: writeIns.name, homeBody: writeIns.homeBody })
    .from(writeIns)
    .where(eq(writeIns.submissionId, valueNamed('submissionId')))
    .orderBy(writeIns.name, writeIns.id),
);

async function latestOf(reads: Reads, contestId: ContestId, bodyId: BodyId): Promise<SubmissionData['latest']> {
  const [live] = await lastVersion(reads, { contestId, bodyId });
  if (!live) return null;
  const { kind, voidedAt } = live;
  const sent = {
    ...pick(
      live,
      'id',
      'version',
      'code',
      'provenance',
      'receivedAt',
      'voidReason',
      'voidCause',
      'confirmedAt',
      'sentBy',
    ),
    isVoided: voidedAt !== null,
  };
  if (kind !== 'names') return { ...sent, choice: { kind } };
  const rows = await namedIn(reads, { submissionId: live.id });
  const written = await writtenInto(reads, { submissionId: live.id });
  const names = [...new Set(rows.map((row) => row.mergedInto ?? row.id))];
  return { ...sent, choice: { kind, names, ...(written.length > 0 ? { writeIns: written } : {}) } };
}

/** The facts in the form that the rules need. */
export function factsOf(loaded: SubmissionData, basedOnVersion: number): SubmissionFacts {
  const { round, contest, body, cannotNominate, latest } = loaded;
  return {
    round,
    contest,
    body: { ...body, cannotNominate },
    candidacies: loaded.candidacies,
    latest,
    basedOnVersion,
  };
}
