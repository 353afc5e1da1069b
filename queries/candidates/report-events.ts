import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import { permit } from '@/domain/base/permissions';
import { EVENTS_IN_A_FEED } from '@/domain/log/log-pages';
import { isPublicAt } from '@/domain/rounds/rounds';

const { candidacies, candidates, contests, reports, rounds } = schema;

export type ReportEvents = {
  /** Null for the feed of all representatives. */
  readonly person: {
    readonly slug: string;
    readonly name: string;
    /** The address of their latest public page, in English. */
    readonly page: string;
  } | null;
  readonly reports: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly address: string;
    readonly meetingOn: Day;
    readonly postedAt: Date;
  }[];
};

/**
 * The latest reports of one representative, or of all of them, newest first. Null for a slug that is not that of a
 * candidate with a public page. Removed reports are left out.
 */
export async function reportEvents(ctx: Context, slug: string | null): Promise<ReportEvents | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const person = slug === null ? null : await personOf(ctx, slug);
  if (slug !== null && !person) return null;
  const rows = await reads
    .select({ report: reports, name: candidates.name })
    .from(reports)
    .innerJoin(candidates, eq(candidates.id, reports.candidateId))
    .where(and(isNull(reports.takenBackAt), slug === null ? undefined : eq(candidates.slug, slug)))
    .orderBy(desc(reports.postedAt), desc(reports.id))
    .limit(EVENTS_IN_A_FEED);
  return {
    person,
    reports: rows.map(({ report: { id, title, address, meetingOn, postedAt }, name }) => ({
      id,
      name,
      title,
      address,
      meetingOn,
      postedAt,
    })),
  };
}

async function personOf({ db: { reads }, now }: Context, slug: string): Promise<ReportEvents['person']> {
  const rows = await reads
    .select({ name: candidates.name, contest: contests.slug, round: rounds })
    .from(candidates)
    .innerJoin(candidacies, eq(candidacies.candidateId, candidates.id))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(candidates.slug, slug))
    .orderBy(desc(rounds.closesAt), contests.position);
  const place = rows.find(({ round }) => isPublicAt(round, now));
  return place ? { slug, name: place.name, page: `/rounds/${place.round.slug}/${place.contest}/${slug}` } : null;
}
