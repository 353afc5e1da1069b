import { eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { SaidReason } from '@/domain/base/act-causes';
import type { BodyId } from '@/domain/base/ids';
import { isOnMap, setsOfMap } from '@/domain/bodies/boundary-sets';
import { type BodyStatus, bodyStatus } from '@/domain/nominations/body-status';
import { lacksConfirmation } from '@/domain/nominations/confirmation';
import { countsTowardsThreshold } from '@/domain/nominations/provenance';
import { rosterFilter } from '@/domain/rounds/roster';
import { pick } from '@/lib/objects';
import { dayOf } from '@/messages/format';
import { type ContestRow, contestsOf } from '../contests/contest-rows';
import { headOf, isCurrent, type PublicRound, publicRounds, type RoundHead } from '../rounds/public-rounds';
import { type SubmissionShown, submissionsBy } from './body-submissions';
import { NAMED_BODY, type NamedBody } from './named-body';
import type { BodyOnMap } from './neighbours';
import { type NamedRosterBody, withBranches } from './roster-bodies';

const { bodies, meetings, rosterExceptions } = schema;

export type MeetingShown = Pick<typeof meetings.$inferSelect, 'heldOn' | 'kind' | 'mode' | 'recordedAt'>;

export type BodyInContest = {
  readonly contest: { readonly slug: string; readonly title: string; readonly maxPerBody: number };
  readonly status: BodyStatus;
  /** The version that counts; null if none does. */
  readonly live: SubmissionShown | null;
  /** Replaced versions, latest first. They stay on the record. */
  readonly earlier: readonly SubmissionShown[];
  readonly meeting: MeetingShown | null;
};

export type BodyInRound = {
  readonly round: RoundHead;
  readonly isCurrent: boolean;
  /** The body as it is on this round's map. */
  readonly as: NamedBody;
  readonly exception: ({ readonly countsWith: NamedBody | null } & SaidReason) | null;
  readonly contests: readonly BodyInContest[];
};

/**
 * The nominations of some bodies in every public round on their map, by body. Current rounds come first, then past
 * rounds, latest first. Rounds in which a body could not nominate are left out.
 */
export async function bodyHistory(
  reads: Reads,
  given: readonly BodyOnMap[],
  now: Date,
): Promise<Map<BodyId, BodyInRound[]>> {
  const all = await withBranches(reads, given);
  const ids = all.map(({ id }) => id);
  const rounds = (await publicRounds(reads, now)).filter((round) => all.some((body) => isOnMap(round, body)));
  const facts: Facts = {
    contests: await contestsOf(reads, rounds),
    sent: await submissionsBy(reads, ids, [...new Set(rounds.flatMap(setsOfMap))], now),
    called: await meetingsOf(reads, ids),
    exceptions: await exceptionsOf(reads, ids),
  };
  return new Map(
    all.map((body) => {
      const own = rounds.flatMap((round) => inRound(body, round, facts) ?? []);
      return [body.id, [...own.filter((each) => each.isCurrent), ...own.filter((each) => !each.isCurrent)]];
    }),
  );
}

type Facts = {
  readonly contests: readonly ContestRow[];
  readonly sent: readonly SubmissionShown[];
  readonly called: Awaited<ReturnType<typeof meetingsOf>>;
  readonly exceptions: Awaited<ReturnType<typeof exceptionsOf>>;
};

const meetingsOf = (reads: Reads, ids: readonly BodyId[]) =>
  reads
    .select(pick(meetings, 'contestId', 'bodyId', 'heldOn', 'kind', 'mode', 'recordedAt'))
    .from(meetings)
    .where(inArray(meetings.bodyId, [...ids]))
    .then((rows) => rows);

const exceptionsOf = (reads: Reads, ids: readonly BodyId[]) =>
  reads
    .select({
      ...pick(rosterExceptions, 'roundId', 'bodyId', 'reason', 'cause'),
      other: NAMED_BODY,
    })
    .from(rosterExceptions)
    .leftJoin(bodies, eq(bodies.id, rosterExceptions.countsWithId))
    .where(inArray(rosterExceptions.bodyId, [...ids]))
    .then((rows) => rows);

function inRound(body: BodyOnMap & NamedRosterBody, round: PublicRound, facts: Facts): BodyInRound | null {
  if (!isOnMap(round, body)) return null;
  const open = facts.contests.filter((contest) => contest.roundId === round.id && rosterFilter(contest, round)(body));
  if (open.length === 0) return null;
  const exception = facts.exceptions.find(({ roundId, bodyId }) => roundId === round.id && bodyId === body.id);
  return {
    round: headOf(round),
    isCurrent: isCurrent(round),
    as: body,
    exception: exception ? { countsWith: exception.other, ...pick(exception, 'reason', 'cause') } : null,
    contests: open.map((contest) => inContest(body, round, contest, facts)),
  };
}

function inContest(body: BodyOnMap, round: PublicRound, contest: ContestRow, facts: Facts): BodyInContest {
  const isOwn = ({ contestId, bodyId }: { contestId: string; bodyId: string }) =>
    contestId === contest.id && bodyId === body.id;
  const exception = facts.exceptions.find(({ roundId, bodyId }) => roundId === round.id && bodyId === body.id);
  const versions = facts.sent.filter(isOwn);
  const live = versions.find(({ isLive }) => isLive) ?? null;
  const meeting = facts.called.find(isOwn) ?? null;
  const counts = live !== null && countsTowardsThreshold(live.provenance, round.kind);
  return {
    contest: { slug: contest.slug, title: contest.title, maxPerBody: contest.maxPerBody },
    status: bodyStatus({
      exception: exception ? (exception.other ? 'counted-with' : 'cannot-nominate') : null,
      latest: counts
        ? {
            kind: live.kind,
            isConfirmed: live.confirmedAt !== null,
            lacksConfirmation: lacksConfirmation(round, live),
            isVoided: live.voidedAt !== null,
          }
        : null,
      meeting: meeting && { heldOn: meeting.heldOn, recordedOn: dayOf(meeting.recordedAt, round.zone) },
    }),
    live,
    earlier: versions.filter(({ isLive }) => !isLive),
    meeting: meeting && pick(meeting, 'heldOn', 'kind', 'mode', 'recordedAt'),
  };
}
