import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId, ContestId, RoundId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { type Office, permit } from '@/domain/base/permissions';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { type BodyStatus, bodyStatus } from '@/domain/nominations/body-status';
import { lacksConfirmation, type MissingConfirmation, missingConfirmation } from '@/domain/nominations/confirmation';
import { hasMet } from '@/domain/nominations/meetings';
import { byUrgency, type OfficeTask, officeTask } from '@/domain/nominations/office-tasks';
import { judgeConfirmation } from '@/domain/nominations/submission-acts';
import type { SubmissionKind } from '@/domain/nominations/submissions';
import { rosterFilter } from '@/domain/rounds/roster';
import { isPublicAt, type RoundState, roundState } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import { bodiesOfIds, byBodyName, type NamedBody } from '../bodies/named-body';
import { withBranches } from '../bodies/roster-bodies';
import { type OutsideContest, outsideContests } from '../rounds/outside-contests';
import { type Sender, sendersOf } from './senders';

const { contests, drafts, meetings, nominations, rosterExceptions, rounds, submissions, writeIns } = schema;

/** What one body has to do in one contest. */
export type OfficeContest = {
  readonly body: NamedBody;
  readonly round: { readonly slug: string; readonly title: string; readonly kind: string; readonly zone: string };
  readonly contest: { readonly slug: string; readonly title: string; readonly maxPerBody: number };
  readonly state: RoundState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly status: BodyStatus;
  /** What the latest version lacks to count, in a round that requires confirmation. */
  readonly missing: MissingConfirmation | null;
  readonly task: OfficeTask;
  readonly sent: {
    readonly version: number;
    readonly code: string;
    readonly kind: SubmissionKind;
    /** The number of names, including write-ins. */
    readonly names: number;
    readonly by: Sender;
    readonly receivedAt: Date;
  } | null;
  readonly meetingOn: string | null;
  /** Whether the announced day has come, so that the officer can be asked what the meeting decided. */
  readonly isMeetingDue: boolean;
  /** Whether the body has recorded a meeting that was held for another contest of the round. It is usually the same. */
  readonly hasMetElsewhere: boolean;
  readonly hasDraft: boolean;
  /** Whether the roster has an exception for the body, so that it cannot send anything, even if it sent before. */
  readonly isBarred: boolean;
};

export type OfficeHome = {
  readonly bodies: readonly { readonly body: NamedBody; readonly offices: readonly Office[] }[];
  /** The contests of rounds in which a body may nominate nowhere, and why. */
  readonly outside: readonly OutsideContest[];
  /** Sorted by deadline. */
  readonly contests: readonly OfficeContest[];
};

const NO_OFFICE: OfficeHome = { bodies: [], outside: [], contests: [] };

