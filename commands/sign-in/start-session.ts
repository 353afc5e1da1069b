import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { sha256 } from '@/lib/tokens';

const { sessions } = schema;

export type NewSession = { readonly token: string; readonly userId: UserId; readonly expiresAt: Date };

/** Signs a person in. The token goes into their cookie; the database keeps its SHA-256 only. */
export async function startSession(context: Context, session: NewSession): Promise<void> {
  permit(context.actor, 'sign-in.keep', {});
  await context.db.transact(async (tx) => {
    await tx
      .insert(sessions)
      .values({ tokenHash: sha256(session.token), userId: session.userId, expiresAt: session.expiresAt });
    return ok(null);
  });
}
