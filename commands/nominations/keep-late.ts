import { and, asc, eq, isNull } from 'drizzle-orm';
import { type Context, timesOf } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, ContestId } from '@/domain/base/ids';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import type { SubmissionChoice } from '@/domain/nominations/submissions';
import { newId } from '@/lib/tokens';
import { submissionData } from '@/queries/nominations/submission-facts';

const { lateForms } = schema;

/** How many undecided forms of one body are kept for one contest. The oldest are dropped first. */
const MOST_KEPT = 10;

type LateForm = { readonly contestId: ContestId; readonly bodyId: BodyId; readonly attempt: string };

/**
 * Keeps what an officer sent after the deadline, or what could not be recorded in time, for the admins, and returns when
 * the server had received it. A form that arrives again
 * keeps the time of its first arrival.
 */
export async function keepLate(ctx: Context, form: LateForm, choice: SubmissionChoice): Promise<Date> {
  const { contestId, bodyId, attempt } = form;
  const isThis = and(eq(lateForms.contestId, contestId), eq(lateForms.bodyId, bodyId), eq(lateForms.attempt, attempt));
  const kept = await ctx.db.transact<Date, never>(async (tx) => {
    const { now, receivedAt } = timesOf(ctx);
    const loaded = await submissionData(tx, contestId, bodyId, now);
    if (!loaded) throw new NotFound('contest');
    permit(ctx.actor, 'submission.send', { ...loaded.body, roundId: loaded.round.id });
    const [before] = await tx.select({ receivedAt: lateForms.receivedAt }).from(lateForms).where(isThis);
    if (before) return ok(before.receivedAt);
    const undecided = await tx
      .select({ id: lateForms.id })
      .from(lateForms)
      .where(and(eq(lateForms.contestId, contestId), eq(lateForms.bodyId, bodyId), isNull(lateForms.decision)))
      .orderBy(asc(lateForms.receivedAt), asc(lateForms.id));
    for (const { id } of undecided.slice(0, Math.max(0, undecided.length - MOST_KEPT + 1)))
      await tx.delete(lateForms).where(eq(lateForms.id, id));
    const known = new Set(loaded.candidacies.map(({ id }) => id));
    await tx.insert(lateForms).values({
      id: newId(),
      contestId,
      bodyId,
      userId: actorIdOf(ctx.actor),
      receivedAt,
      closedAt: loaded.round.closesAt,
      choice: choice.kind,
      names: choice.kind === 'names' ? choice.names.filter((id) => known.has(id)).slice(0, known.size) : [],
      writeIns: choice.kind === 'names' && choice.writeIns ? [...choice.writeIns] : null,
      attempt,
    });
    return ok(receivedAt);
  });
  return kept.ok ? kept.value : timesOf(ctx).receivedAt;
}
