import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';

const { signInTokens } = schema;

/**
 * Spends a token and returns whose it was. The deletion itself is the test, so that of two clicks at once one wins.
 * Refuses a token that is unknown, spent, or past its hour.
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
