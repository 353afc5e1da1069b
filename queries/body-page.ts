import { and, eq, inArray, ne, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodySet } from '@/domain/bodies';
import { type BodyStatus, bodyStatus } from '@/domain/body-status';
import { permit } from '@/domain/permissions';
import { countsTowardsThreshold } from '@/domain/provenance';
import { mayNominateIn } from '@/domain/roster';
import { dayOf } from '@/lib/format';
import { type SubmissionShown, submissionsBy } from './body-submissions';
import { contestsOf } from './contest-rows';
import { NAMED_BODY, type NamedBody } from './named-body';
import { headOf, isCurrent, type PublicRound, publicRounds, type RoundHead } from './public-rounds';

const { bodies, meetings, rosterExceptions } = schema;

export type MeetingShown = Pick<typeof meetings.$inferSelect, 'heldOn' | 'kind' | 'mode' | 'recordedAt'>;

export type BodyInContest = {
  readonly contest: { readonly slug: string; readonly title: string; readonly maxPerBody: number };
  readonly status: BodyStatus;
  /** The version that stands. */
  readonly live: SubmissionShown | null;
  /** Versions that were replaced, the last first: they stay on the record. */
  readonly earlier: readonly SubmissionShown[];
  readonly meeting: MeetingShown | null;
};

export type BodyInRound = {
  readonly round: RoundHead;
  readonly isCurrent: boolean;
  /** The body as it was on this round's map: the namesake on the older one is another body. */
  readonly as: NamedBody;
  readonly exception: { readonly countsWith: NamedBody | null; readonly reason: string } | null;
  readonly contests: readonly BodyInContest[];
};

export type BodyPage = {
  readonly body: NamedBody & { readonly set: BodySet };
  /** The body of the same name on the other map, often with another area. */
  readonly namesake: (NamedBody & { readonly set: BodySet }) | null;
  /** Those of its rounds that are under way, then the others, the last first; its namesake's among the others. */
  readonly rounds: readonly BodyInRound[];
};

/** What one body has done, in this round and before. Null if there is no such body. */
export async function bodyPage(ctx: Context, slug: string): Promise<BodyPage | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const now = ctx.now;
  const shown = { ...NAMED_BODY, set: bodies.set };
  const [body] = await reads.select(shown).from(bodies).where(eq(bodies.slug, slug)).limit(1);
  if (!body) return null;
  const [namesake] = await reads
    .select(shown)
    .from(bodies)
    .where(and(eq(bodies.name, body.name), eq(bodies.kind, body.kind), ne(bodies.set, body.set)))
    .limit(1);
  const both = namesake ? [body, namesake] : [body];
  const ids = both.map(({ id }) => id);
  const rounds = (await publicRounds(reads, now)).filter(({ bodySet }) => both.some(({ set }) => set === bodySet));
  const contests = await contestsOf(reads, rounds);
  const sent = await submissionsBy(
    reads,
    ids,
    both.map(({ set }) => set),
    now,
  );
  const called = await reads
    .select({
      contestId: meetings.contestId,
      heldOn: meetings.heldOn,
      kind: meetings.kind,
      mode: meetings.mode,
      recordedAt: meetings.recordedAt,
    })
    .from(meetings)
    .where(inArray(meetings.bodyId, ids));
  const exceptions = await reads
    .select({ roundId: rosterExceptions.roundId, reason: rosterExceptions.reason, other: NAMED_BODY })
    .from(rosterExceptions)
    .leftJoin(bodies, eq(bodies.id, rosterExceptions.countsWithId))
    .where(or(...ids.map((id) => eq(rosterExceptions.bodyId, id))));

  const inRound = (round: PublicRound): BodyInRound | null => {
    const as = both.find(({ set }) => set === round.bodySet);
    const open = contests.filter((contest) => contest.roundId === round.id && as && mayNominateIn(contest, as));
    if (!as || open.length === 0) return null;
    const exception = exceptions.find(({ roundId }) => roundId === round.id);
    return {
      round: headOf(round),
      isCurrent: isCurrent(headOf(round)),
      as,
      exception: exception ? { countsWith: exception.other, reason: exception.reason } : null,
      contests: open.map(({ id, slug, title, maxPerBody }) => {
        const versions = sent.filter(({ contestId, bodyId }) => contestId === id && bodyId === as.id);
        const live = versions.find(({ isLive }) => isLive) ?? null;
        const meeting = called.find(({ contestId }) => contestId === id) ?? null;
        const counts = live !== null && countsTowardsThreshold(live.provenance, round.kind);
        return {
          contest: { slug, title, maxPerBody },
          status: bodyStatus({
            exception: exception ? (exception.other ? 'counted-with' : 'cannot-nominate') : null,
            latest: counts
              ? { kind: live.kind, isConfirmed: live.confirmedAt !== null, isVoided: live.voidedAt !== null }
              : null,
            meeting: meeting && { heldOn: meeting.heldOn, recordedOn: dayOf(meeting.recordedAt, round.zone) },
          }),
          live,
          earlier: versions.filter(({ isLive }) => !isLive),
          meeting: meeting && {
            heldOn: meeting.heldOn,
            kind: meeting.kind,
            mode: meeting.mode,
            recordedAt: meeting.recordedAt,
          },
        };
      }),
    };
  };
  const all = rounds.map(inRound).filter((each) => each !== null);
  const isNow = (each: BodyInRound) => each.isCurrent && each.as.id === body.id;
  return { body, namesake: namesake ?? null, rounds: [...all.filter(isNow), ...all.filter((each) => !isNow(each))] };
}
