import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { ADMIN_ROLES, type AdminRole, actorIdOf, leavesNoOwner, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { ownersNow } from '@/queries/people/owners';
import { emailInput, findOrAddUser } from './users';

const { admins, users } = schema;

export const grantAdminInput = z.object({ email: emailInput, role: z.enum(ADMIN_ROLES, { error: 'role' }) });
export type GrantAdminInput = z.infer<typeof grantAdminInput>;
export type GrantAdminRefusal = { readonly code: 'last-owner' };

/**
 * Makes a person an admin, or changes an admin's role, from their next request on. They need not have signed in before.
 * The log says which role, but not who. Refuses to give the only owner another role.
 */
export async function grantAdmin(
  ctx: Context,
  { email, role }: GrantAdminInput,
): Promise<Result<AdminRole, GrantAdminRefusal>> {
  permit(ctx.actor, 'admin.grant', {});
  return ctx.db.transact<AdminRole, GrantAdminRefusal>(async (tx) => {
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
    const actorId = actorIdOf(ctx.actor);
    await record(tx, ctx.now, actorId, { event: 'admin.granted', data: { role } });
    return ok(role);
  });
}

export const revokeAdminInput = z.object({ email: emailInput });
export type RevokeAdminInput = z.infer<typeof revokeAdminInput>;
export type RevokeAdminRefusal = { readonly code: 'not-an-admin' } | { readonly code: 'last-owner' };

/**
 * Removes an admin's role, from their next request on. The log says which role, but not who. Refuses a person who is
 * not an admin, and the only owner.
 */
export async function revokeAdmin(
  ctx: Context,
  { email }: RevokeAdminInput,
): Promise<Result<null, RevokeAdminRefusal>> {
  permit(ctx.actor, 'admin.grant', {});
  return ctx.db.transact<null, RevokeAdminRefusal>(async (tx) => {
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!user) return refuse({ code: 'not-an-admin' });
    if (leavesNoOwner(await ownersNow(tx), user.id, null)) return refuse({ code: 'last-owner' });
    const [revoked] = await tx
      .update(admins)
      .set({ revokedAt: ctx.now })
      .where(and(eq(admins.userId, user.id), isNull(admins.revokedAt)))
      .returning({ role: admins.role });
    if (!revoked) return refuse({ code: 'not-an-admin' });
    const actorId = actorIdOf(ctx.actor);
    await record(tx, ctx.now, actorId, { event: 'admin.revoked', data: { role: revoked.role } });
    return ok(null);
  });
}
