import { and, desc, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ApplicationId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import type { BodyKind } from '@/domain/bodies/bodies';
import {
  type ApplicationState,
  type ApplyingRefusal,
  type RefusalCause,
  refusalOfApplying,
} from '@/domain/candidates/applications';
import { homeKinds } from '@/domain/contests/home-kinds';
import { isPublicAt } from '@/domain/rounds/rounds';

const { applications, candidacies, candidateAddresses, contests, rounds, users } = schema;

export type OwnApplication = {
  readonly id: ApplicationId;
  readonly round: typeof rounds.$inferSelect;
  readonly contest: { readonly slug: string; readonly title: string };
  readonly state: ApplicationState;
  readonly cause: RefusalCause | null;
  readonly reason: string | null;
  readonly sentAt: Date;
  readonly decidedAt: Date | null;
};

/** The applications of the signed-in person, latest first. */
export async function ownApplications(ctx: Context): Promise<readonly OwnApplication[]> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return [];
  const rows = await ctx.db.reads
    .select({ row: applications, round: rounds, contest: { slug: contests.slug, title: contests.title } })
    .from(applications)
    .innerJoin(contests, eq(contests.id, applications.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(applications.userId, ctx.actor.userId))
    .orderBy(desc(applications.sentAt));
  return rows.map(({ row, round, contest }) => ({
    id: row.id,
    round,
    contest,
    state: row.state,
    cause: row.cause,
    reason: row.reason,
    sentAt: row.sentAt,
    decidedAt: row.decidedAt,
  }));
}

export type ApplyPage = {
  readonly round: typeof rounds.$inferSelect;
  readonly contest: { readonly slug: string; readonly title: string; readonly statementWords: number | null };
  /** What their own body can be. */
  readonly homeKinds: readonly BodyKind[];
  readonly email: string;
  /** Their latest application in this contest. */
  readonly latest: OwnApplication | null;
  /** Why they cannot put themselves forward now; null if they can. */
  readonly refusal: ApplyingRefusal | null;
};

/** What the signed-in person can do to put themselves forward in a contest. Null if the contest is not public. */
export async function applyPage(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string },
): Promise<ApplyPage | null> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return null;
  const { reads } = ctx.db;
  const { userId } = ctx.actor;
  const [found] = await reads
    .select({ round: rounds, contest: contests })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(and(eq(rounds.slug, asked.round), eq(contests.slug, asked.contest)));
  const [user] = await reads.select({ email: users.email }).from(users).where(eq(users.id, userId));
  if (!found || !user || !isPublicAt(found.round, ctx.now)) return null;
  const { round, contest } = found;
  const own = await ownApplications(ctx);
  const latest = own.find((one) => one.round.id === round.id && one.contest.slug === contest.slug) ?? null;
  const [candidacy] = await reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .innerJoin(candidateAddresses, eq(candidateAddresses.candidateId, candidacies.candidateId))
    .where(and(eq(candidateAddresses.userId, userId), eq(candidacies.contestId, contest.id)));
  const facts = { round, mostWords: contest.statementWords, isCandidate: candidacy !== undefined, latest };
  const kinds = homeKinds(contest.threshold);
  return { round, contest, homeKinds: kinds, email: user.email, latest, refusal: refusalOfApplying(facts, ctx.now) };
}
