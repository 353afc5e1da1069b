import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { OFFICES, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { newId } from '@/lib/tokens';
import { emailInput } from './email-input';
import { findOrAddUser } from './find-or-add-user';

const { bodies, officers } = schema;

export const appointOfficerInput = z.object({ email: emailInput, body: z.string().trim(), office: z.enum(OFFICES) });
export type AppointOfficerInput = z.infer<typeof appointOfficerInput>;
export type AppointOfficerRefusal =
  | { readonly code: 'no-such-body'; readonly body: string }
  | { readonly code: 'holds-office-already' };

/**
 * Gives a person an office in the body with this slug, from now on. They need not have signed in before. The log says
 * that the body has a new officer, and not who. Refuses a body that does not exist and an office the person holds.
 */
export async function appointOfficer(
  ctx: Context,
  input: AppointOfficerInput,
): Promise<Result<{ readonly bodyName: string }, AppointOfficerRefusal>> {
  permit(ctx.actor, 'officer.appoint', {});
  return ctx.db.transact(async (tx): Promise<Result<{ readonly bodyName: string }, AppointOfficerRefusal>> => {
    const [body] = await tx
      .select({ id: bodies.id, slug: bodies.slug, name: bodies.name })
      .from(bodies)
      .where(eq(bodies.slug, input.body));
    if (!body) return refuse({ code: 'no-such-body', body: input.body });
    const userId = await findOrAddUser(tx, ctx.now, input.email);
    const [held] = await tx
      .select({ id: officers.id })
      .from(officers)
      .where(
        and(
          eq(officers.userId, userId),
          eq(officers.bodyId, body.id),
          eq(officers.office, input.office),
          or(isNull(officers.endsAt), gt(officers.endsAt, ctx.now)),
        ),
      );
    if (held) return refuse({ code: 'holds-office-already' });
    await tx
      .insert(officers)
      .values({ id: newId(), userId, bodyId: body.id, office: input.office, startsAt: ctx.now, endsAt: null });
    const actorId = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
    await record(tx, ctx.now, actorId, {
      event: 'officer.appointed',
      data: { body: body.slug, office: input.office },
    });
    return ok({ bodyName: body.name });
  });
}
