import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { RoundId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { type RoundToSetUp, roundToSetUp } from '../rounds/set-up';

const { contests, hustings } = schema;

/**
 * A hustings event: a meeting where candidates of a round speak. A cancelled event stays on the record with its reason.
 */
export type Husting = Readonly<Omit<typeof hustings.$inferSelect, 'roundId' | 'contestId'>> & {
  /** The contest; null if the event is for every contest of the round. */
  readonly contest: { readonly slug: string; readonly title: string } | null;
};

/**
 * The hustings events of a round in order of time, including cancelled ones. The caller must check first that the
 * reader may see the round.
 */
export async function hustingsOf(reads: Reads, roundId: RoundId): Promise<Husting[]> {
  const rows = await reads
    .select({ husting: hustings, slug: contests.slug, contestTitle: contests.title })
    .from(hustings)
    .leftJoin(contests, eq(contests.id, hustings.contestId))
    .where(eq(hustings.roundId, roundId))
    .orderBy(asc(hustings.startsAt), asc(hustings.id));
  return rows.map(({ husting: { roundId: _round, contestId: _contest, ...rest }, slug, contestTitle }) => ({
    ...rest,
    contest: slug === null || contestTitle === null ? null : { slug, title: contestTitle },
  }));
}

export type AdminHustings = RoundToSetUp & {
  readonly contests: readonly { readonly slug: string; readonly title: string }[];
  /** The events in order of time, including cancelled ones. */
  readonly hustings: readonly Husting[];
};

/** The hustings events of a round, for the admins who edit them. Null if there is no such round. */
export async function adminHustings(ctx: Context, slug: string): Promise<AdminHustings | null> {
  permit(ctx.actor, 'admin.read', {});
  const found = await roundToSetUp(ctx.db.reads, slug, ctx.now);
  if (!found) return null;
  const { held, ...rest } = found;
  return {
    ...rest,
    contests: held.map(({ slug: contest, title }) => ({ slug: contest, title })),
    hustings: await hustingsOf(ctx.db.reads, rest.round.id),
  };
}
