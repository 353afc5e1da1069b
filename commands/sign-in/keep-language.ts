import { and, eq, isNull, ne, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { sha256 } from '@/lib/tokens';
import type { Locale } from '@/messages/translate';

const { sessions, users } = schema;

/** Keeps the language of the page on which a person signed in: mail to them is written in it. Not public, so not logged. */
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
