import { eq, isNull } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { UserId } from '@/domain/base/ids';
import { type AdminRole, permit } from '@/domain/base/permissions';

const { admins, users } = schema;

export type AdminRow = {
  readonly userId: UserId;
  readonly email: string;
  readonly role: AdminRole;
  readonly grantedAt: Date;
  readonly hasSignedIn: boolean;
};

/** Everyone with a role now, by address. */
export async function adminRows(ctx: Context): Promise<AdminRow[]> {
  permit(ctx.actor, 'admin.read', {});
  const rows = await ctx.db.reads
    .select({
      userId: users.id,
      email: users.email,
      role: admins.role,
      grantedAt: admins.grantedAt,
      verifiedAt: users.emailVerifiedAt,
    })
    .from(admins)
    .innerJoin(users, eq(users.id, admins.userId))
    .where(isNull(admins.revokedAt))
    .orderBy(users.email);
  return rows.map(({ verifiedAt, ...row }) => ({ ...row, hasSignedIn: verifiedAt !== null }));
}

/** One admin, for an owner who is about to change their role. Throws NotFound. */
export async function adminToChange(ctx: Context, id: string): Promise<AdminRow & { readonly isLastOwner: boolean }> {
  permit(ctx.actor, 'admin.grant', {});
  const rows = await adminRows(ctx);
  const admin = rows.find(({ userId }) => userId === id);
  if (!admin) throw new NotFound('admin');
  const owners = rows.filter(({ role }) => role === 'owner');
  return { ...admin, isLastOwner: admin.role === 'owner' && owners.length === 1 };
}
