import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { cleanText } from '@/domain/base/unseen-signs';
import { seatFacts } from '@/queries/results/seat-facts';
import { actorId, contestAddress, contestAt } from './result-scene';

const { vacancies } = schema;

export const retractVacancyInput = z.object({
  ...contestAddress,
  vacancy: z.string(),
  /** Public. */
  reason: z.string().max(500, 'too-long').default(''),
});
export type RetractVacancyInput = z.output<typeof retractVacancyInput>;
export type RetractVacancyRefusal = { readonly code: 'reason-missing' };

/**
 * Takes back a vacancy that never was, or a suspension that was lifted. It stays on the record with the reason, and the
 * seat is told as if it had not been. Refuses without a reason.
 */
export async function retractVacancy(
  ctx: Context,
  input: RetractVacancyInput,
): Promise<Result<null, RetractVacancyRefusal>> {
  permit(ctx.actor, 'vacancy.record', {});
  return ctx.db.transact(async (tx): Promise<Result<null, RetractVacancyRefusal>> => {
    const { now } = ctx;
    const { round, contest } = await contestAt(tx, input);
    const { rows, people } = await seatFacts(tx, round, contest, now);
    const row = rows.find(({ id, retractedAt }) => id === input.vacancy && retractedAt === null);
    if (!row) throw new NotFound('vacancy');
    const reason = cleanText(input.reason);
    if (reason === '') return refuse({ code: 'reason-missing' });
    await tx
      .update(vacancies)
      .set({ retractedAt: now, retractReason: reason })
      .where(and(eq(vacancies.id, row.id), isNull(vacancies.retractedAt)));
    await record(tx, now, actorId(ctx.actor), {
      event: 'vacancy.retracted',
      data: {
        round: round.slug,
        contest: contest.slug,
        candidate: people.get(row.candidacyId)?.slug ?? '',
        leftOn: row.leftOn,
        reason,
      },
    });
    return ok(null);
  });
}
