import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { NOT_EXPECTED } from '@/domain/nominations/body-status';
import { pick } from '@/lib/objects';
import type { BodyInContest } from '../bodies/body-history';
import { bodyPage } from '../bodies/body-page';
import type { NamedBody } from '../bodies/named-body';
import { type Husting, hustingsOf } from '../candidates/hustings';
import {
  type DeadlineMoveRow,
  deadlineHistory,
  headOf,
  type PublicRound,
  publicRound,
  type RoundHead,
} from '../rounds/public-rounds';
import type { DatedEntry } from '../rounds/round-overview';

const { log, timetableEntries } = schema;

/** A round's dates, how often they were changed, and when last. */
export type RoundDates = {
  readonly round: RoundHead;
  /** The moves of the deadline, in order. */
  readonly moves: readonly DeadlineMoveRow[];
  readonly changes: number;
  readonly changedAt: Date;
};

export type RoundCalendar = RoundDates & {
  readonly entries: readonly DatedEntry[];
  readonly hustings: readonly Husting[];
};

export type BodyCalendar = {
  readonly body: NamedBody;
  /** The current rounds, each with the meetings after which the body has not yet sent its nominations. */
  readonly rounds: readonly (RoundDates & {
    readonly meetings: readonly {
      readonly contest: BodyInContest['contest'];
      readonly meeting: NonNullable<BodyInContest['meeting']>;
    }[];
  })[];
};

/** Every date of a public round. Null if there is no such round. */
export async function roundCalendar(ctx: Context, slug: string): Promise<RoundCalendar | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, slug);
  if (!round) return null;
  const entries = await reads
    .select(pick(timetableEntries, 'id', 'kind', 'label', 'at'))
    .from(timetableEntries)
    .where(eq(timetableEntries.roundId, round.id))
    .orderBy(asc(timetableEntries.at), asc(timetableEntries.id));
  return { ...(await datesOf(reads, round)), entries, hustings: await hustingsOf(reads, round.id) };
}

/**
 * A body's meetings, and the deadlines of the current rounds for which it has not sent anything. Null if there is no
 * such body.
 */
export async function bodyCalendar(ctx: Context, slug: string): Promise<BodyCalendar | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const page = await bodyPage(ctx, slug);
  if (!page) return null;
  const rounds: BodyCalendar['rounds'][number][] = [];
  for (const { round: head, isCurrent, as, contests } of page.rounds) {
    if (!isCurrent || as.id !== page.body.id) continue;
    // A body that cannot nominate, or is counted with another, has nothing to send before the deadline.
    if (contests.every(({ status }) => NOT_EXPECTED.includes(status))) continue;
    const round = await publicRound(reads, ctx.now, head.slug);
    if (!round) continue;
    const meetings = contests.flatMap(({ contest, meeting }) => (meeting ? [{ contest, meeting }] : []));
    rounds.push({ ...(await datesOf(reads, round)), meetings });
  }
  return { body: page.body, rounds };
}

async function datesOf(reads: Reads, round: PublicRound): Promise<RoundDates> {
  const moves = (await deadlineHistory(reads, [round.id])).get(round.id) ?? [];
  const changed = await reads
    .select({ at: log.at })
    .from(log)
    .where(
      and(
        inArray(log.event, ['deadline.moved', 'round.changed', 'round.cancelled', 'round.postponed']),
        eq(log.round, round.slug),
      ),
    )
    .orderBy(desc(log.seq));
  return {
    round: headOf(round),
    moves,
    changes: changed.length,
    changedAt: changed[0]?.at ?? round.announcedAt ?? round.opensAt,
  };
}
