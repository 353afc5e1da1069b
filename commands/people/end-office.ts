import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { emailInput } from './email-input';

const { bodies, officers, users } = schema;

export const endOfficeInput = z.object({ email: emailInput, body: z.string().trim() });
export type EndOfficeInput = z.infer<typeof endOfficeInput>;
export type EndOfficeRefusal =
  | { readonly code: 'no-such-body'; readonly body: string }
  | { readonly code: 'holds-no-office' };

/**
 * Ends every office that a person holds in a body: from their very next request they act for it no more. What they sent
 * stays on the record. Refuses a person who holds none there.
 */
export async function endOffice(
  ctx: Context,
  input: EndOfficeInput,
): Promise<Result<{ readonly bodyName: string }, EndOfficeRefusal>> {
  permit(ctx.actor, 'officer.appoint', {});
  return ctx.db.transact(async (tx): Promise<Result<{ readonly bodyName: string }, EndOfficeRefusal>> => {
    const [body] = await tx
      .select({ id: bodies.id, slug: bodies.slug, name: bodies.name })
      .from(bodies)
      .where(eq(bodies.slug, input.body));
    if (!body) return refuse({ code: 'no-such-body', body: input.body });
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, input.email));
    if (!user) return refuse({ code: 'holds-no-office' });
    const ended = await tx
      .update(officers)
      .set({ endsAt: ctx.now })
      .where(
        and(
          eq(officers.userId, user.id),
          eq(officers.bodyId, body.id),
          or(isNull(officers.endsAt), gt(officers.endsAt, ctx.now)),
        ),
      )
      .returning({ office: officers.office });
    for (const { office } of ended) {
      await record(tx, ctx.now, ctx.actor.kind === 'person' ? ctx.actor.userId : null, {
        event: 'office.ended',
        data: { body: body.slug, office, endsAt: ctx.now.toISOString() },
      });
    }
    return ended.length > 0 ? ok({ bodyName: body.name }) : refuse({ code: 'holds-no-office' });
  });
}
