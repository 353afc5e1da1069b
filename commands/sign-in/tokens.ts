import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { findOrAddUser } from '../people/users';

const { signInTokens, users } = schema;

export type SignInToken = {
  /** The SHA-256 of the token in the link. Only the email has the token itself. */
  readonly hash: string;
  readonly email: string;
  readonly expiresAt: Date;
};

/** Stores the hash of a link's token, so that the link can be used once. */
export async function keepSignInToken(context: Context, token: SignInToken): Promise<void> {
  permit(context.actor, 'sign-in.keep', {});
  await context.db.transact(async (tx) => {
    await tx.insert(signInTokens).values({ hash: token.hash, identifier: token.email, expiresAt: token.expiresAt });
    return ok(null);
  });
}

/**
 * Uses up a token and returns the address it was sent to. The same statement deletes and checks it, so only one of two
 * simultaneous clicks succeeds. Refuses a token that is unknown, used or expired.
 */
export async function spendSignInToken(
  context: Context,
  hash: string,
): Promise<Result<{ email: string; expiresAt: Date }, { code: 'not-valid' }>> {
  permit(context.actor, 'sign-in.keep', {});
  return context.db.transact(async (tx) => {
    const [spent] = await tx.delete(signInTokens).where(eq(signInTokens.hash, hash)).returning();
    if (!spent || spent.expiresAt <= context.now) return refuse({ code: 'not-valid' });
    return ok({ email: spent.identifier, expiresAt: spent.expiresAt });
  });
}

/** Records that the owner of this address has signed in, and adds a user at the first sign-in. Anyone may sign in. */
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