/** The bodies in which the person holds an office, and what they have to do in each contest, the most pressing first. */
export async function officeHome(ctx: Context): Promise<OfficeHome> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return NO_OFFICE;
  const { userId, offices, delegateOf = [] } = ctx.actor;
  const ids = [...new Set([...offices, ...delegateOf].map(({ bodyId }) => bodyId))];
  /** Whether the person may act for the body in a round: as its officer, or as its delegate for this round. */
  const actsIn = (bodyId: BodyId, roundId: RoundId) =>
    offices.some((held) => held.bodyId === bodyId) ||
    delegateOf.some((one) => one.bodyId === bodyId && one.roundId === roundId);
  if (ids.length === 0) return NO_OFFICE;
  const { reads } = ctx.db;
  const held = (await withBranches(reads, await bodiesOfIds(reads, ids))).sort(byBodyName);
  const open = await openContests(reads, ctx.now);
  const contestIds = open.map(({ contest }) => contest.id);
  const sent = await liveVersions(reads, ids, contestIds);
  const senderOf = await sendersOf(reads, ids, userId);
  const called = await reads
    .select()
    .from(meetings)
    .where(and(inArray(meetings.bodyId, ids), inArray(meetings.contestId, contestIds)));
  const kept = await reads
    .select({ contestId: drafts.contestId, bodyId: drafts.bodyId })
    .from(drafts)
    .where(eq(drafts.userId, userId));
  const apart = await reads.select().from(rosterExceptions).where(inArray(rosterExceptions.bodyId, ids));

  const due = held.flatMap((body) => {
    const here = (row: { contestId: ContestId; bodyId: BodyId }, contestId: ContestId) =>
      row.bodyId === body.id && row.contestId === contestId;
    return open
      .filter(
        ({ round, contest }) => isOnMap(round, body) && rosterFilter(contest, round)(body) && actsIn(body.id, round.id),
      )
      .map(({ round, contest }): OfficeContest => {
        const exception = apart.find((row) => row.bodyId === body.id && row.roundId === round.id);
        const latest = sent.find((row) => here(row, contest.id));
        const meeting = called.find((row) => here(row, contest.id));
        const inRound = open.filter((other) => other.round.id === round.id).map((other) => other.contest.id);
        const status = bodyStatus({
          exception: exception ? (exception.countsWithId ? 'counted-with' : 'cannot-nominate') : null,
          latest: latest
            ? {
                kind: latest.kind,
                isConfirmed: latest.confirmedAt !== null,
                lacksConfirmation: lacksConfirmation(round, latest),
                isVoided: latest.voidedAt !== null,
              }
            : null,
          meeting: meeting ? { heldOn: meeting.heldOn, recordedOn: dayIn(round.zone, meeting.recordedAt) } : null,
        });
        const confirmation = latest && {
          ...pick(latest, 'kind', 'sentBy', 'receivedAt'),
          isLive: true,
          isVoided: latest.voidedAt !== null,
          isConfirmed: latest.confirmedAt !== null,
        };
        const canConfirm =
          confirmation !== undefined &&
          // A delegate sends, and cannot confirm.
          offices.some((held) => held.bodyId === body.id) &&
          round.confirmation !== 'none' &&
          judgeConfirmation(round, confirmation, userId, ctx.now).ok;
        const state = roundState(round, ctx.now);
        const isBarred = exception !== undefined;
        return {
          body,
          round: { slug: round.slug, title: round.title, kind: round.kind, zone: round.zone },
          contest: { slug: contest.slug, title: contest.title, maxPerBody: contest.maxPerBody },
          state,
          opensAt: round.opensAt,
          closesAt: round.closesAt,
          status,
          missing: latest && latest.voidedAt === null ? missingConfirmation(round, latest, ctx.now) : null,
          task: officeTask({ state, status, isBarred, canConfirm }),
          sent: latest?.code
            ? {
                ...pick(latest, 'version', 'kind', 'receivedAt'),
                code: latest.code,
                names: latest.listed + latest.written,
                by: senderOf(latest),
              }
            : null,
          meetingOn: meeting?.heldOn ?? null,
          isMeetingDue: meeting !== undefined && meeting.heldOn <= dayIn(round.zone, ctx.now),
          hasMetElsewhere: called.some(
            (row) => row.bodyId === body.id && inRound.includes(row.contestId) && hasMet(row, round.zone),
          ),
          hasDraft: kept.some((row) => here(row, contest.id)),
          isBarred,
        };
      });
  });
  return {
    bodies: held.map((body) => ({
      body,
      offices: offices.filter(({ bodyId }) => bodyId === body.id).map(({ office }) => office),
    })),
    outside: await outsideContests(
      reads,
      held.filter(({ id }) => offices.some(({ bodyId }) => bodyId === id)),
      ctx.now,
    ),
    contests: due.sort((a, b) => byUrgency(facts(a), facts(b))),
  };
}

const facts = (contest: OfficeContest) => ({ ...contest, canConfirm: contest.task === 'confirm' });

/** The contests of announced rounds, by deadline. */
async function openContests(reads: Reads, now: Date) {
  const rows = await reads
    .select({ round: rounds, contest: contests })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(ne(rounds.kind, 'archive'))
    .orderBy(asc(rounds.closesAt), asc(rounds.id), asc(contests.position), asc(contests.id));
  return rows.filter(({ round }) => isPublicAt(round, now));
}

const liveVersions = (reads: Reads, bodyIds: readonly BodyId[], contestIds: readonly ContestId[]) =>
  reads
    .select({
      ...pick(submissions, 'contestId', 'bodyId', 'version', 'code', 'kind', 'provenance', 'receivedAt', 'sentBy'),
      ...pick(submissions, 'confirmedAt', 'voidedAt'),
      listed: reads.$count(nominations, eq(nominations.submissionId, submissions.id)),
      written: reads.$count(writeIns, eq(writeIns.submissionId, submissions.id)),
    })
    .from(submissions)
    .where(
      and(
        inArray(submissions.bodyId, [...bodyIds]),
        inArray(submissions.contestId, [...contestIds]),
        isNull(submissions.supersededAt),
      ),
    );
