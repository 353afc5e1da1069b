import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/permissions';
import { ok, type Result, refuse } from '@/domain/result';
import { emailInput } from './email-input';

const { admins, users } = schema;

export const revokeAdminInput = z.object({ email: emailInput });
export type RevokeAdminInput = z.infer<typeof revokeAdminInput>;
export type RevokeAdminRefusal = { readonly code: 'not-an-admin' };

/** Takes an admin's role away, from their very next request. Refuses whoever is none. */
export async function revokeAdmin(
  ctx: Context,
  { email }: RevokeAdminInput,
): Promise<Result<null, RevokeAdminRefusal>> {
  permit(ctx.actor, 'admin.grant', {});
  return ctx.db.transact(async (tx): Promise<Result<null, RevokeAdminRefusal>> => {
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!user) return refuse({ code: 'not-an-admin' });
    const revoked = await tx
      .update(admins)
      .set({ revokedAt: ctx.now })
      .where(and(eq(admins.userId, user.id), isNull(admins.revokedAt)))
      .returning({ userId: admins.userId });
    return revoked.length > 0 ? ok(null) : refuse({ code: 'not-an-admin' });
  });
}
