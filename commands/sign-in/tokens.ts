import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { countUses } from '@/db/limits';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { LimitReached, Use } from '@/domain/base/limits';
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

export type SpendToken = {
  /** The SHA-256 of the token in the link. */
  readonly hash: string;
  /** The keyed hash of the network of the request. Null if it is not known. */
  readonly network: string | null;
};
export type SpendTokenRefusal = { readonly code: 'not-valid' } | LimitReached;

/**
 * Uses up a token and returns the address it was sent to. Only one of two simultaneous clicks succeeds. Refuses a token
 * that is unknown, used or expired. If too many people sign in for the first time, it refuses the next of them, and
 * their token stays valid.
 */
export async function spendSignInToken(
  context: Context,
  { hash, network }: SpendToken,
): Promise<Result<{ email: string; expiresAt: Date }, SpendTokenRefusal>> {
  permit(context.actor, 'sign-in.keep', {});
  return context.db.transact<{ email: string; expiresAt: Date }, SpendTokenRefusal>(async (tx) => {
    const [spent] = await tx.delete(signInTokens).where(eq(signInTokens.hash, hash)).returning();
    if (!spent || spent.expiresAt <= context.now) return refuse({ code: 'not-valid' });
    const [known] = await tx.select({ id: users.id }).from(users).where(eq(users.email, spent.identifier));
    const counted = known ? ok(null) : await countUses(tx, context.now, registrationBy(network));
    if (!counted.ok) return counted;
    return ok({ email: spent.identifier, expiresAt: spent.expiresAt });
  });
}

const registrationBy = (network: string | null): Use[] => [
  { limit: 'registration-network', of: network },
  { limit: 'registration-everybody', of: null },
];

/** Records that the owner of this address has signed in, and adds a user at the first sign-in. Anyone may sign in. */
export async function verifyUser(context: Context, email: string): Promise<UserId> {
  permit(context.actor, 'sign-in.keep', {});
  const done = await context.db.transact(async (tx) => {
    const id = await findOrAddUser(tx, context.now, email);
    await tx.update(users).set({ emailVerifiedAt: context.now }).where(eq(users.id, id));
    return ok(id);
  });
  if (!done.ok) throw new Error('A sign-in cannot be refused.');
  return done.value;
}
