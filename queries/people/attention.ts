import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { NAMED_BODY } from '../bodies/named-body';
import { countHandOvers } from './hand-overs';
import { countRegistrations } from './registrations';

const { bodies, contests, rounds, submissionChecks, submissions } = schema;

/** The tasks about officers. */
export type OfficerTask =
  /** People who say that they are officers, and wait for the returning officer. */
  | { readonly code: 'registrations'; readonly n: number }
  /** Approved people of whom another officer says that this is not right. */
  | { readonly code: 'objections'; readonly n: number }
  /** Offices that an officer handed to a successor, and no admin has looked at. */
  | { readonly code: 'hand-overs'; readonly n: number }
  /** What new officers sent, and no admin has looked at. `only` is the code of its receipt if there is one. */
  | { readonly code: 'sent-by-new'; readonly n: number; readonly only: string | null; readonly since: Date };

/** What admins must do about officers now. */
export async function officerTasks(ctx: Context): Promise<OfficerTask[]> {
  const { waiting, objections } = await countRegistrations(ctx);
  const sent = await sentByNewOfficers(ctx);
  const [first] = sent;
  const only = sent.length === 1 && first ? first.code : null;
  const tasks: OfficerTask[] = [
    ...(first ? [{ code: 'sent-by-new' as const, n: sent.length, only, since: first.officerSince }] : []),
    { code: 'objections', n: objections },
    { code: 'hand-overs', n: await countHandOvers(ctx) },
    { code: 'registrations', n: waiting },
  ];
  return tasks.filter(({ n }) => n > 0);
}

/**
 * What new officers sent, that counts now and that no admin has looked at. What is closest to its deadline comes
 * first.
 */
export async function sentByNewOfficers(ctx: Context) {
  permit(ctx.actor, 'admin.read', {});
  const rows = await ctx.db.reads
    .select({
      code: submissions.code,
      receivedAt: submissions.receivedAt,
      officerSince: submissionChecks.officerSince,
      contest: contests.title,
      round: { slug: rounds.slug, title: rounds.title, zone: rounds.zone },
      body: NAMED_BODY,
    })
    .from(submissionChecks)
    .innerJoin(submissions, eq(submissions.id, submissionChecks.submissionId))
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .innerJoin(bodies, eq(bodies.id, submissions.bodyId))
    .where(and(isNull(submissionChecks.lookedAt), isNull(submissions.supersededAt), isNull(submissions.voidedAt)))
    .orderBy(rounds.closesAt, submissions.receivedAt, submissions.id);
  return rows.map(({ code, ...row }) => ({ ...row, code: code ?? '' }));
}
