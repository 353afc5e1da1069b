import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';

const { signInTokens } = schema;

export type SignInToken = {
  /** The SHA-256 of the token in the link. The token itself is only in the mail. */
  readonly hash: string;
  readonly email: string;
  readonly expiresAt: Date;
};

/** Keeps the hash of a link's token, so that the link can be spent once. */
export async function keepSignInToken(context: Context, token: SignInToken): Promise<void> {
  permit(context.actor, 'sign-in.keep', {});
  await context.db.transact(async (tx) => {
    await tx.insert(signInTokens).values({ hash: token.hash, identifier: token.email, expiresAt: token.expiresAt });
    return ok(null);
  });
}
