import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { sha256 } from '@/lib/tokens';

const { sessions } = schema;

/** Signs a person out: with the row gone the cookie is worth nothing, wherever a copy of it lies. */
export async function endSession(context: Context, token: string): Promise<void> {
  permit(context.actor, 'sign-in.keep', {});
  await context.db.transact(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.tokenHash, sha256(token)));
    return ok(null);
  });
}
