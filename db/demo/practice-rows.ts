import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, ContestId } from '@/domain/base/ids';
import { ok } from '@/domain/base/result';
import { PRACTICE_ROUND } from './practice-round';

const { bodies, candidacies, candidates, contests, outbox, rounds } = schema;

/** The deadline of the practice round in the database; null if there is none. */
export async function seededUntil({ reads }: Database): Promise<Date | null> {
  const [round] = await reads
    .select({ closesAt: rounds.closesAt })
    .from(rounds)
    .where(eq(rounds.slug, PRACTICE_ROUND))
    .limit(1);
  return round?.closesAt ?? null;
}

/** The practice round's ids by slug, and its CLPs sorted by code. Throws if the round does not exist. */
export async function practiceRows({ reads }: Database) {
  const [round] = await reads.select({ id: rounds.id }).from(rounds).where(eq(rounds.slug, PRACTICE_ROUND)).limit(1);
  if (!round) throw new Error('The database has no practice round.');
  const roster = await reads
    .select({ id: bodies.id, slug: bodies.slug, code: bodies.code })
    .from(bodies)
    .where(eq(bodies.set, '2024'))
    .orderBy(asc(bodies.code), asc(bodies.id));
  const standing = await reads
    .select({ id: candidacies.id, candidate: candidates.slug, contestId: contests.id, contest: contests.slug })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .where(eq(contests.roundId, round.id));
  const contestIds = new Map(standing.map(({ contest, contestId }) => [contest, contestId] as const));
  const bodyIds = new Map(roster.map(({ slug, id }) => [slug, id] as const));
  const candidacyIds = new Map(standing.map(({ candidate, id }) => [candidate, id] as const));
  return {
    roundId: round.id,
    roster,
    body: (slug: string): BodyId => known(bodyIds, slug),
    contest: (slug: string): ContestId => known(contestIds, slug),
    candidacy: (slug: string): CandidacyId => known(candidacyIds, slug),
  };
}

export type PracticeRows = Awaited<ReturnType<typeof practiceRows>>;

function known<T>(ids: ReadonlyMap<string, T>, slug: string): T {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`The practice round has no ${slug}.`);
  return id;
}

/**
 * Marks the emails of the invented past as sent when they were written. Otherwise the demo would send them when it
 * starts.
 */
export async function settleOldMail(db: Database, now: Date): Promise<void> {
  await db.seed(async (tx) => {
    await tx
      .update(outbox)
      .set({ outcome: 'sent', sentAt: sql`${outbox.createdAt}`, attempts: 1 })
      .where(and(isNull(outbox.sentAt), lt(outbox.createdAt, now)));
    return ok(null);
  });
}
