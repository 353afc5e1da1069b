import { and, eq, isNull, ne, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { DEMO_PEOPLE, type DemoPersonKey } from '@/domain/people/demo-people';
import { sha256 } from '@/lib/tokens';
import type { Locale } from '@/messages/translate';

const { sessions, users } = schema;

export type NewSession = { readonly token: string; readonly userId: UserId; readonly expiresAt: Date };

/** Signs a person in. Their cookie gets the token; the database only stores its SHA-256. */
export async function startSession(context: Context, session: NewSession): Promise<void> {
  permit(context.actor, 'sign-in.keep', {});
  await context.db.transact(async (tx) => {
    await tx
      .insert(sessions)
      .values({ tokenHash: sha256(session.token), userId: session.userId, expiresAt: session.expiresAt });
    return ok(null);
  });
}

/** Signs a person out by deleting the session, so that no copy of the cookie is valid any more. */
export async function endSession(context: Context, token: string): Promise<void> {
  permit(context.actor, 'sign-in.keep', {});
  await context.db.transact(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.tokenHash, sha256(token)));
    return ok(null);
  });
}

/**
 * Saves the language of the page on which a person signed in, because emails to them use it. It is not public, so it is
 * not logged.
 */
export async function keepLanguage(
  context: Context,
  { token, language }: { readonly token: string; readonly language: Locale },
): Promise<void> {
  permit(context.actor, 'sign-in.keep', {});
  await context.db.transact(async (tx) => {
    const [session] = await tx
      .select({ userId: sessions.userId })
      .from(sessions)
      .where(eq(sessions.tokenHash, sha256(token)));
    if (session)
      await tx
        .update(users)
        .set({ language })
        .where(and(eq(users.id, session.userId), or(isNull(users.language), ne(users.language, language))));
    return ok(null);
  });
}

export type SignInAs = { readonly key: DemoPersonKey; readonly token: string; readonly expiresAt: Date };

/** Signs somebody in as an invented person of the demo. Refuses a person who does not exist. */
export async function signInAs(
  ctx: Context,
  { key, token, expiresAt }: SignInAs,
): Promise<Result<null, { code: 'nobody' }>> {
  permit(ctx.actor, 'demo.use', {});
  return ctx.db.transact(async (tx) => {
    const email = DEMO_PEOPLE.find((person) => person.key === key)?.email ?? '';
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!user) return refuse({ code: 'nobody' });
    await tx.insert(sessions).values({ tokenHash: sha256(token), userId: user.id, expiresAt });
    return ok(null);
  });
}
