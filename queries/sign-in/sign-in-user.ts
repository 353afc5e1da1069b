import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { sha256 } from '@/lib/tokens';

const { users, sessions } = schema;

export type SignInUser = { readonly id: UserId; readonly email: string; readonly emailVerifiedAt: Date | null };

const columns = { id: users.id, email: users.email, emailVerifiedAt: users.emailVerifiedAt };

/** The user with this id, or null. */
export async function userById({ db, actor }: Context, id: UserId): Promise<SignInUser | null> {
  permit(actor, 'sign-in.keep', {});
  const [user] = await db.reads.select(columns).from(users).where(eq(users.id, id));
  return user ?? null;
}

/** The user with this address (as readEmailAddress spells it), or null. */
export async function userByEmail({ db, actor }: Context, email: string): Promise<SignInUser | null> {
  permit(actor, 'sign-in.keep', {});
  const [user] = await db.reads.select(columns).from(users).where(eq(users.email, email));
  return user ?? null;
}

/** The session of this token with its user, over or not, or null. */
export async function sessionByToken(
  { db, actor }: Context,
  token: string,
): Promise<{ readonly user: SignInUser; readonly expiresAt: Date } | null> {
  permit(actor, 'sign-in.keep', {});
  const [row] = await db.reads
    .select({ user: columns, expiresAt: sessions.expiresAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.tokenHash, sha256(token)));
  return row ?? null;
}
