import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { CandidacyId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeTotal, type TotalRefusal } from '@/domain/results/judge-total';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { actorId, contestAddress, contestAt, maybeLine } from './result-scene';

const { candidacies, candidates, publishedTotals } = schema;

export const recordTotalInput = z
  .object({
    ...contestAddress,
    candidacy: z.string().default(''),
    figure: z.string().max(20, 'figure-not-whole').default(''),
    asOf: maybeLine(100),
    source: maybeLine(500),
  })
  .transform(({ candidacy, ...form }) => ({
    ...form,
    candidacy: candidacy === '' ? null : (candidacy as CandidacyId),
  }));
export type RecordTotalInput = z.output<typeof recordTotalInput>;

/**
 * Puts a total that somebody else published beside our own count. It counts towards nothing, so a declared round takes
 * it as well: the declaration is of our own rows. A later figure stands beside the earlier one. Refuses what judgeTotal
 * refuses.
 */
export async function recordTotal(ctx: Context, input: RecordTotalInput): Promise<Result<null, TotalRefusal>> {
  permit(ctx.actor, 'totals.record', {});
  return ctx.db.transact(async (tx): Promise<Result<null, TotalRefusal>> => {
    const { round, contest } = await contestAt(tx, input);
    const decision = judgeTotal(input);
    if (!decision.ok) return decision;
    const { candidacy, nominations, source } = decision.value;
    const [row] = await tx
      .select({ slug: candidates.slug })
      .from(candidacies)
      .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
      .where(and(eq(candidacies.id, candidacy), eq(candidacies.contestId, contest.id)));
    if (!row) return refuse({ code: 'candidacy-missing' });
    const { asOf } = input;
    await tx.insert(publishedTotals).values({ id: newId(), candidacyId: candidacy, nominations, asOf, source });
    if (isPublicAt(round, ctx.now)) {
      await record(tx, ctx.now, actorId(ctx.actor), {
        event: 'total.recorded',
        data: { round: round.slug, contest: contest.slug, candidate: row.slug, nominations, asOf, source },
      });
    }
    return ok(null);
  });
}
