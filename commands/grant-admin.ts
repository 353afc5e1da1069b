import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { ADMIN_ROLES, type AdminRole, permit } from '@/domain/permissions';
import { ok, type Result } from '@/domain/result';
import { emailInput } from './email-input';
import { findOrAddUser } from './find-or-add-user';

const { admins } = schema;

export const grantAdminInput = z.object({ email: emailInput, role: z.enum(ADMIN_ROLES) });
export type GrantAdminInput = z.infer<typeof grantAdminInput>;

/** Makes a person an admin, or gives an admin another role. They need not have signed in before. */
export async function grantAdmin(ctx: Context, { email, role }: GrantAdminInput): Promise<Result<AdminRole, never>> {
  permit(ctx.actor, 'admin.grant', {});
  return ctx.db.transact<AdminRole, never>(async (tx) => {
    const userId = await findOrAddUser(tx, ctx.now, email);
    const granted = { role, grantedAt: ctx.now, revokedAt: null };
    await tx
      .insert(admins)
      .values({ userId, ...granted })
      .onConflictDoUpdate({ target: admins.userId, set: granted });
    return ok(role);
  });
}
