import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { leavesNoOwner } from '@/domain/base/last-owner';
import { ADMIN_ROLES, type AdminRole, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { emailInput } from './email-input';
import { findOrAddUser } from './find-or-add-user';
import { ownersNow } from './owners';

const { admins } = schema;

export const grantAdminInput = z.object({ email: emailInput, role: z.enum(ADMIN_ROLES, { error: 'role' }) });
export type GrantAdminInput = z.infer<typeof grantAdminInput>;
export type GrantAdminRefusal = { readonly code: 'last-owner' };

/**
 * Makes a person an admin, or gives an admin another role, from their very next request. They need not have signed in
 * before. The log says which role, and not who. Refuses to make anything less of the last owner.
 */
export async function grantAdmin(
  ctx: Context,
  { email, role }: GrantAdminInput,
): Promise<Result<AdminRole, GrantAdminRefusal>> {
  permit(ctx.actor, 'admin.grant', {});
  return ctx.db.transact(async (tx): Promise<Result<AdminRole, GrantAdminRefusal>> => {
    const userId = await findOrAddUser(tx, ctx.now, email);
    if (leavesNoOwner(await ownersNow(tx), userId, role)) return refuse({ code: 'last-owner' });
    const [held] = await tx
      .select({ role: admins.role })
      .from(admins)
      .where(and(eq(admins.userId, userId), isNull(admins.revokedAt)));
    if (held?.role === role) return ok(role);
    const granted = { role, grantedAt: ctx.now, revokedAt: null };
    await tx
      .insert(admins)
      .values({ userId, ...granted })
      .onConflictDoUpdate({ target: admins.userId, set: granted });
    const actorId = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
    await record(tx, ctx.now, actorId, { event: 'admin.granted', data: { role } });
    return ok(role);
  });
}
