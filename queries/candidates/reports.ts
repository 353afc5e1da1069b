import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import type { CandidateId, ReportId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';

const { candidates, reports } = schema;

/** A representative's report of a meeting: their words, on a site of theirs. */
export type Report = {
  readonly id: ReportId;
  readonly meetingOn: Day;
  readonly title: string;
  readonly address: string;
};

/** What some people have posted and not taken back, by candidate, the last meeting first. */
export async function reportsOf(
  reads: Reads,
  candidateIds: readonly CandidateId[],
): Promise<Map<CandidateId, Report[]>> {
  const rows = await reads
    .select()
    .from(reports)
    .where(and(inArray(reports.candidateId, [...candidateIds]), isNull(reports.takenBackAt)))
    .orderBy(desc(reports.meetingOn), desc(reports.postedAt), desc(reports.id));
  const shown = rows.map(({ candidateId, id, meetingOn, title, address }) => ({
    candidateId,
    report: { id, meetingOn, title, address },
  }));
  const byCandidate = Map.groupBy(shown, ({ candidateId }) => candidateId);
  return new Map([...byCandidate].map(([id, own]) => [id, own.map(({ report }) => report)]));
}

/** The reports of one representative, by the address of their pages. */
export async function reportsBy(ctx: Context, candidate: string): Promise<readonly Report[]> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const [person] = await reads.select({ id: candidates.id }).from(candidates).where(eq(candidates.slug, candidate));
  return person ? ((await reportsOf(reads, [person.id])).get(person.id) ?? []) : [];
}

/** How many reports some people have posted, by the address of their pages. */
export async function reportCounts(reads: Reads, slugs: readonly string[]): Promise<Map<string, number>> {
  const rows = await reads
    .select({ slug: candidates.slug })
    .from(reports)
    .innerJoin(candidates, eq(candidates.id, reports.candidateId))
    .where(and(inArray(candidates.slug, [...slugs]), isNull(reports.takenBackAt)));
  return new Map([...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, own]) => [slug, own.length]));
}
