import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { leavesNoOwner } from '@/domain/base/last-owner';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { emailInput } from './email-input';
import { ownersNow } from './owners';

const { admins, users } = schema;

export const revokeAdminInput = z.object({ email: emailInput });
export type RevokeAdminInput = z.infer<typeof revokeAdminInput>;
export type RevokeAdminRefusal = { readonly code: 'not-an-admin' } | { readonly code: 'last-owner' };

/**
 * Takes an admin's role away, from their very next request. The log says which role, and not who. Refuses whoever is
 * none, and the last owner.
 */
export async function revokeAdmin(
  ctx: Context,
  { email }: RevokeAdminInput,
): Promise<Result<null, RevokeAdminRefusal>> {
  permit(ctx.actor, 'admin.grant', {});
  return ctx.db.transact(async (tx): Promise<Result<null, RevokeAdminRefusal>> => {
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!user) return refuse({ code: 'not-an-admin' });
    if (leavesNoOwner(await ownersNow(tx), user.id, null)) return refuse({ code: 'last-owner' });
    const [revoked] = await tx
      .update(admins)
      .set({ revokedAt: ctx.now })
      .where(and(eq(admins.userId, user.id), isNull(admins.revokedAt)))
      .returning({ role: admins.role });
    if (!revoked) return refuse({ code: 'not-an-admin' });
    const actorId = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
    await record(tx, ctx.now, actorId, { event: 'admin.revoked', data: { role: revoked.role } });
    return ok(null);
  });
}
