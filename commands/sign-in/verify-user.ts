import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { findOrAddUser } from '../people/find-or-add-user';

const { users } = schema;

/** Notes that whoever reads mail at this address was here, adding them at their first sign-in. Anyone may sign in. */
export async function verifyUser(context: Context, email: string): Promise<UserId> {
  permit(context.actor, 'sign-in.keep', {});
  const done = await context.db.transact(async (tx) => {
    const id = await findOrAddUser(tx, context.now, email);
    await tx.update(users).set({ emailVerifiedAt: context.now }).where(eq(users.id, id));
    return ok(id);
  });
  if (!done.ok) throw new Error('Nothing refuses a sign-in.');
  return done.value;
}
