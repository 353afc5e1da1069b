import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId, ContestId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { type Office, permit } from '@/domain/base/permissions';
import { type BodyStatus, bodyStatus } from '@/domain/nominations/body-status';
import { mayNominateIn } from '@/domain/rounds/roster';
import { isPublicAt, type RoundState, roundState } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import { bodiesOfIds, byBodyName, type NamedBody } from '../bodies/named-body';

const { contests, drafts, meetings, rosterExceptions, rounds, submissions } = schema;

/** What one body has to do in one contest. */
export type OfficeContest = {
  readonly round: { readonly slug: string; readonly title: string; readonly kind: string; readonly zone: string };
  readonly contest: { readonly slug: string; readonly title: string; readonly maxPerBody: number };
  readonly state: RoundState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly status: BodyStatus;
  readonly sent: { readonly version: number; readonly code: string; readonly receivedAt: Date } | null;
  readonly meetingOn: string | null;
  readonly hasDraft: boolean;
  /** Whether the roster has an exception for the body, so that it cannot send anything, even if it sent before. */
  readonly isBarred: boolean;
};

export type OfficeBody = {
  readonly body: NamedBody;
  readonly offices: readonly Office[];
  readonly contests: readonly OfficeContest[];
};

/**
 * The bodies in which the person holds an office, and what each has to do: nearest deadline first, closed contests
 * last.
 */
export async function officeHome(ctx: Context): Promise<OfficeBody[]> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return [];
  const { userId, offices } = ctx.actor;
  const ids = [...new Set(offices.map(({ bodyId }) => bodyId))];
  if (ids.length === 0) return [];
  const { reads } = ctx.db;
  const held = await bodiesOfIds(reads, ids);
  const open = (
    await reads
      .select({ round: rounds, contest: contests })
      .from(contests)
      .innerJoin(rounds, eq(rounds.id, contests.roundId))
      .where(ne(rounds.kind, 'archive'))
      .orderBy(asc(rounds.closesAt), asc(rounds.id), asc(contests.position), asc(contests.id))
  ).filter(({ round }) => isPublicAt(round, ctx.now));
  const contestIds = open.map(({ contest }) => contest.id);
  const sent = await reads
    .select({
      ...KEYS,
      ...pick(submissions, 'version', 'code', 'kind', 'receivedAt', 'confirmedAt', 'voidedAt'),
    })
    .from(submissions)
    .where(
      and(
        inArray(submissions.bodyId, ids),
        inArray(submissions.contestId, contestIds),
        isNull(submissions.supersededAt),
      ),
    );
  const called = await reads
    .select()
    .from(meetings)
    .where(and(inArray(meetings.bodyId, ids), inArray(meetings.contestId, contestIds)));
  const kept = await reads
    .select({ contestId: drafts.contestId, bodyId: drafts.bodyId })
    .from(drafts)
    .where(eq(drafts.userId, userId));
  const apart = await reads.select().from(rosterExceptions).where(inArray(rosterExceptions.bodyId, ids));

  return held.sort(byBodyName).map((body) => {
    const here = (row: { contestId: ContestId; bodyId: BodyId }, contestId: ContestId) =>
      row.bodyId === body.id && row.contestId === contestId;
    const due = open
      .filter(({ round, contest }) => round.bodySet === body.set && mayNominateIn(contest, body))
      .map(({ round, contest }): OfficeContest => {
        const exception = apart.find((row) => row.bodyId === body.id && row.roundId === round.id);
        const latest = sent.find((row) => here(row, contest.id));
        const meeting = called.find((row) => here(row, contest.id));
        return {
          round: { slug: round.slug, title: round.title, kind: round.kind, zone: round.zone },
          contest: { slug: contest.slug, title: contest.title, maxPerBody: contest.maxPerBody },
          state: roundState(round, ctx.now),
          opensAt: round.opensAt,
          closesAt: round.closesAt,
          status: bodyStatus({
            exception: exception ? (exception.countsWithId ? 'counted-with' : 'cannot-nominate') : null,
            latest: latest
              ? { kind: latest.kind, isConfirmed: latest.confirmedAt !== null, isVoided: latest.voidedAt !== null }
              : null,
            meeting: meeting ? { heldOn: meeting.heldOn, recordedOn: dayIn(round.zone, meeting.recordedAt) } : null,
          }),
          sent: latest?.code ? { version: latest.version, code: latest.code, receivedAt: latest.receivedAt } : null,
          meetingOn: meeting?.heldOn ?? null,
          hasDraft: kept.some((row) => here(row, contest.id)),
          isBarred: exception !== undefined,
        };
      });
    const isOver = ({ closesAt }: OfficeContest) => closesAt <= ctx.now;
    return {
      body,
      offices: offices.filter(({ bodyId }) => bodyId === body.id).map(({ office }) => office),
      contests: [...due.filter((contest) => !isOver(contest)), ...due.filter(isOver)],
    };
  });
}

const KEYS = { contestId: submissions.contestId, bodyId: submissions.bodyId };
