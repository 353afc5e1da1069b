import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import type { CandidacyId, CandidateId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { hasHeldSeat } from '@/domain/candidates/reports';
import { pick } from '@/lib/objects';
import { placesOf } from '../nominations/office-contest';
import { seatsHeldBy } from '../results/seat-facts';
import { type AdminStatement, adminStatement } from './admin-statements';

const { candidacies, candidates, contests, reports, rounds } = schema;

/** A representative's report of a meeting, published on their own website. */
export type Report = Readonly<Pick<typeof reports.$inferSelect, 'id' | 'meetingOn' | 'title' | 'address'>>;

/** The reports of some people by candidate, latest meeting first. Removed reports are left out. */
export async function reportsOf(
  reads: Reads,
  candidateIds: readonly CandidateId[],
): Promise<Map<CandidateId, Report[]>> {
  const rows = await reads
    .select()
    .from(reports)
    .where(and(inArray(reports.candidateId, [...candidateIds]), isNull(reports.takenBackAt)))
    .orderBy(desc(reports.meetingOn), desc(reports.postedAt), desc(reports.id));
  const byCandidate = Map.groupBy(rows, ({ candidateId }) => candidateId);
  return new Map(
    [...byCandidate].map(([id, own]) => [id, own.map((row) => pick(row, 'id', 'meetingOn', 'title', 'address'))]),
  );
}

/** The reports of one representative, by the slug of their page. */
export async function reportsBy(ctx: Context, candidate: string): Promise<readonly Report[]> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const [person] = await reads.select({ id: candidates.id }).from(candidates).where(eq(candidates.slug, candidate));
  return person ? ((await reportsOf(reads, [person.id])).get(person.id) ?? []) : [];
}

/** How many reports some people have published, by the slugs of their pages. */
export async function reportCounts(reads: Reads, slugs: readonly string[]): Promise<Map<string, number>> {
  const rows = await reads
    .select({ slug: candidates.slug })
    .from(reports)
    .innerJoin(candidates, eq(candidates.id, reports.candidateId))
    .where(and(inArray(candidates.slug, [...slugs]), isNull(reports.takenBackAt)));
  return new Map([...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, own]) => [slug, own.length]));
}

/** A representative's own reports, and the seats that they have held, with dates. */
export type OwnReports = {
  /** Any candidacy of the person, because reports belong to the person. */
  readonly candidacyId: CandidacyId;
  readonly name: string;
  readonly slug: string;
  readonly seats: readonly {
    readonly contest: string;
    readonly round: string;
    readonly from: Day | null;
    /** The first day on which they no longer held the seat; null while they hold it. */
    readonly until: Day | null;
  }[];
  readonly reports: readonly Report[];
};

/** What an admin who enters reports of a representative sees. */
export type ReportsToEnter = Pick<AdminStatement, 'round' | 'isPublic' | 'contest' | 'candidate'> & {
  readonly candidacyId: CandidacyId;
  /** False if no report can be entered, because the person has never held a seat. */
  readonly hasHeldSeat: boolean;
  readonly reports: readonly Report[];
};

/** The reports of the candidate at this address, for an admin. Null if there is no such candidacy. */
export async function reportsToEnter(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string; readonly candidate: string },
): Promise<ReportsToEnter | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const found = await adminStatement(ctx, { ...asked, language: 'en' });
  const [row] = await reads
    .select({ candidacyId: candidacies.id, candidateId: candidacies.candidateId })
    .from(candidacies)
    .innerJoin(candidates, and(eq(candidates.id, candidacies.candidateId), eq(candidates.slug, asked.candidate)))
    .innerJoin(contests, and(eq(contests.id, candidacies.contestId), eq(contests.slug, asked.contest)))
    .innerJoin(rounds, and(eq(rounds.id, contests.roundId), eq(rounds.slug, asked.round)));
  if (!found || !row) return null;
  return {
    ...pick(found, 'round', 'isPublic', 'contest', 'candidate'),
    candidacyId: row.candidacyId,
    hasHeldSeat: hasHeldSeat(await seatsHeldBy(reads, row.candidateId, ctx.now)),
    reports: (await reportsOf(reads, [row.candidateId])).get(row.candidateId) ?? [],
  };
}

/** The reports of the signed-in person, if they hold or have held a seat; null for anybody else. */
export async function ownReports(ctx: Context): Promise<OwnReports | null> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return null;
  const { reads } = ctx.db;
  const places = await placesOf(reads, ctx.actor.candidacies, ctx.now);
  const seen = new Set<string>();
  for (const { candidacy, candidate, round } of places) {
    if (seen.has(candidate.id)) continue;
    seen.add(candidate.id);
    const held = await seatsHeldBy(reads, candidate.id, ctx.now);
    if (!hasHeldSeat(held)) continue;
    const today = dayIn(round.zone, ctx.now);
    return {
      candidacyId: candidacy.id,
      name: candidate.name,
      slug: candidate.slug,
      seats: held.contests.flatMap(({ contest, round: of, election, terms }) =>
        terms.map(({ from, until }) => {
          const ends = until ?? election.endsOn;
          return { contest: contest.title, round: of.title, from, until: ends !== null && ends <= today ? ends : null };
        }),
      ),
      reports: (await reportsOf(reads, [candidate.id])).get(candidate.id) ?? [],
    };
  }
  return null;
}
