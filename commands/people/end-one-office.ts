import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type EndOfOfficeRefusal, judgeEndOfOffice } from '@/domain/people/end-of-office';

const { bodies, officers } = schema;

const part = z.string().max(10).default('');
export const endOneOfficeInput = z.object({
  officer: z.string().min(1).max(64),
  when: z.enum(['now', 'day'], { error: 'when' }),
  'on-day': part,
  'on-month': part,
  'on-year': part,
});
export type EndOneOfficeInput = z.infer<typeof endOneOfficeInput>;
export type EndOneOfficeRefusal = EndOfOfficeRefusal | { readonly code: 'no-such-office' };

/**
 * Ends one office at once, or with the end of a day. From then on, at their very next request, the person acts for the
 * body no more. What they sent stays on the record. Refuses what judgeEndOfOffice refuses.
 */
export function endOneOffice(
  ctx: Context,
  input: EndOneOfficeInput,
): Promise<Result<{ readonly bodySlug: string }, EndOneOfficeRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<{ readonly bodySlug: string }, EndOneOfficeRefusal>> => {
    permit(ctx.actor, 'officer.appoint', {});
    const { now } = ctx;
    const [held] = await tx
      .select({ office: officers.office, endsAt: officers.endsAt, bodySlug: bodies.slug })
      .from(officers)
      .innerJoin(bodies, eq(bodies.id, officers.bodyId))
      .where(eq(officers.id, input.officer));
    if (!held) return refuse({ code: 'no-such-office' });
    const day = { day: input['on-day'], month: input['on-month'], year: input['on-year'] };
    const decision = judgeEndOfOffice(held, input.when === 'now' ? { when: 'now' } : { when: 'day', day }, now);
    if (!decision.ok) return decision;
    const { endsAt } = decision.value;
    await tx.update(officers).set({ endsAt }).where(eq(officers.id, input.officer));
    await record(tx, now, ctx.actor.kind === 'person' ? ctx.actor.userId : null, {
      event: 'office.ended',
      data: { body: held.bodySlug, office: held.office, endsAt: endsAt.toISOString() },
    });
    return ok({ bodySlug: held.bodySlug });
  });
}
